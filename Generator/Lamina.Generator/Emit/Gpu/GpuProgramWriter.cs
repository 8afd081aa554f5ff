using Lamina.Core.Tensors;
using Lamina.Generator.Emit.Programs;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.ChannelLanes;
using Lamina.Generator.Passes.Gpu;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>Writes the class with a network's programs for a device: the plans, the passes as lists of launches, and the kernels.</summary>
internal sealed class GpuProgramWriter(GpuNetwork network, string className)
{
    private readonly GpuKernelSet kernels = new(className);
    private readonly Places parameters = Places.OfParameters(network.Declaration.Graph, network.Parameters, "Parameter");
    private readonly Places buffers = Places.OfBuffers(network.Declaration.Graph, network.Buffers, "Buffer");
    private readonly TensorPlaces inference = new(network.Inference.Graph, network.Inference.Memory.Places, network.Inference.Backward, "Inference", "Where tensors begin in the memory of inference, in floats for one sample.");
    private readonly TensorPlaces training = new(network.Training.Graph, network.Training.Memory.Places, network.Training.Backward, "Training", "Where tensors begin in the memory of training, in floats for one sample.");

    public void Write(CodeWriter code)
    {
        WriteDescription(code);
        WritePass(code, "Infer", "Inference, kernel by kernel.", network.Inference, inference, network.Inference.Steps);
        WritePass(code, "Forward", "The forward pass of training; what the backward pass needs stays in memory.", network.Training, training, network.Training.Forward);
        WritePass(code, "Backward", "The backward pass, from the loss's gradient to that of every parameter.", network.Training, training, network.Training.Backward);
        if (network.Parameters.Count > 0)
            parameters.Write(code);
        if (network.Buffers.Count > 0)
            buffers.Write(code);
        inference.Write(code, Constant);
        training.Write(code, Constant);
        kernels.Write(code);
    }

    private static string Constant(string name, TensorPlace place) => $"const long {name} = {place.Offset}";

    private void WriteDescription(CodeWriter code)
    {
        var options = new List<string>();
        if (network.Inference.Graph.Tensors.Any(tensor => tensor.Primitive is BatchStatistics))
            options.Add("InferenceNeedsWholeBatch = true");
        if (network.Training.Graph.Tensors.FirstOrDefault(IsSinglePixelNorm) is { } single)
            options.Add($"SinglePixelNorm = \"{single.Origin}\"");
        code.Summary("What the engine has to know of the programs.");
        code.Line("public static GpuProgram Program { get; } = new GpuProgram(");
        using (code.Indent())
        {
            WritePlan(code, "inference", network.Inference, inference);
            WritePlan(code, "training", network.Training, training);
            code.Line("Infer,");
            code.Line("Forward,");
            code.Line(options.Count == 0 ? "Backward);" : "Backward)");
        }

        if (options.Count > 0)
        {
            code.Line("{");
            using (code.Indent())
            {
                foreach (var option in options)
                    code.Line(option + ",");
            }

            code.Line("};");
        }

        code.Line();

        bool IsSinglePixelNorm(Tensor tensor) =>
            tensor.Primitive is BatchStatistics && BlockedShape.Of(network.Training.Graph[tensor.Inputs[0]].Shape).Pixels == 1;
    }

    private static void WritePlan(CodeWriter code, string name, SequentialProgram program, TensorPlaces places)
    {
        var gradient = program.Graph.Tensors.FirstOrDefault(tensor => tensor.Primitive is OutputGradient);
        code.Line($"{name}: new GpuPlan(");
        using (code.Indent())
        {
            code.Line($"input: {places.NameOf(program.Input.Id)},");
            code.Line($"output: {places.NameOf(program.Graph.Output)},");
            code.Line($"outputGradient: {(gradient is null ? "-1" : places.NameOf(gradient.Id))},");
            code.Line($"batchFloats: {program.Memory.BatchFloats},");
            code.Line($"sampleFloats: {program.Memory.SampleFloats},");
            code.Line($"largestTensor: {LargestTensor(program)}),");
        }
    }

    // Floats for one sample: kernels count with 32 bits, which bounds the batch.
    private static long LargestTensor(SequentialProgram program) =>
        program.Graph.Tensors.Where(tensor => program.Memory.Places[tensor.Id] is { Exists: true, IsWholeBatch: false }).Max(tensor => tensor.Shape.Size);

    private void WritePass(CodeWriter code, string name, string summary, SequentialProgram program, TensorPlaces places, IEnumerable<int> steps)
    {
        var writer = new GpuStepWriter(network, program, places, parameters, buffers);
        code.Summary(summary);
        using (code.Block($"private static void {name}(DeviceKernels kernels, in DeviceMemory at)"))
        {
            foreach (var tensor in steps.Select(id => program.Graph[id]))
            {
                var launched = writer.Kernels(tensor.Id).ToArray();
                if (launched.Length == 0)
                    continue;
                code.Line($"// {Names.InComment(tensor.Origin)}: {Shapes(program, tensor)}");
                foreach (var kernel in launched)
                    code.Line(kernels.Launch(tensor, kernel));
                code.Line();
            }
        }

        code.Line();
    }

    private static string Shapes(SequentialProgram program, Tensor tensor)
    {
        var inputs = string.Join(", ", tensor.Inputs.Take(tensor.AnchorInputs).Select(id => program.Graph[id].Shape.ToString()));
        return inputs.Length == 0 ? tensor.Shape.ToString() : $"{inputs} → {tensor.Shape}";
    }
}

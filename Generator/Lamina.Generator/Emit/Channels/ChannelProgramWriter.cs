using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.Cpu;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.Channels;

namespace Lamina.Generator.Emit.Channels;

/// <summary>Writes the class with a network's program for channels in lanes.</summary>
internal sealed class ChannelProgramWriter(CompiledNetwork network, ChannelPrograms programs)
{
    private readonly EpilogueSet epilogues = new();
    private readonly ShapeSet shapes = new();
    private readonly RowStrides strides = new();
    private readonly Places parameters = Places.OfParameters(network.Declaration.Graph, network.Parameters, "Parameter");
    private readonly Places buffers = Places.OfBuffers(network.Declaration.Graph, network.Buffers, "Buffer");
    private readonly HashSet<string> taken =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "Describe", "CountItems", "Run", "RunPack", "RunInference",
        "RunTraining", "Parameter", "Buffer", "Inference", "Training", "V", "Operands", "Unsafe", "ILanes", "NoEpilogue", "StepArenas", "ChannelPass", "ChannelProgram",
        ChannelsFile.ClassOf(network),
    ];

    public void Write(CodeWriter code)
    {
        var nests = new NestSet(taken);
        var inference = new ChannelStepWriter(network, programs.Inference, new(programs.Inference.Graph, programs.Inference.Places, "Inference", "Where tensors begin in the memory of inference, in floats for one sample."), parameters, buffers, shapes, epilogues, strides, nests);
        var training = new ChannelStepWriter(network, programs.Training, new(programs.Training.Graph, programs.Training.Places, "Training", "Where tensors begin in the memory of training, in floats for one sample."), parameters, buffers, shapes, epilogues, strides, nests);
        var packs = inference.PackSteps();
        var inferenceSteps = programs.Inference.Steps.Select(id => (Tensor: programs.Inference.Graph[id], Step: inference.Step(id))).ToArray();
        var trainingSteps = programs.Training.Steps.Select(id => (Tensor: programs.Training.Graph[id], Step: training.Step(id))).ToArray();

        WriteDescription(code, inference, training);
        WriteCounts(code, inferenceSteps.Select(each => each.Step), trainingSteps.Select(each => each.Step));
        WriteDispatch(code);
        WritePass(code, "Pack", "Packs the weights of inference, with what follows multiplied in.", [.. packs.Select(pack => (pack.Name + "Pack", pack.Summary, pack.Step))]);
        WritePass(code, "Inference", "Inference, kernel by kernel.", Named(programs.Inference, "Inference", inferenceSteps));
        WritePass(code, "Training", "A training step, kernel by kernel; the loss is taken between the two passes.", Named(programs.Training, "Training", trainingSteps));
        parameters.Write(code);
        if (network.Buffers.Count > 0)
            buffers.Write(code);
        inference.Places.Write(code);
        training.Places.Write(code);
        shapes.Write(code);
        strides.Write(code);
        nests.Write(code);
        epilogues.Write(code);
    }

    private (string Name, string Summary, ChannelStep Step)[] Named(ChannelProgram program, string pass, (Tensor Tensor, ChannelStep Step)[] steps) =>
        [.. steps.Select(each => (pass + KernelSet.NameOf(each.Tensor, ""), ChannelDescription.Of(program.Graph, each.Tensor), each.Step))];

    private void WriteDescription(CodeWriter code, ChannelStepWriter inference, ChannelStepWriter training)
    {
        code.Summary("What the engine has to know of the program.");
        using (code.Block("public static ChannelProgram Describe()"))
        {
            code.Line("return new ChannelProgram(");
            using (code.Indent())
            {
                code.Line($"Convolutions: [{string.Join(", ", shapes.Convolutions)}],");
                code.Line($"Packed: [{string.Join(", ", inference.PackedShapes)}],");
                WritePlan(code, "Inference", programs.Inference, inference, ",");
                WritePlan(code, "Training", programs.Training, training, ");");
            }
        }

        code.Line();
    }

    private static void WritePlan(CodeWriter code, string name, ChannelProgram program, ChannelStepWriter steps, string end)
    {
        var gradient = program.Graph.Tensors.FirstOrDefault(tensor => tensor.Primitive is OutputGradient);
        code.Line($"{name}: new(");
        using (code.Indent())
        {
            code.Line($"ForwardSteps: {program.Forward.Count},");
            code.Line($"BackwardSteps: {program.Backward.Count},");
            code.Line($"Input: {steps.Places.Constant(program.Input.Id)},");
            code.Line($"Output: {steps.Places.Constant(program.Graph.Output)},");
            code.Line($"OutputGradient: {(gradient is null ? "-1" : steps.Places.Constant(gradient.Id))},");
            code.Line($"BatchFloats: {program.BatchFloats},");
            code.Line($"SampleFloats: {program.SampleFloats})");
        }

        code.Line("{");
        using (code.Indent())
        {
            if (program.Input.Primitive is PixelImages pixels)
                code.Line($"PixelBorder = [{pixels.Before.Height}, {pixels.Before.Width}, {pixels.After.Height}, {pixels.After.Width}],");
            if (program.Input.InRows)
                code.Line("InputInRows = true,");
            if (program.Graph.Tensors.FirstOrDefault(tensor => tensor.Primitive is BatchStatistics) is { } statistics)
            {
                code.Line("NeedsWholeBatch = true,");
                if (program.Graph.Tensors.FirstOrDefault(IsSinglePixelNorm) is { } single)
                    code.Line($"SinglePixelNorm = \"{single.Origin}\",");
            }
        }

        code.Line("}" + end);

        bool IsSinglePixelNorm(Tensor tensor) =>
            tensor.Primitive is BatchStatistics && BlockedShape.Of(program.Graph[tensor.Inputs[0]].Shape).Pixels == 1;
    }

    private static void WriteCounts(CodeWriter code, IEnumerable<ChannelStep> inference, IEnumerable<ChannelStep> training)
    {
        code.Summary("Into how many items each kernel is cut: by shapes and batch, never by the number of threads.");
        using (code.Block("public static int CountItems(ChannelPass pass, int step, int samples)"))
        {
            code.Line("return pass switch");
            code.Line("{");
            using (code.Indent())
            {
                WriteSwitch("ChannelPass.Inference", inference);
                WriteSwitch("ChannelPass.Training", training);
                code.Line("_ => 1,");
            }

            code.Line("};");
        }

        code.Line();

        void WriteSwitch(string pass, IEnumerable<ChannelStep> steps)
        {
            var counts = steps.Select((step, number) => (step.Items, number)).Where(each => each.Items != "1").ToArray();
            if (counts.Length == 0)
                return;
            code.Line($"{pass} => step switch");
            code.Line("{");
            using (code.Indent())
            {
                foreach (var (items, number) in counts)
                    code.Line($"{number} => {items},");
                code.Line("_ => 1,");
            }

            code.Line("},");
        }
    }

    // The checks of the width are constants to the JIT: one call remains.
    private static void WriteDispatch(CodeWriter code)
    {
        using (code.Block("public static void Run(ChannelPass pass, int step, int item, in StepArenas at)"))
        {
            code.Line("if (Vector512.IsHardwareAccelerated)");
            using (code.Indent())
                code.Line("Run<Lanes512>(pass, step, item, at);");
            code.Line("else if (Vector256.IsHardwareAccelerated)");
            using (code.Indent())
                code.Line("Run<Lanes256>(pass, step, item, at);");
            code.Line("else");
            using (code.Indent())
                code.Line("Run<Lanes128>(pass, step, item, at);");
        }

        code.Line();
        code.Line("private static void Run<V>(ChannelPass pass, int step, int item, in StepArenas at)");
        using (code.Indent())
            code.Line("where V : struct, ILanes<V>");
        using (code.Block())
        {
            code.Line("if (pass == ChannelPass.Training)");
            using (code.Indent())
                code.Line("RunTraining<V>(step, item, at);");
            code.Line("else if (pass == ChannelPass.Inference)");
            using (code.Indent())
                code.Line("RunInference<V>(step, item, at);");
            code.Line("else");
            using (code.Indent())
                code.Line("RunPack<V>(step, at);");
        }

        code.Line();
    }

    private void WritePass(CodeWriter code, string pass, string summary, (string Name, string Summary, ChannelStep Step)[] steps)
    {
        var isPack = pass == "Pack";
        var (parameters, arguments) = isPack ? ("in StepArenas at", "at") : ("int item, in StepArenas at", "item, at");
        var names = steps.Select(step => Names.Unique(step.Name, taken)).ToArray();
        code.Summary(summary);
        code.Line($"private static void Run{pass}<V>(int step, {parameters})");
        using (code.Indent())
            code.Line("where V : struct, ILanes<V>");
        using (code.Block())
        using (steps.Length > 0 ? code.Block("switch (step)") : (CodeWriter.BlockScope?)null)
        {
            for (var step = 0; step < steps.Length; step++)
            {
                code.Line($"case {step}:");
                using (code.Indent())
                {
                    code.Line($"{names[step]}<V>({arguments});");
                    code.Line("break;");
                }
            }
        }

        code.Line();
        for (var step = 0; step < steps.Length; step++)
        {
            code.Summary(steps[step].Summary);
            code.Line($"private static void {names[step]}<V>({parameters})");
            using (code.Indent())
                code.Line("where V : struct, ILanes<V>");
            using (code.Block())
                code.Line(steps[step].Step.Statements);
            code.Line();
        }
    }
}

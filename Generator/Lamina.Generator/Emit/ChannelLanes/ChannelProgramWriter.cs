using Lamina.Core.Tensors;
using Lamina.Generator.Emit.ChannelLanes.Kernels;
using Lamina.Generator.Emit.Programs;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Emit.ChannelLanes;

/// <summary>Writes the struct with a network's program for channels in lanes: a method for each pass, which is a list of kernels, and what those calls refer to.</summary>
internal sealed class ChannelProgramWriter
{
    private const int KernelsInAMethod = 200;

    private readonly ChannelLanePrograms programs;
    private readonly ProgramParts parts;
    private readonly Places parameters;
    private readonly Places buffers;
    private readonly TensorPlaces inferencePlaces;
    private readonly TensorPlaces trainingPlaces;
    private readonly KernelScope inference;
    private readonly KernelScope training;
    private readonly bool hasBuffers;
    private readonly List<Tensor> packed = [];

    public ChannelProgramWriter(CompiledNetwork network, ChannelLanePrograms programs)
    {
        this.programs = programs;
        parts = new(
        [
            .. Names.OfObject, "Describe", "Pack", "Infer", "Forward", "Backward", "Parameter", "Buffer", "Inference", "Training", "Math", "MethodImpl", "MethodImplOptions", "Unsafe",
            "V", "E", "Place", "KernelItem", "ILanes", "IEpilogue", "IChannelKernel", "IChannelNest", "IChannelProgram", "ISumGeometry", "ICorrelationGeometry", "NoEpilogue", "Operands",
            "ChannelRun", "ChannelProgram", "ChannelNest", "ReadOnlySpan", "ChannelPointwise", "ConvolutionShape", "PoolShape", "RowByData", "SumTiles", "CorrelationTiles", "VectorMath",
            ChannelLanesFile.ClassOf(network),
        ]);
        parameters = Places.OfParameters(network.Declaration.Graph, network.Parameters, "Parameter");
        buffers = Places.OfBuffers(network.Declaration.Graph, network.Buffers, "Buffer");
        hasBuffers = network.Buffers.Count > 0;
        inferencePlaces = new(programs.Inference.Graph, programs.Inference.Memory.Places, programs.Inference.Backward, "Inference", "Where tensors begin in the memory of inference, in floats.");
        trainingPlaces = new(programs.Training.Graph, programs.Training.Memory.Places, programs.Training.Backward, "Training", "Where tensors begin in the memory of training, in floats.");
        foreach (var tensor in programs.Inference.Steps.Select(id => programs.Inference.Graph[id]))
        {
            if (tensor.Anchor is PaddedConvolution && !tensor.InRows)
                packed.Add(tensor);
        }

        inference = new(network, programs.Inference, inferencePlaces, parameters, buffers, packed.Select((tensor, number) => (tensor, number)).ToDictionary(each => each.tensor.Id, each => each.number), parts);
        training = new(network, programs.Training, trainingPlaces, parameters, buffers, new Dictionary<int, int>(), parts);
    }

    public void Write(CodeWriter code)
    {
        // Passes first: they fill the sets of what they refer to.
        var passes = new CodeWriter();
        WritePass(passes, "Pack", "Packs the weights of inference, with what follows multiplied in.", packed.Select((tensor, number) =>
            ($"{Names.InComment(tensor.Origin)}", (IEnumerable<string>)[PackedKernels.Pack(inference, tensor, (PaddedConvolution)tensor.Anchor, number)])));
        WritePass(passes, "Infer", "Inference.", Calls(inference, programs.Inference.Steps));
        WritePass(passes, "Forward", "The forward pass of training, up to the loss.", Calls(training, programs.Training.Forward));
        WritePass(passes, "Backward", "From the loss's gradient to the gradients of all parameters.", Calls(training, programs.Training.Backward));
        WriteDescription(code);
        code.Line(passes.ToString().TrimEnd() + "\n");
        parameters.Write(code, "Place", "Place.OfParameter");
        if (hasBuffers)
            buffers.Write(code, "Place", "Place.OfBuffer");
        inferencePlaces.Write(code, Place);
        trainingPlaces.Write(code, Place);
        parts.Write(code);
    }

    private static IEnumerable<(string Comment, IEnumerable<string> Calls)> Calls(KernelScope scope, IEnumerable<int> steps)
    {
        var told = new HashSet<string>();
        var layers = "";
        foreach (var tensor in steps.Select(id => scope.Graph[id]))
        {
            // The next call for the same layers, by an equation that has been told: nothing is to be said of it.
            var count = told.Count;
            var comment = TensorDescription.Of(scope.Graph, tensor, told);
            yield return (told.Count == count && tensor.Origin == layers ? "" : comment, ChannelKernels.Calls(scope, tensor));
            layers = tensor.Origin;
        }
    }

    // A method is compiled as a whole, and its arguments may each take a place of their own on the stack: a long pass is several methods.
    private static void WritePass(CodeWriter code, string pass, string summary, IEnumerable<(string Comment, IEnumerable<string> Calls)> kernels)
    {
        var parts = kernels.Select((kernel, number) => (kernel, number)).GroupBy(each => each.number / KernelsInAMethod, each => each.kernel).ToArray();
        if (parts.Length <= 1)
        {
            WriteMethod(code, "public", pass, summary, () => WriteCalls(code, parts.SelectMany(part => part)));
            return;
        }

        WriteMethod(code, "public", pass, summary, () =>
        {
            foreach (var part in parts)
                code.Line($"{pass}{part.Key + 1}(run);");
        });
        foreach (var part in parts)
            WriteMethod(code, "private", $"{pass}{part.Key + 1}", $"Part {part.Key + 1} of {parts.Length} of {pass}.", () => WriteCalls(code, part));
    }

    private static void WriteMethod(CodeWriter code, string access, string name, string summary, Action body)
    {
        code.Summary(summary);
        code.Line($"{access} static void {name}<V>(ChannelRun<V> run)");
        using (code.Indent())
            code.Line("where V : struct, ILanes<V>");
        using (code.Block())
            body();
        code.Line();
    }

    private static void WriteCalls(CodeWriter code, IEnumerable<(string Comment, IEnumerable<string> Calls)> kernels)
    {
        foreach (var (comment, calls) in kernels)
        {
            if (comment.Length > 0)
                code.Line($"// {comment}");
            foreach (var call in calls)
                code.Line(call);
        }
    }

    private static string Place(string name, TensorPlace place) => $"static Place {name} => Place.{(place.IsWholeBatch ? "OfBatch" : "OfSamples")}({place.Offset})";

    private void WriteDescription(CodeWriter code)
    {
        code.Summary("What the engine has to know of the program.");
        code.Line("public static ChannelProgram Describe() => new(");
        using (code.Indent())
        {
            code.Line($"Convolutions: [{string.Join(", ", parts.Shapes.Convolutions)}],");
            code.Line($"Packed: [{string.Join(", ", packed.Select(tensor => parts.Shapes.Of(((PaddedConvolution)tensor.Anchor).Geometry)))}],");
            code.Line($"Inference: {Plan(programs.Inference, inferencePlaces)},");
            code.Line($"Training: {Plan(programs.Training, trainingPlaces)});");
        }

        code.Line();
    }

    private static string Plan(SequentialProgram program, TensorPlaces places)
    {
        var gradient = program.Graph.Tensors.FirstOrDefault(tensor => tensor.Primitive is OutputGradient);
        var options = new List<string>();
        if (program.Input.Primitive is PixelImages pixels)
            options.Add($"PixelBorder = [{pixels.Before.Height}, {pixels.Before.Width}, {pixels.After.Height}, {pixels.After.Width}]");
        if (program.Input.InRows)
            options.Add("InputInRows = true");
        if (program.Graph.Tensors.Any(tensor => tensor.Primitive is BatchStatistics))
        {
            options.Add("NeedsWholeBatch = true");
            if (program.Graph.Tensors.FirstOrDefault(tensor => IsSinglePixelNorm(program, tensor)) is { } single)
                options.Add($"SinglePixelNorm = \"{single.Origin}\"");
        }

        var plan = $"new({places.NameOf(program.Input.Id)}, {places.NameOf(program.Graph.Output)}, {(gradient is null ? "default" : places.NameOf(gradient.Id))}, BatchFloats: {program.Memory.BatchFloats}, SampleFloats: {program.Memory.SampleFloats})";
        return options.Count == 0 ? plan : $"{plan} {{ {string.Join(", ", options)} }}";
    }

    private static bool IsSinglePixelNorm(SequentialProgram program, Tensor tensor) =>
        tensor.Primitive is BatchStatistics && BlockedShape.Of(program.Graph[tensor.Inputs[0]].Shape).Pixels == 1;
}

using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>Writes the order in which kernels run, each with its literal places in the arenas.</summary>
internal sealed class ProgramWriter(CompiledNetwork network, KernelSet kernels)
{
    private readonly Places parameters = Places.OfParameters(network.Declaration.Graph, network.Parameters, "Parameter");
    private readonly Places inference = Places.OfProgram(network.Inference, "InferenceMemory", "in inference");
    private readonly Places training = Places.OfProgram(network.Training, "TrainingMemory", "in training");

    public void WritePlaces(CodeWriter code)
    {
        parameters.Write(code);
        if (network.Inference.Fits)
            inference.Write(code);
        if (network.Training.Fits)
            training.Write(code);
        code.Line("private static ref float At(ref float arena, nint place) => ref Unsafe.Add(ref arena, place);");
        code.Line();
    }

    public void WriteInference(CodeWriter code) =>
        WriteGroup(code, network.Inference, Phase.Forward, "Inference", "Inference over one group of sixteen samples.");

    public void WriteForward(CodeWriter code) =>
        WriteGroup(code, network.Training, Phase.Forward, "ForwardPass", "The forward pass of training over one group of sixteen samples; what the backward pass needs stays in memory.");

    public void WriteBackward(CodeWriter code) =>
        WriteGroup(code, network.Training, Phase.Backward, "BackwardPass", "The backward pass over one group of sixteen samples, from the loss's gradient to that of every layer.");

    public void WriteGradients(CodeWriter code, IReadOnlyList<IReadOnlyList<GradientCall>> pieces)
    {
        code.Summary("Gradients of the parameters, summed over all groups in a fixed order. Pieces may run on any thread: each writes elements of its own.");
        code.Line("private static void Gradients<V>(int piece, ref float gradients, ref float memory, nint groups)");
        using (code.Indent())
            code.Line("where V : struct, ILanes<V>");
        using (code.Block())
        using (pieces.Count > 0 ? code.Block("switch (piece)") : (CodeWriter.BlockScope?)null) // a network without parameters has none
        {
            for (var piece = 0; piece < pieces.Count; piece++)
            {
                code.Line($"case {piece}:");
                using (code.Indent())
                {
                    foreach (var call in pieces[piece])
                        WriteGradient(code, call);
                    code.Line("break;");
                }
            }
        }

        code.Line();
    }

    private void WriteGroup(CodeWriter code, CompiledProgram program, Phase phase, string name, string summary)
    {
        var step = phase == Phase.Forward && program == network.Training ? ", in TrainingStep step" : "";
        code.Summary(summary);
        code.Line($"private static void {name}<V>(ref float parameters, ref float memory{step})");
        using (code.Indent())
            code.Line("where V : struct, ILanes<V>");
        using (code.Block())
        {
            if (!program.Fits)
                code.Line($"throw new OutOfMemoryException(\"Sixteen samples take {program.FloatsPerGroup} floats of memory, more than an array can hold.\");");
            foreach (var tensor in program.Fits ? program.Kernels(phase) : [])
            {
                if (tensor.Primitive is Concat)
                {
                    WriteCopies(code, program, tensor);
                    continue;
                }

                var kernel = kernels.Of(program, tensor);
                var tensors = tensor.Inputs.Take(kernel.Inputs.Count).Append(tensor.Id).Concat(tensor.Inputs.Skip(kernel.Inputs.Count));
                var arguments = KernelDescription.ParameterNames(kernel).Zip(tensors, (name, id) => $"{name}: {Place(program, id)}").ToList();
                if (kernel.Anchor is DropoutMask)
                    arguments.Add("step");
                if (kernel.Anchor.IsParameterGradient)
                    arguments.Add("groups: 1");
                if (KernelWriter.IsCut(kernel.Anchor))
                    arguments.AddRange(["first: 0", $"last: {GradientPieces.Extent(kernel)}"]);
                WriteCall(code, kernel, arguments);
            }
        }

        code.Line();
    }

    // What another concatenation has in its place, or the engine writes, is copied; other inputs are written there in the first place.
    private void WriteCopies(CodeWriter code, CompiledProgram program, Tensor concat)
    {
        foreach (var (input, channel) in program.CopiedInputs(concat))
        {
            var y = Place(program, concat.Id);
            var offset = program.Rules.OffsetOf(concat.Shape, channel);
            code.Line($"LaneLayout.Copy({Place(program, input.Id)}, {(offset == 0 ? y : $"ref Unsafe.Add({y}, {offset})")}, floats: {program.Rules.Floats(input)});");
        }
    }

    private void WriteGradient(CodeWriter code, GradientCall call)
    {
        var program = network.Training;
        var kernel = kernels.Of(program, call.Tensor);
        var parameter = program.Graph.Gradients.First(gradient => gradient.Tensor == call.Tensor.Id).Parameter;
        if (program.IsSummedByGroup(call.Tensor))
        {
            code.Line($"LaneSums.OverGroups<V>({training.Ref("memory", call.Tensor.Id)}, {parameters.Ref("gradients", parameter)}, length: {kernel.Result.Size}, groups, groupStride: {program.FloatsPerGroup});");
            return;
        }

        var places = call.Tensor.Inputs.Select(input => Place(program, input)).Append(parameters.Ref("gradients", parameter));
        var arguments = KernelDescription.ParameterNames(kernel).Zip(places, (name, place) => $"{name}: {place}").Append("groups").ToList();
        if (KernelWriter.IsCut(kernel.Anchor))
            arguments.AddRange([$"first: {call.First}", $"last: {call.Last}"]);
        WriteCall(code, kernel, arguments);
    }

    // On one line if it is short enough to be read.
    private static void WriteCall(CodeWriter code, Kernel kernel, List<string> arguments)
    {
        const int LongestLine = 120;
        var line = $"{kernel.Name}<V>({string.Join(", ", arguments)});";
        if (line.Length <= LongestLine)
        {
            code.Line(line);
            return;
        }

        code.Line($"{kernel.Name}<V>(");
        using (code.Indent())
            code.Line(string.Join(",\n", arguments) + ");");
    }

    private string Place(CompiledProgram program, int tensor) =>
        program.Graph[tensor].Primitive is ParameterValue parameter
            ? parameters.Ref("parameters", parameter.Index)
            : (program == network.Training ? training : inference).Ref("memory", program.Graph.Storage(tensor));
}

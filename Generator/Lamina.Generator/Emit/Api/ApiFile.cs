using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;
using Lamina.Generator.Emit.Channels;
using Lamina.Generator.Emit.Cpu;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Api;

/// <summary>The generated file with a network's public members. Kernels stand in a file of their own, which an editor need not make on each keystroke.</summary>
internal static class ApiFile
{
    private const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    public static string Write(CompiledNetwork network)
    {
        var declaration = network.Declaration;
        var code = new CodeWriter();
        GeneratedFile.WriteHeader(code);
        using (Open(code, declaration, network.Shapes, [.. network.Parameters]))
        {
            WriteInfo(code, network);
            code.Summary($"A network with PyTorch's default initialisation.");
            code.Line("""/// <param name="seed">Of initialisation and dropout: the same seed gives the same bits on every machine.</param>""");
            using (code.Block($"public {Names.Identifier(declaration.Type.Name)}(ulong seed = 0) : base(Info, seed)"))
            {
            }

            code.Line();
            if (declaration.Graph.Loss >= 0)
            {
                code.Line("/// <inheritdoc/>");
                code.Line($"public override global::Lamina.Loss? DeclaredLoss {{ get; }} = {LossExpression.Of((LossOperator)declaration.Graph[declaration.Graph.Loss].Operator)};");
                code.Line();
            }

            LayerAccessors.Write(code, declaration, [.. network.Parameters], [.. network.Buffers]);
            WriteEngine(code, network);
        }

        return code.ToString();
    }

    /// <summary>The same members for a wrong network, with bodies that throw: the one error shown is then ours.</summary>
    public static string WriteInvalid(NetworkDeclaration declaration)
    {
        var shapes = ShapeInference.Infer(declaration.Graph);
        var code = new CodeWriter();
        GeneratedFile.WriteHeader(code);
        using (Open(code, declaration, shapes, []))
        {
            code.Summary("Throws: the declaration has errors.");
            code.Line("public static global::Lamina.NetworkInfo Info => throw Invalid();");
            code.Line();
            code.Summary("Throws: the declaration has errors.");
            using (code.Block($"public {Names.Identifier(declaration.Type.Name)}(ulong seed = 0) : base(Info, seed)"))
            {
            }

            code.Line();
            LayerAccessors.WriteInvalid(code, declaration);
            WriteOverride(code, "global::Lamina.CompilerServices.NetworkProgram Program => throw Invalid();");
            foreach (var (name, signature, _) in Engine)
                WriteOverride(code, $"void {name}({signature}) => throw Invalid();");
            code.Line("private static global::System.InvalidOperationException Invalid() =>");
            using (code.Indent())
                code.Line($"new(\"The declaration of the network '{declaration.Type.Name}' has errors; the compiler's messages LAM1001 to LAM1008 say which.\");");
        }

        return code.ToString();
    }

    private static (string Name, string Signature, string Call)[] Engine =>
    [
        ("InferGroup", "ref float parameters, ref float memory", "InferKernels(ref parameters, ref memory)"),
        ("ForwardGroup", "ref float parameters, ref float memory, in global::Lamina.CompilerServices.TrainingStep step", "ForwardKernels(ref parameters, ref memory, step)"),
        ("BackwardGroup", "ref float parameters, ref float memory", "BackwardKernels(ref parameters, ref memory)"),
        ("SumGradients", "int piece, ref float gradients, ref float memory, nint groups", "GradientKernels(piece, ref gradients, ref memory, groups)"),
    ];

    private static IDisposable Open(CodeWriter code, NetworkDeclaration declaration, InferredShapes shapes, IReadOnlyList<PlacedParameter> parameters)
    {
        var rows = NetworkTable.Rows(declaration.Graph, shapes, parameters);
        return GeneratedFile.OpenType(
            code,
            declaration.Type,
            $" : global::Lamina.Network, global::Lamina.INetwork<{Names.Identifier(declaration.Type.Name)}>",
            () =>
            {
                // Of two summaries, the user's part and this one, an editor shows one; remarks stand below either.
                code.Summary($"The network {declaration.Type.Name.TrimStart('@')}.");
                code.Remarks($"For one sample; 'arena' is the layer's first float among the parameters.\n<code>\n{CodeWriter.Escape(string.Join("\n", rows))}\n</code>");
            });
    }

    private static void WriteInfo(CodeWriter code, CompiledNetwork network)
    {
        var graph = network.Declaration.Graph;
        code.Summary("Shapes, parameters, cost and memory of the network, known without creating it.");
        code.Line("public static global::Lamina.NetworkInfo Info { get; } = CreateInfo();");
        code.Line();
        // A method of its own: the compiler binds all initializers of a class whenever one of its methods is checked, which an editor does at every keystroke.
        code.Line("private static global::Lamina.NetworkInfo CreateInfo() => new global::Lamina.NetworkInfo(");
        using (code.Indent())
        {
            code.Line($"\"{network.Declaration.Type.Name.TrimStart('@')}\",");
            code.Line($"{Array(network.Shapes[0])},");
            code.Line($"{Array(network.Shapes[graph.Output])},");
            WriteArray(code, "LayerInfo", "name, kind, output shape, parameters, multiply-adds", graph.Nodes.Where(node => node.Operator is not (Input or LossOperator)).Select(node =>
            {
                var (inputs, output) = (network.Shapes.Inputs(node), network.Shapes[node.Id]);
                var count = node.Operator.Parameters(inputs).Sum(spec => spec.Shape.Size);
                return $"(\"{node.Name}\", \"{node.Operator.Kind}\", {Array(output)}, {count}, {node.Operator.MultiplyAdds(inputs, output)})";
            }));
            WriteArray(code, "ParameterInfo", network.Parameters.Any(parameter => parameter.Spec.Initial is not null) ? "name, shape, offset in the arena, fan-in, or 0 and the first value" : "name, shape, offset in the arena, fan-in", network.Parameters.Select(parameter =>
                $"(\"{graph[parameter.Node].Name}.{parameter.Spec.Name}\", {Array(parameter.Spec.Shape)}, {parameter.Offset}, {parameter.Spec.FanIn}{Initial(parameter.Spec)})"));
            WriteMemory(code, network, end: network.Buffers.Count == 0 ? ");" : ",");
            if (network.Buffers.Count > 0)
            {
                WriteArray(
                    code,
                    "BufferInfo",
                    "name, shape, place, first value, whether it is a counter",
                    network.Buffers.Select(buffer =>
                        $"(\"{graph[buffer.Node].Name}.{buffer.Spec.Name}\", {Array(buffer.Spec.Shape)}, {buffer.Offset}, {Number(buffer.Spec.Initial)}, {(buffer.Spec.IsCounter ? "true" : "false")})"),
                    end: ");");
            }
        }

        code.Line();
    }

    private static void WriteMemory(CodeWriter code, CompiledNetwork network, string end)
    {
        var (inference, training) = network.Lanes is { } lanes ? (Floats(lanes.Inference.FloatsPerGroup), Floats(lanes.Training.FloatsPerGroup)) : (0, 0);
        var plan = $"new global::Lamina.MemoryPlan(ArenaFloats: {network.ArenaFloats}, InferenceFloatsPerGroup: {inference}, TrainingFloatsPerGroup: {training})";
        if (network.Channels is not { } channels)
        {
            code.Line(plan + end);
            return;
        }

        code.Line(plan);
        code.Line("{");
        using (code.Indent())
        {
            code.Line($"LanesFrom = {LanesFrom(network)},");
            code.Line($"InferenceFloatsPerSample = {Floats(channels.Inference.SampleFloats)},");
            code.Line($"TrainingFloatsPerSample = {Floats(channels.Training.SampleFloats)},");
            if (network.Declaration.Recomputes)
                code.Line($"TrainingFloatsPerSampleKept = {Floats(NetworkCompiler.Compile(network.Declaration with { Recomputes = false }, _ => ChooseLayout.ToRecompute).Channels!.Training.SampleFloats)},");
        }

        code.Line("}" + end);
    }

    private static string LanesFrom(CompiledNetwork network) =>
        network.Layout.HasSamplesInLanes ? network.Layout.LanesFrom.ToString(CultureInfo.InvariantCulture) : "int.MaxValue";

    // Most parameters are drawn at random, by their fan-in.
    private static string Initial(ParameterSpec spec) => spec.Initial is { } initial ? $", {Number(initial)}" : "";

    private static string Number(float value) => value.ToString("R", CultureInfo.InvariantCulture) + "f";

    private static void WriteArray(CodeWriter code, string type, string columns, IEnumerable<string> items, string end = ",")
    {
        code.Line($"new global::Lamina.{type}[] // {columns}");
        code.Line("{");
        using (code.Indent())
        {
            foreach (var item in items)
                code.Line($"new{item},");
        }

        code.Line($"}}{end}");
    }

    private static void WriteEngine(CodeWriter code, CompiledNetwork network)
    {
        WriteOverride(code, $"global::Lamina.CompilerServices.NetworkProgram Program {{ get; }} = {ProgramOf(network)};");
        if (network.Lanes is not null)
            WriteMembers(code, Engine);
        if (network.Channels is not null)
            WriteChannelEngine(code);
    }

    private static string ProgramOf(CompiledNetwork network)
    {
        if (network.Lanes is not { } lanes)
            return "new(0, 0, 0, 0, 0, 0) { LanesFrom = int.MaxValue }";
        var pieces = GradientPieces.Cut(lanes.Training, new KernelSet(network)).Count;
        var program =
            $"""
            new(
                InferenceInput: {lanes.Inference.InputOffset},
                InferenceOutput: {lanes.Inference.OutputOffset},
                TrainingInput: {lanes.Training.InputOffset},
                TrainingOutput: {lanes.Training.OutputOffset},
                TrainingOutputGradient: {lanes.Training.OutputGradientOffset},
                GradientPieces: {pieces})
            """;
        return network.Channels is null ? program : $"{program} {{ LanesFrom = {LanesFrom(network)} }}";
    }

    private static void WriteMembers(CodeWriter code, IReadOnlyList<(string Name, string Signature, string Call)> members)
    {
        foreach (var (name, signature, call) in members)
            WriteOverride(code, $"void {name}({signature}) => {call};");
        foreach (var (_, signature, call) in members)
        {
            code.Line($"partial void {call.Substring(0, call.IndexOf('('))}({signature});");
            code.Line();
        }
    }

    // The kernels stand in the other file; without it, as in an editor, there is no program.
    private static void WriteChannelEngine(CodeWriter code)
    {
        WriteOverride(
            code,
            """
            global::Lamina.CompilerServices.ChannelProgram? Channels
            {
                get
                {
                    global::Lamina.CompilerServices.ChannelProgram? program = null;
                    DescribeChannels(ref program);
                    return program;
                }
            }
            """);
        WriteOverride(
            code,
            """
            int CountItems(global::Lamina.CompilerServices.ChannelPass pass, int step, int samples)
            {
                var items = 0;
                CountChannelItems(pass, step, samples, ref items);
                return items;
            }
            """);
        WriteMembers(
            code,
            [
                (
                    "RunItem",
                    "global::Lamina.CompilerServices.ChannelPass pass, int step, int item, in global::Lamina.CompilerServices.StepArenas arenas",
                    "RunChannelItem(pass, step, item, arenas)"),
            ]);
        foreach (var (name, parameters, _) in ChannelsFile.Entries)
        {
            if (name == "RunChannelItem")
                continue;
            code.Line($"partial void {name}({parameters});");
            code.Line();
        }
    }

    private static void WriteOverride(CodeWriter code, string member)
    {
        code.Line("/// <inheritdoc/>");
        code.Line(Hidden);
        code.Line($"protected override {member}");
        code.Line();
    }

    // What does not fit is refused when it is allocated.
    private static long Floats(long floats) => Math.Min(floats, int.MaxValue);

    private static string Array(Shape shape) => shape.Rank == 0 ? "new int[0]" : $"new int[] {{ {string.Join(", ", shape.Dimensions.Select(size => $"{size}"))} }}";
}

using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;
using Lamina.Generator.Emit.Programs;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Api;

/// <summary>
/// The generated file with a network's public members. They follow from sizes alone, so an editor, which waits for them, waits for no pass of the compiler; programs and the
/// memory these take stand in files of their own.
/// </summary>
internal static class ApiFile
{
    private const string Wrong = "Throws: the declaration has errors.";

    public static string Write(NetworkDeclaration declaration)
    {
        var network = SizedNetwork.Of(declaration);
        var code = new CodeWriter();
        GeneratedFile.WriteHeader(code);
        using (Open(code, declaration, network.Shapes, [.. network.Parameters]))
        {
            WriteInfo(code, network);
            WriteConstructor(code, declaration, "A network with PyTorch's default initialisation.");
            if (declaration.Graph.Loss >= 0)
            {
                code.Line("/// <inheritdoc/>");
                code.Line($"public override global::Lamina.Loss? DeclaredLoss {{ get; }} = {LossExpression.Of((LossOperator)declaration.Graph[declaration.Graph.Loss].Operator)};");
                code.Line();
            }

            LayerAccessors.Write(code, declaration, [.. network.Parameters], [.. network.Buffers]);
        }

        code.Line();
        ProgramsClass.Declare(code, declaration.Type);
        return code.ToString();
    }

    /// <summary>The same members for a wrong network, with bodies that throw: the one error shown is then ours.</summary>
    public static string WriteInvalid(NetworkDeclaration declaration)
    {
        var type = declaration.Type;
        var code = new CodeWriter();
        GeneratedFile.WriteHeader(code);
        using (Open(code, declaration, ShapeInference.Infer(declaration.Graph), []))
        {
            // A member of that name is a mistake, but there is one then.
            var isTaken = type.Members.Contains("Info");
            if (!isTaken)
                code.Summary(Wrong);
            if (!isTaken || !type.IsStatic)
                code.Line($"{(isTaken ? "" : "public ")}static global::Lamina.NetworkInfo {(isTaken ? $"{Interface(type)}." : "")}Info => {Throw(type)};");
            code.Line();
            if (!type.IsStatic)
            {
                WriteConstructor(code, declaration, Wrong, isTaken ? "null!" : "Info");
                LayerAccessors.WriteInvalid(code, declaration);
            }
        }

        return code.ToString();
    }

    /// <summary>The body of a member that is there so that no second error appears.</summary>
    public static string Throw(NetworkType type) => $"throw global::Lamina.CompilerServices.WrongDeclaration.Of(\"{type.Name.TrimStart('@')}\")";

    private static void WriteConstructor(CodeWriter code, NetworkDeclaration declaration, string summary, string info = "Info")
    {
        code.Summary(summary);
        code.Line("""/// <param name="seed">Of initialisation and dropout: the same seed gives the same bits on every machine.</param>""");
        using (code.Block($"public {Names.Identifier(declaration.Type.Name)}(ulong seed = 0) : base({info}, seed)"))
        {
        }

        code.Line();
    }

    private static string Interface(NetworkType type) => $"global::Lamina.INetwork<{Names.Identifier(type.Name)}>";

    private static IDisposable Open(CodeWriter code, NetworkDeclaration declaration, InferredShapes shapes, IReadOnlyList<PlacedParameter> parameters)
    {
        var rows = NetworkTable.Rows(declaration.Graph, shapes, parameters);
        return GeneratedFile.OpenType(
            code,
            declaration.Type,
            declaration.Type.IsStatic ? "" : $" : global::Lamina.Network, {Interface(declaration.Type)}",
            () =>
            {
                // Of two summaries, the user's part and this one, an editor shows one; remarks stand below either.
                code.Summary($"The network {declaration.Type.Name.TrimStart('@')}.");
                code.Remarks($"For one sample; 'arena' is the layer's first float among the parameters.\n<code>\n{CodeWriter.Escape(string.Join("\n", rows))}\n</code>");
            });
    }

    private static void WriteInfo(CodeWriter code, SizedNetwork network)
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
            code.Line($"{ProgramsClass.FullName(network.Declaration.Type)}.Create(){(network.Buffers.Count == 0 ? ");" : ",")}");
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

    private static string Array(Shape shape) => shape.Rank == 0 ? "new int[0]" : $"new int[] {{ {string.Join(", ", shape.Dimensions.Select(size => $"{size}"))} }}";
}

using Lamina.Core.Model;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Api;

/// <summary>Typed access to parameters and buffers: <c>net.Conv1.Weight</c>, <c>net.Bn1.RunningMean</c>, each documented with its shape.</summary>
internal static class LayerAccessors
{
    /// <param name="code">The writer.</param>
    /// <param name="declaration">The network.</param>
    /// <param name="parameters">All parameters in order.</param>
    /// <param name="buffers">All buffers in order.</param>
    public static void Write(CodeWriter code, NetworkDeclaration declaration, IReadOnlyList<PlacedParameter> parameters, IReadOnlyList<PlacedBuffer> buffers) =>
        Write(
            code,
            declaration,
            parameters
                .Select((parameter, index) => new Member(parameter.Node, parameter.Spec.Name, parameter.Spec.Shape, "Parameter", index))
                .Concat(buffers.Select((buffer, index) => new Member(buffer.Node, buffer.Spec.Name, buffer.Spec.Shape, "Buffer", index))),
            isValid: true);

    /// <summary>
    /// The same members for a wrong network, which throw: so no second error appears. Of its layers only names are asked, for no argument can be trusted.
    /// </summary>
    public static void WriteInvalid(CodeWriter code, NetworkDeclaration declaration) =>
        Write(
            code,
            declaration,
            declaration.Graph.Nodes.SelectMany(node => node.Operator.ParameterNames.Select(name => new Member(node.Id, name, null, "Parameter", 0))
                .Concat(node.Operator.BufferNames.Select(name => new Member(node.Id, name, null, "Buffer", 0)))),
            isValid: false);

    private static void Write(CodeWriter code, NetworkDeclaration declaration, IEnumerable<Member> tensors, bool isValid)
    {
        var members = tensors.ToLookup(member => member.Node);
        var names = ApiNames.Layers(declaration, members.Select(own => own.Key).OrderBy(node => node));
        foreach (var pair in names)
        {
            var (node, property) = (declaration.Graph[pair.Key], pair.Value);
            var arguments = string.Join(", ", members[node.Id].Select(member => $"base.{member.Kind}At({member.Index})"));
            code.Summary($"{What(members[node.Id])} of {node.Name} ({node.Operator.Kind}).");
            code.Line($"public {property}Layer {property} => {(isValid ? $"new {property}Layer({arguments})" : ApiFile.Throw(declaration.Type))};");
            code.Line();
        }

        foreach (var pair in names)
            WriteLayer(code, declaration.Graph[pair.Key], pair.Value, [.. members[pair.Key]]);
    }

    private static void WriteLayer(CodeWriter code, Node node, string property, IReadOnlyList<Member> own)
    {
        code.Summary($"{What(own)} of {node.Name} ({node.Operator.Kind}).");
        using (code.Block($"public readonly struct {property}Layer"))
        {
            var arguments = string.Join(", ", own.Select(member => $"{member.Type} {member.Argument}"));
            using (code.Block($"internal {property}Layer({arguments})"))
            {
                foreach (var member in own)
                    code.Line($"{member.Property} = {member.Argument};");
            }

            foreach (var member in own)
            {
                code.Line();
                var shape = member.Shape switch
                {
                    null => "of a shape that is known once the declaration is right",
                    { Rank: 0 } => "a whole number",
                    { } known => $"of shape ({string.Join(", ", known.Dimensions.Select(size => $"{size}"))})",
                };
                code.Summary($"{node.Name}.{member.Name}, {shape}.");
                code.Line($"public {member.Type} {member.Property} {{ get; }}");
            }
        }

        code.Line();
    }

    private static string What(IEnumerable<Member> own) => $"The {string.Join(" and ", own.Select(member => $"{member.Kind.ToLowerInvariant()}s").Distinct())}";

    /// <summary>One tensor of a layer.</summary>
    /// <param name="Shape">Null where the declaration is wrong.</param>
    /// <param name="Kind"><c>Parameter</c> or <c>Buffer</c>.</param>
    /// <param name="Index">Its number among the network's.</param>
    private sealed record Member(int Node, string Name, Shape? Shape, string Kind, int Index)
    {
        public string Type => Kind == "Buffer" ? "global::Lamina.NetworkBuffer" : "global::Lamina.Parameter";

        public string Property => Names.Pascal(Name);

        public string Argument => char.ToLowerInvariant(Property[0]) + Property.Substring(1);
    }
}

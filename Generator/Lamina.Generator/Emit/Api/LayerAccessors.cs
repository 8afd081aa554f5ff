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
    /// <param name="isValid">False where the declaration is wrong: members exist, so that no second error appears, but throw.</param>
    public static void Write(
        CodeWriter code, NetworkDeclaration declaration, IReadOnlyList<PlacedParameter> parameters, IReadOnlyList<PlacedBuffer> buffers, bool isValid)
    {
        var members = parameters
            .Select((parameter, index) => new Member(parameter.Node, parameter.Spec.Name, parameter.Spec.Shape, "Parameter", index))
            .Concat(buffers.Select((buffer, index) => new Member(buffer.Node, buffer.Spec.Name, buffer.Spec.Shape, "Buffer", index)))
            .ToLookup(member => member.Node);
        var names = ApiNames.Layers(declaration, members.Select(own => own.Key).OrderBy(node => node));
        foreach (var pair in names)
        {
            var (node, property) = (declaration.Graph[pair.Key], pair.Value);
            var arguments = string.Join(", ", members[node.Id].Select(member => $"{member.Kind}At({member.Index})"));
            code.Summary($"{What(members[node.Id])} of {node.Name} ({node.Operator.Kind}).");
            code.Line($"public {property}Layer {property} => {(isValid ? $"new {property}Layer({arguments})" : "throw Invalid()")};");
            code.Line();
        }

        foreach (var pair in names)
            WriteLayer(code, declaration.Graph[pair.Key], pair.Value, [.. members[pair.Key]], isValid);
    }

    private static void WriteLayer(CodeWriter code, Node node, string property, IReadOnlyList<Member> own, bool isValid)
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
                var shape = member.Shape.Rank == 0 ? "a whole number"
                    : isValid ? $"of shape ({string.Join(", ", member.Shape.Dimensions)})"
                    : "of a shape that is known once the declaration is right";
                code.Summary($"{node.Name}.{member.Name}, {shape}.");
                code.Line($"public {member.Type} {member.Property} {{ get; }}");
            }
        }

        code.Line();
    }

    private static string What(IEnumerable<Member> own) => $"The {string.Join(" and ", own.Select(member => $"{member.Kind.ToLowerInvariant()}s").Distinct())}";

    /// <summary>One tensor of a layer.</summary>
    /// <param name="Kind"><c>Parameter</c> or <c>Buffer</c>.</param>
    /// <param name="Index">Its number among the network's.</param>
    private sealed record Member(int Node, string Name, Shape Shape, string Kind, int Index)
    {
        public string Type => Kind == "Buffer" ? "global::Lamina.NetworkBuffer" : "global::Lamina.Parameter";

        public string Property => Names.Pascal(Name);

        public string Argument => char.ToLowerInvariant(Property[0]) + Property.Substring(1);
    }
}

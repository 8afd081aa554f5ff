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
    public static void Write(CodeWriter code, NetworkDeclaration declaration, IReadOnlyList<PlacedParameter> parameters, IReadOnlyList<PlacedBuffer> buffers)
    {
        var members = parameters
            .Select((parameter, index) => (parameter.Node, Member: new Member(parameter.Spec.Name, parameter.Spec.Shape, "Parameter", index)))
            .Concat(buffers.Select((buffer, index) => (buffer.Node, Member: new Member(buffer.Spec.Name, buffer.Spec.Shape, "Buffer", index))))
            .ToLookup(member => member.Node, member => member.Member);
        var layers = members.OrderBy(own => own.Key).Select(own => new Layer(declaration.Graph[own.Key].Name, declaration.Graph[own.Key].Operator.Kind, [.. own]));
        Write(code, declaration.Type, [.. layers], isValid: true);
    }

    /// <summary>
    /// The same members for a wrong network, which throw: so no second error appears. Of its layers only names are asked, for no argument can be trusted.
    /// </summary>
    public static void WriteInvalid(CodeWriter code, NetworkDeclaration declaration)
    {
        var read = declaration.Graph.Nodes.Select(NamedLayer.Of).ToArray();
        HashSet<string> names = [.. read.Select(layer => layer.Name)];
        var layers = read.Concat(declaration.Guessed.Where(layer => names.Add(layer.Name))).Select(layer => new Layer(layer.Name, layer.Kind,
        [
            .. layer.Parameters.Select(name => new Member(name, null, "Parameter", 0)),
            .. layer.Buffers.Select(name => new Member(name, null, "Buffer", 0)),
        ]));
        Write(code, declaration.Type, [.. layers.Where(layer => layer.Members.Count > 0)], isValid: false);
    }

    private static void Write(CodeWriter code, NetworkType type, IReadOnlyList<Layer> layers, bool isValid)
    {
        var properties = ApiNames.Layers(type, layers.Select(layer => layer.Name));
        for (var i = 0; i < layers.Count; i++)
        {
            var (layer, property) = (layers[i], properties[i]);
            var arguments = string.Join(", ", layer.Members.Select(member => $"base.{member.Kind}At({member.Index})"));
            code.Summary(layer.Summary);
            code.Line($"public {property}Layer {property} => {(isValid ? $"new {property}Layer({arguments})" : ApiFile.Throw(type))};");
            code.Line();
        }

        for (var i = 0; i < layers.Count; i++)
            WriteLayer(code, layers[i], properties[i]);
    }

    private static void WriteLayer(CodeWriter code, Layer layer, string property)
    {
        code.Summary(layer.Summary);
        using (code.Block($"public readonly struct {property}Layer"))
        {
            var arguments = string.Join(", ", layer.Members.Select(member => $"{member.Type} {member.Argument}"));
            using (code.Block($"internal {property}Layer({arguments})"))
            {
                foreach (var member in layer.Members)
                    code.Line($"{member.Property} = {member.Argument};");
            }

            foreach (var member in layer.Members)
            {
                code.Line();
                var shape = member.Shape switch
                {
                    null => "of a shape that is known once the declaration is right",
                    { Rank: 0 } => "a whole number",
                    { } known => $"of shape ({string.Join(", ", known.Dimensions.Select(size => $"{size}"))})",
                };
                code.Summary($"{layer.Name}.{member.Name}, {shape}.");
                code.Line($"public {member.Type} {member.Property} {{ get; }}");
            }
        }

        code.Line();
    }

    /// <summary>A layer that has tensors.</summary>
    private sealed record Layer(string Name, string Kind, IReadOnlyList<Member> Members)
    {
        public string Summary => $"The {string.Join(" and ", Members.Select(member => $"{member.Kind.ToLowerInvariant()}s").Distinct())} of {Name} ({Kind}).";
    }

    /// <summary>One tensor of a layer.</summary>
    /// <param name="Shape">Null where the declaration is wrong.</param>
    /// <param name="Kind"><c>Parameter</c> or <c>Buffer</c>.</param>
    /// <param name="Index">Its number among the network's.</param>
    private sealed record Member(string Name, Shape? Shape, string Kind, int Index)
    {
        public string Type => Kind == "Buffer" ? "global::Lamina.NetworkBuffer" : "global::Lamina.Parameter";

        public string Property => Names.Pascal(Name);

        public string Argument => char.ToLowerInvariant(Property[0]) + Property.Substring(1);
    }
}

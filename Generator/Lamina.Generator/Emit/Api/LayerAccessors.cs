using Lamina.Core.Model;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Api;

/// <summary>Typed access to parameters and buffers: <c>net.Conv1.Weight</c>, <c>net.Bn1.RunningMean</c>; a layer's documentation has their shapes.</summary>
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
        var names = new ApiNames(type);
        var properties = layers.Select(layer => names.Of(layer.Name)).ToArray();
        // One type for all layers with tensors of the same names: an editor that completes a class's members completes those of its types too.
        var types = new Dictionary<string, (string Name, Layer Layer)>();
        for (var i = 0; i < layers.Count; i++)
        {
            var layer = layers[i];
            if (!types.TryGetValue(layer.Signature, out var own))
                types.Add(layer.Signature, own = (names.Of(layer.TypeName), layer));
            var arguments = string.Join(", ", layer.Members.Select(member => $"base.{member.Kind}At({member.Index})"));
            code.Summary(layer.Summary);
            code.Line($"public {own.Name} {properties[i]} => {(isValid ? $"new {own.Name}({arguments})" : ApiFile.Throw(type))};");
            code.Line();
        }

        foreach (var (name, layer) in types.Values)
            WriteType(code, name, layer.Members);
    }

    private static void WriteType(CodeWriter code, string name, IReadOnlyList<Member> members)
    {
        code.Summary($"The tensors of a layer: {string.Join(", ", members.Select(member => member.Name))}.");
        using (code.Block($"public readonly struct {name}"))
        {
            var arguments = string.Join(", ", members.Select(member => $"{member.Type} {member.Argument}"));
            using (code.Block($"internal {name}({arguments})"))
            {
                foreach (var member in members)
                    code.Line($"{member.Property} = {member.Argument};");
            }

            foreach (var member in members)
            {
                code.Line();
                code.Summary($"The layer's {member.Name}.");
                code.Line($"public {member.Type} {member.Property} {{ get; }}");
            }
        }

        code.Line();
    }

    /// <summary>A layer that has tensors.</summary>
    private sealed record Layer(string Name, string Kind, IReadOnlyList<Member> Members)
    {
        /// <summary>What layers of one type have in common.</summary>
        public string Signature => string.Join(",", Members.Select(member => member.Kind + member.Name));

        /// <summary>Parameters by name; what is kept beside them is always the same.</summary>
        public string TypeName =>
            string.Concat(Members.Where(member => member.Kind == "Parameter").Select(member => member.Property)) + (Members.Any(member => member.Kind == "Buffer") ? "Buffers" : "") + "Layer";

        public string Summary => $"{Name} ({Kind}): {string.Join(", ", Members.Select(member => member.Description))}.";
    }

    /// <summary>One tensor of a layer.</summary>
    /// <param name="Shape">Null where the declaration is wrong.</param>
    /// <param name="Kind"><c>Parameter</c> or <c>Buffer</c>.</param>
    /// <param name="Index">Its number among the network's.</param>
    private sealed record Member(string Name, Shape? Shape, string Kind, int Index)
    {
        public string Type => Kind == "Buffer" ? "global::Lamina.NetworkBuffer" : "global::Lamina.Parameter";

        public string Property => Names.Pascal(Name);

        public string Description => Shape switch
        {
            null => Name,
            { Rank: 0 } => $"{Name}, a whole number",
            { } known => $"{Name} ({string.Join(", ", known.Dimensions.Select(size => $"{size}"))})",
        };

        public string Argument => char.ToLowerInvariant(Property[0]) + Property.Substring(1);
    }
}

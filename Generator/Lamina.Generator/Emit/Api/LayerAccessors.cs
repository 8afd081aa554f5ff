using Lamina.Core.Model;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Api;

/// <summary>Typed access to the parameters: <c>net.Conv1.Weight</c>, each documented with its shape.</summary>
internal static class LayerAccessors
{
    /// <param name="code">The writer.</param>
    /// <param name="declaration">The network.</param>
    /// <param name="parameters">All parameters in order.</param>
    /// <param name="isValid">False where the declaration is wrong: members exist, so that no second error appears, but throw.</param>
    public static void Write(CodeWriter code, NetworkDeclaration declaration, IReadOnlyList<PlacedParameter> parameters, bool isValid)
    {
        var names = ApiNames.Layers(declaration, parameters.Select(parameter => parameter.Node));
        foreach (var pair in names)
        {
            var node = declaration.Graph[pair.Key];
            var property = pair.Value;
            var own = Enumerable.Range(0, parameters.Count).Where(index => parameters[index].Node == node.Id).ToArray();
            var arguments = string.Join(", ", own.Select(index => $"ParameterAt({index})"));
            code.Summary($"The parameters of {node.Name} ({node.Operator.Kind}).");
            code.Line($"public {property}Layer {property} => {(isValid ? $"new {property}Layer({arguments})" : "throw Invalid()")};");
            code.Line();
        }

        foreach (var pair in names)
            WriteLayer(code, declaration.Graph[pair.Key], pair.Value, [.. parameters.Where(parameter => parameter.Node == pair.Key)], isValid);
    }

    private static void WriteLayer(CodeWriter code, Node node, string property, IReadOnlyList<PlacedParameter> own, bool isValid)
    {
        code.Summary($"The parameters of {node.Name} ({node.Operator.Kind}).");
        using (code.Block($"public readonly struct {property}Layer"))
        {
            var parameters = string.Join(", ", own.Select(parameter => $"global::Lamina.Parameter {parameter.Spec.Name}"));
            using (code.Block($"internal {property}Layer({parameters})"))
            {
                foreach (var parameter in own)
                    code.Line($"{Names.Pascal(parameter.Spec.Name)} = {parameter.Spec.Name};");
            }

            foreach (var parameter in own)
            {
                code.Line();
                var shape = isValid ? $"of shape ({string.Join(", ", parameter.Spec.Shape.Dimensions)})" : "of a shape that is known once the declaration is right";
                code.Summary($"{node.Name}.{parameter.Spec.Name}, {shape}.");
                code.Line($"public global::Lamina.Parameter {Names.Pascal(parameter.Spec.Name)} {{ get; }}");
            }
        }

        code.Line();
    }
}

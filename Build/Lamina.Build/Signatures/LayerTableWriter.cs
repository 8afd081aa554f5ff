using System.Text;
using Lamina.Core.Ops;

namespace Lamina.Build.Signatures;

/// <summary>Writes the tables of layers and losses of the documentation.</summary>
internal static class LayerTableWriter
{
    public static string WriteLayers() => Write("layer", OperatorTable.Signatures.Where(signature => !signature.IsLoss));

    public static string WriteLosses() => Write("loss", OperatorTable.Signatures.Where(signature => signature.IsLoss));

    private static string Write(string what, IEnumerable<Signature> signatures)
    {
        var text = new StringBuilder($"| {what} | arguments | shape |\n|---|---|---|\n");
        foreach (var signature in signatures)
            text.Append($"| [`{signature.Kind}`](layers.md#{signature.Kind.ToLowerInvariant()}) | {string.Join(", ", signature.Arguments.Select(argument => Describe(signature, argument)))} | {signature.Shape} |\n");
        return text.ToString();
    }

    private static string Describe(Signature signature, Argument argument)
    {
        var words = Form.Of(argument).TableWords is { } form ? " " + form : "";
        return $"`{argument.Name}`{words}" + argument.Default switch
        {
            null => "",
            { Argument: { } other } => $" = {other}",
            { Meaning: { } meaning } => $" = {meaning}",
            { EnumType: { } type, Value: var member } => $" = `{type.Name}.{member}` ({string.Join(", ", Members(signature, type).Where(name => name != (string)member!).Select(name => $"`{name}`"))})",
            { Value: var value } => $" = {Form.Literal(value!).Replace('-', '−').Replace("e−", "e-")}",
        };
    }

    // A loss says itself which reductions it has.
    private static IEnumerable<string> Members(Signature signature, Type type) =>
        signature.IsLoss && type == typeof(Reduction)
            ? ((LossOperator)signature.Create(new Dictionary<string, object?>())).Reductions.Select(reduction => reduction.ToString())
            : Enum.GetNames(type);
}

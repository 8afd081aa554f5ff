using System.Text;
using Lamina.Core.Ops;

namespace Lamina.Build.Signatures;

/// <summary>Writes the first spelling, an attribute for each layer.</summary>
internal static class AttributeWriter
{
    public static string Write()
    {
        var text = new StringBuilder($"{Documentation.Head}\nnamespace Lamina;\n\n");
        foreach (var signature in OperatorTable.Signatures)
            Write(text, signature);
        text.Length--; // the last blank line
        return text.ToString();
    }

    private static void Write(StringBuilder text, Signature signature)
    {
        Argument[] positional = [.. signature.Arguments.Where(argument => argument.IsPositional)];
        text.Append($"/// <summary>{Documentation.Of(signature)}</summary>\n");
        foreach (var argument in positional)
            text.Append($"/// <param name=\"{argument.Name}\">{Documentation.OfConstructor(argument)}</param>\n");
        var constructor = positional.Length == 0 ? "" : $"({string.Join(", ", positional.Select(Declare))})";
        text.Append($"public sealed class {signature.Kind}Attribute{constructor} : LayerAttribute");
        if (signature.Arguments.Count == 0)
        {
            text.Append(";\n\n");
            return;
        }

        text.Append("\n{\n");
        foreach (var argument in signature.Arguments)
        {
            var form = Form.Of(argument);
            var accessors = argument.IsPositional ? $"{{ get; }} = {argument.Name};" : form.PropertyDefault is { } value ? $"{{ get; set; }} = {value};" : "{ get; set; }";
            text.Append($"    /// <summary>{Documentation.OfProperty(argument)}</summary>\n");
            text.Append($"    public {form.Property} {argument.Property} {accessors}\n\n");
        }

        text.Length--; // the last blank line
        text.Append("}\n\n");
    }

    private static string Declare(Argument argument)
    {
        var form = Form.Of(argument);
        return $"{form.Constructor} {argument.Name}" + (argument.IsShort ? $" = {form.MethodDefault}" : "");
    }
}

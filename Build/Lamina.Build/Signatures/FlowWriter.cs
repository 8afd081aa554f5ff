using System.Text;
using Lamina.Core.Ops;

namespace Lamina.Build.Signatures;

/// <summary>Writes the second spelling, a method on <c>Flow</c> for each layer.</summary>
internal static class FlowWriter
{
    private const int LongestLine = 160;

    public static string Write()
    {
        var text = new StringBuilder($"{Documentation.Head}\nnamespace Lamina;\n\npublic sealed partial class Flow\n{{\n");
        foreach (var signature in OperatorTable.Signatures)
            Write(text, signature);
        text.Length--; // the last blank line
        return text.Append("}\n").ToString();
    }

    private static void Write(StringBuilder text, Signature signature)
    {
        text.Append($"    /// <summary>{Documentation.Of(signature)}</summary>\n");
        foreach (var argument in signature.Arguments)
            text.Append($"    /// <param name=\"{argument.Name}\">{Documentation.OfMethod(argument)}</param>\n");
        text.Append("    /// <param name=\"name\">The layer's name; numbered by kind where left out.</param>\n");
        string[] parameters = [.. signature.Arguments.Select(Declare), "string? name = null"];
        var start = $"    public Flow {signature.Kind}(";
        const string End = ") => throw NeverRun();\n\n";
        var line = start + string.Join(", ", parameters) + End;
        text.Append(line.Length <= LongestLine ? line : start + string.Concat(parameters.Select((argument, i) => $"{(i > 0 ? "," : "")}\n        {argument}")) + End);
    }

    private static string Declare(Argument argument)
    {
        var form = Form.Of(argument);
        return $"{form.Method} {argument.Name}" + (form.MethodDefault is { } otherwise ? $" = {otherwise}" : "");
    }
}

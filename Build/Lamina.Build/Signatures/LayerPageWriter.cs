using System.Text;
using Lamina.Core.Ops;

namespace Lamina.Build.Signatures;

/// <summary>Writes docs/layers.md: every layer with its formula, its shape rule, its arguments and an example in both spellings.</summary>
internal static class LayerPageWriter
{
    public static string Write()
    {
        var text = new StringBuilder(
            """
            # Layers

            <!-- Written by Build/Lamina.Build out of the operators' signatures in Generator/Lamina.Core/Ops. To write it anew: dotnet run --project Build/Lamina.Build -->

            Every layer of [the language](language.md), each in both spellings. *x* is what a layer reads and *y* what it gives, one sample of each; the batch stands before and is dimension 0.
            Every layer takes a `name` too.


            """);
        foreach (var signature in OperatorTable.Signatures)
            Write(text, signature);
        text.Length--; // the last blank line
        return text.ToString();
    }

    private static void Write(StringBuilder text, Signature signature)
    {
        text.Append($"## {signature.Kind}\n\n{signature.Summary}\n\n");
        text.Append($"```csharp\n{Example.InAttribute(signature)}\n{Example.InDefine(signature)}\n```\n\n");
        if (signature.Formula is { } formula)
            text.Append($"Formula: {formula}.\n\n");
        text.Append($"Shape: {signature.Shape}.\n\n");
        foreach (var argument in signature.Arguments)
            text.Append($"- `{argument.Name}`: {Documentation.OfPage(argument)}\n");
        if (signature.Arguments.Count > 0)
            text.Append('\n');
    }
}

using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Gives Define the signature that is read, <c>static Flow Define(Flow x)</c>; the parameter keeps its name.</summary>
internal static class DefineSignature
{
    public static SourceFix? Correct(TextSpan at, FixSource source)
    {
        if (source.Root.FindToken(at.Start).Parent is not MethodDeclarationSyntax { TypeParameterList: null, ParameterList.Parameters.Count: <= 1 } method)
            return null;
        var changes = new List<TextChange>();
        if (!method.Modifiers.Any(SyntaxKind.StaticKeyword))
            changes.Add(new TextChange(new TextSpan(method.ReturnType.SpanStart, 0), "static "));
        foreach (var modifier in method.Modifiers.Where(modifier => modifier.Kind() is SyntaxKind.VirtualKeyword or SyntaxKind.AsyncKeyword))
            changes.Add(new TextChange(TextSpan.FromBounds(modifier.SpanStart, modifier.GetNextToken().SpanStart), ""));
        if (!IsFlow(method.ReturnType, source))
            changes.Add(new TextChange(method.ReturnType.Span, "Flow"));
        if (method.ParameterList.Parameters.FirstOrDefault() is not { } parameter)
            changes.Add(new TextChange(new TextSpan(method.ParameterList.CloseParenToken.SpanStart, 0), "Flow x"));
        else if (parameter.Type is { } type && (!IsFlow(type, source) || parameter.Modifiers.Count > 0))
            changes.Add(new TextChange(TextSpan.FromBounds(parameter.SpanStart, type.Span.End), "Flow"));
        return new(FixProperties.CorrectSignature, "Make it 'static Flow Define(Flow x)'", changes.OrderBy(change => change.Span.Start).ToArray());
    }

    private static bool IsFlow(TypeSyntax type, FixSource source) => source.Model.GetTypeInfo(type).Type is { Name: "Flow", ContainingNamespace.Name: "Lamina" };
}

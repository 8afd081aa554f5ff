using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>
/// Gives Define the signature that is read, <c>static Flow Define(Flow x)</c>; the parameter keeps its name, and what other parameters have by default becomes a
/// constant. Which of several outputs is meant, and which value a parameter without one has, is the author's to know.
/// </summary>
internal static class DefineSignature
{
    public static SourceFix? Correct(TextSpan at, FixSource source)
    {
        if (source.Root.FindToken(at.Start).Parent is not MethodDeclarationSyntax method || method.ReturnType is ArrayTypeSyntax or TupleTypeSyntax)
            return null;
        var changes = new List<TextChange>();
        if (method.TypeParameterList is not null)
        {
            var removed = TypeEdits.RemoveTypeParameters(at, source);
            if (removed.Length == 0)
                return null;
            changes.AddRange(removed);
        }

        if (!method.Modifiers.Any(SyntaxKind.StaticKeyword))
            changes.Add(new TextChange(new TextSpan(method.ReturnType.SpanStart, 0), "static "));
        foreach (var modifier in method.Modifiers.Where(modifier => modifier.Kind() is SyntaxKind.VirtualKeyword or SyntaxKind.AsyncKeyword))
            changes.Add(new TextChange(TextSpan.FromBounds(modifier.SpanStart, modifier.GetNextToken().SpanStart), ""));
        if (!IsFlow(method.ReturnType, source))
            changes.Add(new TextChange(method.ReturnType.Span, "Flow"));
        changes.AddRange(Return(method));
        return CorrectParameters(method, source, changes)
            ? new(FixProperties.CorrectSignature, "Make it 'static Flow Define(Flow x)'", changes.OrderBy(change => change.Span.Start).ToArray())
            : null;
    }

    private static bool CorrectParameters(MethodDeclarationSyntax method, FixSource source, List<TextChange> changes)
    {
        var parameters = method.ParameterList.Parameters;
        if (parameters.Count == 0)
        {
            changes.Add(new TextChange(new TextSpan(method.ParameterList.CloseParenToken.SpanStart, 0), "Flow x"));
            return true;
        }

        if (parameters[0].Type is { } type && (!IsFlow(type, source) || parameters[0].Modifiers.Count > 0))
            changes.Add(new TextChange(TextSpan.FromBounds(parameters[0].SpanStart, type.Span.End), "Flow"));
        if (parameters.Count == 1)
            return true;
        var members = source.Model.GetDeclaredSymbol(method)?.ContainingType.MemberNames.ToArray() ?? [];
        var others = parameters.Skip(1).ToArray();
        if (!others.All(parameter => parameter is { Default: not null, Modifiers.Count: 0, Type: PredefinedTypeSyntax } && !members.Contains(parameter.Identifier.ValueText)))
            return false;
        var gap = source.GapBefore(method.SpanStart, " ");
        changes.Add(new TextChange(new TextSpan(method.SpanStart, 0), string.Concat(others.Select(parameter => $"const {parameter};{gap}"))));
        changes.Add(new TextChange(TextSpan.FromBounds(parameters[0].Span.End, others[others.Length - 1].Span.End), ""));
        return true;
    }

    // What returned nothing returns what its last statement makes.
    private static IEnumerable<TextChange> Return(MethodDeclarationSyntax method)
    {
        if (method.ReturnType is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } || method.Body?.Statements.LastOrDefault() is not ExpressionStatementSyntax last)
            return [];
        return last.Expression is AssignmentExpressionSyntax { Left: SimpleNameSyntax assigned }
            ? [new TextChange(new TextSpan(last.Span.End, 0), $" return {assigned};")]
            : [new TextChange(new TextSpan(last.SpanStart, 0), "return ")];
    }

    private static bool IsFlow(TypeSyntax type, FixSource source) => source.Model.GetTypeInfo(type).Type is { Name: "Flow", ContainingNamespace.Name: "Lamina" };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Edits of the class that a network is, where they take nothing away that is used.</summary>
internal static class TypeEdits
{
    /// <summary><c>record</c> and <c>record class</c> become <c>class</c>; one with a list of members is left to its author.</summary>
    public static TextChange[] MakeClass(TextSpan at, FixSource source) =>
        source.Root.FindNode(at).FirstAncestorOrSelf<RecordDeclarationSyntax>() is { ParameterList: null } record
            ? [new TextChange(record.ClassOrStructKeyword.IsKind(SyntaxKind.None) ? record.Keyword.Span : TextSpan.FromBounds(record.Keyword.SpanStart, record.ClassOrStructKeyword.Span.End), "class")]
            : [];

    /// <summary>The list behind the marked name of a class or method, and its constraints.</summary>
    public static TextChange[] RemoveTypeParameters(TextSpan at, FixSource source) => source.Root.FindToken(at.Start).Parent switch
    {
        TypeDeclarationSyntax { TypeParameterList: { } list } type => Remove(type, list, type.ConstraintClauses),
        MethodDeclarationSyntax { TypeParameterList: { } list } method => Remove(method, list, method.ConstraintClauses),
        _ => [],
    };

    /// <summary>A constructor without parameters whose body is empty.</summary>
    public static TextChange[] RemoveConstructor(TextSpan at, FixSource source) =>
        source.Root.FindToken(at.Start).Parent is ConstructorDeclarationSyntax { ParameterList.Parameters.Count: 0, Initializer: null, Body.Statements.Count: 0 } constructor
            ? [new TextChange(source.WithItsLine(constructor.Span), "")]
            : [];

    private static TextChange[] Remove(SyntaxNode declaration, TypeParameterListSyntax list, SyntaxList<TypeParameterConstraintClauseSyntax> constraints)
    {
        var names = list.Parameters.Select(parameter => parameter.Identifier.ValueText).ToArray();
        var isUsed = declaration.DescendantNodes(node => node is not TypeParameterConstraintClauseSyntax).OfType<IdentifierNameSyntax>()
            .Any(name => name.FirstAncestorOrSelf<TypeParameterConstraintClauseSyntax>() is null && names.Contains(name.Identifier.ValueText));
        return isUsed
            ? []
            : [new TextChange(list.Span, ""), .. constraints.Select(clause => new TextChange(TextSpan.FromBounds(clause.GetFirstToken().GetPreviousToken().Span.End, clause.Span.End), ""))];
    }
}

using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Makes a static field readonly, where nothing writes it but its initializer.</summary>
internal static class ReadonlyField
{
    public static SourceFix? Add(TextSpan at, FixSource source)
    {
        if (source.Model.GetSymbolInfo(source.Root.FindNode(at, getInnermostNodeForTie: true)).Symbol is not IFieldSymbol { IsStatic: true, IsReadOnly: false } field)
            return null;
        var declarator = field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as VariableDeclaratorSyntax;
        if (declarator?.SyntaxTree != source.Root.SyntaxTree || declarator is not { Initializer: not null, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax declaration } })
            return null;
        return IsWritten(field, source)
            ? null
            : new(FixProperties.AddReadonly, $"Make '{field.Name}' readonly", [new TextChange(new TextSpan(declaration.Declaration.SpanStart, 0), "readonly ")]);
    }

    // A private field can be written in its own type only, and of that the parts in this file are seen; others are left to their author.
    private static bool IsWritten(IFieldSymbol field, FixSource source) =>
        field.DeclaredAccessibility != Accessibility.Private
        || source.Root.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == field.Name
            && IsTarget(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name)
            && SymbolEqualityComparer.Default.Equals(source.Model.GetSymbolInfo(name).Symbol, field));

    private static bool IsTarget(ExpressionSyntax expression) => expression.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == expression,
        PrefixUnaryExpressionSyntax prefix => prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
        PostfixUnaryExpressionSyntax postfix => postfix.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        RefExpressionSyntax => true,
        _ => false,
    };
}

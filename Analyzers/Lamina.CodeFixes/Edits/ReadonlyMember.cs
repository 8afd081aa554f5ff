using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Makes a static field readonly or constant, or a static property get-only, where nothing writes it but its initializer.</summary>
internal static class ReadonlyMember
{
    public static SourceFix? Add(TextSpan at, FixSource source) => Marked(at, source) switch
    {
        IFieldSymbol { IsStatic: true, IsReadOnly: false } field when DeclaratorOf(field, source) is { Parent: VariableDeclarationSyntax declaration } && !IsWritten(field, source) =>
            new(FixProperties.AddReadonly, $"Make '{field.Name}' readonly", [new TextChange(new TextSpan(declaration.SpanStart, 0), "readonly ")]),
        IPropertySymbol { IsStatic: true } property when SetterOf(property, source) is { } setter && !IsWritten(property, source) =>
            new(FixProperties.AddReadonly, $"Leave out the 'set' of '{property.Name}'", [new TextChange(TextSpan.FromBounds(setter.GetFirstToken().GetPreviousToken().Span.End, setter.Span.End), "")]),
        _ => null,
    };

    /// <summary>A constant has its value before any static member is initialized.</summary>
    public static SourceFix? MakeConst(TextSpan at, FixSource source)
    {
        if (Marked(at, source) is not IFieldSymbol { IsStatic: true, IsReadOnly: true } field
            || DeclaratorOf(field, source) is not { Initializer.Value: var value, Parent.Parent: FieldDeclarationSyntax declaration }
            || !source.Model.GetConstantValue(value).HasValue
            || field.Type.SpecialType is < SpecialType.System_Boolean or > SpecialType.System_String)
            return null;
        TextChange[] changes =
        [
            .. Without(declaration, SyntaxKind.StaticKeyword),
            .. Without(declaration, SyntaxKind.ReadOnlyKeyword),
            new TextChange(new TextSpan(declaration.Declaration.SpanStart, 0), "const "),
        ];
        return new(FixProperties.MakeConst, $"Make '{field.Name}' const", changes.OrderBy(change => change.Span.Start).ToArray());
    }

    private static ISymbol? Marked(TextSpan at, FixSource source) => source.Model.GetSymbolInfo(source.Root.FindNode(at, getInnermostNodeForTie: true)).Symbol;

    // The only variable of a declaration in this file, with a value.
    private static VariableDeclaratorSyntax? DeclaratorOf(ISymbol field, FixSource source) =>
        SyntaxOf(field, source) is VariableDeclaratorSyntax { Initializer: not null, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax } } declarator
            ? declarator
            : null;

    private static AccessorDeclarationSyntax? SetterOf(ISymbol property, FixSource source) =>
        SyntaxOf(property, source) is PropertyDeclarationSyntax { Initializer: not null, AccessorList: { } accessors }
            ? accessors.Accessors.FirstOrDefault(accessor =>
                accessor.Kind() is SyntaxKind.SetAccessorDeclaration or SyntaxKind.InitAccessorDeclaration && accessor is { Body: null, ExpressionBody: null })
            : null;

    private static SyntaxNode? SyntaxOf(ISymbol member, FixSource source) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } syntax && syntax.SyntaxTree == source.Root.SyntaxTree ? syntax : null;

    private static IEnumerable<TextChange> Without(FieldDeclarationSyntax declaration, SyntaxKind kind) =>
        declaration.Modifiers.Where(modifier => modifier.IsKind(kind)).Select(modifier => new TextChange(TextSpan.FromBounds(modifier.SpanStart, modifier.GetNextToken().SpanStart), ""));

    // Wherever in the project it may be; where other projects may write it, too, that is left to their author.
    private static bool IsWritten(ISymbol member, FixSource source)
    {
        var writers = member is IPropertySymbol { SetMethod: { } setter } ? setter.DeclaredAccessibility : member.DeclaredAccessibility;
        if (writers is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal && IsVisibleOutside(member.ContainingType))
            return true;
        if (writers != Accessibility.Private && source.Model.Compilation.Assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute"))
            return true;
        var compilation = source.Model.Compilation;
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == member.Name))
            {
                if (!IsTarget(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name))
                    continue;
                model ??= tree == source.Root.SyntaxTree ? source.Model : compilation.GetSemanticModel(tree);
                if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, member))
                    return true;
            }
        }

        return false;
    }

    private static bool IsVisibleOutside(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

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

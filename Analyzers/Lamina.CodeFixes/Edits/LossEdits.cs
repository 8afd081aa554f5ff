using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Moves a loss to where a network has it: behind its last layer.</summary>
internal static class LossEdits
{
    public static IReadOnlyList<TextChange> MoveToEnd(TextSpan at, FixSource source) => source.LayerAt(at) switch
    {
        AttributeSyntax { Parent.Parent: TypeDeclarationSyntax type } attribute => InAttributes(attribute, type, source),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when Result(call) is { } result => InDefine(call, access, result, source),
        _ => [],
    };

    private static IReadOnlyList<TextChange> InAttributes(AttributeSyntax loss, TypeDeclarationSyntax type, FixSource source)
    {
        var last = type.AttributeLists.SelectMany(list => list.Attributes).LastOrDefault(attribute =>
            source.Model.GetTypeInfo(attribute).Type is { BaseType: { Name: "LayerAttribute", ContainingNamespace.Name: "Lamina" } });
        return last is null || last.SpanStart <= loss.SpanStart
            ? []
            : [.. RemoveLayer.At(loss.Name.Span, source), new TextChange(new TextSpan(last.Span.End, 0), $", {loss}")];
    }

    // What Define returns, where it returns in one place: the last statement, or the body after an arrow.
    private static ExpressionSyntax? Result(InvocationExpressionSyntax call)
    {
        if (call.FirstAncestorOrSelf<LocalFunctionStatementSyntax>() is not null || call.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not null)
            return null;
        return call.FirstAncestorOrSelf<MethodDeclarationSyntax>() switch
        {
            { Identifier.ValueText: "Define", ExpressionBody.Expression: var result } => result,
            { Identifier.ValueText: "Define", Body: { } body } when body.DescendantNodes().OfType<ReturnStatementSyntax>().ToArray() is [{ Expression: { } result }] => result,
            _ => null,
        };
    }

    private static IReadOnlyList<TextChange> InDefine(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, ExpressionSyntax result, FixSource source)
    {
        if (IsInLoop(call) || call.Parent is BinaryExpressionSyntax)
            return [];
        var loss = $".{access.Name}{call.ArgumentList}";
        var taken = call.Parent switch
        {
            // y.CrossEntropyLoss();
            ExpressionStatementSyntax { Parent: BlockSyntax } statement => StatementEdits.Remove(statement, source),
            // x = x.CrossEntropyLoss();
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement } assignment when $"{assignment.Left}" == $"{access.Expression}" =>
                StatementEdits.Remove(statement, source),
            // var loss = y.CrossEntropyLoss(); where nothing reads it
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when Alone(variable) is { } statement && !IsRead(variable) => StatementEdits.Remove(statement, source),
            _ => new TextChange(TextSpan.FromBounds(access.Expression.Span.End, call.Span.End), ""),
        };
        var isPrimary = result is SimpleNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax;
        return isPrimary
            ? [taken, new TextChange(new TextSpan(result.Span.End, 0), loss)]
            : [taken, new TextChange(new TextSpan(result.SpanStart, 0), "("), new TextChange(new TextSpan(result.Span.End, 0), ")" + loss)];
    }

    // The declaration of one variable.
    private static LocalDeclarationStatementSyntax? Alone(VariableDeclaratorSyntax variable) =>
        variable.Parent is VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax } statement } ? statement : null;

    private static bool IsInLoop(SyntaxNode node) => node.Ancestors().Any(outer => outer is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax);

    private static bool IsRead(VariableDeclaratorSyntax variable) => variable.FirstAncestorOrSelf<MethodDeclarationSyntax>()!
        .DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable.Identifier.ValueText);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>The token that stands for a piece of code in a diagnostic: the method's name in a call, the keyword of a statement.</summary>
internal static class Tokens
{
    public static Location Of(IOperation operation) => Of(operation.Syntax);

    public static Location Of(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax call => Of(call.Expression),
        MemberAccessExpressionSyntax member => member.Name.Identifier.GetLocation(),
        MemberBindingExpressionSyntax member => member.Name.Identifier.GetLocation(),
        GenericNameSyntax name => name.Identifier.GetLocation(),
        BinaryExpressionSyntax binary => binary.OperatorToken.GetLocation(),
        AssignmentExpressionSyntax assignment => assignment.OperatorToken.GetLocation(),
        ArgumentSyntax argument => argument.Expression.GetLocation(),
        BaseObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        ArrowExpressionClauseSyntax arrow => arrow.Expression.GetLocation(),
        SwitchExpressionSyntax choice => choice.SwitchKeyword.GetLocation(),
        BlockSyntax block => block.OpenBraceToken.GetLocation(),
        LocalDeclarationStatementSyntax declaration when !declaration.UsingKeyword.IsKind(SyntaxKind.None) => declaration.UsingKeyword.GetLocation(),
        LocalDeclarationStatementSyntax or ExpressionStatementSyntax => syntax.GetLocation(),
        CommonForEachStatementSyntax loop => loop.ForEachKeyword.GetLocation(),
        StatementSyntax => syntax.GetFirstToken().GetLocation(),
        _ => syntax.GetLocation(),
    };
}

using System.Globalization;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>
/// A sum in a loop or a helper: its shortcut gets a 1×1 convolution where it needs one, in terms of what the other branch says:
/// <c>(x.Channels == channels ? x : x.Conv2d(channels, 1))</c>.
/// </summary>
internal static class Project
{
    public static IReadOnlyList<TextChange> Changes(LocatedEdit edit, FixSource source)
    {
        if (source.LayerAt(edit.At) is not { } sum || Operand(sum, edit.Input) is not SimpleNameSyntax shortcut)
            return [];
        if (Argument(edit.Target, "outChannels", sum, source) is not { } channels)
            return [];
        var isStrided = edit.Value.Length > 0;
        var stride = isStrided ? Argument(edit.Value, "stride", sum, source) : null;
        if (isStrided && stride is null)
            return [];
        var projection = $"{shortcut}.Conv2d({channels}, 1{(isStrided ? $", stride: {stride}" : "")})";
        // A stride that is a number is one wherever the sum is made: all of them need the convolution.
        var isAlways = stride is LiteralExpressionSyntax;
        var condition = (isStrided ? $"{Compared(stride!)} == 1 && " : "") + $"{shortcut}.Channels == {Compared(channels)}";
        var projected = isAlways ? projection : $"({condition} ? {shortcut} : {projection})";
        return sum is AssignmentExpressionSyntax assignment && edit.Input == 0
            ? [new TextChange(assignment.OperatorToken.Span, $"= {projected} +")]
            : [new TextChange(shortcut.Span, projected)];
    }

    private static ExpressionSyntax? Operand(SyntaxNode sum, int input) => sum switch
    {
        BinaryExpressionSyntax binary => input == 0 ? binary.Left : binary.Right,
        AssignmentExpressionSyntax assignment => input == 0 ? assignment.Left : assignment.Right,
        _ => null,
    };

    // An int, as a convolution says it, if all that it names is seen from the sum, too.
    private static ExpressionSyntax? Argument(string token, string parameter, SyntaxNode sum, FixSource source)
    {
        var name = source.Root.FindToken(int.Parse(token, CultureInfo.InvariantCulture));
        if (name.Parent?.Parent?.Parent is not InvocationExpressionSyntax call || SetArgument.Written(call, parameter, source.Model)?.Expression is not { } expression)
            return null;
        var isInt = source.Model.GetTypeInfo(expression).Type?.SpecialType == SpecialType.System_Int32;
        var isSeen = expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()
            .Where(part => part.Parent is not MemberAccessExpressionSyntax access || access.Expression == part)
            .All(part => source.Model.LookupSymbols(sum.SpanStart, name: part.Identifier.ValueText).Contains(source.Model.GetSymbolInfo(part).Symbol!, SymbolEqualityComparer.Default));
        // What it says of a flow, it says of the one that it is called on.
        var isOfFlow = expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(part => source.Model.GetTypeInfo(part).Type is { Name: "Flow" });
        return isInt && isSeen && !isOfFlow ? expression : null;
    }

    private static string Compared(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax or SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax ? $"{expression}" : $"({expression})";
}

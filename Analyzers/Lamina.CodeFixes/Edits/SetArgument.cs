using Lamina.Core.Ops;
using Lamina.Core.Reading;
using Lamina.Core.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Gives an argument another value; in its place if it is written and as a named one if not.</summary>
internal static class SetArgument
{
    public static IReadOnlyList<TextChange> Changes(LocatedEdit edit, FixSource source) => source.LayerAt(edit.At) switch
    {
        AttributeSyntax attribute when LayerArgument.SignatureOf(attribute, source.Model) is { } signature && signature.Find(edit.Target) is { } parameter =>
            InAttribute(attribute, signature, parameter, edit.Value),
        InvocationExpressionSyntax call when InTermsOf(edit.Value, call, source.Model) is { } value && InCall(call, edit.Target, value, source.Model) is { } change => [change],
        _ => [],
    };

    /// <summary>The written argument of a parameter; null where it is left out.</summary>
    public static ArgumentSyntax? Written(InvocationExpressionSyntax call, string parameter, SemanticModel model) =>
        (model.GetOperation(call) as IInvocationOperation)?.Arguments
            .FirstOrDefault(item => item.ArgumentKind == ArgumentKind.Explicit && item.Parameter?.Name == parameter)?.Syntax as ArgumentSyntax;

    private static IReadOnlyList<TextChange> InAttribute(AttributeSyntax attribute, Signature signature, Argument parameter, string value)
    {
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        // Height and width: a pair in a call, in an attribute an array, or two numbers by position.
        var numbers = value.Trim('(', ')');
        if (parameter.IsPositional)
        {
            var place = signature.Arguments.Where(other => other.IsPositional).TakeWhile(other => other != parameter).Count();
            var written = arguments.Where(item => item.NameEquals is null).Skip(place).ToArray();
            if (written.Length == 0)
                return [];
            // A size comes last, as one number or more.
            return parameter.Type is ArgumentType.Size2d or ArgumentType.Size3d
                ? [new TextChange(TextSpan.FromBounds(written[0].SpanStart, written[written.Length - 1].Span.End), numbers)]
                : [new TextChange(written[0].Expression.Span, value)];
        }

        var expression = value[0] == '(' ? $"new[] {{ {numbers} }}" : value;
        if (arguments.FirstOrDefault(item => item.NameEquals?.Name.Identifier.ValueText == parameter.Property) is { } named)
            return [new TextChange(named.Expression.Span, expression)];
        return attribute.ArgumentList is { } list
            ? [Append(list.CloseParenToken, list.Arguments.Count, $"{parameter.Property} = {expression}")]
            : [new TextChange(new TextSpan(attribute.Span.End, 0), $"({parameter.Property} = {expression})")];
    }

    // What is computed, or is a parameter's, is meant so: the mistake is where it comes from.
    private static bool IsConstant(ExpressionSyntax expression, SemanticModel model) => expression switch
    {
        TupleExpressionSyntax pair => pair.Arguments.All(part => IsConstant(part.Expression, model)),
        _ => model.GetConstantValue(expression).HasValue,
    };

    private static TextChange? InCall(InvocationExpressionSyntax call, string argument, string value, SemanticModel model) =>
        Written(call, argument, model) is { Expression: var expression }
            ? IsConstant(expression, model) ? new TextChange(expression.Span, value) : null
            : Append(call.ArgumentList.CloseParenToken, call.ArgumentList.Arguments.Count, $"{argument}: {value}");

    // 'kernelSize / 2' and 'dilation' stand for what the call itself says of those; null where it says nothing.
    private static string? InTermsOf(string value, InvocationExpressionSyntax call, SemanticModel model)
    {
        if (!char.IsLetter(value[0]) || value is "true" or "false" or LayerEdits.Same)
            return value;
        var parameter = value.Split(' ')[0];
        if (Written(call, parameter, model)?.Expression is not { } expression || model.GetTypeInfo(expression).Type?.SpecialType != SpecialType.System_Int32)
            return null;
        var isWhole = value == parameter || expression is SimpleNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax;
        return (isWhole ? $"{expression}" : $"({expression})") + value.Substring(parameter.Length);
    }

    private static TextChange Append(SyntaxToken closeParenthesis, int before, string argument) =>
        new(new TextSpan(closeParenthesis.GetPreviousToken().Span.End, 0), (before == 0 ? "" : ", ") + argument);
}

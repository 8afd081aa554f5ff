using System.Collections.Immutable;
using System.Globalization;
using Lamina.Core.Ops;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Writes an argument of a layer as the type that it needs, where its meaning is plain: a number in quotes, a pair in an attribute, "same".</summary>
internal static class MeantValue
{
    /// <summary>What C# says of an argument of the wrong type, in a call or an attribute.</summary>
    public static ImmutableArray<string> Errors { get; } = ImmutableArray.Create("CS1503", "CS0029", "CS0266", "CS0182");

    public static SourceFix? Write(TextSpan at, FixSource source)
    {
        if (source.Root.FindNode(at) is AttributeArgumentListSyntax list)
            return NamePooling(list);
        if (source.Root.FindNode(at, getInnermostNodeForTie: true) is not ExpressionSyntax expression || LayerArgument.Of(expression, source) is not { } argument)
            return null;
        if (argument.Argument.Type == ArgumentType.Doubles && IsEmpty(expression))
            return new(FixProperties.MeantValue, "Leave it out", LeaveOut(expression));
        var meant = argument.Argument.Type switch
        {
            ArgumentType.Int => WholeNumber(expression) ?? Cast(expression, argument, source),
            ArgumentType.Double or ArgumentType.DoubleOrNull => Number(expression),
            ArgumentType.Bool => Truth(expression),
            ArgumentType.Size2d => Size(expression, argument, 2),
            ArgumentType.Size3d => Size(expression, argument, 3),
            ArgumentType.Padding2d => Padding(expression) ?? Size(expression, argument, 2),
            ArgumentType.Doubles => Numbers(expression),
            _ => null, // what is meant by an order or a member's name is not plain
        };
        return meant is null || meant == $"{expression}" ? null : new(FixProperties.MeantValue, $"Write {meant}", [new TextChange(expression.Span, meant)]);
    }

    // PyTorch's order, MaxPool2d(kernel, stride, padding): an attribute has names for all but the kernel.
    private static SourceFix? NamePooling(AttributeArgumentListSyntax list)
    {
        var numbers = list.Arguments.Where(argument => argument.NameEquals is null).ToArray();
        var isPooling = list.Parent is AttributeSyntax { Name: var name } && $"{name}".EndsWith("Pool2d", StringComparison.Ordinal);
        var named = new[] { "Stride", "Padding" };
        if (!isPooling || numbers.Length != 3 || list.Arguments.Any(argument => named.Contains(argument.NameEquals?.Name.Identifier.ValueText)))
            return null;
        var changes = numbers.Skip(1).Select((number, i) => new TextChange(new TextSpan(number.SpanStart, 0), $"{named[i]} = "));
        return new(FixProperties.MeantValue, "Name the stride and the padding", changes.ToArray());
    }

    private static bool IsEmpty(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: null, Type.RankSpecifiers: [{ Sizes: [LiteralExpressionSyntax { Token.Value: 0 }] }] } => true,
        _ => Elements(expression)?.Any() == false,
    };

    private static TextChange[] LeaveOut(ExpressionSyntax expression) => expression.Parent switch
    {
        AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax list } argument => [list.Arguments.Count == 1 ? new TextChange(list.Span, "") : RemoveArgument.Remove(list.Arguments, argument)],
        ArgumentSyntax { Parent: ArgumentListSyntax list } argument when argument.NameColon is not null || list.Arguments.Last() == argument => [RemoveArgument.Remove(list.Arguments, argument)],
        _ => [],
    };

    // "8", 8.0, 8f, -1.0
    private static string? WholeNumber(ExpressionSyntax expression) =>
        Value(expression) is { } value && value == Math.Floor(value) && Math.Abs(value) <= int.MaxValue ? ((int)value).ToString(CultureInfo.InvariantCulture) : null;

    private static string? Number(ExpressionSyntax expression) => Value(expression)?.ToString(CultureInfo.InvariantCulture);

    private static double? Value(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var read) ? read : null,
        LiteralExpressionSyntax { Token.Value: int or long or float or double or decimal } literal => Convert.ToDouble(literal.Token.Value, CultureInfo.InvariantCulture),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => -Value(minus.Operand),
        ParenthesizedExpressionSyntax parenthesized => Value(parenthesized.Expression),
        _ => null,
    };

    // x.Channels * 1.5: what comes of a computation is rounded down, as by '/' between ints.
    private static string? Cast(ExpressionSyntax expression, LayerArgument argument, FixSource source)
    {
        var isNumber = source.Model.GetTypeInfo(expression).Type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal or SpecialType.System_Int64;
        if (argument.IsInAttribute || !isNumber)
            return null;
        return expression is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax ? $"(int){expression}" : $"(int)({expression})";
    }

    private static string? Truth(ExpressionSyntax expression) => expression is LiteralExpressionSyntax literal
        ? literal.Token.Value switch
        {
            0 => "false",
            1 => "true",
            string text when bool.TryParse(text, out var truth) => truth ? "true" : "false",
            _ => null,
        }
        : null;

    private static string? Padding(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Value: string text }
        ? text.ToUpperInvariant() switch
        {
            "SAME" => "Padding.Same",
            "VALID" => "Padding.Valid",
            _ => null,
        }
        : null;

    // One number, or one for each dimension: numbers by position, an array in an attribute, a pair in a call.
    private static string? Size(ExpressionSyntax expression, LayerArgument argument, int dimensions)
    {
        if (WholeNumber(expression) is { } one)
            return one;
        var parts = Elements(expression)?.Select(WholeNumber).ToArray();
        if (parts is null || (parts.Length != 1 && parts.Length != dimensions) || parts.Any(part => part is null))
            return null;
        var numbers = string.Join(", ", parts);
        return parts.Length == 1 || argument.IsPositionalInAttribute ? numbers : argument.IsInAttribute ? $"new[] {{ {numbers} }}" : $"({numbers})";
    }

    // new[] { 1, 2 } for double[].
    private static string? Numbers(ExpressionSyntax expression)
    {
        if (expression is TupleExpressionSyntax || Elements(expression)?.Select(Value).ToArray() is not { Length: > 0 } values || values.Any(value => value is null))
            return null;
        return $"new[] {{ {string.Join(", ", values.Select(value => value!.Value.ToString(value == Math.Floor(value.Value) ? "0.0" : "R", CultureInfo.InvariantCulture)))} }}";
    }

    private static IEnumerable<ExpressionSyntax>? Elements(ExpressionSyntax expression) => expression switch
    {
        TupleExpressionSyntax tuple => tuple.Arguments.Select(part => part.Expression),
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
        _ => null,
    };
}

using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>The few members of .NET beside Math and LINQ that Define may call.</summary>
internal static class Library
{
    /// <summary>True for Math's functions, also where a number type has them: <c>int.Max</c>, <c>double.Clamp</c>.</summary>
    public static bool IsMath(IMethodSymbol method) =>
        method.ContainingType is { Name: "Math" or "MathF", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        || Numbers.IsNumeric(method.ContainingType?.SpecialType ?? SpecialType.None);

    /// <summary>Null where the method is not one of them.</summary>
    public static object? CallStatic(IMethodSymbol method, object?[] arguments, ITypeSymbol? type) =>
        (method.ContainingType?.Name, method.Name, arguments) switch
        {
            ("Array", "Empty", _) => new SequenceValue([], type),
            ("String", "Join", [string separator, SequenceValue items]) when items.Items.Select(item => Text.Of(item)).ToArray() is var texts && !texts.Contains(null) =>
                string.Join(separator, texts),
            ("String", "IsNullOrEmpty", [var text]) => text is null or "",
            _ => null,
        };

    /// <summary>Methods of lists, text, numbers and <c>T?</c>; false where the method is not one of them.</summary>
    public static bool CallInstance(object? instance, IMethodSymbol method, object?[] arguments, IOperation operation, out object? result)
    {
        if (Types.IsNullable(method.ContainingType) && method.Name == "GetValueOrDefault")
        {
            result = instance ?? (arguments is [{ } other] ? other : Types.DefaultOf(Types.Underlying(method.ContainingType), operation));
            return true;
        }

        switch (instance, method.Name, arguments)
        {
            case (null, _, _):
                throw EvaluationStop.NotKnown(operation, "The value left of the dot is null here.");
            case (_, "ToString", [] or [string or null]) when Text.Of(instance) is not null:
                return TryFormat(instance, arguments is [string format] ? format : null, operation, out result);
            case (string text, "ToLower" or "ToLowerInvariant", []):
                result = text.ToLowerInvariant();
                return true;
            case (string text, "ToUpper" or "ToUpperInvariant", []):
                result = text.ToUpperInvariant();
                return true;
            default:
                result = null;
                return false;
        }
    }

    private static bool TryFormat(object? value, string? format, IOperation operation, out object? result)
    {
        try
        {
            result = Text.Of(value, format);
            return true;
        }
        catch (FormatException)
        {
            throw EvaluationStop.NotKnown(operation, $"'{format}' is no format for this value.");
        }
    }
}

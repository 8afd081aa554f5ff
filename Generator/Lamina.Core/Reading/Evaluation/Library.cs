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
    public static object? CallStatic(IMethodSymbol method, object?[] arguments) =>
        (method.ContainingType?.Name, method.Name, arguments) switch
        {
            ("Array", "Empty", _) => new SequenceValue([]),
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
            case (SequenceValue list, var name, _):
                return CallList(list.Items, name, arguments, operation, out result);
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

    private static bool CallList(List<object?> items, string name, object?[] arguments, IOperation operation, out object? result)
    {
        result = null;
        switch (name, arguments)
        {
            case ("Add", [var item]):
                items.Add(item);
                return true;
            case ("AddRange", [SequenceValue more]):
                items.AddRange(more.Items.ToArray());
                return true;
            case ("Insert", [int at, var item]):
                items.Insert(at >= 0 && at <= items.Count ? at : throw OutsideList(at, items, operation), item);
                return true;
            case ("RemoveAt", [int at]):
                items.RemoveAt(at >= 0 && at < items.Count ? at : throw OutsideList(at, items, operation));
                return true;
            case ("Clear", []):
                items.Clear();
                return true;
            case ("Reverse", []):
                items.Reverse();
                return true;
            case ("Contains", [var item]):
                result = items.Any(other => Equality.Of(other, item, operation));
                return true;
            case ("ToArray", []):
                result = new SequenceValue(items);
                return true;
            default:
                return false;
        }
    }

    private static EvaluationStop OutsideList(int at, List<object?> items, IOperation operation) =>
        EvaluationStop.NotKnown(operation, $"Index {at} is outside the {items.Count} elements.");

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

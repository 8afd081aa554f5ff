using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// The part of LINQ that builds and folds small sequences. As in C#, a query is run where it is enumerated, element by element, and each time anew.
internal sealed partial class Evaluator
{
    /// <summary>True for the methods of System.Linq.Enumerable.</summary>
    internal static bool IsLinq(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    private object? CallLinq(IMethodSymbol method, object?[] arguments, IOperation operation)
    {
        if (arguments is [null, ..] && method.IsExtensionMethod)
            throw Null(operation, "The collection");
        if (Query(method.Name, arguments, operation) is { } run)
            return new QueryValue(run);
        return Fold(method, arguments, operation, out var result) ? result : throw Constructs.OutsideMember(operation, method);
    }

    /// <summary>What a query gives when it is enumerated; null where the method is no query.</summary>
    private Func<IEnumerable<object?>>? Query(string name, object?[] arguments, IOperation operation) => (name, arguments) switch
    {
        ("Range", [int start, int count]) when CheckCount(count, operation) >= 0 && (long)start + count - 1 <= int.MaxValue => () => Enumerable.Range(start, count).Select(i => (object?)i),
        ("Repeat", [var item, int count]) when CheckCount(count, operation) >= 0 => () => Enumerable.Repeat(item, count),
        ("Empty", []) => () => [],
        ("Select", [var source, FunctionValue { Method.Parameters.Length: 2 } map]) => () => Items(source, operation).Select((item, index) => InvokeFunction(map, [item, index], operation)),
        ("Select", [var source, FunctionValue map]) => () => Items(source, operation).Select(item => InvokeFunction(map, [item], operation)),
        ("Where", [var source, FunctionValue { Method.Parameters.Length: 1 } test]) => () => Items(source, operation).Where(item => InvokeFunction(test, [item], operation) is true),
        ("Zip", [var first, FunctionValue]) => null,
        ("Zip", [var first, var second, FunctionValue zip]) => () => Items(first, operation).Zip(Items(second, operation), (left, right) => InvokeFunction(zip, [left, right], operation)),
        ("Zip", [var first, var second]) => () => Items(first, operation).Zip(Items(second, operation), (left, right) => (object?)new TupleValue([left, right])),
        ("Concat", [var first, { } second]) => () => Items(first, operation).Concat(Items(second, operation)),
        ("Append", [var source, var item]) => () => Items(source, operation).Append(item),
        ("Prepend", [var source, var item]) => () => Items(source, operation).Prepend(item),
        ("Take", [var source, int count]) => () => Items(source, operation).Take(count),
        ("Skip", [var source, int count]) => () => SkipFirst(source, count, operation),
        ("Reverse", [var source]) => () => Backwards(source, operation),
        _ => null,
    };

    /// <summary>What gives a value at once; false where the method is not one of these.</summary>
    private bool Fold(IMethodSymbol method, object?[] arguments, IOperation operation, out object? result)
    {
        object?[] items;
        switch (method.Name, arguments)
        {
            case ("AsEnumerable", [var source]):
                result = source;
                return true;
            case ("ToArray" or "ToList", [var source]):
                items = Items(source, operation).ToArray();
                result = new SequenceValue(items, operation.Type);
                return true;
            case ("Aggregate", [var source, var seed, FunctionValue fold]):
                result = Items(source, operation).Aggregate(seed, (folded, item) => InvokeFunction(fold, [folded, item], operation));
                return true;
            case ("Aggregate", [var source, FunctionValue fold]):
                var (any, value) = (false, (object?)null);
                foreach (var item in Items(source, operation))
                    (any, value) = (true, any ? InvokeFunction(fold, [value, item], operation) : item);
                result = any ? value : throw Empty(method, operation);
                return true;
            case ("Sum" or "Max" or "Min", [var source]):
                result = FoldNumbers(method, Items(source, operation), operation);
                return true;
            case ("Sum" or "Max" or "Min", [var source, FunctionValue map]):
                result = FoldNumbers(method, Items(source, operation).Select(item => InvokeFunction(map, [item], operation)), operation);
                return true;
            case ("Any", [var source]):
                var before = Effects;
                result = Items(source, operation).Any();
                RequireNoEffect(before, source, operation);
                return true;
            case ("Any", [var source, FunctionValue test]):
                result = Items(source, operation).Any(item => InvokeFunction(test, [item], operation) is true);
                return true;
            case ("All", [var source, FunctionValue test]):
                result = Items(source, operation).All(item => InvokeFunction(test, [item], operation) is true);
                return true;
            case ("Count", [var source]):
                result = CountOf(source, operation);
                return true;
            case ("First", [var source]):
                result = Items(source, operation).Take(1).ToArray() is [var first] ? first : throw Empty(method, operation);
                return true;
            case ("Last", [var source]):
                var (isThere, last, effects) = (false, (object?)null, Effects);
                foreach (var item in Items(source, operation))
                {
                    if (isThere)
                        RequireNoEffect(effects, source, operation);
                    (isThere, last) = (true, item);
                }

                RequireNoEffect(effects, source, operation);
                result = isThere ? last : throw Empty(method, operation);
                return true;
            default:
                result = null;
                return false;
        }
    }

    private static EvaluationStop Empty(IMethodSymbol method, IOperation operation) =>
        EvaluationStop.NotKnown(operation, $"{method.Name} is asked of a collection without elements, which ends in an exception in C#.");

    // .NET may or may not run what it does not need: how much it skips has changed from version to version.
    private int Effects => changes + recorder.Count;

    private void RequireNoEffect(int before, object? source, IOperation operation)
    {
        if (source is QueryValue && Effects != before)
            throw EvaluationStop.NotKnown(operation, "This passes over elements whose computation has an effect, and .NET leaves open whether they are computed: write ToArray() before it.");
    }

    private IEnumerable<object?> SkipFirst(object? source, int count, IOperation operation)
    {
        var effects = Effects;
        using var items = Items(source, operation).GetEnumerator();
        for (; count > 0; count--)
        {
            if (!items.MoveNext())
                break;
        }

        RequireNoEffect(effects, source, operation);
        while (items.MoveNext())
            yield return items.Current;
    }

    private IEnumerable<object?> Backwards(object? source, IOperation operation)
    {
        var effects = Effects;
        var items = Items(source, operation).ToArray();
        RequireNoEffect(effects, source, operation);
        for (var i = items.Length - 1; i >= 0; i--)
            yield return items[i];
    }

    private object CountOf(object? source, IOperation operation)
    {
        if (source is not QueryValue)
            return Items(source, operation).Count();
        var effects = Effects;
        var count = Items(source, operation).Count();
        RequireNoEffect(effects, source, operation);
        return count;
    }

    // Sum is checked, sums floats as doubles, and passes over null; so do Max and Min, which pass over NaN where C# does.
    private object? FoldNumbers(IMethodSymbol method, IEnumerable<object?> items, IOperation operation)
    {
        var isNullable = Types.IsNullable(method.ReturnType);
        var type = (Types.Underlying(method.ReturnType) ?? method.ReturnType).SpecialType;
        if (!Numbers.IsNumeric(type))
            throw Constructs.OutsideMember(operation, method);
        object? result = null;
        foreach (var item in items)
        {
            if (item is null)
                continue;
            var number = method.Name == "Sum" && item is float ? (double)(float)item : item;
            result = result is null ? number : method.Name == "Sum"
                ? Compute(() => Arithmetic.Binary(BinaryOperatorKind.Add, result, number, true), operation)
                : Better(method.Name == "Max", result, number);
        }

        if (result is null && method.Name == "Sum")
            return Numbers.Convert(0, type);
        return result is not null ? Numbers.Convert(result, type) : isNullable ? null : throw Empty(method, operation);
    }

    private static object Better(bool max, object best, object number)
    {
        if (IsNaN(best))
            return max ? number : best;
        if (IsNaN(number))
            return max ? best : number;
        return Arithmetic.Binary(max ? BinaryOperatorKind.GreaterThan : BinaryOperatorKind.LessThan, number, best, false) is true ? number : best;

        static bool IsNaN(object value) => value is double.NaN or float.NaN;
    }

    private static int CheckCount(int count, IOperation operation) =>
        count is >= 0 and <= LongestArray ? count : throw EvaluationStop.NotKnown(operation, $"A collection here has from 0 to {LongestArray} elements, not {count}.");
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// Arrays, lists, collection expressions, indexes and ranges.
internal sealed partial class Evaluator
{
    /// <summary>Elements of one array: more is a slip, and would only fill the memory.</summary>
    private const int LongestArray = 10_000;

    /// <summary>No name is longer.</summary>
    private const int LongestText = 1000;

    private SequenceValue CreateArray(IArrayCreationOperation array)
    {
        if (array.DimensionSizes.Length != 1)
            throw EvaluationStop.Outside(array, "Define has arrays of one dimension only: use an array of arrays.");
        if (array.Initializer is { } initializer)
            return new(initializer.ElementValues.Select(EvaluateElement).ToArray(), array.Type);
        var length = WholeNumber(array.DimensionSizes[0]);
        if (length is < 0 or > LongestArray)
            throw EvaluationStop.NotKnown(array, $"An array here has from 0 to {LongestArray} elements, not {length}.");
        var element = (array.Type as IArrayTypeSymbol)?.ElementType;
        Step(array, length);
        var zero = DefaultOf(element, array);
        return new(Enumerable.Repeat(zero, length), array.Type);

        object? EvaluateElement(IOperation value) =>
            value is IArrayInitializerOperation ? throw EvaluationStop.Outside(array, "Define has arrays of one dimension only: use an array of arrays.") : Evaluate(value);
    }

    private SequenceValue CreateCollection(ICollectionExpressionOperation collection)
    {
        var items = new List<object?>();
        foreach (var element in collection.Elements)
        {
            if (element is ISpreadOperation spread)
                items.AddRange(Items(Evaluate(spread.Operand), spread.Operand));
            else
                items.Add(Evaluate(element));
        }

        Step(collection, items.Count);
        // For an interface the compiler takes a type of its own.
        return new(items, collection.Type is IArrayTypeSymbol || IsList(collection.Type) ? collection.Type : null);
    }

    /// <summary>The elements, one after the other as the consumer asks for them: what it changes meanwhile counts, as in C#.</summary>
    private IEnumerable<object?> Items(object? value, IOperation operation) => value switch
    {
        SequenceValue sequence => ItemsOf(sequence, operation),
        QueryValue query => Streamed(query.Run(), operation),
        string text => text.Cast<object?>(),
        null => throw Null(operation, "The collection"),
        _ => throw EvaluationStop.Outside(operation, "Only arrays, lists and text can be enumerated here."),
    };

    private static IEnumerable<object?> ItemsOf(SequenceValue sequence, IOperation operation)
    {
        var version = sequence.Version;
        for (var i = 0; ; i++)
        {
            if (sequence.Version != version)
                throw EvaluationStop.NotKnown(operation, "This list is changed while it is enumerated, which ends in an exception in C#: go through a copy, list.ToArray(), or use 'for'.");
            if (i >= sequence.Items.Count)
                yield break;
            yield return sequence.Items[i];
        }
    }

    // Queries of queries are as deep as they were built: each level checks the stack on its way down.
    private IEnumerable<object?> Streamed(IEnumerable<object?> items, IOperation operation)
    {
        using var enumerator = items.GetEnumerator();
        while (true)
        {
            Step(operation);
            if (!enumerator.MoveNext())
                yield break;
            yield return enumerator.Current;
        }
    }

    /// <summary>Counts a change of a collection; what is static may not be changed while static members get their values, for their order would tell.</summary>
    private void Change(SequenceValue sequence, bool isList, IOperation operation)
    {
        if (sequence.IsStatic && initializing.Count > 0)
            throw EvaluationStop.NotKnown(operation, "A static collection is changed while static members get their values, so that their order would matter: fill it in its own initializer.");
        changes++;
        if (isList)
            sequence.CountChange();
    }

    private object? ReadElement(IArrayElementReferenceOperation element) =>
        element.Indices is [var index]
            ? ElementAt(Evaluate(element.ArrayReference), Evaluate(index), element)
            : throw EvaluationStop.Outside(element, "Define has arrays of one dimension only: use an array of arrays.");

    private object? ReadElement(IImplicitIndexerReferenceOperation element) => ElementAt(Evaluate(element.Instance), Evaluate(element.Argument), element);

    private object? ElementAt(object? list, object? index, IOperation operation)
    {
        var items = list is SequenceValue sequence ? sequence.Items : Items(list, operation).ToList();
        if (index is RangeValue range)
        {
            var (start, end) = (range.Start.In(items.Count), range.End.In(items.Count));
            if (start < 0 || end < start || end > items.Count)
                throw EvaluationStop.NotKnown(operation, $"The range {start}..{end} is outside the {items.Count} elements.");
            return list is string whole ? whole.Substring(start, end - start) : new SequenceValue(items.Skip(start).Take(end - start), (list as SequenceValue)?.Type);
        }

        return AsIndex(index) is { } position
            ? items[CheckIndex(position.In(items.Count), items.Count, operation)]
            : throw Constructs.Outside(operation);
    }

    private RangeValue CreateRange(IRangeOperation range) => new(
        range.LeftOperand is null ? new IndexValue(0, false) : AsIndex(Evaluate(range.LeftOperand)) ?? throw Constructs.Outside(range),
        range.RightOperand is null ? new IndexValue(0, true) : AsIndex(Evaluate(range.RightOperand)) ?? throw Constructs.Outside(range));

    private static IndexValue? AsIndex(object? value) => value switch
    {
        IndexValue index => index,
        null => null,
        _ when Numbers.IsWhole(value) && Numbers.Whole(value) is var number && number >= int.MinValue && number <= int.MaxValue => new IndexValue((int)number, false),
        _ => null,
    };

    private static int CheckIndex(int index, int length, IOperation operation) =>
        index >= 0 && index < length ? index : throw OutsideOf(index, length, operation);

    private static EvaluationStop OutsideOf(int index, int length, IOperation operation) => EvaluationStop.NotKnown(
        operation,
        length == 0 ? $"Index {index} is asked of a collection without elements." : $"Index {index} is outside the {length} elements: the last index is {length - 1}.");
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// The part of LINQ that builds and folds small sequences. Evaluated at once: no lambda of Define has an effect that would tell.
internal sealed partial class Evaluator
{
    private static bool IsLinq(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    /// <summary>Null where the method is not one of them.</summary>
    private object? CallLinq(string name, object?[] arguments, IOperation operation)
    {
        if (arguments is [string text, ..])
            arguments = [new SequenceValue(Items(text, operation)), .. arguments.Skip(1)];
        foreach (var sequence in arguments.OfType<SequenceValue>())
            Step(operation, sequence.Items.Count);
        return (name, arguments) switch
        {
            ("Range", [int start, int count]) => new SequenceValue(Enumerable.Range(0, CheckCount(count, operation)).Select(i => (object)(start + i))),
            ("Repeat", [var item, int count]) => new SequenceValue(Enumerable.Repeat(item, CheckCount(count, operation))),
            ("Aggregate", [SequenceValue source, var seed, FunctionValue fold]) =>
                source.Items.ToArray().Aggregate(seed, (folded, item) => InvokeFunction(fold, [folded, item], operation)),
            ("Sum", [SequenceValue { Items: [{ } first, ..] items }]) =>
                items.Skip(1).Aggregate(first, (sum, item) => Compute(() => Arithmetic.Binary(BinaryOperatorKind.Add, sum, item!, true), operation)),
            ("Max" or "Min", [SequenceValue { Items: [{ } first, ..] items }]) =>
                items.Skip(1).Aggregate(first, (most, item) => Compute(() => MathFunctions.Call(name, [most, item]), operation)),
            ("Count", [SequenceValue source]) => source.Items.Count,
            ("First", [SequenceValue source]) => source.Items[CheckIndex(0, source.Items.Count, operation)],
            ("Last", [SequenceValue source]) => source.Items[CheckIndex(source.Items.Count - 1, source.Items.Count, operation)],
            _ => Sequence(name, arguments, operation) is { } items ? new SequenceValue(items) : null,
        };
    }

    private IEnumerable<object?>? Sequence(string name, object?[] arguments, IOperation operation) => (name, arguments) switch
    {
        ("Select", [SequenceValue source, FunctionValue { Method.Parameters.Length: 2 } map]) =>
            source.Items.ToArray().Select((item, index) => InvokeFunction(map, [item, index], operation)),
        ("Select", [SequenceValue source, FunctionValue map]) => source.Items.ToArray().Select(item => InvokeFunction(map, [item], operation)),
        ("Where", [SequenceValue source, FunctionValue { Method.Parameters.Length: 1 } test]) =>
            source.Items.ToArray().Where(item => InvokeFunction(test, [item], operation) is true),
        ("Zip", [SequenceValue first, SequenceValue second]) => first.Items.Zip(second.Items, (left, right) => (object?)new TupleValue([left, right])),
        ("Concat", [SequenceValue first, SequenceValue second]) => first.Items.Concat(second.Items),
        ("Append", [SequenceValue source, var item]) => source.Items.Append(item),
        ("Take", [SequenceValue source, int count]) => source.Items.Take(count),
        ("Skip", [SequenceValue source, int count]) => source.Items.Skip(count),
        ("Reverse", [SequenceValue source]) => Enumerable.Reverse(source.Items),
        ("ToArray" or "ToList" or "AsEnumerable", [SequenceValue source]) => source.Items,
        _ => null,
    };

    private static int CheckCount(int count, IOperation operation) =>
        count is >= 0 and <= LongestArray ? count : throw EvaluationStop.NotKnown(operation, $"A collection here has from 0 to {LongestArray} elements, not {count}.");
}

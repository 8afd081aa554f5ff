using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Evaluation;

// The methods of List<T>.
internal sealed partial class Evaluator
{
    /// <summary>False where the method is not one of them.</summary>
    private bool CallList(SequenceValue list, string name, object?[] arguments, IOperation operation, out object? result)
    {
        var items = list.Items;
        result = null;
        switch (name, arguments)
        {
            case ("Contains", [var item]):
                result = items.Any(other => Equality.Of(other, item, operation));
                return true;
            case ("ToArray", []):
                result = new SequenceValue(items, operation.Type);
                return true;
            case ("AddRange", [{ } more]):
                // The list itself, too: its elements are taken before any is added.
                var added = Items(more, operation).ToArray();
                Change(list, isList: true, operation);
                items.AddRange(added);
                return true;
            case ("Add", [_]) or ("Insert", [int, _]) or ("RemoveAt", [int]) or ("Clear", []) or ("Reverse", []):
                Change(list, isList: true, operation);
                break;
            default:
                return false;
        }

        switch (name, arguments)
        {
            case ("Add", [var item]):
                items.Add(item);
                break;
            case ("Insert", [int at, var item]):
                items.Insert(at >= 0 && at <= items.Count ? at : throw OutsideList(at, items, operation), item);
                break;
            case ("RemoveAt", [int at]):
                items.RemoveAt(at >= 0 && at < items.Count ? at : throw OutsideList(at, items, operation));
                break;
            case ("Clear", _):
                items.Clear();
                break;
            case ("Reverse", _):
                items.Reverse();
                break;
        }

        return true;
    }

    private static EvaluationStop OutsideList(int at, List<object?> items, IOperation operation) => OutsideOf(at, items.Count, operation);
}

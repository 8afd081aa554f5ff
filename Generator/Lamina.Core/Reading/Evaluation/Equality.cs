using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>C#'s <c>==</c> between values: numbers by value, tuples and records by their parts, arrays and functions by reference.</summary>
internal static class Equality
{
    /// <summary>Parts compared at most: a record that holds itself twice, again and again, has more parts than time allows.</summary>
    private const int MostParts = 10_000;

    public static bool Of(object? left, object? right, IOperation operation)
    {
        var allowance = MostParts;
        return Of(left, right, ref allowance)
            ?? throw EvaluationStop.NotKnown(operation, $"Values of more than {MostParts} parts cannot be compared here.");
    }

    // Null where the allowance is used up.
    private static bool? Of(object? left, object? right, ref int allowance)
    {
        if (--allowance < 0)
            return null;
        if (left is null || right is null)
            return left is null && right is null;
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return Arithmetic.Binary(BinaryOperatorKind.Equals, left, right, false) is true;
        if (ReferenceEquals(left, right))
            return true;
        switch (left, right)
        {
            case (TupleValue a, TupleValue b):
                return a.Items.Length == b.Items.Length ? AllOf(a.Items, b.Items, ref allowance) : false;
            case (RecordValue a, RecordValue b):
                return SymbolEqualityComparer.Default.Equals(a.Type, b.Type)
                    ? AllOf(a.Fields.Keys.Select(key => a.Fields[key]), a.Fields.Keys.Select(key => b.Fields[key]), ref allowance)
                    : false;
            case (EnumValue a, EnumValue b):
                return Equals(a.Number, b.Number);
            default:
                return Equals(left, right);
        }
    }

    private static bool? AllOf(IEnumerable<object?> left, IEnumerable<object?> right, ref int allowance)
    {
        foreach (var (a, b) in left.Zip(right, (a, b) => (a, b)))
        {
            if (Of(a, b, ref allowance) is not true and var answer)
                return answer;
        }

        return true;
    }
}

namespace Lamina.Core.Reading.Evaluation;

/// <summary>C#'s <c>==</c> between values: numbers by value, tuples and records by their parts, arrays and functions by reference.</summary>
internal static class Equality
{
    public static bool Of(object? left, object? right)
    {
        if (left is null || right is null)
            return left is null && right is null;
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return Arithmetic.Binary(Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Equals, left, right, false) is true;
        return (left, right) switch
        {
            (TupleValue a, TupleValue b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items, Of).All(equal => equal),
            (RecordValue a, RecordValue b) =>
                Microsoft.CodeAnalysis.SymbolEqualityComparer.Default.Equals(a.Type, b.Type) && a.Fields.All(field => Of(field.Value, b.Fields[field.Key])),
            (EnumValue a, EnumValue b) => Equals(a.Number, b.Number),
            _ => Equals(left, right),
        };
    }
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// Operators and text.
internal sealed partial class Evaluator
{
    private object? Binary(IBinaryOperation binary)
    {
        if (binary.OperatorMethod is null || binary.LeftOperand.Type?.SpecialType == SpecialType.System_Boolean)
        {
            switch (binary.OperatorKind)
            {
                case BinaryOperatorKind.ConditionalAnd:
                    return IsTrue(binary.LeftOperand) && IsTrue(binary.RightOperand);
                case BinaryOperatorKind.ConditionalOr:
                    return IsTrue(binary.LeftOperand) || IsTrue(binary.RightOperand);
            }
        }

        var left = Evaluate(binary.LeftOperand);
        var right = Evaluate(binary.RightOperand);
        return Operate(binary.OperatorKind, binary.OperatorMethod, left, right, binary.IsChecked, binary);
    }

    private object? Operate(BinaryOperatorKind kind, IMethodSymbol? method, object? left, object? right, bool isChecked, IOperation operation)
    {
        if (method is not null && LaminaTypes.Is(method.ContainingType, LaminaTypes.Flow))
            return JoinFlows(kind, left, right, operation);
        if (method is not null && bodies.Of(method) is not null)
            return Call(method, [left, right], null, operation);
        if (left is RecordValue record && Types.EqualsOf(record.Type) is not null)
            throw EvaluationStop.Outside(operation, $"The record '{record.Type.Name}' has an Equals of its own, which Define does not follow: compare what it compares.");
        switch (kind)
        {
            case BinaryOperatorKind.Equals:
                return AreEqual(left, right, operation);
            case BinaryOperatorKind.NotEquals:
                return !AreEqual(left, right, operation);
            // Text by its type: null + null is "".
            case BinaryOperatorKind.Add when operation.Type?.SpecialType == SpecialType.System_String:
                return TextOf(left, operation) + TextOf(right, operation);
            // Of bool? both know an answer that null cannot change.
            case BinaryOperatorKind.And when left is false || right is false:
                return false;
            case BinaryOperatorKind.Or when left is true || right is true:
                return true;
        }

        // Lifted operators: null makes a comparison false and any other result null.
        if (left is null || right is null)
        {
            var isComparison = kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
                or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
            return isComparison ? false : null;
        }

        return Compute(() => Enums.Binary(kind, left, right) ?? Arithmetic.Binary(kind, left, right, isChecked), operation);
    }

    private static bool AreEqual(object? left, object? right, IOperation operation)
    {
        // Between objects '==' asks whether they are one, which a value in a box never says.
        if (operation is IBinaryOperation { OperatorMethod: null, LeftOperand.Type.SpecialType: SpecialType.System_Object, RightOperand.Type.SpecialType: SpecialType.System_Object }
            && left is not null && right is not null && !(left is SequenceValue && right is SequenceValue))
            throw EvaluationStop.NotKnown(operation, "Between objects '==' compares references and not values: cast both to their type, or use a pattern ('is 3').");
        return Equality.Of(left, right, operation);
    }

    private object? Unary(IUnaryOperation unary)
    {
        var operand = Evaluate(unary.Operand);
        if (unary.OperatorKind == UnaryOperatorKind.Hat)
            return operand is int offset ? new IndexValue(offset, FromEnd: true) : throw Constructs.Outside(unary);
        if (unary.OperatorMethod is { } method && bodies.Of(method) is not null)
            return Call(method, [operand], null, unary);
        return operand is null ? null : Compute(() => Arithmetic.Unary(unary.OperatorKind, operand, unary.IsChecked), unary);
    }

    private static object Compute(Func<object?> compute, IOperation operation)
    {
        try
        {
            return compute() ?? throw Constructs.Outside(operation);
        }
        catch (DivideByZeroException)
        {
            throw EvaluationStop.NotKnown(operation, "This divides by zero.");
        }
        catch (ArithmeticException)
        {
            throw EvaluationStop.NotKnown(operation, $"The result does not fit {operation.Type?.ToDisplayString() ?? "its type"}.");
        }
    }

    private object CompareTuples(ITupleBinaryOperation comparison) =>
        Equality.Of(Evaluate(comparison.LeftOperand), Evaluate(comparison.RightOperand), comparison) == (comparison.OperatorKind == BinaryOperatorKind.Equals);

    private string Interpolate(IInterpolatedStringOperation text)
    {
        var result = new StringBuilder();
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation literal:
                    result.Append(Evaluate(literal.Text) as string);
                    break;
                case IInterpolationOperation hole:
                    var format = hole.FormatString is null ? null : Evaluate(hole.FormatString) as string;
                    var value = TextOf(Evaluate(hole.Expression), hole.Expression, format);
                    var width = hole.Alignment is null ? 0 : WholeNumber(hole.Alignment);
                    result.Append(width < 0 ? value.PadRight((int)Math.Min(-(long)width, LongestText)) : value.PadLeft(Math.Min(width, LongestText)));
                    break;
                default:
                    throw Constructs.Outside(part);
            }
        }

        return result.ToString();
    }

    private static string TextOf(object? value, IOperation operation, string? format = null)
    {
        try
        {
            return Text.Of(value, format) ?? throw EvaluationStop.Outside(operation, "Only numbers, text, truth values and members of enums can be made text here.");
        }
        catch (FormatException)
        {
            throw EvaluationStop.NotKnown(operation, $"'{format}' is no format for this value.");
        }
    }
}

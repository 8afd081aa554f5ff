using System.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>
/// C#'s arithmetic on boxed numbers. Whole numbers are computed exactly and then fitted to the type of the operation, which gives checked and
/// unchecked overflow for all of them by one rule.
/// </summary>
internal static class Arithmetic
{
    /// <summary>Null where the operator is not defined on such operands.</summary>
    /// <exception cref="ArithmeticException">Division by zero, or overflow where it is checked.</exception>
    public static object? Binary(BinaryOperatorKind kind, object left, object right, bool isChecked)
    {
        if (left is bool a && right is bool b)
            return Logical(kind, a, b);
        if (!Numbers.IsNumber(left) || !Numbers.IsNumber(right))
            return null;
        if (kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift)
            return Numbers.IsWhole(left) && Numbers.IsWhole(right) ? Shift(kind, left, (int)Numbers.Whole(right)) : null;

        var type = Numbers.Promote(left, right);
        return type switch
        {
            SpecialType.System_Double => Floating(kind, Convert.ToDouble(Numbers.Plain(left)), Convert.ToDouble(Numbers.Plain(right))),
            SpecialType.System_Single => Floating(kind, Convert.ToSingle(Numbers.Plain(left)), Convert.ToSingle(Numbers.Plain(right))),
            SpecialType.System_Decimal => Decimal(kind, Convert.ToDecimal(Numbers.Plain(left)), Convert.ToDecimal(Numbers.Plain(right))),
            _ => Whole(kind, Numbers.Whole(left), Numbers.Whole(right), type, isChecked),
        };
    }

    /// <inheritdoc cref="Binary"/>
    public static object? Unary(UnaryOperatorKind kind, object operand, bool isChecked)
    {
        if (operand is bool truth)
            return kind == UnaryOperatorKind.Not ? !truth : null;
        if (!Numbers.IsNumber(operand))
            return null;
        return (kind, operand) switch
        {
            (UnaryOperatorKind.Plus, _) => Numbers.IsWhole(operand) ? Numbers.Fit(Numbers.Whole(operand), Numbers.Promote(operand, 0), isChecked) : operand,
            (UnaryOperatorKind.Minus, double number) => -number,
            (UnaryOperatorKind.Minus, float number) => -number,
            (UnaryOperatorKind.Minus, decimal number) => -number,
            (UnaryOperatorKind.Minus, _) => Numbers.Fit(-Numbers.Whole(operand), operand is uint ? SpecialType.System_Int64 : Numbers.Promote(operand, 0), isChecked),
            (UnaryOperatorKind.BitwiseNegation, _) when Numbers.IsWhole(operand) =>
                Numbers.Fit(-Numbers.Whole(operand) - 1, operand is uint or ulong ? Numbers.TypeOf(operand) : Numbers.Promote(operand, 0), false),
            _ => null,
        };
    }

    private static object? Logical(BinaryOperatorKind kind, bool left, bool right) => kind switch
    {
        BinaryOperatorKind.And => left & right,
        BinaryOperatorKind.Or => left | right,
        BinaryOperatorKind.ExclusiveOr or BinaryOperatorKind.NotEquals => left != right,
        BinaryOperatorKind.Equals => left == right,
        _ => null,
    };

    private static object? Whole(BinaryOperatorKind kind, BigInteger left, BigInteger right, SpecialType type, bool isChecked)
    {
        switch (kind)
        {
            case BinaryOperatorKind.Equals: return left == right;
            case BinaryOperatorKind.NotEquals: return left != right;
            case BinaryOperatorKind.LessThan: return left < right;
            case BinaryOperatorKind.LessThanOrEqual: return left <= right;
            case BinaryOperatorKind.GreaterThan: return left > right;
            case BinaryOperatorKind.GreaterThanOrEqual: return left >= right;
            // The smallest int divided by −1 overflows, checked or not.
            case BinaryOperatorKind.Divide: return Numbers.Fit(BigInteger.Divide(left, right), type, true);
            case BinaryOperatorKind.Remainder: return Numbers.Fit(BigInteger.Remainder(left, right), type, true);
        }

        BigInteger? result = kind switch
        {
            BinaryOperatorKind.Add => left + right,
            BinaryOperatorKind.Subtract => left - right,
            BinaryOperatorKind.Multiply => left * right,
            BinaryOperatorKind.And => left & right,
            BinaryOperatorKind.Or => left | right,
            BinaryOperatorKind.ExclusiveOr => left ^ right,
            _ => null,
        };
        return result is { } exact ? Numbers.Fit(exact, type, isChecked) : null;
    }

    // The count is taken modulo the width of the type, and bits that fall off are lost.
    private static object Shift(BinaryOperatorKind kind, object left, int count)
    {
        var type = left is uint ? SpecialType.System_UInt32 : Numbers.Promote(left, 0);
        var value = Numbers.Whole(left);
        var bits = Numbers.Bits(type);
        count &= bits - 1;
        if (kind == BinaryOperatorKind.LeftShift)
            return Numbers.Fit(value << count, type, false);
        if (kind == BinaryOperatorKind.UnsignedRightShift && value.Sign < 0)
            value += BigInteger.One << bits;
        return Numbers.Fit(value >> count, type, false);
    }

    private static object? Floating(BinaryOperatorKind kind, double left, double right) => kind switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide => left / right,
        BinaryOperatorKind.Remainder => left % right,
        _ => Compare(kind, left, right),
    };

    private static object? Floating(BinaryOperatorKind kind, float left, float right) => kind switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide => left / right,
        BinaryOperatorKind.Remainder => left % right,
        _ => Compare(kind, left, right),
    };

    private static object? Compare(BinaryOperatorKind kind, double left, double right) => kind switch
    {
        BinaryOperatorKind.Equals => left == right,
        BinaryOperatorKind.NotEquals => left != right,
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        BinaryOperatorKind.GreaterThanOrEqual => left >= right,
        _ => null,
    };

    private static object? Decimal(BinaryOperatorKind kind, decimal left, decimal right) => kind switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide => left / right,
        BinaryOperatorKind.Remainder => left % right,
        BinaryOperatorKind.Equals => left == right,
        BinaryOperatorKind.NotEquals => left != right,
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        BinaryOperatorKind.GreaterThanOrEqual => left >= right,
        _ => null,
    };
}

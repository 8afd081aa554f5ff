using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>System.Math and System.MathF. Arguments come converted to the overload's types, so a float gives a float.</summary>
internal static class MathFunctions
{
    /// <summary>Null where there is no such function.</summary>
    /// <exception cref="ArithmeticException">As C# throws it: overflow, a division by zero.</exception>
    public static object? Call(string name, object?[] arguments) => (name, arguments) switch
    {
        ("Min", [{ } left, { } right]) => Select(BinaryOperatorKind.LessThanOrEqual, left, right),
        ("Max", [{ } left, { } right]) => Select(BinaryOperatorKind.GreaterThanOrEqual, left, right),
        ("Clamp", [{ } value, { } least, { } most]) => Is(BinaryOperatorKind.GreaterThan, least, most)
            ? throw new ArithmeticException()
            : Select(BinaryOperatorKind.LessThanOrEqual, Select(BinaryOperatorKind.GreaterThanOrEqual, value, least), most),
        ("Abs", [{ } value]) => Is(BinaryOperatorKind.LessThan, value, 0)
            ? Numbers.Convert(Arithmetic.Unary(UnaryOperatorKind.Minus, value, true)!, Numbers.TypeOf(value), true)
            : value,
        ("Sign", [{ } value]) => Is(BinaryOperatorKind.LessThan, value, 0) ? -1 : Is(BinaryOperatorKind.GreaterThan, value, 0) ? 1 : 0,
        ("DivRem", [{ } left, { } right]) => new TupleValue(
            [Arithmetic.Binary(BinaryOperatorKind.Divide, left, right, true), Arithmetic.Binary(BinaryOperatorKind.Remainder, left, right, true)]),
        ("Floor", [decimal value]) => Math.Floor(value),
        ("Ceiling", [decimal value]) => Math.Ceiling(value),
        ("Round", [decimal value]) => Math.Round(value),
        ("Truncate", [decimal value]) => Math.Truncate(value),
        (_, [float x]) => Of(name, x) is { } result ? (float)result : null,
        (_, [double x]) => Of(name, x),
        (_, [float x, float y]) => Of(name, x, y) is { } result ? (float)result : null,
        (_, [double x, double y]) => Of(name, x, y),
        ("Round", [double x, int digits]) => Math.Round(x, Digits(digits)),
        ("Round", [double x, EnumValue { Name: var mode }]) => Round(x, mode),
        _ => null,
    };

    private static double? Of(string name, double x) => name switch
    {
        "Sqrt" => Math.Sqrt(x),
        "Cbrt" => Math.Sign(x) * Math.Pow(Math.Abs(x), 1.0 / 3) is var root && Math.Round(root) is var whole && whole * whole * whole == x ? whole : root,
        "Floor" => Math.Floor(x),
        "Ceiling" => Math.Ceiling(x),
        "Round" => Math.Round(x),
        "Truncate" => Math.Truncate(x),
        "Exp" => Math.Exp(x),
        "Log" => Math.Log(x),
        "Log2" => Log2(x),
        "Log10" => Math.Log10(x),
        "Sin" => Math.Sin(x),
        "Cos" => Math.Cos(x),
        "Tan" => Math.Tan(x),
        "Asin" => Math.Asin(x),
        "Acos" => Math.Acos(x),
        "Atan" => Math.Atan(x),
        "Sinh" => Math.Sinh(x),
        "Cosh" => Math.Cosh(x),
        "Tanh" => Math.Tanh(x),
        _ => null,
    };

    private static double? Of(string name, double x, double y) => name switch
    {
        "Pow" => Math.Pow(x, y),
        "Atan2" => Math.Atan2(x, y),
        "Log" => Math.Log(x, y),
        "IEEERemainder" => Math.IEEERemainder(x, y),
        _ => null,
    };

    // Exact for powers of two, which is what it is used for.
    private static double Log2(double x)
    {
        var result = Math.Log(x, 2);
        var whole = Math.Round(result);
        return Math.Pow(2, whole) == x ? whole : result;
    }

    private static double Round(double x, string mode) => mode switch
    {
        "AwayFromZero" => Math.Round(x, MidpointRounding.AwayFromZero),
        "ToZero" => Math.Truncate(x),
        "ToNegativeInfinity" => Math.Floor(x),
        "ToPositiveInfinity" => Math.Ceiling(x),
        _ => Math.Round(x),
    };

    private static int Digits(int digits) => digits is >= 0 and <= 15 ? digits : throw new ArithmeticException();

    // NaN wins, as in C#.
    private static object? Select(BinaryOperatorKind kind, object? left, object? right)
    {
        if (left is double.NaN or float.NaN)
            return left;
        if (right is double.NaN or float.NaN)
            return right;
        return Is(kind, left, right) ? left : right;
    }

    private static bool Is(BinaryOperatorKind kind, object? left, object? right) =>
        left is not null && right is not null && Arithmetic.Binary(kind, left, right, false) is true;
}

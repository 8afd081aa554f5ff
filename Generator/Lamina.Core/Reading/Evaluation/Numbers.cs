using System.Numerics;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>C#'s number types: which there are, how two meet, and how one is converted to another.</summary>
internal static class Numbers
{
    // Where one operand has such a type, C# computes in it; the first that applies.
    private static readonly SpecialType[] Widest =
    [
        SpecialType.System_Decimal, SpecialType.System_Double, SpecialType.System_Single, SpecialType.System_UInt64, SpecialType.System_Int64,
    ];

    public static SpecialType TypeOf(object value) => value switch
    {
        sbyte => SpecialType.System_SByte,
        byte => SpecialType.System_Byte,
        short => SpecialType.System_Int16,
        ushort => SpecialType.System_UInt16,
        int => SpecialType.System_Int32,
        uint => SpecialType.System_UInt32,
        long => SpecialType.System_Int64,
        ulong => SpecialType.System_UInt64,
        char => SpecialType.System_Char,
        float => SpecialType.System_Single,
        double => SpecialType.System_Double,
        decimal => SpecialType.System_Decimal,
        bool => SpecialType.System_Boolean,
        string => SpecialType.System_String,
        _ => SpecialType.None,
    };

    public static bool IsNumber(object? value) => IsWhole(value) || value is float or double or decimal;

    public static bool IsWhole(object? value) => value is int or uint or long or ulong or short or ushort or byte or sbyte or char;

    public static bool IsNumeric(SpecialType type) =>
        type is SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_Double);

    /// <summary>The type in which C# computes with the two (binary numeric promotion).</summary>
    public static SpecialType Promote(object left, object right)
    {
        var (a, b) = (TypeOf(left), TypeOf(right));
        foreach (var type in Widest)
        {
            if (a == type || b == type)
                return type;
        }

        if (a != SpecialType.System_UInt32 && b != SpecialType.System_UInt32)
            return SpecialType.System_Int32;
        // uint with a signed type meets in long, unless the other is a constant that fits, such as the 1 of '+= 1'.
        return a == b || Fits(left) && Fits(right) ? SpecialType.System_UInt32 : SpecialType.System_Int64;

        static bool Fits(object value) => Whole(value).Sign >= 0;
    }

    public static BigInteger Whole(object value) => value switch
    {
        char letter => letter,
        ulong number => number,
        _ => System.Convert.ToInt64(value),
    };

    /// <summary>The value as .NET's conversions take it: a char counts as its number.</summary>
    public static object Plain(object value) => value is char letter ? (int)letter : value;

    public static int Bits(SpecialType type) => type is SpecialType.System_Int64 or SpecialType.System_UInt64 ? 64 : 32;

    /// <summary>A whole number in a type that may be too small for it.</summary>
    /// <exception cref="OverflowException">It does not fit and overflow is checked.</exception>
    public static object Fit(BigInteger value, SpecialType type, bool isChecked)
    {
        var (bits, signed) = type switch
        {
            SpecialType.System_SByte => (8, true),
            SpecialType.System_Byte => (8, false),
            SpecialType.System_Int16 => (16, true),
            SpecialType.System_UInt16 or SpecialType.System_Char => (16, false),
            SpecialType.System_UInt32 => (32, false),
            SpecialType.System_Int64 => (64, true),
            SpecialType.System_UInt64 => (64, false),
            _ => (32, true),
        };
        var least = signed ? -(BigInteger.One << (bits - 1)) : BigInteger.Zero;
        var count = BigInteger.One << bits;
        if (value < least || value >= least + count)
        {
            if (isChecked)
                throw new OverflowException();
            value = least + BigInteger.Remainder(BigInteger.Remainder(value - least, count) + count, count);
        }

        return type switch
        {
            SpecialType.System_SByte => (sbyte)value,
            SpecialType.System_Byte => (byte)value,
            SpecialType.System_Int16 => (short)value,
            SpecialType.System_UInt16 => (ushort)value,
            SpecialType.System_Char => (char)(ushort)value,
            SpecialType.System_UInt32 => (uint)value,
            SpecialType.System_Int64 => (long)value,
            SpecialType.System_UInt64 => (ulong)value,
            _ => (object)(int)value,
        };
    }

    /// <summary>A cast between number types.</summary>
    /// <exception cref="OverflowException">It does not fit and overflow is checked, or a decimal is concerned.</exception>
    public static object Convert(object value, SpecialType type, bool isChecked = false)
    {
        if (TypeOf(value) == type)
            return value;
        switch (type)
        {
            case SpecialType.System_Double: return System.Convert.ToDouble(Plain(value));
            case SpecialType.System_Single: return System.Convert.ToSingle(Plain(value));
            case SpecialType.System_Decimal: return System.Convert.ToDecimal(Plain(value));
        }

        if (IsWhole(value))
            return Fit(Whole(value), type, isChecked);
        if (value is decimal exact)
            return Fit(new BigInteger(decimal.Truncate(exact)), type, true);
        var number = value is float single ? single : (double)value;
        // C# leaves the unchecked result open where it does not fit; a network that depends on it is a mistake.
        if (double.IsNaN(number) || double.IsInfinity(number))
            throw new OverflowException();
        return Fit(new BigInteger(Math.Truncate(number)), type, true);
    }
}


using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>Operators on members of enums: comparisons, flags, steps.</summary>
internal static class Enums
{
    /// <summary>Null where no enum is concerned.</summary>
    public static object? Binary(BinaryOperatorKind kind, object left, object right)
    {
        var type = (left as EnumValue ?? right as EnumValue)?.Type;
        if (type is null)
            return null;
        var result = Arithmetic.Binary(kind, (left as EnumValue)?.Number ?? left, (right as EnumValue)?.Number ?? right, false);
        // The difference of two members is a number; all else stays a member.
        var isNumber = kind == BinaryOperatorKind.Subtract && left is EnumValue && right is EnumValue;
        return result is null or bool || isNumber ? result : new EnumValue(type, Numbers.Convert(result, type.EnumUnderlyingType!.SpecialType));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// Conversions, the written and the silent ones.
internal sealed partial class Evaluator
{
    private object? Convert(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        // Those of decimal are methods, too, but plain casts to the user.
        return conversion.OperatorMethod is { ContainingType.SpecialType: not SpecialType.System_Decimal } method
            ? ConvertByMethod(conversion, method, value)
            : ConvertTo(conversion.Type, value, conversion);
    }

    private object? ConvertTo(ITypeSymbol? type, object? value, IConversionOperation conversion)
    {
        switch (Types.Underlying(type), value)
        {
            case ({ IsValueType: true }, null) when !Types.IsNullable(type):
                throw Null(conversion, "The value converted");
            case (INamedTypeSymbol { TypeKind: TypeKind.Enum } target, EnumValue member):
                return new EnumValue(target, Numbers.Convert(member.Number, target.EnumUnderlyingType!.SpecialType));
            case (INamedTypeSymbol { TypeKind: TypeKind.Enum } target, not null) when Numbers.IsNumber(value):
                return new EnumValue(target, Types.ConvertNumber(value, target.EnumUnderlyingType, conversion.IsChecked, conversion)!);
            case ({ } target, EnumValue member) when Numbers.IsNumeric(target.SpecialType):
                return Types.ConvertNumber(member.Number, target, conversion.IsChecked, conversion);
            case (_, TupleValue):
                return Types.ConvertImplicitly(value, type);
            // A reference conversion only succeeds where the value has the type.
            case ({ TypeKind: TypeKind.Class } target, RecordValue record) when target.IsRecord && !Types.Has(record, target):
                return conversion.IsTryCast ? null : throw EvaluationStop.NotKnown(conversion, $"This is a {record.Type.Name}, not a {target.Name}.");
            default:
                return Types.ConvertNumber(value, type, conversion.IsChecked, conversion);
        }
    }

    private object? ConvertByMethod(IConversionOperation conversion, IMethodSymbol method, object? value)
    {
        // Lifted: null stays null.
        if (value is null && Types.IsNullable(conversion.Operand.Type))
            return null;
        if (Types.IsLaminaRecord(method.ContainingType))
            return LaminaRecords.Convert(method.ContainingType, value, conversion);
        if (bodies.Of(method) is not null)
            return Call(method, [Types.ConvertImplicitly(value, method.Parameters[0].Type)], null, conversion);
        return value switch
        {
            // An array becomes a span: the same elements.
            SequenceValue or string => value,
            int offset when method.ContainingType is { Name: "Index", ContainingNamespace.Name: "System" } => new IndexValue(offset, FromEnd: false),
            _ => throw Constructs.Outside(conversion),
        };
    }
}

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

    /// <summary>The test <c>value is T</c>.</summary>
    private bool Is(object? value, ITypeSymbol type, IOperation operation)
    {
        switch (value)
        {
            case SequenceValue { Type: { } own }:
                return compilation.ClassifyCommonConversion(own, type) is { IsImplicit: true, IsReference: true } or { IsIdentity: true };
            // The static type of what is tested often is the answer; the compiler knows the value's own type alone.
            case SequenceValue or QueryValue or FunctionValue when operation is not IRecursivePatternOperation and not IDeclarationPatternOperation { MatchesNull: true }:
                return StaticTypeOf(operation) is { } declared && compilation.HasImplicitConversion(declared, type)
                    ? true
                    : throw EvaluationStop.NotKnown(operation, "The type of this value is not known at compile time: test an array or a list, or write two methods.");
            case SequenceValue or QueryValue or FunctionValue:
                return true;
            default:
                return Types.Has(value, type);
        }

        static ITypeSymbol? StaticTypeOf(IOperation operation) => operation switch
        {
            IPatternOperation pattern => pattern.InputType,
            IIsTypeOperation test => test.ValueOperand.Type,
            _ => null,
        };
    }

    // What stands in an object comes out as its very type: (int)(object)16L is an exception in C#, and null with 'as'.
    private object? Unbox(ITypeSymbol type, object value, IConversionOperation conversion)
    {
        var target = Types.Underlying(type)!;
        switch (value)
        {
            case EnumValue member when Equals(member.Type.EnumUnderlyingType, target, SymbolEqualityComparer.Default):
                return member.Number;
            case not null when target is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && Numbers.TypeOf(value) == named.EnumUnderlyingType!.SpecialType:
                return new EnumValue(named, value);
        }

        if (Is(value, target, conversion))
            return value;
        return conversion.IsTryCast ? null : throw EvaluationStop.NotKnown(conversion, $"The value is no {target.ToDisplayString()}, so this cast ends in an exception in C#: cast it to the type it has first.");

        static bool Equals(ISymbol? left, ISymbol right, SymbolEqualityComparer comparer) => comparer.Equals(left, right);
    }

    private object? ConvertTo(ITypeSymbol? type, object? value, IConversionOperation conversion)
    {
        if (type is not null && value is not null && IsDowncast(conversion))
            return Unbox(type, value, conversion);
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

    // From object, an interface or a base class to what the value may or may not be.
    private bool IsDowncast(IConversionOperation conversion) =>
        conversion.Operand.Type is { IsReferenceType: true } from
        && conversion.Type is { TypeKind: not (TypeKind.Error or TypeKind.Dynamic) } to
        && !compilation.HasImplicitConversion(from, to);

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

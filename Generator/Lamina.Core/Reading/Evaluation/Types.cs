using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>Types of values: defaults, tests, conversions that C# makes without being asked.</summary>
internal static class Types
{
    /// <summary>The type inside <c>T?</c>, or the type itself.</summary>
    public static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    public static bool IsNullable(ITypeSymbol? type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    /// <summary>True for records whose values the evaluator can hold.</summary>
    public static bool IsRecord(ITypeSymbol? type) => type is INamedTypeSymbol { IsRecord: true } || IsLaminaRecord(type);

    public static bool IsLaminaRecord(ITypeSymbol? type) => LaminaTypes.Is(type, LaminaTypes.Size2d) || LaminaTypes.Is(type, LaminaTypes.Size3d) || LaminaTypes.Is(type, LaminaTypes.Padding2d);

    /// <summary>The index of a tuple's element; null for any other field.</summary>
    public static int? TupleIndex(IFieldSymbol field)
    {
        if (field.ContainingType is not { IsTupleType: true })
            return null;
        var name = (field.CorrespondingTupleField ?? field).Name;
        return name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.Substring(4), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : null;
    }

    /// <summary>The properties that a positional record takes apart into, in order.</summary>
    public static IReadOnlyList<string> PositionalProperties(INamedTypeSymbol type) =>
        PrimaryConstructor(type)?.Parameters.Select(parameter => parameter.Name).ToArray() ?? [];

    /// <summary>The constructor that a record's header declares.</summary>
    public static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(constructor => IsLaminaRecord(type)
            ? constructor.Parameters.Length > 1
            : constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is RecordDeclarationSyntax));

    /// <summary>The record that a record derives from.</summary>
    public static INamedTypeSymbol? BaseRecord(INamedTypeSymbol type) => type.BaseType is { IsRecord: true } parent ? parent : null;

    /// <summary>An <c>Equals</c> that the user wrote in place of a record's.</summary>
    public static IMethodSymbol? EqualsOf(INamedTypeSymbol type) =>
        IsLaminaRecord(type) ? null : type.GetMembers("Equals").OfType<IMethodSymbol>().FirstOrDefault(method => !method.IsImplicitlyDeclared);

    /// <summary>What a call of a record's method runs: the override of the record's own type.</summary>
    public static IMethodSymbol ImplementationOf(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (type.FindImplementationForInterfaceMember(method) is IMethodSymbol implementation)
            return implementation;
        return SelfAndBases(type)
            .SelectMany(current => current.GetMembers(method.Name).OfType<IMethodSymbol>())
            .FirstOrDefault(candidate => Overrides(candidate, method)) ?? method;

        static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
        {
            for (var current = candidate; current is not null; current = current.OverriddenMethod)
            {
                if (SymbolEqualityComparer.Default.Equals(current, method))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The properties that hold a record's state, with their types.</summary>
    public static IEnumerable<IPropertySymbol> StateOf(INamedTypeSymbol type)
    {
        var positional = PositionalProperties(type).ToImmutableHashSet();
        return type.GetMembers().OfType<IPropertySymbol>().Where(property =>
            !property.IsStatic && !property.IsIndexer && (IsAuto(property) || (positional.Contains(property.Name) && !IsWritten(property))));
    }

    /// <summary>True for a property that the user wrote; one that a record's header declares takes the value of its parameter.</summary>
    public static bool IsWritten(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is PropertyDeclarationSyntax);

    /// <summary><c>default(T)</c>.</summary>
    public static object? DefaultOf(ITypeSymbol? type, IOperation operation)
    {
        // A struct that holds itself is the compiler's to name.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return type switch
        {
            null or { IsReferenceType: true } => null,
            { TypeKind: TypeKind.TypeParameter } => throw EvaluationStop.Outside(operation, "The default of a type parameter is not known here: write the value."),
            _ when IsNullable(type) => null,
            { SpecialType: SpecialType.System_Boolean } => false,
            _ when Numbers.IsNumeric(type.SpecialType) => Numbers.Convert(0, type.SpecialType),
            INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration => new EnumValue(enumeration, Numbers.Convert(0, enumeration.EnumUnderlyingType!.SpecialType)),
            INamedTypeSymbol { IsTupleType: true } tuple => new TupleValue([.. tuple.TupleElements.Select(element => DefaultOf(element.Type, operation))]),
            INamedTypeSymbol record when IsRecord(record) => new RecordValue(
                record,
                StateOf(record).ToImmutableDictionary(property => property.Name, property => DefaultOf(property.Type, operation))),
            _ => throw EvaluationStop.Outside(operation, $"'{type.Name}' has no values in Define: use numbers, text, tuples, arrays or records."),
        };
    }

    /// <summary>The test <c>value is T</c>.</summary>
    public static bool Has(object? value, ITypeSymbol type)
    {
        var wanted = Underlying(type)!;
        return value switch
        {
            null => false,
            _ when wanted.SpecialType == SpecialType.System_Object => true,
            FlowValue => LaminaTypes.Is(wanted, LaminaTypes.Flow),
            EnumValue member => SymbolEqualityComparer.Default.Equals(member.Type, wanted),
            RecordValue record => SelfAndBases(record.Type).Any(type => SymbolEqualityComparer.Default.Equals(type, wanted)),
            TupleValue tuple => wanted is INamedTypeSymbol { IsTupleType: true } named
                && named.TupleElements.Length == tuple.Items.Length
                && named.TupleElements.Zip(tuple.Items, (element, item) => item is null || Has(item, element.Type)).All(fits => fits),
            QueryValue => wanted.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T,
            _ => Numbers.TypeOf(value) == wanted.SpecialType,
        };
    }

    /// <summary>Widens a number where a declaration asks for it: <c>foreach (double rate in new[] { 1, 2 })</c>.</summary>
    public static object? ConvertImplicitly(object? value, ITypeSymbol? type)
    {
        if (value is TupleValue tuple && Underlying(type) is INamedTypeSymbol { IsTupleType: true } named && named.TupleElements.Length == tuple.Items.Length)
            return new TupleValue([.. tuple.Items.Zip(named.TupleElements, (item, element) => ConvertImplicitly(item, element.Type))]);
        return Underlying(type) is { } target && Numbers.IsNumber(value) && Numbers.IsNumeric(target.SpecialType)
            ? Numbers.Convert(value!, target.SpecialType)
            : value;
    }

    /// <summary>A cast to a number type; any other type leaves the value as it is.</summary>
    public static object? ConvertNumber(object? value, ITypeSymbol? type, bool isChecked, IOperation operation)
    {
        if (Underlying(type) is not { } target || !Numbers.IsNumber(value) || !Numbers.IsNumeric(target.SpecialType))
            return value;
        try
        {
            return Numbers.Convert(value!, target.SpecialType, isChecked);
        }
        catch (OverflowException)
        {
            throw EvaluationStop.NotKnown(operation, $"{Text.Of(value)} does not fit {target.ToDisplayString()}.");
        }
    }

    private static IEnumerable<INamedTypeSymbol> SelfAndBases(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }

    /// <summary>True for <c>{ get; }</c> and the like: what the getter gives is what was put in.</summary>
    public static bool IsAuto(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}

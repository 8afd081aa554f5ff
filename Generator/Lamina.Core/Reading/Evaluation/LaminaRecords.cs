using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>The runtime's <c>Size2d</c>, <c>Size3d</c> and <c>Padding2d</c>: their conversions, and their values as a layer's arguments.</summary>
internal static class LaminaRecords
{
    /// <summary>An int, a pair or a member of <c>Padding</c> becomes one of them.</summary>
    public static RecordValue Convert(INamedTypeSymbol type, object? value, IOperation operation)
    {
        if (type.Name == LaminaTypes.Size2d)
            return Size(type, value, operation);
        if (type.Name == LaminaTypes.Size3d)
            return Volume(type, value, operation);
        var (sizeType, kindType) = (TypeOf(type, "Size"), TypeOf(type, "Kind"));
        var size = Size(sizeType, value is EnumValue ? 0 : value, operation);
        var kind = value is EnumValue ? value : new EnumValue(kindType, 0);
        return new(type, Fields.Add("Size", size).Add("Kind", kind));
    }

    /// <summary>The value as <see cref="Ops.Arguments"/> takes it.</summary>
    public static object ToArgument(RecordValue record)
    {
        if (record.Type.Name == LaminaTypes.Padding2d)
        {
            return record.Fields["Kind"] is EnumValue { Name: "Same" } same ? same.Name : ToArgument((RecordValue)record.Fields["Size"]!);
        }

        if (record.Type.Name == LaminaTypes.Size3d)
            return new[] { (int)record.Fields["Depth"]!, (int)record.Fields["Height"]!, (int)record.Fields["Width"]! };
        var (height, width) = ((int)record.Fields["Height"]!, (int)record.Fields["Width"]!);
        return height == width ? height : new[] { height, width };
    }

    private static readonly ImmutableDictionary<string, object?> Fields = ImmutableDictionary<string, object?>.Empty;

    private static RecordValue Size(INamedTypeSymbol type, object? value, IOperation operation)
    {
        var (height, width) = value switch
        {
            int both => (both, both),
            TupleValue { Items: [int first, int second] } => (first, second),
            _ => throw EvaluationStop.Outside(operation, "A size is an int or a pair (height, width) of ints."),
        };
        return new(type, Fields.Add("Height", height).Add("Width", width));
    }

    private static RecordValue Volume(INamedTypeSymbol type, object? value, IOperation operation)
    {
        var (depth, height, width) = value switch
        {
            int all => (all, all, all),
            TupleValue { Items: [int first, int second, int third] } => (first, second, third),
            _ => throw EvaluationStop.Outside(operation, "A size of a volume is an int or three (depth, height, width) of ints."),
        };
        return new(type, Fields.Add("Depth", depth).Add("Height", height).Add("Width", width));
    }

    private static INamedTypeSymbol TypeOf(INamedTypeSymbol type, string property) =>
        (INamedTypeSymbol)type.GetMembers(property).OfType<IPropertySymbol>().Single().Type;
}

using System.Globalization;
using Lamina.Core.Ops;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Attributes;

/// <summary>An attribute's arguments as values, by the names of the layer's signature: <c>Padding = 2</c> is <c>padding</c>, 2.</summary>
internal static class AttributeArguments
{
    /// <param name="attribute">As the compiler binds it.</param>
    /// <param name="signature">The layer's; null where it is none.</param>
    public static IReadOnlyDictionary<string, object?> Read(AttributeData attribute, Signature? signature)
    {
        var values = new Dictionary<string, object?>();
        var parameters = attribute.AttributeConstructor!.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            // [MaxPool2d] gives an empty params array: nothing was written.
            if (attribute.ConstructorArguments[i] is not { Kind: TypedConstantKind.Array, IsNull: false, Values.IsEmpty: true } value)
                values[parameters[i].Name] = ValueOf(attribute.ConstructorArguments[i]);
        }

        foreach (var named in attribute.NamedArguments)
        {
            var name = SignatureName(named.Key);
            if (signature?.Find(name) is not { IsNoneAtZero: true } || named.Value is not { Kind: TypedConstantKind.Primitive, Value: 0 })
                values[name] = ValueOf(named.Value);
        }

        return values;
    }

    /// <summary>The property <c>CeilMode</c> stands for the signature's <c>ceilMode</c>.</summary>
    public static string SignatureName(string property) => char.ToLowerInvariant(property[0]) + property.Substring(1);

    private static object? ValueOf(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Enum => EnumMember(constant),
        TypedConstantKind.Array => constant.IsNull ? null : ArrayOf(constant.Values.Select(ValueOf).ToArray()),
        TypedConstantKind.Primitive => constant.Value,
        _ => constant.IsNull ? null : constant,
    };

    // A value without a member's name stays a number, which the operator refuses by name.
    private static string EnumMember(TypedConstant constant) =>
        constant.Type!.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name
        ?? Convert.ToString(constant.Value, CultureInfo.InvariantCulture);

    private static object ArrayOf(object?[] items)
    {
        if (items.All(item => item is int))
            return items.Cast<int>().ToArray();
        return items.All(item => item is int or double) ? items.Select(item => Convert.ToDouble(item, CultureInfo.InvariantCulture)).ToArray() : items;
    }
}

using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Declarations;

/// <summary>Reads <c>[Network(..., Memory = NetworkMemory.Recompute)]</c>.</summary>
internal static class MemoryReader
{
    private const int Recompute = 1;

    /// <summary>Whether training forgets cheap activations; a value that the enumeration lacks counts as its default.</summary>
    public static bool Recomputes(AttributeData attribute) =>
        attribute.NamedArguments.Any(argument => argument.Key == "Memory" && argument.Value is { Kind: TypedConstantKind.Enum, Value: Recompute });
}

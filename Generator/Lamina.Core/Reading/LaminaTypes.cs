using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading;

/// <summary>The names of the runtime's types that the reader knows.</summary>
internal static class LaminaTypes
{
    public const string Namespace = "Lamina";
    public const string Flow = "Flow";
    public const string Network = "Network";
    public const string NetworkAttribute = "NetworkAttribute";
    public const string LayerAttribute = "LayerAttribute";
    public const string Size2d = "Size2d";
    public const string Size3d = "Size3d";
    public const string Padding2d = "Padding2d";

    /// <summary>True for the runtime's own type of that name.</summary>
    public static bool Is(ITypeSymbol? type, string name) =>
        type is INamedTypeSymbol { ContainingType: null, Arity: 0 } named && named.Name == name && IsInLamina(named);

    /// <summary>True for a type that stands directly in the namespace <c>Lamina</c>.</summary>
    public static bool IsInLamina(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };
}

using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Declarations;

/// <summary>Finds <c>static Flow Define(Flow x)</c>, the second spelling.</summary>
internal static class DefineMethod
{
    public const string Name = "Define";

    /// <summary>The method of that signature; null where there is none.</summary>
    public static IMethodSymbol? Find(INamedTypeSymbol type) => Candidates(type).FirstOrDefault(HasRightSignature);

    /// <summary>A method of that name but another signature, meant as the second spelling where nothing else declares layers.</summary>
    public static IMethodSymbol? FindMistaken(INamedTypeSymbol type) => Candidates(type).FirstOrDefault(method => !HasRightSignature(method));

    /// <summary>The only method of that signature, under another name (forward, as PyTorch has it): meant as the second spelling where nothing else declares layers.</summary>
    public static IMethodSymbol? FindMisnamed(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary && HasRightSignature(method)).ToArray() is [var only] ? only : null;

    /// <summary>What has to change before the generator can read the method.</summary>
    public static string DescribeMistake(IMethodSymbol method)
    {
        const string Expected = "It must be 'static Flow Define(Flow x)'.";
        if (!method.IsStatic)
            return $"Define must be static: the generator reads it without an instance. {Expected}";
        if (method.IsGenericMethod)
            return $"Define cannot be generic. {Expected}";
        if (!IsFlow(method.ReturnType) || method.ReturnsByRef || method.ReturnsByRefReadonly)
            return $"Define returns '{method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' instead of the network's output. {Expected}";
        return method.Parameters.Length == 1
            ? $"Define takes '{method.Parameters[0].ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' instead of the network's input. {Expected}"
            : $"Define takes {method.Parameters.Length} parameters instead of the network's input alone. {Expected}";
    }

    /// <summary>True where the compiler has an error of its own in the signature.</summary>
    public static bool HasErrorType(IMethodSymbol method) =>
        method.ReturnType.TypeKind == TypeKind.Error || method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Error);

    private static IEnumerable<IMethodSymbol> Candidates(INamedTypeSymbol type) =>
        type.GetMembers(Name).OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary);

    private static bool HasRightSignature(IMethodSymbol method) =>
        method is { IsStatic: true, IsGenericMethod: false, ReturnsByRef: false, ReturnsByRefReadonly: false, Parameters.Length: 1 }
        && IsFlow(method.ReturnType)
        && method.Parameters[0].RefKind == RefKind.None
        && IsFlow(method.Parameters[0].Type);

    private static bool IsFlow(ITypeSymbol type) => LaminaTypes.Is(type, LaminaTypes.Flow);
}

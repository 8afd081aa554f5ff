using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Core.Reading.Declarations;

/// <summary>Reads where the generated part of a network goes.</summary>
internal static class NetworkTypeReader
{
    private static readonly SymbolDisplayFormat NamespaceFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    public static NetworkType Read(INamedTypeSymbol type) => new(
        type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(NamespaceFormat) : "",
        ContainingTypes(type).Reverse().ToEquatableArray(),
        Escape(type.Name),
        Modifiers(type),
        Members(type).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray(),
        type.IsStatic);

    // Without Define, which says how the network is spelt and nothing else, and without constructors.
    private static IEnumerable<string> Members(INamedTypeSymbol type) =>
        type.MemberNames.Where(name => name != DefineMethod.Name && SyntaxFacts.IsValidIdentifier(name));

    private static IEnumerable<string> ContainingTypes(INamedTypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            var modifier = outer.IsStatic ? "static " : "";
            yield return $"{modifier}partial {Keyword(outer)} {Escape(outer.Name)}";
        }
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsRecord: true } => "record",
        _ => "class",
    };

    private static string Modifiers(INamedTypeSymbol type)
    {
        var accessibility = type.DeclaredAccessibility switch
        {
            Accessibility.NotApplicable => "",
            var declared => SyntaxFacts.GetText(declared),
        };
        return type.IsSealed && accessibility.Length > 0 ? $"{accessibility} sealed" : type.IsSealed ? "sealed" : accessibility;
    }

    private static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? $"@{name}" : name;
}

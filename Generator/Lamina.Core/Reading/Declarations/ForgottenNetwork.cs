using Lamina.Core.Model;
using Lamina.Core.Reading.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.Core.Reading.Declarations;

/// <summary>
/// LAM1008 for a class that has layers, as attributes or in Define, and no <c>[Network]</c>: nothing would be generated for it, and nothing said. There is no fix:
/// the shape of its input is the user's alone to know.
/// </summary>
internal static class ForgottenNetwork
{
    /// <summary>One problem for each such class, at its name.</summary>
    public static IEnumerable<LocatedProblem> Find(Compilation compilation, CancellationToken cancellation)
    {
        Lazy<HashSet<string>> calls = new(() => CallsOfDefine(compilation, cancellation), LazyThreadSafetyMode.None);
        foreach (var type in DeclaredTypes.MaybeForgotten(compilation, cancellation))
        {
            // An attribute that the compiler refuses may be the very one.
            if (type.TypeKind != TypeKind.Class || type.GetAttributes().Any(attribute => attribute.AttributeClass is null or { TypeKind: TypeKind.Error }))
                continue;
            if (AttributeReader.FindLayers(type) is [var layer, ..])
                yield return Problem(type, layer.ApplicationSyntaxReference, "layers", cancellation);
            // What another method calls is a helper of that name, and what is static cannot be a network.
            else if (!type.IsStatic && DefineMethod.Find(type) is { } define && !calls.Value.Contains(type.Name) && !calls.Value.Contains(DefineMethod.Name))
                yield return Problem(type, define.DeclaringSyntaxReferences.FirstOrDefault(), "a 'static Flow Define(Flow x)'", cancellation);
        }
    }

    private static LocatedProblem Problem(INamedTypeSymbol type, SyntaxReference? layers, string what, CancellationToken cancellation) => LocatedProblem.At(
        RuleIds.Declaration,
        layers?.GetSyntax(cancellation).FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.GetLocation() ?? type.Locations[0],
        $"'{type.Name}' has {what} but no [Network], so nothing is generated for it: write [Network(channels, height, width)] or [Network(features)], the shape of one input sample, above it.");

    // The names before .Define wherever it is mentioned; where it stands alone, its own name.
    private static HashSet<string> CallsOfDefine(Compilation compilation, CancellationToken cancellation)
    {
        var receivers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var name in tree.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == DefineMethod.Name))
                receivers.Add(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? NameOf(access.Expression) : DefineMethod.Name);
        }

        return receivers;
    }

    private static string NameOf(ExpressionSyntax receiver) => receiver switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => DefineMethod.Name,
    };
}

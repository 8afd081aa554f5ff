using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lamina.Core.Ops;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.Core.Reading.Declarations;

/// <summary>
/// Finds the networks of a compilation. What may be one is seen from each file's text alone and remembered for that text, so that after an edit only the file
/// that was edited is looked through; only what may be a network is bound.
/// </summary>
internal static class DeclaredTypes
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileTypes> Files = new();

    /// <summary>Every type with <c>[Network]</c>, once however many parts it has, in the order of the source.</summary>
    public static IEnumerable<INamedTypeSymbol> Networks(Compilation compilation, CancellationToken cancellation) =>
        Find(compilation, [LaminaTypes.Network], alsoWithDefine: false, cancellation).Where(NetworkReader.IsNetwork);

    /// <summary>Every type without <c>[Network]</c> that may have layers, as attributes or in Define.</summary>
    public static IEnumerable<INamedTypeSymbol> MaybeForgotten(Compilation compilation, CancellationToken cancellation) =>
        Find(compilation, OperatorTable.Kinds, alsoWithDefine: true, cancellation).Where(type => !NetworkReader.IsNetwork(type));

    // Every type with an attribute that may be one of these: named so, or by an alias.
    private static IReadOnlyList<INamedTypeSymbol> Find(
        Compilation compilation, IEnumerable<string> attributes, bool alsoWithDefine, CancellationToken cancellation)
    {
        var files = compilation.SyntaxTrees.Select(tree => Of(tree, cancellation)).ToArray();
        var names = new HashSet<string>(attributes.SelectMany(name => new[] { name, $"{name}Attribute" }).Concat(files.SelectMany(file => file.Aliases)), StringComparer.Ordinal);
        var types = new List<INamedTypeSymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var declaration in files.SelectMany(file => file.Types))
        {
            if (!(alsoWithDefine && declaration.HasDefine) && !declaration.Attributes.Any(name => names.Contains(name) || names.Contains($"{name}Attribute")))
                continue;
            cancellation.ThrowIfCancellationRequested();
            var model = compilation.GetSemanticModel(declaration.Syntax.SyntaxTree);
            if (model.GetDeclaredSymbol(declaration.Syntax, cancellation) is { } type && seen.Add(type))
                types.Add(type);
        }

        return types;
    }

    private static FileTypes Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Files.TryGetValue(tree, out var known))
            return known;
        var root = tree.GetRoot(cancellation);
        return Files.GetValue(tree, _ => Read(root));
    }

    private static FileTypes Read(SyntaxNode root)
    {
        var aliases = new List<string>();
        var types = new List<DeclaredType>();
        if (root is CompilationUnitSyntax unit)
        {
            AddAliases(unit.Usings);
            AddMembers(unit.Members);
        }

        return new([.. types], [.. aliases]);

        void AddAliases(SyntaxList<UsingDirectiveSyntax> usings)
        {
            foreach (var directive in usings)
            {
                if (directive.Alias is { } alias)
                    aliases.Add(alias.Name.Identifier.ValueText);
            }
        }

        void AddMembers(SyntaxList<MemberDeclarationSyntax> members)
        {
            foreach (var member in members)
            {
                switch (member)
                {
                    case BaseNamespaceDeclarationSyntax space:
                        AddAliases(space.Usings);
                        AddMembers(space.Members);
                        break;
                    case TypeDeclarationSyntax type:
                        var hasDefine = type.Members.Any(member => member is MethodDeclarationSyntax { Identifier.ValueText: DefineMethod.Name });
                        if (type.AttributeLists.Count > 0 || hasDefine)
                            types.Add(new(type, [.. type.AttributeLists.SelectMany(list => list.Attributes).Select(NameOf)], hasDefine));
                        AddMembers(type.Members);
                        break;
                }
            }
        }
    }

    private static string NameOf(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private sealed record FileTypes(ImmutableArray<DeclaredType> Types, ImmutableArray<string> Aliases);

    /// <param name="Syntax">One part of a type that has attributes or a Define.</param>
    /// <param name="Attributes">The attributes' names as written, without what stands before the last dot.</param>
    /// <param name="HasDefine">Whether a method of that name stands in it.</param>
    private sealed record DeclaredType(TypeDeclarationSyntax Syntax, ImmutableArray<string> Attributes, bool HasDefine);
}

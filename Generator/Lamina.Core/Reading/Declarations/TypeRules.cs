using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.Core.Reading.Declarations;

/// <summary>LAM1008 for the class itself: the generator must be able to write another part of it that derives from <c>Lamina.Network</c>.</summary>
internal static class TypeRules
{
    /// <summary>Tells every mistake; false where a generated part would itself be an error.</summary>
    /// <param name="type">The network.</param>
    /// <param name="part">The part of it that carries <c>[Network]</c>.</param>
    public static bool Check(INamedTypeSymbol type, TypeDeclarationSyntax part, ProblemList problems)
    {
        if (type.TypeKind != TypeKind.Class)
        {
            // [Network] on a struct or an interface is CS0592 already.
            problems.HasCSharpErrors = true;
            return false;
        }

        var mistakes = Mistakes(type, part).ToList();
        foreach (var mistake in mistakes)
            problems.AddDeclaration(mistake.Location, mistake.Message, mistake.Fix);
        return CheckPartial(type, part, problems) && mistakes.All(mistake => mistake.LeavesMembers);
    }

    /// <summary>Tells a member of the user's that a declared loss needs.</summary>
    public static void CheckLoss(INamedTypeSymbol type, ProblemList problems)
    {
        foreach (var member in type.GetMembers(ReservedNames.DeclaredLoss).Where(member => !IsGenerated(member)))
            problems.AddDeclaration(member.Locations.FirstOrDefault() ?? type.Locations[0], Reserved(type, member));
    }

    private static string Reserved(INamedTypeSymbol type, ISymbol member) =>
        $"'{member.Name}' is the name of a member that the generator writes into '{type.Name}': give yours another name.";

    /// <param name="LeavesMembers">True where the members that throw can be written all the same.</param>
    private readonly record struct Mistake(Location Location, string Message, string? Fix = null, bool LeavesMembers = false);

    private static IEnumerable<Mistake> Mistakes(INamedTypeSymbol type, TypeDeclarationSyntax part)
    {
        var name = part.Identifier.GetLocation();
        if (type.IsRecord)
            yield return new(name, $"'{type.Name}' is a record, but a network has weights that training changes: declare it as a class.", FixProperties.MakeClass);
        if (type.IsStatic)
            yield return new(Modifier(part, SyntaxKind.StaticKeyword), $"'{type.Name}' is static, but a network has weights and so needs instances: remove 'static'.", FixProperties.RemoveModifier, LeavesMembers: true);
        else if (type.IsAbstract)
            yield return new(Modifier(part, SyntaxKind.AbstractKeyword), $"'{type.Name}' is abstract, so it can never be created: remove 'abstract'.", FixProperties.RemoveModifier, LeavesMembers: true);
        if (type.IsFileLocal)
            yield return new(Modifier(part, SyntaxKind.FileKeyword), $"'{type.Name}' is file-local, so no other file can hold its generated part: remove 'file'.", FixProperties.RemoveModifier);
        if (type.Arity > 0)
            yield return new(name, $"'{type.Name}' is generic, but a network's shapes are fixed: remove the type parameters.", FixProperties.RemoveTypeParameters);
        else if (ContainingTypes(type).FirstOrDefault(outer => outer.Arity > 0) is { } generic)
            yield return new(name, $"'{type.Name}' stands inside the generic type '{generic.Name}', but a network's shapes are fixed: move it out.");
        if (type.BaseType is { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Error } parent && !LaminaTypes.Is(parent, LaminaTypes.Network))
        {
            yield return new(
                BaseClause(type) ?? name,
                $"'{type.Name}' derives from '{parent.Name}', but its generated part derives from Lamina.Network: remove the base class and hold a '{parent.Name}' in a field instead.",
                BaseClause(type) is null ? null : FixProperties.RemoveBase);
        }

        foreach (var member in type.GetMembers().Where(member => ReservedNames.Contains(member.Name) && !member.IsImplicitlyDeclared && !IsGenerated(member)))
        {
            yield return new(member.Locations.FirstOrDefault() ?? name, Reserved(type, member), LeavesMembers: true);
        }

        if (ReservedNames.Contains(type.Name))
            yield return new(name, $"A network cannot be called '{type.Name}', because the generator writes a member of that name into it: give it another name.");
        foreach (var constructor in type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared && !IsGenerated(constructor)))
        {
            yield return new(
                constructor.Locations.FirstOrDefault() ?? name,
                $"'{type.Name}' declares a constructor, but the generator writes the one that lays out and initialises the weights: use a static method that creates the network instead.",
                FixProperties.RemoveConstructor);
        }
    }

    // Analyzers see the generated part of the class too, and with it the constructor that the generator wrote.
    private static bool IsGenerated(ISymbol member) =>
        member.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));

    private static bool CheckPartial(INamedTypeSymbol type, TypeDeclarationSyntax part, ProblemList problems)
    {
        var ok = true;
        foreach (var declaration in part.AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
        {
            if (declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                continue;
            ok = false;
            problems.AddDeclaration(
                declaration.Identifier.GetLocation(),
                declaration == part
                    ? $"'{type.Name}' must be partial, so that the generator can write the rest of the class: add 'partial'."
                    : $"'{declaration.Identifier.Text}' must be partial, because the network '{type.Name}' stands inside it and the generator writes the rest of it: add 'partial'.",
                FixProperties.AddPartial);
        }

        return ok;
    }

    private static IEnumerable<INamedTypeSymbol> ContainingTypes(INamedTypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            yield return outer;
    }

    private static Location Modifier(TypeDeclarationSyntax part, SyntaxKind kind)
    {
        var modifier = part.Modifiers.FirstOrDefault(token => token.IsKind(kind));
        return modifier == default ? part.Identifier.GetLocation() : modifier.GetLocation();
    }

    // A base class always comes first in its list.
    private static Location? BaseClause(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences
            .Select(reference => (reference.GetSyntax() as TypeDeclarationSyntax)?.BaseList?.Types.FirstOrDefault())
            .FirstOrDefault(clause => clause is not null && RightmostName(clause.Type) == type.BaseType?.Name)
            ?.GetLocation();

    private static string RightmostName(TypeSyntax type) =>
        type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault(name => name.Parent is not TypeArgumentListSyntax)?.Identifier.ValueText ?? "";
}

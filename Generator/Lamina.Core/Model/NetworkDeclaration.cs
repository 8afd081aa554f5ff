namespace Lamina.Core.Model;

/// <summary>The class a network is declared on, as far as emitted code needs it.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="ContainingTypes">Outermost first: the keyword and name that reopen each, e.g. <c>static partial class Models</c>.</param>
/// <param name="Name">The class's own name.</param>
/// <param name="Modifiers">Accessibility and other modifiers to repeat, e.g. <c>public sealed</c>.</param>
/// <param name="Members">Names of the members that the user wrote; the generated part avoids them.</param>
/// <param name="IsStatic">True for a class that can have no instance, which is a mistake.</param>
internal sealed record NetworkType(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    string Modifiers,
    EquatableArray<string> Members = default,
    bool IsStatic = false)
{
    /// <summary>What tells the class from every other of the compilation.</summary>
    public string Identity => $"{Namespace}|{string.Join("|", ContainingTypes)}|{Name}";

    /// <summary>As <c>GetTypeByMetadataName</c> takes it.</summary>
    public string MetadataName
    {
        get
        {
            var path = string.Join("+", ContainingTypes.Select(type => type.Split(' ').Last()).Append(Name));
            return (Namespace.Length == 0 ? path : $"{Namespace}.{path}").Replace("@", "");
        }
    }

    /// <summary>Usable as a file name, and nearly always unique in a compilation.</summary>
    public string HintName
    {
        get
        {
            var path = string.Join(".", ContainingTypes.Select(type => type.Split(' ').Last()).Append(Name));
            // A keyword's @ may not stand in a file name.
            return (Namespace.Length == 0 ? path : $"{Namespace}.{path}").Replace("@", "");
        }
    }
}

/// <summary>
/// What the generator caches for one network.
/// </summary>
/// <param name="Type">Where the generated part goes.</param>
/// <param name="Graph">The declared graph; with problems, as much of it as could be read.</param>
/// <param name="IsValid">False where a problem was found: only the public members are emitted then, so that ours stays the one error shown.</param>
/// <param name="CanEmit">False where a generated part would itself be an error (not partial, generic, static, a struct, ...).</param>
/// <param name="Guessed">With problems, the layers that the rest of the declaration seems to have, for their members.</param>
/// <param name="Recomputes">Whether training computes cheap activations again rather than keep them.</param>
internal sealed record NetworkDeclaration(NetworkType Type, Graph Graph, bool IsValid, bool CanEmit, bool Recomputes = false, EquatableArray<NamedLayer> Guessed = default);

using Lamina.Core.Model;
using Lamina.Core.Reading.Declarations;

namespace Lamina.Generator.Emit;

/// <summary>Names of the generated members, so that they are never in the way of what a network inherits or what the user wrote.</summary>
internal static class ApiNames
{
    /// <summary>The properties by which layers with parameters or buffers are reached, in the order of <paramref name="layers"/>.</summary>
    /// <param name="type">The network.</param>
    /// <param name="layers">The layers' names.</param>
    public static IReadOnlyList<string> Layers(NetworkType type, IEnumerable<string> layers)
    {
        HashSet<string> taken = [.. ReservedNames.Generated, .. ReservedNames.Inherited, .. type.Members, type.Name.TrimStart('@')];
        return [.. layers.Select(layer => Unique(Names.Pascal(layer)))];

        // A layer takes two names: its property Conv1 and that property's type Conv1Layer.
        string Unique(string name)
        {
            var unique = name;
            for (var number = 2; taken.Contains(unique) || taken.Contains(unique + "Layer"); number++)
                unique = $"{name}{number}";
            taken.Add(unique);
            taken.Add(unique + "Layer");
            return unique;
        }
    }
}

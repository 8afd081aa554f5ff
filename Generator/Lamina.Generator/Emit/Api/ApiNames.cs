using Lamina.Core.Model;
using Lamina.Core.Reading.Declarations;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit;

/// <summary>Names of the generated members, so that they are never in the way of what a network inherits or what the user wrote.</summary>
internal static class ApiNames
{
    /// <summary>The property by which a layer with parameters or buffers is reached, by node id.</summary>
    public static Dictionary<int, string> Layers(NetworkDeclaration declaration, IEnumerable<int> nodesWithTensors)
    {
        HashSet<string> taken = [.. ReservedNames.Generated, .. ReservedNames.Inherited, .. declaration.Type.Members, declaration.Type.Name.TrimStart('@')];
        return nodesWithTensors.Distinct().ToDictionary(node => node, node => Unique(Names.Pascal(declaration.Graph[node].Name)));

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

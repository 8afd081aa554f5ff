using Lamina.Core.Model;
using Lamina.Generator.Emit;

namespace Lamina.Generator;

/// <summary>
/// Names of the files that are written. Two of one name, where upper and lower case count as one, would cost every network its generated part, so a
/// network whose files would bear another's names gets a number: <c>NET-2.g.cs</c> beside <c>Net.g.cs</c>.
/// </summary>
internal static class HintNames
{
    /// <summary>What a network's name is followed by in each of its files.</summary>
    private static readonly string[] Endings = [Api, Programs, SampleLanes, ChannelLanes, Gpu];

    public const string Api = ".g.cs";
    public const string Programs = ".Programs.g.cs";
    public const string SampleLanes = ".SampleLanes.g.cs";
    public const string ChannelLanes = ".ChannelLanes.g.cs";
    public const string Gpu = ".Gpu.g.cs";

    /// <summary>A network's own name. The compiler makes the file's name a part of the names of the classes that are local to it, so it is not too long.</summary>
    public static string Of(NetworkType type) => Names.Short(type.HintName, longest: 150);

    /// <summary>The networks that get another name than their own, in the order of the source's names: which is which depends on nothing else.</summary>
    public static EquatableArray<Renamed> Resolve(IEnumerable<NetworkType> types)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var renamed = new List<Renamed>();
        foreach (var type in types.OrderBy(type => type.Identity, StringComparer.Ordinal))
        {
            var name = Of(type);
            for (var number = 2; Endings.Any(ending => taken.Contains(name + ending)); number++)
                name = $"{Of(type)}-{number}";
            taken.UnionWith(Endings.Select(ending => name + ending));
            if (name != Of(type))
                renamed.Add(new(type.Identity, name));
        }

        return renamed.ToEquatableArray();
    }

    /// <summary>A network that is written under another name.</summary>
    /// <param name="Identity"><see cref="NetworkType.Identity"/>.</param>
    /// <param name="Name">The name of its files, without an ending.</param>
    internal sealed record Renamed(string Identity, string Name);
}

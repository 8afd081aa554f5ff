using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Reuse;

/// <summary>A reading whose files have the same tokens at other places.</summary>
internal sealed class MovedReading
{
    private readonly IReadOnlyDictionary<SyntaxTree, MovedFile> files;
    private readonly Dictionary<Location, Location> places = [];
    private readonly Dictionary<ImmutableDictionary<string, Location>, ImmutableDictionary<string, Location>> arguments = [];
    private bool isLost;

    private MovedReading(IReadOnlyDictionary<SyntaxTree, MovedFile> files) => this.files = files;

    /// <summary>Null where a place is not found again.</summary>
    public static NetworkReading? Of(NetworkReading reading, IReadOnlyDictionary<SyntaxTree, MovedFile> files)
    {
        var moved = new MovedReading(files);
        var nodes = reading.Sources.Nodes.Select(moved.Move).ToImmutableArray();
        var reach = new SourceReach();
        foreach (var file in reading.Reach!.Files)
            reach.Add(files.TryGetValue(file, out var now) ? now.After : file);
        return moved.isLost ? null : reading with { Sources = new SourceMap(nodes), Reach = reach };
    }

    private NodeSource Move(NodeSource source) =>
        new(Move(source.Token), Move(source.Arguments), [.. source.CallStack.Select(call => call with { Location = Move(call.Location) })]);

    // A layer in a loop has one place and many nodes.
    private ImmutableDictionary<string, Location> Move(ImmutableDictionary<string, Location> old)
    {
        if (!arguments.TryGetValue(old, out var now))
            arguments[old] = now = old.ToImmutableDictionary(argument => argument.Key, argument => Move(argument.Value));
        return now;
    }

    private Location Move(Location old)
    {
        if (old.SourceTree is null || !files.TryGetValue(old.SourceTree, out var file))
            return old;
        if (!places.TryGetValue(old, out var now))
            places[old] = now = file.Find(old) ?? Lose(old);
        return now;
    }

    private Location Lose(Location old)
    {
        isLost = true;
        return old;
    }
}

using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>The tile of a product, and the number of parts that its sum is cut into.</summary>
/// <param name="Tile">The tile.</param>
/// <param name="Parts">Parts of the depth; their sums are added in order by a second kernel. 1 for no cut.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record TileChoice(TileShape Tile, int Parts)
{
    /// <summary>Why, in words, for people.</summary>
    public string Reason { get; init; } = "";
}

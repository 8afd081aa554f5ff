using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>The tile of a product, the number of parts that its sum is cut into, and why.</summary>
/// <param name="Tile">The tile.</param>
/// <param name="Parts">Parts of the depth; their sums are added in order by a second kernel. 1 for no cut.</param>
/// <param name="Reason">In words, for people.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record TileChoice(TileShape Tile, int Parts, string Reason);

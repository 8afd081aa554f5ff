using System;
using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>
/// The tiles of a product by the size of the batch: what keeps a device busy with few samples wastes it with many. The ranges are literals, so that a batch has
/// the same tile, and with it the same order of every sum, on each device.
/// </summary>
/// <param name="Few">For batches of up to <see cref="MostOfFew"/> samples.</param>
/// <param name="Some">For batches of up to <see cref="MostOfSome"/> samples.</param>
/// <param name="Many">For larger batches.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record TileChoices(TileChoice Few, TileChoice Some, TileChoice Many)
{
    /// <summary>The largest batch of the first range.</summary>
    public const int MostOfFew = 16;

    /// <summary>The largest batch of the second range.</summary>
    public const int MostOfSome = 128;

    /// <summary>One choice for all batches.</summary>
    public TileChoices(TileChoice always)
        : this(always, always, always)
    {
    }

    /// <summary>Whether all batches have the same tile and as many parts.</summary>
    public bool IsOne => (Few.Tile, Few.Parts) == (Some.Tile, Some.Parts) && (Some.Tile, Some.Parts) == (Many.Tile, Many.Parts);

    /// <summary>Chooses for a batch in the middle of each range.</summary>
    public static TileChoices Of(Func<long, TileChoice> choose) => new(choose(8), choose(64), choose(256));

    /// <summary>The choice for a batch.</summary>
    public TileChoice For(int samples) => samples <= MostOfFew ? Few : samples <= MostOfSome ? Some : Many;
}

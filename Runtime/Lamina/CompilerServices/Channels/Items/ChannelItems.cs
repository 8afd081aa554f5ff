namespace Lamina.CompilerServices;

/// <summary>How work over tensors with channels in lanes is cut into items. The cut depends on shapes and on the batch, never on the number of threads.</summary>
internal static class ChannelItems
{
    /// <summary>Channels side by side in each element.</summary>
    public const int Lanes = 16;

    /// <summary>Positions, of 16 floats each, that one item handles: some ten microseconds, so that handing it out costs nothing.</summary>
    public const int Positions = 2048;

    /// <summary>Groups of sixteen channels.</summary>
    public static int Blocks(int channels) => (channels + Lanes - 1) / Lanes;

    /// <summary>Items of a sweep over <paramref name="positions"/>.</summary>
    public static int Count(long positions) => (int)((positions + Positions - 1) / Positions);

    /// <summary>The positions of one item.</summary>
    public static (nint First, nint Last) Range(long positions, int item) =>
        ((nint)item * Positions, (nint)Math.Min(positions, ((long)item + 1) * Positions));
}

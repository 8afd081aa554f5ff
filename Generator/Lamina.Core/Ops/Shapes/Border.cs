using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>Where the pixels outside a map are taken from.</summary>
internal static class Border
{
    /// <summary>The place inside a map that stands for <paramref name="place"/>; the place itself where what lies outside is a constant.</summary>
    /// <param name="place">From −size to 2·size.</param>
    /// <param name="size">Of the map along this axis.</param>
    /// <param name="mode">How the map goes on.</param>
    public static Index Inside(Index place, int size, PaddingMode mode) => mode switch
    {
        PaddingMode.Zeros => place,
        PaddingMode.Replicate => Index.Clamp(place, 0, size - 1),
        // Mirrored at the last pixel, then at the first.
        PaddingMode.Reflect => Index.Magnitude((Index)(size - 1) - Index.Magnitude((Index)(size - 1) - place)),
        PaddingMode.Circular => Index.Remainder(place + size, size),
        _ => throw new InvalidOperationException($"No border for {mode}."),
    };
}

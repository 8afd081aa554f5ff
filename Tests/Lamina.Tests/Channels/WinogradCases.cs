using Lamina.CompilerServices;

namespace Lamina.Tests.Channels;

/// <summary>3×3 convolutions for both tiles: maps smaller than a tile, of whole tiles and between, idle lanes, uneven padding, several chunks and parts.</summary>
internal static class WinogradCases
{
    /// <summary>Each with its number of samples.</summary>
    public static IEnumerable<(ConvolutionShape Shape, int Samples)> All()
    {
        foreach (var tile in new[] { 2, 4 })
        {
            yield return (Padded(16, 8, 8, 16, tile), 3);
            yield return (Padded(64, 7, 7, 64, tile), 2);
            yield return (Padded(17, 5, 9, 33, tile), 2);
            yield return (Padded(3, 11, 6, 5, tile), 1);
            yield return (Padded(48, 1, 2, 80, tile), 17);
            yield return (Padded(96, 4, 4, 160, tile), 1); // several parts of the targets
            yield return (Padded(33, 8, 9, 40, tile), 13); // several chunks
            yield return (new(20, 9, 7, 24, 3, 3) { Winograd = tile }, 2); // no padding
            yield return (new(20, 6, 6, 24, 3, 3) { Top = 2, Left = 0, Bottom = 1, Right = 2, Winograd = tile }, 4);
            yield return (new(16, 3, 3, 16, 3, 3) { Top = 2, Left = 2, Bottom = 2, Right = 2, Winograd = tile }, 3);
            yield return (new(16, 4, 4, 16, 3, 3) { Top = 3, Left = 1, Bottom = 0, Right = 3, Winograd = tile }, 1);
        }
    }

    private static ConvolutionShape Padded(int inputs, int height, int width, int outputs, int tile) =>
        new(inputs, height, width, outputs, 3, 3) { Top = 1, Left = 1, Bottom = 1, Right = 1, Winograd = tile };
}

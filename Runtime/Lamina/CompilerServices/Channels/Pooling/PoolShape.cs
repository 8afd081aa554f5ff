using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>The numbers of a pooling over maps with channels in lanes; windows are cut at the map's border.</summary>
/// <param name="Channels">Of the map.</param>
/// <param name="Height">Rows of the map.</param>
/// <param name="Width">Columns of the map.</param>
/// <param name="OutputHeight">Windows down.</param>
/// <param name="OutputWidth">Windows across.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record PoolShape(int Channels, int Height, int Width, int OutputHeight, int OutputWidth)
{
    /// <summary>Rows of the window.</summary>
    public int KernelHeight { get; init; } = 1;

    /// <summary>Columns of the window.</summary>
    public int KernelWidth { get; init; } = 1;

    /// <summary>From one window to that below.</summary>
    public int StrideHeight { get; init; } = 1;

    /// <summary>From one window to the next.</summary>
    public int StrideWidth { get; init; } = 1;

    /// <summary>From one row of a window to the next.</summary>
    public int DilationHeight { get; init; } = 1;

    /// <summary>From one column of a window to the next.</summary>
    public int DilationWidth { get; init; } = 1;

    /// <summary>Padding above the map.</summary>
    public int Top { get; init; }

    /// <summary>Padding left of the map.</summary>
    public int Left { get; init; }

    /// <summary>Divisors of averages by row of windows; the product with the column's divides.</summary>
    public int[] RowDivisors { get; init; } = [];

    /// <summary>Divisors of averages by column of windows.</summary>
    public int[] ColumnDivisors { get; init; } = [];

    /// <summary>Whether the windows stand side by side and cover the map, each pixel once: then a gradient has one part for each pixel.</summary>
    internal bool Tiles =>
        (StrideHeight, StrideWidth, DilationHeight, DilationWidth, Top, Left) == (KernelHeight, KernelWidth, 1, 1, 0, 0)
        && (OutputHeight * KernelHeight, OutputWidth * KernelWidth) == (Height, Width);

    /// <summary>The rows of a window's taps that lie on the map: the first, and how many.</summary>
    internal (int First, int Taps) Rows(int row) => Cut((row * StrideHeight) - Top, KernelHeight, DilationHeight, Height);

    /// <summary>The columns of a window's taps that lie on the map.</summary>
    internal (int First, int Taps) Columns(int column) => Cut((column * StrideWidth) - Left, KernelWidth, DilationWidth, Width);

    private static (int First, int Taps) Cut(int begin, int kernel, int dilation, int size)
    {
        var skipped = begin < 0 ? (dilation - 1 - begin) / dilation : 0;
        var first = begin + (skipped * dilation);
        var taps = first >= size ? 0 : Math.Min(kernel - skipped, ((size - 1 - first) / dilation) + 1);
        return (first, Math.Max(0, taps));
    }
}

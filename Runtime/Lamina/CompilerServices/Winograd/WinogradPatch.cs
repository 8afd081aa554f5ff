using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// The tiles of a map in channel blocks. One that reaches over the border is copied into a patch of its own with zeros around it, so that every transform
/// reads whole tiles.
/// </summary>
internal readonly ref struct WinogradPatch
{
    /// <summary>Floats of a patch, the most for any tile.</summary>
    public const int Floats = 6 * 6 * 16;

    private readonly int height;
    private readonly int width;
    private readonly int size;
    private readonly int step;
    private readonly int originRow;
    private readonly int originColumn;
    private readonly int tileColumns;
    private readonly nint samples;
    private readonly ref float map;
    private readonly ref float patch;

    /// <param name="height">Of the map.</param>
    /// <param name="width">Of the map.</param>
    /// <param name="size">Rows and columns of a tile.</param>
    /// <param name="step">From one tile to the next.</param>
    /// <param name="originRow">The first tile's first row.</param>
    /// <param name="originColumn">The first tile's first column.</param>
    /// <param name="tileColumns">Tiles across.</param>
    /// <param name="samples">n.</param>
    /// <param name="map">(blocks, height, width, n, 16).</param>
    /// <param name="patch">Memory of <see cref="Floats"/>.</param>
    public WinogradPatch(int height, int width, int size, int step, int originRow, int originColumn, int tileColumns, int samples, ref float map, ref float patch)
    {
        (this.height, this.width, this.size, this.step) = (height, width, size, step);
        (this.originRow, this.originColumn, this.tileColumns, this.samples) = (originRow, originColumn, tileColumns, samples);
        this.map = ref map;
        this.patch = ref patch;
    }

    /// <summary>The first number of a position's tile.</summary>
    /// <param name="block">Of channels.</param>
    /// <param name="position">The tile, and the sample within it.</param>
    /// <param name="row">From one row to the next.</param>
    /// <param name="column">From one column to the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref float At(nint block, nint position, out nint row, out nint column)
    {
        var (tile, sample) = ((int)(position / samples), position % samples);
        var (top, left) = (originRow + (tile / tileColumns * step), originColumn + (tile % tileColumns * step));
        column = samples * 16;
        row = width * column;
        var first = (((((block * height) + top) * width) + left) * column) + (sample * 16);
        // The next tile's lines that this one does not share: its rows lie far apart, in short pieces, which the hardware does not foresee.
        TilePrefetch.Lines(ref map, first + (size * column), size, row, step, column);
        if (top >= 0 && left >= 0 && top + size <= height && left + size <= width)
            return ref Unsafe.Add(ref map, first);
        Copy(block, sample, top, left);
        (row, column) = (size * 16, 16);
        return ref patch;
    }

    private void Copy(nint block, nint sample, int top, int left)
    {
        Unsafe.InitBlockUnaligned(ref Unsafe.As<float, byte>(ref patch), 0, (uint)(size * size * 16 * sizeof(float)));
        var (firstColumn, endColumn) = (Math.Max(0, -left), Math.Min(size, width - left));
        for (var h = Math.Max(0, -top); h < Math.Min(size, height - top); h++)
        {
            for (var w = firstColumn; w < endColumn; w++)
            {
                ref var from = ref Unsafe.Add(ref map, ((((((block * height) + top + h) * width) + left + w) * samples) + sample) * 16);
                Unsafe.CopyBlockUnaligned(
                    ref Unsafe.As<float, byte>(ref Unsafe.Add(ref patch, ((h * size) + w) * 16)), ref Unsafe.As<float, byte>(ref from), 16 * sizeof(float));
            }
        }
    }
}

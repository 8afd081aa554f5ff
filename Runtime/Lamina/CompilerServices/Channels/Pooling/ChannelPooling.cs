using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lamina.CompilerServices;

/// <summary>Maximum and average under windows, with channels in lanes, and their gradients. An item is a block of sixteen channels.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ChannelPooling
{
    private const int Lanes = ChannelItems.Lanes;

    /// <summary>Into how many items each of these is cut.</summary>
    public static int Items(PoolShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return ChannelItems.Blocks(shape.Channels);
    }

    /// <summary>The largest value under each window (torch.nn.MaxPool2d), then the formula.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Max<V, TEpilogue>(PoolShape shape, int samples, int item, ref float x, ref float y, in Operands others)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        ArgumentNullException.ThrowIfNull(shape);
        var pixel = (nint)samples * Lanes;
        var map = (nint)item * shape.Height * shape.Width * pixel;
        var target = (nint)item * shape.OutputHeight * shape.OutputWidth * pixel;
        var (rowStep, columnStep) = (shape.DilationHeight * shape.Width * pixel, shape.DilationWidth * pixel);
        for (var h = 0; h < shape.OutputHeight; h++)
        {
            var (top, rows) = shape.Rows(h);
            for (var w = 0; w < shape.OutputWidth; w++, target += pixel)
            {
                var (left, columns) = shape.Columns(w);
                var corner = map + ((((nint)top * shape.Width) + left) * pixel);
                for (nint lane = 0; lane < pixel; lane += V.Count)
                {
                    var largest = V.Broadcast(float.NegativeInfinity);
                    for (nint u = 0; u < rows; u++)
                    {
                        for (nint v = 0; v < columns; v++)
                            largest = V.Max(largest, V.Load(ref x, corner + (u * rowStep) + (v * columnStep) + lane));
                    }

                    V.Store(TEpilogue.Apply(largest, others, target + lane), ref y, target + lane);
                }
            }
        }
    }

    /// <summary>Each ∂y goes to the first pixel of its window that equals the maximum, then the formula.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void MaxGradient<V, TEpilogue>(
        PoolShape shape, int samples, int item, ref float x, ref float y, ref float dy, ref float dx, in Operands others)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        ArgumentNullException.ThrowIfNull(shape);
        var (pixel, tiles) = ((nint)samples * Lanes, shape.Tiles);
        var map = (nint)item * shape.Height * shape.Width * pixel;
        if (!tiles)
            Clear(ref Unsafe.Add(ref dx, map), (nint)shape.Height * shape.Width * pixel);
        var source = (nint)item * shape.OutputHeight * shape.OutputWidth * pixel;
        var (rowStep, columnStep) = (shape.DilationHeight * shape.Width * pixel, shape.DilationWidth * pixel);
        for (var h = 0; h < shape.OutputHeight; h++)
        {
            var (top, rows) = shape.Rows(h);
            for (var w = 0; w < shape.OutputWidth; w++, source += pixel)
            {
                var (left, columns) = shape.Columns(w);
                var corner = map + ((((nint)top * shape.Width) + left) * pixel);
                for (nint lane = 0; lane < pixel; lane += V.Count)
                {
                    // What is left to hand out: all of it until the first match, then nothing.
                    var (largest, rest) = (V.Load(ref y, source + lane), V.Load(ref dy, source + lane));
                    for (nint u = 0; u < rows; u++)
                    {
                        for (nint v = 0; v < columns; v++)
                        {
                            var at = corner + (u * rowStep) + (v * columnStep) + lane;
                            var value = V.Load(ref x, at);
                            var part = V.IfEqual(value, largest, rest, V.Zero);
                            V.Store(tiles ? TEpilogue.Apply(part, others, at) : V.Load(ref dx, at) + part, ref dx, at);
                            rest = V.IfEqual(value, largest, V.Zero, rest);
                        }
                    }
                }
            }
        }

        if (!tiles)
            Finish<V, TEpilogue>(ref dx, map, (nint)shape.Height * shape.Width * pixel, others);
    }

    /// <summary>The sum under each window over its divisor (torch.nn.AvgPool2d), then the formula.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Average<V, TEpilogue>(PoolShape shape, int samples, int item, ref float x, ref float y, in Operands others)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        ArgumentNullException.ThrowIfNull(shape);
        var pixel = (nint)samples * Lanes;
        var map = (nint)item * shape.Height * shape.Width * pixel;
        var target = (nint)item * shape.OutputHeight * shape.OutputWidth * pixel;
        for (var h = 0; h < shape.OutputHeight; h++)
        {
            var (top, rows) = shape.Rows(h);
            for (var w = 0; w < shape.OutputWidth; w++, target += pixel)
            {
                var (left, columns) = shape.Columns(w);
                var corner = map + ((((nint)top * shape.Width) + left) * pixel);
                var share = V.Broadcast(1f / (shape.RowDivisors[h] * shape.ColumnDivisors[w]));
                for (nint lane = 0; lane < pixel; lane += V.Count)
                {
                    var sum = V.Zero;
                    for (nint u = 0; u < rows; u++)
                    {
                        var row = V.Zero; // row by row: a window over the whole map would lose digits in one long sum
                        for (nint v = 0; v < columns; v++)
                            row += V.Load(ref x, corner + (((u * shape.Width) + v) * pixel) + lane);
                        sum += row;
                    }

                    V.Store(TEpilogue.Apply(sum * share, others, target + lane), ref y, target + lane);
                }
            }
        }
    }

    /// <summary>Each ∂y over its divisor goes to every pixel of its window, then the formula.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void AverageGradient<V, TEpilogue>(PoolShape shape, int samples, int item, ref float dy, ref float dx, in Operands others)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        ArgumentNullException.ThrowIfNull(shape);
        var (pixel, tiles) = ((nint)samples * Lanes, shape.Tiles);
        var map = (nint)item * shape.Height * shape.Width * pixel;
        var source = (nint)item * shape.OutputHeight * shape.OutputWidth * pixel;
        if (!tiles)
            Clear(ref Unsafe.Add(ref dx, map), (nint)shape.Height * shape.Width * pixel);
        for (var h = 0; h < shape.OutputHeight; h++)
        {
            var (top, rows) = shape.Rows(h);
            for (var w = 0; w < shape.OutputWidth; w++, source += pixel)
            {
                var (left, columns) = shape.Columns(w);
                var corner = map + ((((nint)top * shape.Width) + left) * pixel);
                var share = V.Broadcast(1f / (shape.RowDivisors[h] * shape.ColumnDivisors[w]));
                for (nint lane = 0; lane < pixel; lane += V.Count)
                {
                    var part = V.Load(ref dy, source + lane) * share;
                    for (nint u = 0; u < rows; u++)
                    {
                        for (nint v = 0; v < columns; v++)
                        {
                            var at = corner + (((u * shape.Width) + v) * pixel) + lane;
                            V.Store(tiles ? TEpilogue.Apply(part, others, at) : V.Load(ref dx, at) + part, ref dx, at);
                        }
                    }
                }
            }
        }

        if (!tiles)
            Finish<V, TEpilogue>(ref dx, map, (nint)shape.Height * shape.Width * pixel, others);
    }

    /// <summary>The formula over what several windows have added to.</summary>
    internal static void Finish<V, TEpilogue>(ref float dx, nint first, nint count, in Operands others)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        if (typeof(TEpilogue) == typeof(NoEpilogue))
            return;
        for (var at = first; at < first + count; at += V.Count)
            V.Store(TEpilogue.Apply(V.Load(ref dx, at), others, at), ref dx, at);
    }

    internal static void Clear(ref float origin, nint count)
    {
        const int Most = 1 << 30;
        for (; count > Most; count -= Most, origin = ref Unsafe.Add(ref origin, Most))
            MemoryMarshal.CreateSpan(ref origin, Most).Clear();
        MemoryMarshal.CreateSpan(ref origin, (int)count).Clear();
    }
}

using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Maximum and average under windows of 2×2 that stand side by side, over maps whose rows lie in lanes, and their gradients. An item is a sample.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowPooling
{
    /// <summary>Into how many items each of these is cut.</summary>
    /// <param name="samples">Of the batch.</param>
    public static int Items(int samples) => samples;

    /// <summary>The largest value under each window (torch.nn.MaxPool2d), then the formula.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Max<V, TEpilogue>(PoolShape shape, int item, ref float x, ref float y, in Operands others)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        var rows = new RowPairs(shape, item);
        for (nint row = 0; row < rows.Count; row++)
        {
            var (above, target) = (rows.Above(row), rows.Pooled(row));
            for (nint column = 0; column < rows.PooledPitch; column += V.Count, above += 2 * V.Count)
            {
                var a = V.Max(V.Load(ref x, above), V.Load(ref x, above + rows.Pitch));
                var b = V.Max(V.Load(ref x, above + V.Count), V.Load(ref x, above + rows.Pitch + V.Count));
                V.Store(TEpilogue.Apply(V.Max(V.Evens(a, b), V.Odds(a, b)), others, target + column), ref y, target + column);
            }
        }
    }

    /// <summary>Each ∂y goes to the first pixel of its window that equals the maximum, then the formula.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void MaxGradient<V, TEpilogue>(PoolShape shape, int item, ref float x, ref float y, ref float dy, ref float dx, in Operands others)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        var rows = new RowPairs(shape, item);
        rows.ClearRest(ref dx);
        for (nint row = 0; row < rows.Count; row++)
        {
            var (above, source) = (rows.Above(row), rows.Pooled(row));
            for (nint column = 0; 2 * column < rows.Covered; column += V.Count, above += 2 * V.Count)
            {
                // What is left to hand out: all of it until the first match, then nothing.
                var (largest, rest) = (V.Load(ref y, source + column), V.Load(ref dy, source + column));
                for (nint line = above; line <= above + rows.Pitch; line += rows.Pitch)
                {
                    var (a, b) = (V.Load(ref x, line), V.Load(ref x, line + V.Count));
                    var (left, right) = (V.Evens(a, b), V.Odds(a, b));
                    var toLeft = V.IfEqual(left, largest, rest, V.Zero);
                    rest = V.IfEqual(left, largest, V.Zero, rest);
                    var toRight = V.IfEqual(right, largest, rest, V.Zero);
                    rest = V.IfEqual(right, largest, V.Zero, rest);
                    rows.Store<V, TEpilogue>(V.ZipLow(toLeft, toRight), ref dx, line, others);
                    if ((2 * column) + V.Count < rows.Covered)
                        rows.Store<V, TEpilogue>(V.ZipHigh(toLeft, toRight), ref dx, line + V.Count, others);
                }
            }
        }

        rows.Finish<V, TEpilogue>(ref dx, others);
    }

    /// <summary>The mean under each window (torch.nn.AvgPool2d), then the formula.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Average<V, TEpilogue>(PoolShape shape, int item, ref float x, ref float y, in Operands others)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        var rows = new RowPairs(shape, item);
        var share = V.Broadcast(0.25f);
        for (nint row = 0; row < rows.Count; row++)
        {
            var (above, target) = (rows.Above(row), rows.Pooled(row));
            for (nint column = 0; column < rows.PooledPitch; column += V.Count, above += 2 * V.Count)
            {
                var a = V.Load(ref x, above) + V.Load(ref x, above + rows.Pitch);
                var b = V.Load(ref x, above + V.Count) + V.Load(ref x, above + rows.Pitch + V.Count);
                V.Store(TEpilogue.Apply((V.Evens(a, b) + V.Odds(a, b)) * share, others, target + column), ref y, target + column);
            }
        }
    }

    /// <summary>A quarter of each ∂y goes to every pixel of its window, then the formula.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void AverageGradient<V, TEpilogue>(PoolShape shape, int item, ref float dy, ref float dx, in Operands others)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        var rows = new RowPairs(shape, item);
        var share = V.Broadcast(0.25f);
        rows.ClearRest(ref dx);
        for (nint row = 0; row < rows.Count; row++)
        {
            var (above, source) = (rows.Above(row), rows.Pooled(row));
            for (nint column = 0; 2 * column < rows.Covered; column += V.Count, above += 2 * V.Count)
            {
                var part = V.Load(ref dy, source + column) * share;
                var (low, high) = (V.ZipLow(part, part), V.ZipHigh(part, part));
                rows.Store<V, TEpilogue>(low, ref dx, above, others);
                rows.Store<V, TEpilogue>(low, ref dx, above + rows.Pitch, others);
                if ((2 * column) + V.Count < rows.Covered)
                {
                    rows.Store<V, TEpilogue>(high, ref dx, above + V.Count, others);
                    rows.Store<V, TEpilogue>(high, ref dx, above + rows.Pitch + V.Count, others);
                }
            }
        }

        rows.Finish<V, TEpilogue>(ref dx, others);
    }

    /// <summary>The rows of a sample in pairs, each of which becomes one pooled row.</summary>
    private readonly struct RowPairs
    {
        private readonly PoolShape shape;
        private readonly bool isOdd; // under the last row of a map is no window
        private readonly nint first;
        private readonly nint firstPooled;

        public RowPairs(PoolShape shape, int sample)
        {
            ArgumentNullException.ThrowIfNull(shape);
            this.shape = shape;
            isOdd = shape.Height > 2 * shape.OutputHeight;
            Count = (nint)shape.Channels * shape.OutputHeight;
            Pitch = RowMap.Pitch(shape.Width);
            PooledPitch = RowMap.Pitch(shape.OutputWidth);
            first = sample * RowMap.SampleFloats(shape.Channels, shape.Height, shape.Width);
            firstPooled = sample * RowMap.SampleFloats(shape.Channels, shape.OutputHeight, shape.OutputWidth);
        }

        public nint Pitch { get; }

        public nint PooledPitch { get; }

        /// <summary>Columns that pooled vectors stand for.</summary>
        public nint Covered => Math.Min(Pitch, 2 * PooledPitch);

        /// <summary>Of all channels.</summary>
        public nint Count { get; }

        /// <summary>Where a pair's upper row starts.</summary>
        public nint Above(nint row) => first + (((2 * row) + (isOdd ? (int)row / shape.OutputHeight : 0)) * Pitch);

        /// <summary>Where its pooled row starts.</summary>
        public nint Pooled(nint row) => firstPooled + (row * PooledPitch);

        /// <summary>What no window covers has no gradient: the last row of an odd number, and vectors that begin with the last column of an odd number.</summary>
        public void ClearRest(ref float dx)
        {
            if (HasRest)
                ChannelPooling.Clear(ref Unsafe.Add(ref dx, first), Floats);
        }

        /// <summary>Stores a part of the gradient; the formula comes at the end where it is to see what no window covers, too.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Store<V, TEpilogue>(V part, ref float dx, nint at, in Operands others)
            where V : struct, ILanes<V>
            where TEpilogue : struct, IEpilogue => V.Store(HasRest ? part : TEpilogue.Apply(part, others, at), ref dx, at);

        /// <summary>The formula over the whole sample, where it has not been applied yet.</summary>
        public void Finish<V, TEpilogue>(ref float dx, in Operands others)
            where V : struct, ILanes<V>
            where TEpilogue : struct, IEpilogue
        {
            if (HasRest)
                ChannelPooling.Finish<V, TEpilogue>(ref dx, first, Floats, others);
        }

        private bool HasRest => isOdd || Covered < Pitch;

        private nint Floats => (nint)shape.Channels * shape.Height * Pitch;
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>
/// Outputs and targets that an element-wise loss is summed over. Terms are single floats, sixteen at a time, and are added in double, in eight sums that are added by halves
/// at the end, on every machine: the width of its vectors does not show.
/// </summary>
internal readonly ref struct ElementBatch
{
    private const int Chunk = 16;

    /// <summary>(samples, <see cref="OutputSize"/>).</summary>
    public required ReadOnlySpan<float> Outputs { get; init; }

    /// <summary>As many.</summary>
    public required ReadOnlySpan<float> Targets { get; init; }

    /// <summary>Elements of one output sample.</summary>
    public required int OutputSize { get; init; }

    /// <summary>One weight for each element of a sample, of value and gradient alike; empty for none.</summary>
    public ReadOnlySpan<float> Weights { get; init; }

    /// <summary>The terms' factors, one for each element of a sample; empty for none.</summary>
    public ReadOnlySpan<float> Factors { get; init; }

    /// <summary>What the gradient is divided by.</summary>
    public required double Normalizer { get; init; }

    /// <summary>Receives ∂sum/∂outputs divided by <see cref="Normalizer"/>; empty where only the sum is wanted.</summary>
    public required Span<float> Gradient { get; init; }

    /// <summary>The sum of all terms.</summary>
    public double Sum<TTerm>(TTerm term)
        where TTerm : struct, IElementTerm =>
        Vector512.IsHardwareAccelerated ? Sum<TTerm, Lanes512>(term)
        : Vector256.IsHardwareAccelerated ? Sum<TTerm, Lanes256>(term)
        : Sum<TTerm, Lanes128>(term);

    private double Sum<TTerm, V>(TTerm term)
        where TTerm : struct, IElementTerm
        where V : struct, ILanes<V>
    {
        // Without numbers for each element of a sample the whole batch is one row.
        var size = Weights.IsEmpty && Factors.IsEmpty ? Outputs.Length : OutputSize;
        var whole = size & -Chunk;
        var normalizer = V.Broadcast((float)Normalizer);
        var sums = Vector512<double>.Zero;
        Unsafe.SkipInit(out Block values);
        for (var row = 0; row < Outputs.Length; row += size)
        {
            ref var o = ref At(Outputs, row);
            ref var t = ref At(Targets, row);
            ref var w = ref At(Weights, 0);
            ref var p = ref At(Factors, 0);
            ref var gradient = ref At((ReadOnlySpan<float>)Gradient, row);
            for (nint at = 0; at < whole; at += Chunk)
            {
                Take(term, normalizer, ref o, ref t, ref w, ref p, at, ref values.First, 0, ref gradient, at);
                sums += values.Widened();
            }

            if (whole < size)
                sums += Rest(term, normalizer, row, whole, size);
        }

        var four = sums.GetLower() + sums.GetUpper();
        var two = four.GetLower() + four.GetUpper();
        return two[0] + two[1];
    }

    // A broken chunk is filled up with zeros, whose terms are taken out again.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Vector512<double> Rest<TTerm, V>(TTerm term, V normalizer, int row, int whole, int size)
        where TTerm : struct, IElementTerm
        where V : struct, ILanes<V>
    {
        var rest = size - whole;
        Block o = default, t = default, w = default, p = default, values = default, slopes = default;
        Outputs.Slice(row + whole, rest).CopyTo(o.Span);
        Targets.Slice(row + whole, rest).CopyTo(t.Span);
        if (!Weights.IsEmpty)
            Weights[whole..].CopyTo(w.Span);
        if (!Factors.IsEmpty)
            Factors[whole..].CopyTo(p.Span);
        Take(
            term,
            normalizer,
            ref o.First,
            ref t.First,
            ref Weights.IsEmpty ? ref Unsafe.NullRef<float>() : ref w.First,
            ref Factors.IsEmpty ? ref Unsafe.NullRef<float>() : ref p.First,
            0,
            ref values.First,
            0,
            ref Gradient.IsEmpty ? ref Unsafe.NullRef<float>() : ref slopes.First,
            0);
        if (!Gradient.IsEmpty)
            slopes.Span[..rest].CopyTo(Gradient[(row + whole)..]);
        values.Span[rest..].Clear();
        return values.Widened();
    }

    // Sixteen terms and, where there is room for them, their slopes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take<TTerm, V>(
        TTerm term, V normalizer, ref float o, ref float t, ref float w, ref float p, nint from, ref float values, nint valuesAt, ref float slopes, nint slopesAt)
        where TTerm : struct, IElementTerm
        where V : struct, ILanes<V>
    {
        for (nint lane = 0; lane < Chunk; lane += V.Count)
        {
            var output = V.Load(ref o, from + lane);
            var target = V.Load(ref t, from + lane);
            var factor = Unsafe.IsNullRef(ref p) ? V.One : V.Load(ref p, from + lane);
            var value = term.Value(output, target, factor);
            if (!Unsafe.IsNullRef(ref w))
                value *= V.Load(ref w, from + lane);
            V.Store(value, ref values, valuesAt + lane);
            if (Unsafe.IsNullRef(ref slopes))
                continue;
            var slope = term.Slope(output, target, factor);
            if (!Unsafe.IsNullRef(ref w))
                slope *= V.Load(ref w, from + lane);
            V.Store(slope / normalizer, ref slopes, slopesAt + lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref float At(ReadOnlySpan<float> numbers, int place) =>
        ref numbers.IsEmpty ? ref Unsafe.NullRef<float>() : ref Unsafe.Add(ref MemoryMarshal.GetReference(numbers), place);

    /// <summary>Sixteen floats on the stack.</summary>
    [StructLayout(LayoutKind.Sequential, Size = Chunk * sizeof(float))]
    private struct Block
    {
        public float First;

        [System.Diagnostics.CodeAnalysis.UnscopedRef]
        public Span<float> Span => MemoryMarshal.CreateSpan(ref First, Chunk);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly Vector512<double> Widened()
        {
            var all = Vector512.LoadUnsafe(in First);
            return Vector512.WidenLower(all) + Vector512.WidenUpper(all);
        }
    }
}

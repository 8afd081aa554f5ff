using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>
/// Softmax of one row of logits: log softmax(x)_c = x_c − max − log Σ exp(x − max). Subtracting the largest logit keeps every exponential in (0, 1], so
/// nothing overflows and the sum is at least 1. Exponentials are summed in double, in eight sums that are added by halves at the end, on every machine: the
/// width of its vectors does not show.
/// </summary>
internal readonly struct LogSoftmax
{
    private const int Chunk = 16;

    private readonly float max;
    private readonly double sum;
    private readonly double logSum;

    /// <param name="logits">One row.</param>
    /// <param name="exponentials">Receives exp(x − max) for <see cref="Scale"/>; empty where only the loss is wanted.</param>
    public LogSoftmax(ReadOnlySpan<float> logits, Span<float> exponentials)
    {
        // The last, broken chunk is filled up with −∞, whose exponential is 0: every step is one of 16 numbers.
        Unsafe.SkipInit(out Block last);
        var whole = logits.Length & -Chunk;
        Vector512.Create(float.NegativeInfinity).StoreUnsafe(ref last.First);
        for (var i = whole; i < logits.Length; i++)
            Unsafe.Add(ref last.First, i - whole) = logits[i];

        ref var x = ref MemoryMarshal.GetReference(logits);
        max = Largest(ref x, whole, ref last.First);
        sum = Vector512.IsHardwareAccelerated ? Exponentials<Lanes512>(ref x, whole, ref last, max, exponentials)
            : Vector256.IsHardwareAccelerated ? Exponentials<Lanes256>(ref x, whole, ref last, max, exponentials)
            : Exponentials<Lanes128>(ref x, whole, ref last, max, exponentials);
        logSum = Math.Log(sum);
    }

    public double LogProbability(float logit) => (double)logit - max - logSum;

    /// <summary>Turns the exponentials into probabilities times <paramref name="factor"/>.</summary>
    public void Scale(Span<float> exponentials, double factor)
    {
        var scale = (float)(factor / sum);
        ref var y = ref MemoryMarshal.GetReference(exponentials);
        nint i = 0;
        for (; i <= exponentials.Length - Vector128<float>.Count; i += Vector128<float>.Count)
            (Vector128.LoadUnsafe(ref y, (nuint)i) * scale).StoreUnsafe(ref y, (nuint)i);
        for (; i < exponentials.Length; i++)
            Unsafe.Add(ref y, i) *= scale;
    }

    // What the machine's maximum makes of NaN does not matter: the sum of the exponentials is NaN wherever a logit is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Largest(ref float x, nint whole, ref float last)
    {
        var largest = Vector512.LoadUnsafe(ref last);
        for (nint i = 0; i < whole; i += Chunk)
            largest = Vector512.MaxNative(largest, Vector512.LoadUnsafe(ref x, (nuint)i));
        var eight = Vector256.MaxNative(largest.GetLower(), largest.GetUpper());
        var four = Vector128.MaxNative(eight.GetLower(), eight.GetUpper());
        four = Vector128.MaxNative(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Vector128.MaxNative(four, Vector128.Shuffle(four, Vector128.Create(1, 0, 3, 2))).ToScalar();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Exponentials<TLanes>(ref float x, nint whole, ref Block last, float max, Span<float> exponentials)
        where TLanes : struct, ILanes<TLanes>
    {
        Unsafe.SkipInit(out Block block);
        var shift = TLanes.Broadcast(max);
        var sums = Vector512<double>.Zero;
        for (nint start = 0; start < whole; start += Chunk)
        {
            var chunk = ExponentialsOfChunk(ref Unsafe.Add(ref x, start), shift, ref block);
            if (!exponentials.IsEmpty)
                chunk.StoreUnsafe(ref MemoryMarshal.GetReference(exponentials), (nuint)start);
            sums += Vector512.WidenLower(chunk) + Vector512.WidenUpper(chunk);
        }

        var rest = ExponentialsOfChunk(ref last.First, shift, ref block);
        sums += Vector512.WidenLower(rest) + Vector512.WidenUpper(rest);
        for (var i = (int)whole; i < exponentials.Length; i++)
            exponentials[i] = Unsafe.Add(ref block.First, i - whole);
        var four = sums.GetLower() + sums.GetUpper();
        var two = four.GetLower() + four.GetUpper();
        return two[0] + two[1];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> ExponentialsOfChunk<TLanes>(ref float x, TLanes shift, ref Block block)
        where TLanes : struct, ILanes<TLanes>
    {
        // Below e^−87 subnormal numbers begin, which take a processor a hundred times as long: 0 there, also for the −∞ that fill up the last chunk.
        var lowest = TLanes.Broadcast(-87f);
        for (nint lane = 0; lane < Chunk; lane += TLanes.Count)
        {
            var difference = TLanes.Load(ref x, lane) - shift;
            var exponential = VectorMath.Exp(TLanes.MaxNative(lowest, difference));
            TLanes.Store(TLanes.IfGreater(lowest, difference, TLanes.Zero, exponential), ref block.First, lane);
        }

        return Vector512.LoadUnsafe(ref block.First);
    }

    /// <summary>Sixteen floats on the stack.</summary>
    [StructLayout(LayoutKind.Sequential, Size = Chunk * sizeof(float))]
    private struct Block
    {
        public float First;
    }
}

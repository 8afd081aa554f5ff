using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>
/// Softmax of one row of logits: log softmax(x)_c = x_c − max − log Σ exp(x − max). Subtracting the largest logit keeps every exponential in (0, 1], so
/// nothing overflows and the sum is at least 1. Exponentials are vectorised; they are summed in double, one after another, so that the width of the
/// vectors does not show.
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
        max = float.NegativeInfinity;
        foreach (var logit in logits)
            max = MathF.Max(max, logit); // carries NaN on
        sum = Vector512.IsHardwareAccelerated ? Exponentials<Lanes512>(logits, max, exponentials)
            : Vector256.IsHardwareAccelerated ? Exponentials<Lanes256>(logits, max, exponentials)
            : Exponentials<Lanes128>(logits, max, exponentials);
        logSum = Math.Log(sum);
    }

    public double LogProbability(float logit) => (double)logit - max - logSum;

    /// <summary>Turns the exponentials into probabilities times <paramref name="factor"/>.</summary>
    public void Scale(Span<float> exponentials, double factor)
    {
        var scale = factor / sum;
        foreach (ref var value in exponentials)
            value = (float)(value * scale);
    }

    private static double Exponentials<TLanes>(ReadOnlySpan<float> logits, float max, Span<float> exponentials)
        where TLanes : struct, ILanes<TLanes>
    {
        Span<float> chunk = stackalloc float[Chunk];
        ref var origin = ref MemoryMarshal.GetReference(chunk);
        var shift = TLanes.Broadcast(max);
        var sum = 0.0;
        for (var start = 0; start < logits.Length; start += Chunk)
        {
            var count = Math.Min(Chunk, logits.Length - start);
            logits.Slice(start, count).CopyTo(chunk);
            for (nint lane = 0; lane < count; lane += TLanes.Count)
                TLanes.Store(VectorMath.Exp(TLanes.Load(ref origin, lane) - shift), ref origin, lane);
            foreach (var exponential in chunk[..count])
                sum += exponential;
            if (!exponentials.IsEmpty)
                chunk[..count].CopyTo(exponentials[start..]);
        }

        return sum;
    }
}

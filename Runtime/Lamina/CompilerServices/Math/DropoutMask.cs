using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lamina.CompilerServices;

/// <summary>
/// Dropout's random factors from Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011), sixteen counters at a time. The
/// numbers depend on seed, step, stream, group and element alone, never on the thread or the vector width.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DropoutMask
{
    /// <summary>Writes 0 with probability <paramref name="p"/>, else 1/(1 − p).</summary>
    /// <param name="y">Receives (elements, 16).</param>
    /// <param name="elements">Elements of one sample.</param>
    /// <param name="p">Probability of zero, in [0, 1).</param>
    /// <param name="stream">Keeps the layers of one network apart.</param>
    /// <param name="step">Seed, step and group.</param>
    [MethodImpl(KernelMethod.Options)]
    public static void Fill(ref float y, nint elements, double p, int stream, in TrainingStep step)
    {
        var threshold = Vector512.Create((uint)Math.Min(p * 4294967296.0, uint.MaxValue));
        var keep = Vector512.Create((float)(1 / (1 - p)));
        var lane = Vector512.Create(0u, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        for (nint element = 0; element < elements; element += 4)
        {
            var c0 = Vector512.Create((uint)element << 2) + lane;
            var c1 = Vector512.Create((uint)step.Group);
            var c2 = Vector512.Create((uint)stream);
            var c3 = Vector512.Create((uint)step.Number);
            var (k0, k1) = ((uint)step.Seed, (uint)(step.Seed >> 32));
            for (var round = 0; round < 10; round++)
            {
                MultiplyLong(c0, 0xD2511F53, out var high0, out var low0);
                MultiplyLong(c2, 0xCD9E8D57, out var high1, out var low1);
                (c0, c1, c2, c3) = (high1 ^ c1 ^ Vector512.Create(k0), low1, high0 ^ c3 ^ Vector512.Create(k1), low0);
                k0 += 0x9E3779B9;
                k1 += 0xBB67AE85;
            }

            Store(c0, 0, ref y);
            Store(c1, 1, ref y);
            Store(c2, 2, ref y);
            Store(c3, 3, ref y);

            void Store(Vector512<uint> bits, nint offset, ref float y)
            {
                if (element + offset < elements)
                {
                    var factors = Vector512.ConditionalSelect(Vector512.LessThan(bits, threshold).AsSingle(), Vector512<float>.Zero, keep);
                    factors.StoreUnsafe(ref Unsafe.Add(ref y, (element + offset) * LaneLayout.Lanes));
                }
            }
        }
    }

    // The 64-bit products of sixteen 32-bit numbers with one, in halves.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MultiplyLong(Vector512<uint> a, uint b, out Vector512<uint> high, out Vector512<uint> low)
    {
        var factor = Vector512.Create((ulong)b);
        var (lower, upper) = Vector512.Widen(a);
        lower *= factor;
        upper *= factor;
        low = Vector512.Narrow(lower & Vector512.Create(0xFFFF_FFFFUL), upper & Vector512.Create(0xFFFF_FFFFUL));
        high = Vector512.Narrow(lower >>> 32, upper >>> 32);
    }
}

using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>Sums of each channel over all positions.</summary>
internal static class ChannelBias
{
    // Partial sums over this many positions are added up: errors grow with their number, not with that of all positions.
    private const long Stretch = 512;

    /// <summary>The sums of one block of 16 channels.</summary>
    /// <param name="positions">Of the map, all samples'.</param>
    /// <param name="count">True channels of the block.</param>
    /// <param name="x">The block.</param>
    /// <param name="sums">Receives the sums.</param>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum<V>(long positions, int count, ref float x, ref float sums)
        where V : struct, ILanes<V>
    {
        for (nint lane = 0; lane < 16; lane += V.Count)
        {
            var total = V.Zero;
            for (long first = 0; first < positions; first += Stretch)
            {
                var (a, b, c, d) = (V.Zero, V.Zero, V.Zero, V.Zero);
                var end = Math.Min(positions, first + Stretch);
                var at = ((nint)first * 16) + lane;
                var position = first;
                for (; position + 4 <= end; position += 4, at += 64)
                {
                    a += V.Load(ref x, at);
                    b += V.Load(ref x, at + 16);
                    c += V.Load(ref x, at + 32);
                    d += V.Load(ref x, at + 48);
                }

                for (; position < end; position++, at += 16)
                    a += V.Load(ref x, at);
                total += (a + b) + (c + d);
            }

            // The last block's lanes beyond its channels have no sum to go to.
            Unsafe.SkipInit(out Block block);
            V.Store(total, ref block.First, 0);
            for (var i = 0; i < V.Count && lane + i < count; i++)
                Unsafe.Add(ref sums, lane + i) = Unsafe.Add(ref block.First, i);
        }
    }

    [InlineArray(16)]
    private struct Block
    {
        public float First;
    }
}

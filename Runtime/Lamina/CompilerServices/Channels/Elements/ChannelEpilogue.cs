using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>An epilogue over a tile that is stored already and still in the first-level cache: tiles stay free of it and are compiled once.</summary>
internal static class ChannelEpilogue
{
    /// <param name="blocks">Target blocks.</param>
    /// <param name="positions">Positions in each.</param>
    /// <param name="block">From one block to the next.</param>
    /// <param name="position">From one position to the next.</param>
    /// <param name="y">The target.</param>
    /// <param name="others">What the epilogue reads.</param>
    /// <param name="at">The tile's place in the target.</param>
    [MethodImpl(KernelMethod.Options)]
    public static void Apply<V, TEpilogue>(nint blocks, nint positions, nint block, nint position, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        for (nint b = 0; b < blocks; b++)
        {
            var element = at + (b * block);
            for (nint p = 0; p < positions; p++)
            {
                for (nint lane = 0; lane < 16; lane += V.Count)
                    V.Store(TEpilogue.Apply(V.Load(ref y, element + lane), others, element + lane), ref y, element + lane);
                element += position;
            }
        }
    }
}

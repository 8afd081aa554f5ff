using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>The long way of an epilogue: over a tile that is stored already and still in the first-level cache.</summary>
internal static class TileEpilogue
{
    [MethodImpl(KernelMethod.Options)]
    public static void Apply<V, TGeometry, TEpilogue>(nint outputs, nint pixels, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        for (nint o = 0; o < outputs; o++)
        {
            for (nint p = 0; p < pixels; p++)
            {
                var element = at + (o * TGeometry.YOut) + (p * TGeometry.YPixel);
                V.Store(TEpilogue.Apply(V.Load(ref y, element), others, element), ref y, element);
            }
        }
    }
}

using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>A 2-dimensional transform of a tile: one-dimensional transforms of its columns, then of the rows of what they gave.</summary>
internal static class WinogradMap
{
    /// <summary>Floats of memory between the two, the most for any tile: 6×6 vectors of 16 lanes.</summary>
    public const int BetweenFloats = 6 * 6 * 16;

    /// <summary>Bᵀ d B.</summary>
    /// <param name="from">The tile's first input.</param>
    /// <param name="row">From one row of inputs to the next.</param>
    /// <param name="column">From one column to the next.</param>
    /// <param name="to">The first plane's place.</param>
    /// <param name="plane">From one plane to the next.</param>
    /// <param name="between">Memory of <see cref="BetweenFloats"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Input<V, TTile>(ref float from, nint row, nint column, ref float to, nint plane, ref float between)
        where V : struct, ILanes<V>
        where TTile : struct, IWinogradTile
    {
        nint size = TTile.Inputs;
        for (nint at = 0; at < size; at++)
            TTile.Input<V>(ref Unsafe.Add(ref from, at * column), row, ref Unsafe.Add(ref between, at * 16), size * 16);
        for (nint at = 0; at < size; at++)
            TTile.Input<V>(ref Unsafe.Add(ref between, at * size * 16), 16, ref Unsafe.Add(ref to, at * size * plane), plane);
    }

    /// <summary>G g Gᵀ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Filter<V, TTile>(ref float from, nint row, nint column, ref float to, nint plane, ref float between)
        where V : struct, ILanes<V>
        where TTile : struct, IWinogradTile
    {
        nint size = TTile.Inputs;
        for (nint at = 0; at < 3; at++)
            TTile.Filter<V>(ref Unsafe.Add(ref from, at * column), row, ref Unsafe.Add(ref between, at * 16), 3 * 16);
        for (nint at = 0; at < size; at++)
            TTile.Filter<V>(ref Unsafe.Add(ref between, at * 3 * 16), 16, ref Unsafe.Add(ref to, at * size * plane), plane);
    }

    /// <summary>Aᵀ m A, row by row into <paramref name="to"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Output<V, TTile>(ref float from, nint plane, ref float to, ref float between)
        where V : struct, ILanes<V>
        where TTile : struct, IWinogradTile
    {
        nint size = TTile.Inputs;
        for (nint at = 0; at < size; at++)
            TTile.Output<V>(ref Unsafe.Add(ref from, at * plane), size * plane, ref Unsafe.Add(ref between, at * 16), size * 16);
        for (nint at = 0; at < TTile.Outputs; at++)
            TTile.Output<V>(ref Unsafe.Add(ref between, at * size * 16), 16, ref Unsafe.Add(ref to, at * TTile.Outputs * 16), 16);
    }

    /// <summary>A ∂y Aᵀ, the adjoint of <see cref="Output"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void OutputAdjoint<V, TTile>(ref float from, nint row, nint column, ref float to, nint plane, ref float between)
        where V : struct, ILanes<V>
        where TTile : struct, IWinogradTile
    {
        nint size = TTile.Inputs;
        for (nint at = 0; at < TTile.Outputs; at++)
            TTile.OutputAdjoint<V>(ref Unsafe.Add(ref from, at * column), row, ref Unsafe.Add(ref between, at * 16), TTile.Outputs * 16);
        for (nint at = 0; at < size; at++)
            TTile.OutputAdjoint<V>(ref Unsafe.Add(ref between, at * TTile.Outputs * 16), 16, ref Unsafe.Add(ref to, at * size * plane), plane);
    }

    /// <summary>Gᵀ u G, the adjoint of <see cref="Filter"/>: nine vectors, tap by tap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FilterAdjoint<V, TTile>(ref float from, nint plane, ref float to, nint tap, ref float between)
        where V : struct, ILanes<V>
        where TTile : struct, IWinogradTile
    {
        nint size = TTile.Inputs;
        for (nint at = 0; at < size; at++)
            TTile.FilterAdjoint<V>(ref Unsafe.Add(ref from, at * plane), size * plane, ref Unsafe.Add(ref between, at * 16), size * 16);
        for (nint at = 0; at < 3; at++)
            TTile.FilterAdjoint<V>(ref Unsafe.Add(ref between, at * size * 16), 16, ref Unsafe.Add(ref to, at * 3 * tap), tap);
    }
}

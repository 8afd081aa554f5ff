using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>An update of arenas that lie side by side, element by element.</summary>
internal interface IArenaPass
{
    /// <summary>Updates <c>TLanes.Count</c> elements from <paramref name="index"/> on.</summary>
    void Update<TLanes>(nint index)
        where TLanes : struct, ILanes<TLanes>;
}

/// <summary>
/// Runs a pass over whole arenas with the widest vectors of the machine: 512, 256, 128 bits, then one element at a time. Multiplications and additions
/// stay apart (no fused multiply-add): a pass over arenas waits for memory, so fusing gains nothing, and without it every width, with or without such an
/// instruction, gives the same bits.
/// </summary>
internal static class ArenaPass
{
    public static void Run<TPass>(TPass pass, int length)
        where TPass : struct, IArenaPass, allows ref struct
    {
        if (Vector512.IsHardwareAccelerated)
            Run<TPass, Lanes512>(pass, length);
        else if (Vector256.IsHardwareAccelerated)
            Run<TPass, Lanes256>(pass, length);
        else if (Vector128.IsHardwareAccelerated)
            Run<TPass, Lanes128>(pass, length);
        else
            Run<TPass, ScalarLane>(pass, length);
    }

    /// <summary>The same with a width of the caller's choice, so that tests can compare them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<TPass, TLanes>(TPass pass, int length)
        where TPass : struct, IArenaPass, allows ref struct
        where TLanes : struct, ILanes<TLanes>
    {
        nint index = 0;
        for (; index <= length - TLanes.Count; index += TLanes.Count)
            pass.Update<TLanes>(index);
        for (; index < length; index++)
            pass.Update<ScalarLane>(index);
    }
}

using System.Runtime.Intrinsics;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>
/// Runs an update over whole arenas with the widest vectors of the machine: 512, 256, 128 bits, then one element at a time. Multiplications and additions
/// stay apart (no fused multiply-add): a pass over arenas waits for memory, so fusing gains nothing, and without it every width, with or without such an
/// instruction, gives the same bits.
/// </summary>
internal static class ArenaPass
{
    public static void Run<TUpdate>(in TUpdate update, in UpdateArenas at, int length)
        where TUpdate : struct, IUpdate
    {
        if (Vector512.IsHardwareAccelerated)
            Run<TUpdate, Lanes512>(update, at, length);
        else if (Vector256.IsHardwareAccelerated)
            Run<TUpdate, Lanes256>(update, at, length);
        else if (Vector128.IsHardwareAccelerated)
            Run<TUpdate, Lanes128>(update, at, length);
        else
            Run<TUpdate, ScalarLane>(update, at, length);
    }

    /// <summary>The same with a width of the caller's choice, so that tests can compare them.</summary>
    public static void Run<TUpdate, TLanes>(in TUpdate update, in UpdateArenas at, int length)
        where TUpdate : struct, IUpdate
        where TLanes : struct, ILanes<TLanes> =>
        update.Run<ScalarLane>(at, update.Run<TLanes>(at, 0, length), length);
}

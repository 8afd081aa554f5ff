using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Weights in the order that tiles read them: for each residue of rows and columns (source block, window row, tap, channel, target vectors of a tile). A panel
/// of narrow vectors has several tiles' weights one after the other.
/// </summary>
internal static class WeightPacking
{
    /// <summary>Target vectors of a tile: all of a panel's where a block is one vector, else two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int TileVectors<V>(int blocks)
        where V : struct, ILanes<V> => V.Count == 16 ? blocks : 2;

    /// <summary>Where a residue's weights start in a packed panel.</summary>
    public static nint ResidueOffset(SumPlan plan, Panel panel, int rowAxis, int columnAxis) =>
        (nint)plan.TapsBefore(rowAxis, columnAxis) * plan.BlockSteps * panel.Sources * panel.Blocks * 16;

    /// <summary>Packs a panel's weights over its source blocks.</summary>
    /// <param name="plan">The sum.</param>
    /// <param name="panel">Target and source blocks.</param>
    /// <param name="w">As PyTorch has them.</param>
    /// <param name="scale">A factor for each output, or a null reference.</param>
    /// <param name="packed">Receives them.</param>
    public static void Pack<V>(SumPlan plan, Panel panel, ref float w, ref float scale, ref float packed)
        where V : struct, ILanes<V>
    {
        if (plan.IsAligned && !(plan.IsFolded && plan.Shape.Groups > 1))
        {
            new WeightBlocks<V>(plan, panel, ref packed).Pack(ref w, ref scale);
            return;
        }

        for (var rowAxis = 0; rowAxis < plan.Rows.Length; rowAxis++)
        {
            for (var columnAxis = 0; columnAxis < plan.Columns.Length; columnAxis++)
                PackEach<V>(plan, panel, plan.Rows[rowAxis], plan.Columns[columnAxis], ref w, ref scale, ref Unsafe.Add(ref packed, ResidueOffset(plan, panel, rowAxis, columnAxis)));
        }
    }

    // One weight at a time: blocks that several groups share.
    private static void PackEach<V>(SumPlan plan, Panel panel, WindowAxis rows, WindowAxis columns, ref float w, ref float scale, ref float packed)
        where V : struct, ILanes<V>
    {
        var steps = plan.BlockSteps;
        var tileFloats = (nint)TileVectors<V>(panel.Blocks) * V.Count;
        var tileSize = tileFloats * steps * rows.Taps * columns.Taps * (panel.SourceEnd - panel.SourceFirst);
        nint step = 0;
        for (var source = panel.SourceFirst * steps; source < panel.SourceEnd * steps; source += steps)
        {
            for (var row = 0; row < rows.Taps; row++)
            {
                for (var column = 0; column < columns.Taps; column++)
                {
                    for (var channel = 0; channel < steps; channel++, step++)
                    {
                        for (nint lane = 0; lane < panel.Blocks * 16; lane++)
                        {
                            var target = (panel.First * 16) + (int)lane;
                            var at = plan.WeightAt(target, source + channel, rows.KernelFirst + (row * rows.KernelStep), columns.KernelFirst + (column * columns.KernelStep));
                            var value = at < 0 ? 0 : Unsafe.Add(ref w, at);
                            if (!Unsafe.IsNullRef(ref scale) && at >= 0)
                                value *= Unsafe.Add(ref scale, target);
                            Unsafe.Add(ref packed, (lane / tileFloats * tileSize) + (step * tileFloats) + (lane % tileFloats)) = value;
                        }
                    }
                }
            }
        }
    }
}

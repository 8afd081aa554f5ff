using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// How a depthwise sum is cut, and its weights packed: an item is a chunk of rows and one block of 16 channels. Chunks are outside and as large as those of the
/// convolutions around it, so that a thread finds in its cache what it has written.
/// </summary>
internal readonly struct DepthwisePlan
{
    /// <summary>Floats of a block's start (its bias) before its weights in scratch memory.</summary>
    public const int StartFloats = 16;

    private readonly SumPlan plan;

    public DepthwisePlan(SumPlan plan, int samples)
    {
        this.plan = plan;
        var positions = (long)plan.TargetHeight * plan.TargetWidth * samples;
        Chunks = (int)Math.Clamp(positions / SumCut.PackedChunkPositions, 1, plan.TargetHeight);
    }

    public int Chunks { get; }

    public int Items => plan.TargetBlocks * Chunks;

    /// <summary>Floats of a block's packed weights.</summary>
    public nint PackedFloats => (nint)plan.RowTaps * plan.ColumnTaps * 16;

    /// <summary>The item's block of channels.</summary>
    public int BlockOf(int item) => item % plan.TargetBlocks;

    /// <summary>The item's rows.</summary>
    public (int First, int End) RowsOf(int item)
    {
        var chunk = item / plan.TargetBlocks;
        return ((int)((long)plan.TargetHeight * chunk / Chunks), (int)((long)plan.TargetHeight * (chunk + 1) / Chunks));
    }

    /// <summary>Where the weights of a residue of rows and columns start.</summary>
    public nint ResidueOffset(int rowAxis, int columnAxis) => 16 * (nint)plan.TapsBefore(rowAxis, columnAxis);

    /// <summary>A block's weights as (residue, window row, tap, 16 channels).</summary>
    public void Pack(int block, ref float w, ref float scale, ref float packed)
    {
        for (var rowAxis = 0; rowAxis < plan.Rows.Length; rowAxis++)
        {
            for (var columnAxis = 0; columnAxis < plan.Columns.Length; columnAxis++)
            {
                var (rows, columns) = (plan.Rows[rowAxis], plan.Columns[columnAxis]);
                ref var target = ref Unsafe.Add(ref packed, ResidueOffset(rowAxis, columnAxis));
                for (var row = 0; row < rows.Taps; row++)
                {
                    for (var column = 0; column < columns.Taps; column++)
                    {
                        Pack(block, rows.KernelFirst + (row * rows.KernelStep), columns.KernelFirst + (column * columns.KernelStep), ref w, ref scale, ref target);
                        target = ref Unsafe.Add(ref target, 16);
                    }
                }
            }
        }
    }

    private void Pack(int block, int row, int column, ref float w, ref float scale, ref float packed)
    {
        for (var lane = 0; lane < 16; lane++)
        {
            var channel = (block * 16) + lane;
            var value = channel < plan.TargetChannels ? Unsafe.Add(ref w, plan.WeightAt(channel, channel, row, column)) : 0;
            if (!Unsafe.IsNullRef(ref scale) && channel < plan.TargetChannels)
                value *= Unsafe.Add(ref scale, channel);
            Unsafe.Add(ref packed, lane) = value;
        }
    }
}

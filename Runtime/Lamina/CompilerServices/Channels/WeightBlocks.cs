using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>Packs weights whose blocks of 16 channels belong to one group each: 16×16 weights at a time, mirrored so that target channels are lanes.</summary>
/// <typeparam name="V">The vector.</typeparam>
internal ref struct WeightBlocks<V>
    where V : struct, ILanes<V>
{
    private readonly SumPlan plan;
    private readonly Panel panel;
    private readonly nint steps;
    private readonly nint sources;

    // Floats of a step in a tile's weights.
    private readonly nint tileFloats;
    private readonly ref float packed;

    public WeightBlocks(SumPlan plan, Panel panel, ref float packed)
    {
        (this.plan, this.panel, steps, sources) = (plan, panel, plan.BlockSteps, panel.SourceEnd - panel.SourceFirst);
        tileFloats = WeightPacking.TileVectors<V>(panel.Blocks) * V.Count;
        this.packed = ref packed;
    }

    public readonly void Pack(ref float w, ref float scale)
    {
        var taps = plan.Shape.Taps;
        for (var target = 0; target < panel.Blocks; target++)
        {
            var first = (panel.First + target) * 16;
            var lanes = Math.Min(16, plan.TargetChannels - first);
            ref var factors = ref Unsafe.IsNullRef(ref scale) ? ref scale : ref Unsafe.Add(ref scale, first);
            for (var source = panel.SourceFirst; source < panel.SourceEnd; source++)
            {
                var channels = Math.Min(16, plan.SourceChannels - (source * 16));
                if (!plan.IsByData)
                {
                    // A target's row has all taps of the block's first channel, then of the second, ...
                    var rowStride = (nint)plan.Shape.GroupInputs * taps;
                    Rows(target, source, 0, lanes, channels * taps, ref Unsafe.Add(ref w, plan.WeightAt(first, source * 16, 0, 0)), rowStride, ref factors);
                    continue;
                }

                for (var channel = 0; channel < channels; channel++)
                {
                    ref var weights = ref Unsafe.Add(ref w, plan.WeightAt(first, (source * 16) + channel, 0, 0));
                    if (taps == 1 && lanes == 16)
                        Copy(ref weights, target, source, channel, 0, ref factors);
                    else
                        Rows(target, source, channel, lanes, taps, ref weights, taps, ref factors);
                }
            }
        }
    }

    // Rows of one target each, whose columns are the taps of one channel after the other.
    private readonly void Rows(int target, int source, nint channel, nint lanes, nint columns, ref float w, nint rowStride, ref float factors)
    {
        var taps = plan.Shape.Taps;
        Unsafe.SkipInit(out Block16x16 block);
        var tap = 0;
        for (nint first = 0; first < columns; first += 16)
        {
            var count = Math.Min(16, columns - first);
            ref var corner = ref Unsafe.Add(ref w, first);
            if (lanes == 16 && count == 16)
                BlockTranspose.Run(ref corner, rowStride, ref block.First, 16);
            else
                BlockTranspose.RunPartly(ref corner, rowStride, lanes, count, ref block.First, 16, 16, 16);
            for (nint column = 0; column < count; column++)
            {
                Copy(ref Unsafe.Add(ref block.First, column * 16), target, source, channel, tap, ref factors);
                if (++tap == taps)
                {
                    tap = 0;
                    channel++;
                }
            }
        }
    }

    // 16 lanes to their place: that of the kernel element's residue and tap, and of the tiles that the lanes belong to.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Copy(ref float lanes, int target, int source, nint channel, int kernelElement, ref float factors)
    {
        var place = plan.TapPlaces[kernelElement];
        if (place.Taps == 0)
            return; // no target ever meets this element
        var tileSize = tileFloats * steps * place.Taps * sources;
        var residue = place.Before * steps * sources * panel.Blocks * 16;
        var step = ((((source - panel.SourceFirst) * (nint)place.Taps) + place.Tap) * steps) + channel;
        ref var origin = ref Unsafe.Add(ref packed, residue + (step * tileFloats));
        for (nint lane = 0; lane < 16; lane += V.Count)
        {
            var inPanel = (target * 16) + lane;
            var value = V.Load(ref lanes, lane);
            if (!Unsafe.IsNullRef(ref factors))
                value = Scaled(value, lane, target, ref factors);
            ref var at = ref V.Count == 16
                ? ref Unsafe.Add(ref origin, inPanel)
                : ref Unsafe.Add(ref origin, (inPanel / tileFloats * tileSize) + (inPanel % tileFloats));
            V.Store(value, ref at, 0);
        }
    }

    private readonly V Scaled(V value, nint lane, int target, ref float factors)
    {
        Block16x16 block = default;
        V.Store(value, ref block.First, 0);
        for (nint i = 0; i < V.Count && ((panel.First + target) * 16) + lane + i < plan.TargetChannels; i++)
            Unsafe.Add(ref block.First, i) *= Unsafe.Add(ref factors, lane + i);
        return V.Load(ref block.First, 0);
    }
}

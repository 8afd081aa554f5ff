using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>Packs weights whose blocks of 16 channels belong to one group each: 16×16 weights at a time, mirrored so that target channels are lanes.</summary>
/// <typeparam name="V">The vector.</typeparam>
internal ref struct WeightBlocks<V>
    where V : struct, ILanes<V>
{
    private const int ChannelsAhead = 4;

    /// <summary>Floats of a row that are asked for ahead, into the second-level cache: sixteen rows a power of two apart would drive each other out of the first.</summary>
    private const int ColumnsAhead = 128;

    private readonly SumPlan plan;
    private readonly Panel panel;
    // Channels of a block: what one tap and the next are apart, in steps.
    private readonly nint steps;
    private readonly nint sources;
    private readonly nint taps;

    // Floats of a step in a tile's weights.
    private readonly nint tileFloats;
    private readonly ref float packed;

    public WeightBlocks(SumPlan plan, Panel panel, ref float packed)
    {
        (this.plan, this.panel, sources) = (plan, panel, panel.SourceEnd - panel.SourceFirst);
        steps = plan.BlockChannels;
        taps = plan.Shape.Taps;
        tileFloats = WeightPacking.TileVectors<V>(panel.Blocks) * V.Count;
        this.packed = ref packed;
    }

    public readonly void Pack(ref float w, ref float scale)
    {
        for (var target = 0; target < panel.Blocks; target++)
        {
            var first = (panel.First + target) * 16;
            var lanes = Math.Min(16, plan.TargetChannels - first);
            ref var factors = ref Unsafe.IsNullRef(ref scale) ? ref scale : ref Unsafe.Add(ref scale, first);
            if (!plan.IsByData)
            {
                Rows(target, lanes, ref Unsafe.Add(ref w, plan.WeightAt(first, panel.SourceFirst * plan.BlockSteps, 0, 0)), ref factors);
                continue;
            }

            for (var source = panel.SourceFirst; source < panel.SourceEnd; source++)
            {
                var channels = plan.ChannelsOf(source);
                ref var weights = ref Unsafe.Add(ref w, plan.WeightAt(first, source * plan.BlockSteps, 0, 0));
                if (taps == 1 && lanes == 16)
                    Lanes(target, source, channels, ref weights);
                else
                    Channels(target, source, lanes, channels, ref weights, isLast: (source * 16) + channels == plan.SourceChannels);
            }
        }
    }

    // Forward: a target's row has all taps of the panel's first channel, then of the second, ...
    [MethodImpl(KernelMethod.Options)]
    private readonly void Rows(nint target, nint lanes, ref float w, ref float factors)
    {
        var rowStride = plan.Shape.GroupInputs * taps;
        var channels = Math.Min(panel.SourceEnd * plan.BlockChannels, plan.SourceChannels) - (panel.SourceFirst * plan.BlockChannels);
        var columns = channels * taps;
        Unsafe.SkipInit(out Block16x16 block);
        var (source, channel, tap) = ((nint)0, (nint)0, (nint)0);
        // Of one tap, columns are steps, whose lanes lie side by side in a tile that has so many.
        var areSteps = taps == 1 && tileFloats >= 16 && Unsafe.IsNullRef(ref factors);
        for (nint first = 0; first < columns; first += 16)
        {
            var count = Math.Min(16, columns - first);
            for (nint row = 0; row < lanes; row++)
                TilePrefetch.FarLine(ref w, (row * rowStride) + first + ColumnsAhead);
            if (areSteps)
            {
                ref var steps16 = ref Unsafe.Add(ref packed, StepsPlace(target) + (first * tileFloats));
                BlockTranspose.Run(ref Unsafe.Add(ref w, first), rowStride, lanes, count, ref steps16, tileFloats, count, 16);
                continue;
            }

            BlockTranspose.Run(ref Unsafe.Add(ref w, first), rowStride, lanes, count, ref block.First, 16, 16, 16);
            if (!Unsafe.IsNullRef(ref factors))
                Scale(ref block, lanes, ref factors);
            for (nint column = 0; column < count; column++)
            {
                // Forward there is one residue, whose taps are in the kernel's own order.
                Copy(ref Unsafe.Add(ref block.First, column * 16), target, 0, (((source * taps) + tap) * steps) + channel, taps);
                if (++tap < taps)
                    continue;
                tap = 0;
                if (++channel == steps)
                    (source, channel) = (source + 1, 0);
            }
        }
    }

    // By data, one tap: the lanes stand side by side already.
    [MethodImpl(KernelMethod.Options)]
    private readonly void Lanes(nint target, int source, nint channels, ref float w)
    {
        var place = plan.TapPlaces[0];
        if (place.Taps == 0)
            return; // no target ever meets the kernel
        nint rowStride = plan.Shape.GroupInputs;
        for (nint channel = 0; channel < channels; channel++)
            Copy(ref Unsafe.Add(ref w, channel * rowStride), target, 0, ((source - panel.SourceFirst) * steps) + channel, 1);
    }

    // By data: of each source channel a block whose rows are targets and whose columns are taps.
    [MethodImpl(KernelMethod.Options)]
    private readonly void Channels(nint target, int source, nint lanes, nint channels, ref float w, bool isLast)
    {
        Unsafe.SkipInit(out Block16x16 block);
        Span<nint> stepOf = stackalloc nint[16];
        Span<nint> residueOf = stackalloc nint[16];
        Span<nint> tapsOf = stackalloc nint[16];
        var rowStride = plan.Shape.GroupInputs * taps;
        for (nint first = 0; first < taps; first += 16)
        {
            var count = Math.Min(16, taps - first);
            for (var column = 0; column < count; column++)
            {
                var place = plan.TapPlaces[(int)first + column];
                stepOf[column] = ((source - panel.SourceFirst) * (nint)place.Taps) + place.Tap;
                residueOf[column] = place.Before;
                tapsOf[column] = place.Taps;
            }

            for (nint channel = 0; channel < channels; channel++)
            {
                // The next channels' weights are far away: hardware does not see that they follow.
                for (nint line = 0; line < taps; line++)
                    TilePrefetch.Line(ref w, ((channel + ChannelsAhead) * rowStride) + first + (line * 16));

                // Columns beyond the taps are read too, of weights that follow, and not used.
                ref var corner = ref Unsafe.Add(ref w, (channel * rowStride) + first);
                var readable = isLast && channel == channels - 1 ? count : 16;
                BlockTranspose.Run(ref corner, taps, lanes, readable, ref block.First, 16, 16, 16);
                for (var column = 0; column < count; column++)
                {
                    // An element of the kernel that no target ever meets has no taps.
                    if (tapsOf[column] > 0)
                        Copy(ref Unsafe.Add(ref block.First, column * 16), target, residueOf[column], (stepOf[column] * steps) + channel, tapsOf[column]);
                }
            }
        }
    }

    // Where the steps of a target block start, if there is one tap and a tile has 16 lanes.
    private readonly nint StepsPlace(nint target) => (target * 16 / tileFloats * tileFloats * steps * sources) + (target * 16 % tileFloats);

    // 16 lanes to their step in the weights of their tiles.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Copy(ref float lanes, nint target, nint residue, nint step, nint residueTaps)
    {
        ref var origin = ref Unsafe.Add(ref packed, (residue * steps * sources * panel.Blocks * 16) + (step * tileFloats));
        if (V.Count == 16)
        {
            V.Store(V.Load(ref lanes, 0), ref origin, target * 16);
            return;
        }

        var tileSize = tileFloats * steps * residueTaps * sources;
        for (nint lane = 0; lane < 16; lane += V.Count)
        {
            var inPanel = (target * 16) + lane;
            V.Store(V.Load(ref lanes, lane), ref origin, (inPanel / tileFloats * tileSize) + (inPanel % tileFloats));
        }
    }

    private static void Scale(ref Block16x16 block, nint lanes, ref float factors)
    {
        for (nint at = 0; at < 256; at++)
        {
            if ((at & 15) < lanes)
                Unsafe.Add(ref block.First, at) *= Unsafe.Add(ref factors, at & 15);
        }
    }
}

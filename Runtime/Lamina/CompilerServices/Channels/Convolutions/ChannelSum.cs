using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>Runs the items of a <see cref="SumPlan"/>: packs a panel's weights, then sweeps a range of positions with register tiles.</summary>
internal static class ChannelSum
{
    /// <summary>Floats of a panel's start (its bias) before its weights in scratch memory.</summary>
    public const int StartFloats = 64;

    /// <summary>One item.</summary>
    /// <param name="plan">What is summed.</param>
    /// <param name="samples">n.</param>
    /// <param name="item">Which panel and positions.</param>
    /// <param name="previous">The item that has left the scratch memory as it is, or −1: weights that it has packed serve again.</param>
    /// <param name="x">The source.</param>
    /// <param name="w">Weights: packed, or as PyTorch has them.</param>
    /// <param name="packed">Which of the two.</param>
    /// <param name="bias">(targets), beside packed weights a multiple of 16 with zeros at the end; or a null reference.</param>
    /// <param name="y">The target.</param>
    /// <param name="others">What the epilogue reads.</param>
    /// <param name="scratch">A thread's own memory.</param>
    public static void Run<V, TEpilogue>(
        SumPlan plan, int samples, int item, int previous, ref float x, ref float w, bool packed, ref float bias, ref float y, in Operands others, ref float scratch)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        var cut = plan.CutFor(samples, packed);
        var index = cut.PanelOf(item);
        var panel = plan.PanelAt(index, cut.PanelWidth);
        var (first, end) = cut.RangeOf(item);
        var isPrepared = cut.KeepsWeights && previous >= 0 && cut.PanelOf(previous) == index;
        // Beside packed weights the bias has zeros behind its end, and is read where it is.
        ref var start = ref packed && !Unsafe.IsNullRef(ref bias) ? ref Unsafe.Add(ref bias, (nint)panel.First * 16) : ref scratch;
        if (Unsafe.AreSame(ref start, ref scratch) && !isPrepared)
            WriteStart(plan, panel, ref bias, ref start);
        var passBlocks = plan.PassBlocks(cut.PanelWidth);
        ref var weights = ref packed
            ? ref Unsafe.Add(ref w, (nint)plan.PackedOffset(index, cut.PanelWidth))
            : ref Unsafe.Add(ref scratch, StartFloats);
        for (var pass = panel.SourceFirst; pass < panel.SourceEnd; pass += passBlocks)
        {
            var part = panel with { SourceFirst = pass, SourceEnd = Math.Min(panel.SourceEnd, pass + passBlocks) };
            if (!packed && !isPrepared)
                WeightPacking.Pack<V>(plan, part, ref w, ref Unsafe.NullRef<float>(), ref weights);
            var size = (nint)plan.PanelSize(panel.Blocks, part.SourceEnd - part.SourceFirst);
            var sweep = new ChannelSweep<V>(plan, part, samples, pass > panel.SourceFirst, ref x, ref weights, ref y, ref start, packed ? size : 0);
            if (cut.IsOneLine)
            {
                if (part.SourceEnd < panel.SourceEnd)
                    sweep.Line<NoEpilogue>(first, end, others);
                else
                    sweep.Line<TEpilogue>(first, end, others);
            }
            else if (part.SourceEnd < panel.SourceEnd)
            {
                sweep.Rows<NoEpilogue>((int)first, (int)end, others);
            }
            else
            {
                sweep.Rows<TEpilogue>((int)first, (int)end, others);
            }

            if (packed)
                weights = ref Unsafe.Add(ref weights, size);
        }
    }

    /// <summary>Floats of scratch memory, whatever the panels' width.</summary>
    public static long Floats(SumPlan plan)
    {
        long most = 0;
        for (var width = 1; width <= Math.Min(4, plan.TargetBlocks); width++)
            most = Math.Max(most, plan.PanelSize(width, plan.PassBlocks(width)));
        return StartFloats + most;
    }

    private static void WriteStart(SumPlan plan, Panel panel, ref float bias, ref float start)
    {
        for (var lane = 0; lane < panel.Blocks * 16; lane++)
        {
            var target = (panel.First * 16) + lane;
            Unsafe.Add(ref start, lane) = !Unsafe.IsNullRef(ref bias) && target < plan.TargetChannels ? Unsafe.Add(ref bias, target) : 0;
        }
    }
}

namespace Lamina.CompilerServices;

/// <summary>
/// How a gradient by weights is cut: an item forms the gradients of a panel of output blocks by some input blocks and window rows, over all positions, in
/// scratch memory. All follows from the shape and the number of samples.
/// </summary>
internal readonly struct GradientCut
{
    /// <summary>Floats of an item's gradients: a quarter of a second-level cache, beside x and ∂y.</summary>
    private const long ItemFloats = 72 * 1024;

    /// <summary>Items for threads to share evenly.</summary>
    private const int WantedItems = 8;

    /// <summary>Multiply-adds of an item, at the least: one microsecond, so that handing it out costs little.</summary>
    private const long ItemSums = 64 * 1024;

    public GradientCut(SumPlan plan, int samples)
    {
        var sums = (long)plan.TargetHeight * plan.TargetWidth * samples * plan.TargetChannels * plan.GroupSources * plan.Shape.Taps;
        var items = (int)Math.Clamp(sums / ItemSums, 1, WantedItems);
        PanelWidth = plan.IsAligned ? Width(plan.Shape.Groups == 1 ? plan.TargetBlocks : plan.GroupTargets / 16, plan.Shape.InputInPixels) : 1;
        Panels = plan.PanelCount(PanelWidth);
        var panel = plan.PanelAt(0, PanelWidth);
        var sources = panel.SourceEnd - panel.SourceFirst;
        var most = (plan.PanelSize(PanelWidth, sources) + ItemFloats - 1) / ItemFloats;
        SourceParts = (int)Math.Clamp(Math.Max(most, (items + Panels - 1) / Panels), 1, sources);
        // Each part of the rows reads all of ∂y again, which is large where x is a network's input.
        var wanted = plan.Shape.InputInPixels ? (items + 1) / 2 : items;
        RowParts = Math.Clamp((wanted + (Panels * SourceParts) - 1) / (Panels * SourceParts), 1, plan.Rows[0].Taps);
    }

    /// <summary>Output blocks of a panel.</summary>
    public int PanelWidth { get; }

    public int Panels { get; }

    /// <summary>Parts of a panel's input blocks.</summary>
    public int SourceParts { get; }

    /// <summary>Parts of the window's rows.</summary>
    public int RowParts { get; }

    public int Items => Panels * SourceParts * RowParts;

    /// <summary>The most floats that an item needs, for any number of samples: of the fewest items.</summary>
    public static long Floats(SumPlan plan)
    {
        var cut = new GradientCut(plan, 1);
        long most = 0;
        for (var index = 0; index < cut.Panels; index++)
        {
            var panel = plan.PanelAt(index, cut.PanelWidth);
            var sources = (panel.SourceEnd - panel.SourceFirst + cut.SourceParts - 1) / cut.SourceParts;
            most = Math.Max(most, plan.PanelSize(cut.PanelWidth, sources));
        }

        return most;
    }

    // Three or four vectors share each broadcast input channel; less than that, and tiles wait for loads. Pixels have no input blocks to make items of: there a
    // narrow panel makes more of them, and reads but its own part of ∂y.
    private static int Width(int blocks, bool inPixels) =>
        inPixels ? Math.Min(2, blocks) : blocks <= 4 ? blocks : blocks % 4 == 0 ? 4 : blocks % 3 == 0 ? 3 : blocks % 4 == 3 ? 4 : 3;
}

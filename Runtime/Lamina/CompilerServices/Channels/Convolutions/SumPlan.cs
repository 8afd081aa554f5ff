namespace Lamina.CompilerServices;

/// <summary>Target blocks that are computed together, and the source channels that they read.</summary>
/// <param name="First">The first block of 16 target channels.</param>
/// <param name="Blocks">1 to 4.</param>
/// <param name="SourceFirst">The first block of source channels.</param>
/// <param name="SourceEnd">One past the last.</param>
internal readonly record struct Panel(int First, int Blocks, int SourceFirst, int SourceEnd)
{
    /// <summary>Source blocks.</summary>
    public int Sources => SourceEnd - SourceFirst;
}

/// <summary>Where a kernel element's weights are packed.</summary>
/// <param name="Before">Taps of the residues of rows and columns before its own.</param>
/// <param name="Taps">Taps of its own residue.</param>
/// <param name="Tap">Which of these it is.</param>
internal readonly record struct TapPlace(int Before, int Taps, int Tap);

/// <summary>
/// A sum over windows, target[t, h, w] = Σ over source channels, window rows and columns of weight · source: a convolution, or with ∂y for the source and
/// turned weights its gradient by data. All that does not depend on the number of samples.
/// </summary>
internal sealed class SumPlan
{
    /// <summary>Floats of weights that are packed at a time: a quarter of a second-level cache, beside x and y. Longer sums continue from what is stored.</summary>
    private const int PanelFloats = 72 * 1024;

    private readonly TapPlace[] tapPlaces;
    private readonly int[] rowTapsBefore; // by axis, and of all of them
    private readonly int[] columnTapsBefore;
    private readonly long[] unalignedSources; // by panel, and of all of them; empty where panels are aligned
    private const int KeptCuts = 17; // a prime, so that the usual batches do not share a place
    private readonly SumCut?[] cuts = new SumCut?[KeptCuts];
    private readonly SumCut?[] packedCuts = new SumCut?[KeptCuts];

    private SumPlan(ConvolutionShape shape, bool byData, WindowAxis[] rows, WindowAxis[] columns)
    {
        Shape = shape;
        IsByData = byData;
        (SourceChannels, TargetChannels) = byData ? (shape.Outputs, shape.Inputs) : (shape.Inputs, shape.Outputs);
        (GroupSources, GroupTargets) = (SourceChannels / shape.Groups, TargetChannels / shape.Groups);
        (Rows, Columns) = (rows, columns);
        (rowTapsBefore, columnTapsBefore) = (TapsBefore(rows), TapsBefore(columns));
        tapPlaces = Places();
        IsFolded = shape.InputInPixels || shape.InputInRows;
        FoldedColumns = IsFolded && shape.DilationWidth == 1 ? shape.KernelWidth : 1;
        BlockChannels = shape.InputInPixels ? SourceChannels : shape.InputInRows ? 1 : Math.Min(16, SourceChannels);
        BlockSteps = BlockChannels * FoldedColumns;
        SourceBlocks = (SourceChannels + BlockChannels - 1) / BlockChannels;
        TargetBlocks = (TargetChannels + 15) / 16;
        IsAligned = shape.Groups == 1 || (GroupSources % 16 == 0 && GroupTargets % 16 == 0);
        unalignedSources = IsAligned ? [] : SourcesBefore();
    }

    public ConvolutionShape Shape { get; }

    /// <summary>Weights are read turned and with channels exchanged.</summary>
    public bool IsByData { get; }

    public int SourceChannels { get; }

    public int SourceHeight { get; private init; }

    public int SourceWidth { get; private init; }

    public int TargetChannels { get; }

    public int TargetHeight { get; private init; }

    public int TargetWidth { get; private init; }

    /// <summary>Source channels of a group.</summary>
    public int GroupSources { get; }

    /// <summary>Target channels of a group.</summary>
    public int GroupTargets { get; }

    /// <summary>No block of 16 channels has two groups in it.</summary>
    public bool IsAligned { get; }

    /// <summary>Target row h is row h / Rows.Length of Rows[h % Rows.Length].</summary>
    public WindowAxis[] Rows { get; }

    /// <inheritdoc cref="Rows"/>
    public WindowAxis[] Columns { get; }

    /// <summary>For each element of the kernel.</summary>
    public ReadOnlySpan<TapPlace> TapPlaces => tapPlaces;

    /// <summary>
    /// The source's columns are neighbours in memory, as pixels of all channels or rows of one, and not lanes of samples: a window's row counts as channels of one
    /// tap where its columns touch.
    /// </summary>
    public bool IsFolded { get; }

    /// <summary>Columns of the kernel that are folded into the channels of a tap.</summary>
    public int FoldedColumns { get; }

    /// <summary>Source channels of a block: all that a pixel has, one in rows, else up to 16.</summary>
    public int BlockChannels { get; }

    /// <summary>Steps of one tap in one source block.</summary>
    public int BlockSteps { get; }

    public int SourceBlocks { get; }

    /// <summary>Source blocks that a panel reads, at the most.</summary>
    public int PanelSources => Math.Max(1, IsAligned ? SourceBlocks / Shape.Groups : SourceBlocks);

    public int TargetBlocks { get; }

    /// <summary>Taps of all axes together.</summary>
    public int RowTaps => rowTapsBefore[^1];

    /// <inheritdoc cref="RowTaps"/>
    public int ColumnTaps => columnTapsBefore[^1];

    /// <summary>y from x.</summary>
    public static SumPlan Forward(ConvolutionShape s)
    {
        var (height, width) = s.IsPointwise ? (1, s.Height * s.Width) : (s.Height, s.Width);
        var (outputHeight, outputWidth) = s.IsPointwise ? (1, height * width) : (s.OutputHeight, s.OutputWidth);
        var kernelWidth = (s.InputInPixels || s.InputInRows) && s.DilationWidth == 1 ? 1 : s.KernelWidth;
        // Where a window's row counts as one tap, its last columns are not targets' taps but lie inside all the same.
        return new SumPlan(
            s,
            byData: false,
            [WindowAxis.Forward(height, s.KernelHeight, s.StrideHeight, s.DilationHeight, s.Top, outputHeight)],
            [WindowAxis.Forward(width, kernelWidth, s.StrideWidth, s.DilationWidth, s.Left, outputWidth)])
        {
            SourceHeight = height,
            SourceWidth = width,
            TargetHeight = outputHeight,
            TargetWidth = outputWidth,
        };
    }

    /// <summary>∂x from ∂y.</summary>
    public static SumPlan ByData(ConvolutionShape s)
    {
        if (s.InputInPixels || s.InputInRows)
            throw new NotSupportedException("Pixels are a network's input, which has no gradient, and rows have a kernel of their own.");
        var (height, width) = s.IsPointwise ? (1, s.Height * s.Width) : (s.Height, s.Width);
        var (outputHeight, outputWidth) = s.IsPointwise ? (1, height * width) : (s.OutputHeight, s.OutputWidth);
        return new SumPlan(
            s,
            byData: true,
            WindowAxis.ByData(height, s.KernelHeight, s.StrideHeight, s.DilationHeight, s.Top, outputHeight),
            WindowAxis.ByData(width, s.KernelWidth, s.StrideWidth, s.DilationWidth, s.Left, outputWidth))
        {
            SourceHeight = outputHeight,
            SourceWidth = outputWidth,
            TargetHeight = height,
            TargetWidth = width,
        };
    }

    /// <summary>Taps of the windows of the residues of rows and columns before one: where its weights stand among all. Every item asks, so nothing is added up here.</summary>
    public int TapsBefore(int rowAxis, int columnAxis) =>
        (rowTapsBefore[rowAxis] * ColumnTaps) + (Rows[rowAxis].Taps * columnTapsBefore[columnAxis]);

    /// <summary>Floats of the packed weights of the panels before one, or of all where it is one past the last. Every item asks, so nothing is added up here.</summary>
    public long PackedOffset(int panel, int width)
    {
        if (!IsAligned)
            return PanelSize(1, 1) * unalignedSources[panel];
        // All panels read the same number of blocks.
        var targets = panel == PanelCount(width) ? TargetBlocks : PanelAt(panel, width).First;
        return PanelSize(1, PanelSources) * targets;
    }

    /// <summary>How the sum over some samples is cut, from weights that are packed already or not. It takes a search, which every item would feel: it is kept.</summary>
    public SumCut CutFor(int samples, bool packed)
    {
        ref var kept = ref (packed ? packedCuts : cuts)[samples % KeptCuts];
        var cut = kept;
        if (cut is null || cut.Samples != samples)
            kept = cut = new SumCut(this, samples, packed); // two threads may both search, and find the same
        return cut;
    }

    /// <summary>Panels of up to <paramref name="width"/> target blocks.</summary>
    public int PanelCount(int width) =>
        !IsAligned ? TargetBlocks
        : Shape.Groups == 1 ? (TargetBlocks + width - 1) / width
        : Shape.Groups * (((GroupTargets / 16) + width - 1) / width);

    /// <summary>A panel; none has blocks of two groups, unless a block itself has.</summary>
    public Panel PanelAt(int index, int width)
    {
        if (Shape.Groups == 1)
            return new Panel(index * width, Math.Min(width, TargetBlocks - (index * width)), 0, SourceBlocks);
        if (!IsAligned)
        {
            var firstGroup = index * 16 / GroupTargets;
            var lastGroup = (Math.Min((index * 16) + 16, TargetChannels) - 1) / GroupTargets;
            return IsFolded
                ? new Panel(index, 1, 0, 1)
                : new Panel(index, 1, firstGroup * GroupSources / 16, (((lastGroup + 1) * GroupSources) + 15) / 16);
        }

        var blocks = GroupTargets / 16;
        var panels = (blocks + width - 1) / width;
        var (group, part) = (index / panels, index % panels);
        return new Panel((group * blocks) + (part * width), Math.Min(width, blocks - (part * width)), group * GroupSources / 16, (group + 1) * GroupSources / 16);
    }

    /// <summary>Channels of a source block, of which the last may have fewer.</summary>
    public int ChannelsOf(int block) => Math.Min(BlockChannels, SourceChannels - (block * BlockChannels));

    /// <summary>Where a batch's source has its rows, columns and samples.</summary>
    public MapStrides SourceStrides(nint samples) =>
        Shape.InputInPixels ? MapStrides.OfPixels(SourceChannels, SourceHeight, SourceWidth)
        : Shape.InputInRows ? RowMap.Strides(SourceChannels, SourceHeight, SourceWidth)
        : MapStrides.OfBlocks(samples, SourceHeight, SourceWidth);

    /// <summary>Source blocks whose weights are packed at a time.</summary>
    public int PassBlocks(int width)
    {
        var most = Math.Clamp(PanelFloats / (width * 16 * BlockSteps * Math.Max(1, RowTaps * ColumnTaps)), 1, SourceBlocks);
        var passes = (PanelSources + most - 1) / most;
        return (PanelSources + passes - 1) / passes;
    }

    /// <summary>Floats of a panel's weights over some source blocks.</summary>
    public long PanelSize(int width, int sourceBlocks) => (long)width * 16 * BlockSteps * RowTaps * ColumnTaps * sourceBlocks;

    /// <summary>Where the weight of a target and a source channel, or folded step, at a kernel's element lies in PyTorch's layout; −1 where there is none.</summary>
    public nint WeightAt(int target, int source, int row, int column)
    {
        if (FoldedColumns > 1)
        {
            var (block, step) = (source / BlockSteps, source % BlockSteps);
            (column, source) = (step / BlockChannels, (block * BlockChannels) + (step % BlockChannels));
        }

        if (target >= TargetChannels || source >= SourceChannels || target / GroupTargets != source / GroupSources)
            return -1;
        var (output, input) = IsByData ? (source, target) : (target, source);
        return ((((nint)output * Shape.GroupInputs) + (input % Shape.GroupInputs)) * Shape.Taps) + (row * Shape.KernelWidth) + column;
    }

    private static int[] TapsBefore(WindowAxis[] axes)
    {
        var before = new int[axes.Length + 1];
        for (var axis = 0; axis < axes.Length; axis++)
            before[axis + 1] = before[axis] + axes[axis].Taps;
        return before;
    }

    private long[] SourcesBefore()
    {
        var before = new long[TargetBlocks + 1];
        for (var index = 0; index < TargetBlocks; index++)
            before[index + 1] = before[index] + PanelAt(index, 1).Sources;
        return before;
    }

    private TapPlace[] Places()
    {
        var places = new TapPlace[Shape.Taps];
        for (var rowAxis = 0; rowAxis < Rows.Length; rowAxis++)
        {
            for (var columnAxis = 0; columnAxis < Columns.Length; columnAxis++)
            {
                var (row, column) = (Rows[rowAxis], Columns[columnAxis]);
                var before = TapsBefore(rowAxis, columnAxis);
                for (var tap = 0; tap < row.Taps * column.Taps; tap++)
                {
                    var element = ((row.KernelFirst + (tap / column.Taps * row.KernelStep)) * Shape.KernelWidth) + column.KernelFirst + (tap % column.Taps * column.KernelStep);
                    places[element] = new TapPlace(before, row.Taps * column.Taps, tap);
                }
            }
        }

        return places;
    }
}

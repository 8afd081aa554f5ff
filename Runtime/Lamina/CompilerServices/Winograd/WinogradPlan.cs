namespace Lamina.CompilerServices;

/// <summary>
/// A 3×3 convolution of stride 1, or its gradient by data, as a sum over tiles: what its transforms and products need to know of it, whatever the number of samples.
/// Tiles of m×m targets read (m + 2)² sources; a position is a tile of one sample, samples side by side.
/// </summary>
internal sealed class WinogradPlan
{
    private WinogradPlan(ConvolutionShape shape, bool byData)
    {
        Shape = shape;
        IsByData = byData;
        Outputs = shape.Winograd;
        Inputs = Outputs + 2;
        Planes = Inputs * Inputs;
        (SourceChannels, TargetChannels) = byData ? (shape.Outputs, shape.Inputs) : (shape.Inputs, shape.Outputs);
        (SourceHeight, SourceWidth) = byData ? (shape.OutputHeight, shape.OutputWidth) : (shape.Height, shape.Width);
        (TargetHeight, TargetWidth) = byData ? (shape.Height, shape.Width) : (shape.OutputHeight, shape.OutputWidth);
        // By data the window is turned: its first tap is the kernel's last.
        (OriginRow, OriginColumn) = byData ? (shape.Top - 2, shape.Left - 2) : (-shape.Top, -shape.Left);
        TileRows = (TargetHeight + Outputs - 1) / Outputs;
        TileColumns = (TargetWidth + Outputs - 1) / Outputs;
    }

    public ConvolutionShape Shape { get; }

    public bool IsByData { get; }

    /// <summary>Rows and columns of a tile's targets, m.</summary>
    public int Outputs { get; }

    /// <summary>Rows and columns of a tile's sources, m + 2.</summary>
    public int Inputs { get; }

    /// <summary>Numbers that a tile is transformed to: a plane holds one of them for all channels and positions.</summary>
    public int Planes { get; }

    public int SourceChannels { get; }

    public int SourceHeight { get; }

    public int SourceWidth { get; }

    public int TargetChannels { get; }

    public int TargetHeight { get; }

    public int TargetWidth { get; }

    /// <summary>The source row under the first tap of target row 0.</summary>
    public int OriginRow { get; }

    /// <summary>The same of columns.</summary>
    public int OriginColumn { get; }

    public int TileRows { get; }

    public int TileColumns { get; }

    public int SourceBlocks => (SourceChannels + 15) / 16;

    public int TargetBlocks => (TargetChannels + 15) / 16;

    /// <summary>Floats from one plane of transformed weights to the next. A line more than they take: at powers of two all planes would share one set of a cache.</summary>
    public long WeightPlane => ((long)WinogradWeights.PaddedBlocks(TargetBlocks) * SourceBlocks * 256) + 16;

    /// <summary>Floats of all transformed weights.</summary>
    public long WeightFloats => Planes * WeightPlane;

    /// <summary>Tiles of one sample.</summary>
    public int Tiles => TileRows * TileColumns;

    public static WinogradPlan Forward(ConvolutionShape shape) => new(shape, byData: false);

    public static WinogradPlan ByData(ConvolutionShape shape) => new(shape, byData: true);
}

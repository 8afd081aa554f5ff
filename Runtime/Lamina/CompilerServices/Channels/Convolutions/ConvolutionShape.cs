using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>
/// A convolution's sizes, and what its loops need to know of them, computed once: generated code keeps one instance for each distinct convolution.
/// Maps stand in channel blocks, (⌈C/16⌉, H, W, n, 16).
/// </summary>
/// <param name="inputs">Channels of x.</param>
/// <param name="height">Rows of x.</param>
/// <param name="width">Columns of x.</param>
/// <param name="outputs">Channels of y.</param>
/// <param name="kernelHeight">Rows of the window.</param>
/// <param name="kernelWidth">Columns of the window.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConvolutionShape(int inputs, int height, int width, int outputs, int kernelHeight, int kernelWidth)
{
    private SumPlan? forward;
    private SumPlan? byData;
    private ConvolutionShape? widened;
    private WinogradPlan? winogradForward;
    private WinogradPlan? winogradByData;

    /// <summary>Channels of x.</summary>
    public int Inputs { get; } = inputs;

    /// <summary>Rows of x.</summary>
    public int Height { get; } = height;

    /// <summary>Columns of x.</summary>
    public int Width { get; } = width;

    /// <summary>Channels of y.</summary>
    public int Outputs { get; } = outputs;

    /// <summary>Rows of the window.</summary>
    public int KernelHeight { get; } = kernelHeight;

    /// <summary>Columns of the window.</summary>
    public int KernelWidth { get; } = kernelWidth;

    /// <summary>Rows from one window to the next.</summary>
    public int StrideHeight { get; init; } = 1;

    /// <summary>Columns from one window to the next.</summary>
    public int StrideWidth { get; init; } = 1;

    /// <summary>Rows from one tap to the next.</summary>
    public int DilationHeight { get; init; } = 1;

    /// <summary>Columns from one tap to the next.</summary>
    public int DilationWidth { get; init; } = 1;

    /// <summary>Rows of zeros above x. They are nowhere in memory: windows leave them out.</summary>
    public int Top { get; init; }

    /// <summary>Columns of zeros before x.</summary>
    public int Left { get; init; }

    /// <summary>Rows of zeros below x.</summary>
    public int Bottom { get; init; }

    /// <summary>Columns of zeros behind x.</summary>
    public int Right { get; init; }

    /// <summary>Channels are cut in this many groups that know nothing of each other.</summary>
    public int Groups { get; init; } = 1;

    /// <summary>x stands in pixels, (n, H, W, C), with its padding already in it; for a network's input of few channels.</summary>
    public bool InputInPixels { get; init; }

    /// <summary>
    /// Rows and columns of the tiles of Winograd's algorithm, 2 or 4; 0 where plain sums are chosen. Only for 3×3 windows of stride and dilation 1 in one group, over
    /// channel blocks.
    /// </summary>
    public int Winograd { get; init; }

    /// <summary>Samples of a batch from which on <see cref="Winograd"/> pays in training, where weights are transformed in every step.</summary>
    public int WinogradFrom { get; init; }

    /// <summary>x stands in rows, (n, C, H, columns), a multiple of 16 floats each, with its padding already in it; for maps of few channels.</summary>
    public bool InputInRows { get; init; }

    /// <summary>Rows of y.</summary>
    public int OutputHeight => ((Height + Top + Bottom - (DilationHeight * (KernelHeight - 1)) - 1) / StrideHeight) + 1;

    /// <summary>Columns of y.</summary>
    public int OutputWidth => ((Width + Left + Right - (DilationWidth * (KernelWidth - 1)) - 1) / StrideWidth) + 1;

    /// <summary>Each channel has a kernel of its own.</summary>
    internal bool IsDepthwise => Groups > 1 && Groups == Inputs && Groups == Outputs && !InputInPixels && !InputInRows;

    /// <summary>Input channels of a group.</summary>
    internal int GroupInputs => Inputs / Groups;

    /// <summary>Output channels of a group.</summary>
    internal int GroupOutputs => Outputs / Groups;

    /// <summary>Taps of a window.</summary>
    internal int Taps => KernelHeight * KernelWidth;

    /// <summary>Rows from a window's first to its last.</summary>
    internal int ReachHeight => DilationHeight * (KernelHeight - 1);

    /// <summary>Columns from a window's first to its last.</summary>
    internal int ReachWidth => DilationWidth * (KernelWidth - 1);

    /// <summary>The same window with so much padding that every pixel of x lies under all its taps.</summary>
    internal ConvolutionShape Widened => widened ??= new(Inputs, Height, Width, Outputs, KernelHeight, KernelWidth)
    {
        DilationHeight = DilationHeight,
        DilationWidth = DilationWidth,
        Top = ReachHeight,
        Bottom = ReachHeight,
        Left = ReachWidth,
        Right = ReachWidth,
        Groups = Groups,
    };

    /// <summary>A window is one element and windows stand side by side: rows of the map can be read as one.</summary>
    internal bool IsPointwise =>
        Taps == 1 && StrideHeight == 1 && StrideWidth == 1 && !InputInPixels && !InputInRows && (Top | Left | Bottom | Right) == 0;

    // Two threads may both compute a plan; either result serves.

    /// <summary>y from x.</summary>
    internal SumPlan Forward => forward ??= SumPlan.Forward(this);

    /// <summary>∂x from ∂y.</summary>
    internal SumPlan ByData => byData ??= SumPlan.ByData(this);

    /// <summary>y from x by <see cref="Winograd"/>.</summary>
    internal WinogradPlan WinogradForward => winogradForward ??= WinogradPlan.Forward(this);

    /// <summary>∂x from ∂y by <see cref="Winograd"/>.</summary>
    internal WinogradPlan WinogradByData => winogradByData ??= WinogradPlan.ByData(this);
}

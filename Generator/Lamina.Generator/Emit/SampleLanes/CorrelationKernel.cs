using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>
/// A kernel around the runtime's correlation tiles (<c>ICorrelationGeometry</c>): the gradient of a convolution by its weights, and that of a matrix
/// product with fewer inputs than a vector has lanes. All strides are in floats.
/// </summary>
/// <param name="Outputs">Output channels of one group of channels.</param>
/// <param name="Taps">Weights along the tile's second side.</param>
/// <param name="Channels">Input channels looped over.</param>
/// <param name="Rows">Rows of the window looped over.</param>
/// <param name="Pixels">Rows and columns of ∂y.</param>
internal sealed record CorrelationKernel(int Outputs, int Taps, int Channels, int Rows, Size2d Pixels)
{
    private const int Lanes = SampleLanesMemory.Lanes;

    public int Groups { get; init; } = 1;

    public long GroupStride { get; init; }

    public (long Channel, long WindowRow, long Tap, long Row, long Pixel, long Group) X { get; init; }

    public (long Out, long Row, long Group) Dy { get; init; }

    public (long Out, long Channel, long WindowRow, long Tap, long Group) W { get; init; }

    public static CorrelationKernel? For(Kernel kernel) => kernel.Anchor switch
    {
        ConvolutionByWeights convolution => Convolution(convolution, kernel),
        MatrixProductByWeights { InputInRows: false } => Matrix(kernel),
        _ => null,
    };

    public void WriteStrides(CodeWriter code, string name)
    {
        code.Line("/// <summary>Strides in floats; literals, so that they become part of the instructions.</summary>");
        using (code.Block($"private readonly struct {name} : ICorrelationGeometry"))
        {
            code.Line(FormattableString.Invariant(
                $"""
                public static nint Columns => {Pixels.Width};
                public static nint DyOut => {Dy.Out};
                public static nint DyRow => {Dy.Row};
                public static nint XTap => {X.Tap};
                public static nint XRow => {X.Row};
                public static nint XPixel => {X.Pixel};
                public static nint WOut => {W.Out};
                public static nint WTap => {W.Tap};
                """));
        }

        code.Line();
    }

    public void WriteLoops(CodeWriter code, RegisterTile tile, string strides)
    {
        // Threads share the outputs, or the groups of channels where there are several.
        var grouped = Groups > 1;
        var perStep = grouped ? W.Group : W.Out;
        code.Line($"MemoryMarshal.CreateSpan(ref Unsafe.Add(ref dw, first * {perStep}), (int)(last - first) * {perStep}).Clear();");
        var block = RowsPerBlock(tile);
        using (code.Block("for (nint group = 0; group < groups; group++)"))
        using (grouped ? code.Block("for (nint g = first; g < last; g++)") : (CodeWriter.BlockScope?)null)
        {
            foreach (var rows in Run.Of([.. Blocks.Cut(Pixels.Height, block, [.. Enumerable.Range(1, block)])]))
            using (rows.Write(code, "row"))
            {
                foreach (var outputs in Run.Of(Tiling.OutputBlocks(Outputs, tile, tile.Pixels)))
                using (outputs.Write(code, "o", grouped ? null : "first", grouped ? null : "last"))
                using (Loop.Over(code, "i", Channels))
                using (Loop.Over(code, "u", Rows))
                    WriteTaps(code, tile, strides, rows, outputs);
            }
        }
    }

    private void WriteTaps(CodeWriter code, RegisterTile tile, string strides, Run rows, Run outputs)
    {
        foreach (var taps in Run.Of(Tiling.PixelBlocks(Taps, tile)))
        using (taps.Write(code, "k"))
        {
            // At an edge with fewer taps the outputs may have to be cut smaller.
            foreach (var (begin, size) in Tiling.OutputBlocks(outputs.Size, tile, taps.Size))
            {
                var x = Offset.Of().Plus("group", GroupStride).Plus("g", X.Group, Groups).Plus("i", X.Channel, Channels)
                    .Plus(rows.Index("row"), X.Row).Plus("u", X.WindowRow, Rows).Plus(taps.Index("k"), X.Tap);
                var dy = Offset.Of().Plus("group", GroupStride).Plus("g", Dy.Group, Groups)
                    .Plus(outputs.Index("o"), Dy.Out).Plus(begin * Dy.Out).Plus(rows.Index("row"), Dy.Row);
                var w = Offset.Of().Plus("g", W.Group, Groups).Plus(outputs.Index("o"), W.Out).Plus(begin * W.Out)
                    .Plus("i", W.Channel, Channels).Plus("u", W.WindowRow, Rows).Plus(taps.Index("k"), W.Tap);
                code.Line($"CorrelationTiles.Correlate{size}x{taps.Size}<V, {strides}>(");
                using (code.Indent())
                    code.Line($"{rows.Size}, {x.Ref("x")},\n{dy.Ref("dy")},\n{w.Ref("dw")});");
            }
        }
    }

    // As many rows as stay in the first-level cache while all windows pass over them: the tile's rows of ∂y, and one channel's of x.
    private int RowsPerBlock(RegisterTile tile)
    {
        const int CacheBytes = 32 * 1024;
        var rows = Pixels.Height;
        while (rows > 1 && ((tile.Outputs * rows * Dy.Row) + (((rows - 1) * X.Row) + (Rows * X.WindowRow))) * sizeof(float) > CacheBytes)
            rows--;
        return rows;
    }

    private static CorrelationKernel Convolution(ConvolutionByWeights convolution, Kernel kernel)
    {
        var (x, dy, w) = (kernel.Inputs[0], kernel.Inputs[1], kernel.Result);
        var (outputs, inputs, taps) = (w[0] / convolution.Groups, w[1], w[2] * w[3]);
        long xMap = (long)x.Height * x.Width * Lanes;
        long dyMap = (long)dy.Height * dy.Width * Lanes;
        long windowRow = (long)convolution.Dilation.Height * x.Width * Lanes;
        // A window of one column has no taps to tile over, so the tile's second side runs over input channels.
        var overChannels = w[3] == 1;
        return new(outputs, overChannels ? inputs : w[3], overChannels ? 1 : inputs, w[2], new Size2d(dy.Height, dy.Width))
        {
            Groups = convolution.Groups,
            GroupStride = kernel.GroupStride,
            X = (
                xMap,
                windowRow,
                overChannels ? xMap : convolution.Dilation.Width * Lanes,
                convolution.Stride.Height * x.Width * Lanes,
                convolution.Stride.Width * Lanes,
                inputs * xMap),
            Dy = (dyMap, dy.Width * Lanes, outputs * dyMap),
            W = (inputs * taps, taps, w[3], overChannels ? taps : 1, (long)outputs * inputs * taps),
        };
    }

    // One pixel, and x in lanes as it is: with so few inputs there is no change of layout to gain by.
    private static CorrelationKernel Matrix(Kernel kernel)
    {
        var (outputs, inputs) = (kernel.Result[0], kernel.Result[1]);
        return new(outputs, inputs, 1, 1, new Size2d(1, 1))
        {
            GroupStride = kernel.GroupStride,
            X = (0, 0, Lanes, 0, 0, 0),
            Dy = (Lanes, 0, 0),
            W = (inputs, 0, 0, 1, 0),
        };
    }
}

using Lamina.Core.Tensors;
using Lamina.Generator.Emit.SampleLanes;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Emit.ChannelLanes;

/// <summary>
/// Convolutions over maps with rows in lanes, and their gradients. With other strides they are the sums and correlations that samples in lanes are made of, so
/// that the same register tiles serve both.
/// </summary>
internal static class RowConvolution
{
    private const int Lanes = BlockedShape.Lanes;

    /// <summary>Sixteen columns of y at a time: a vector of x at each tap, times one weight. An item is a sample.</summary>
    /// <returns>The name of the kernel, which has an epilogue.</returns>
    public static string Forward(PaddedConvolution convolution, KernelScope at, RowShape x, RowShape y)
    {
        var (geometry, run) = (convolution.Geometry, VectorRun.Of(x, y));
        var taps = geometry.Kernel.Height * geometry.Kernel.Width;
        var kernel = new SumKernel(
            geometry.Outputs,
            run.Vectors,
            run.Rows,
            $"{geometry.Inputs}",
            WindowTaps.All(geometry.Kernel.Height),
            WindowTaps.All(geometry.Kernel.Width),
            new(x.Map, geometry.Dilation.Height * x.Pitch, geometry.Dilation.Width, Lanes, x.Pitch),
            new(geometry.Inputs * taps, taps, geometry.Kernel.Width, 1),
            new(y.Map, Lanes, y.Pitch))
        {
            HasBias = convolution.HasBias,
        };
        var shape = ShapeSet.NameOf(geometry);
        var type = at.Strides.NameOf($"{shape}Strides", kernel.WriteStrides);
        var tile = Tiling.Choose(geometry.Outputs, run.Vectors).Tile;
        return Kernel(at, $"{shape}Rows", $"y = w ∗ x{(convolution.HasBias ? " + b" : "")} over maps with rows in lanes; an item is a sample.", hasEpilogue: true, code =>
        {
            code.Line($"ref var x = ref Unsafe.Add(ref at.Input(0), (nint)at.Item * {x.Floats});");
            code.Line("ref var w = ref at.Input(1);");
            if (convolution.HasBias)
                code.Line("ref var b = ref at.Input(2);");
            code.Line($"ref var y = ref Unsafe.Add(ref at.Output, (nint)at.Item * {y.Floats});");
            code.Line($"var others = at.OthersFrom((nint)at.Item * {y.Floats});");
            kernel.WriteLoops(code, tile, ("x", "w", "y"), type, "E", "columns");
        });
    }

    /// <summary>Sixteen columns of x and ∂y at a time. An item is a row of one input channel's windows.</summary>
    /// <returns>The name of the kernel.</returns>
    public static string ByWeights(PaddedConvolutionByWeights convolution, KernelScope at, RowShape x, RowShape dy)
    {
        var (geometry, run) = (convolution.Geometry, VectorRun.Of(x, dy));
        var (outputs, taps) = (geometry.Outputs, geometry.Kernel.Width);
        var outputStride = geometry.Inputs * geometry.Kernel.Height * taps;
        var kernel = new CorrelationKernel(outputs, taps, geometry.Inputs, geometry.Kernel.Height, new(run.Rows, run.Vectors))
        {
            X = (x.Map, geometry.Dilation.Height * x.Pitch, geometry.Dilation.Width, x.Pitch, Lanes, 0),
            Dy = (dy.Map, dy.Pitch, 0),
            W = (outputStride, geometry.Kernel.Height * taps, taps, 1, 0),
        };
        var shape = ShapeSet.NameOf(geometry);
        var type = at.Strides.NameOf($"{shape}ByWeightsStrides", kernel.WriteStrides);
        var tile = Tiling.Choose(outputs, taps, preferPixels: true).Tile;
        return Kernel(at, $"{shape}RowsByWeights", "∂w from x and ∂y with rows in lanes; an item is a row of one input channel's windows.", hasEpilogue: false, code =>
        {
            code.Line($"var (channel, u) = ((nint)at.Item / {geometry.Kernel.Height}, (nint)at.Item % {geometry.Kernel.Height});");
            code.Line($"ref var dw = ref Unsafe.Add(ref at.Output, (nint)at.Item * {taps});");
            using (code.Block($"for (nint o = 0; o < {outputs}; o++)"))
            using (code.Block($"for (nint k = 0; k < {taps}; k++)"))
                code.Line($"Unsafe.Add(ref dw, (o * {outputStride}) + k) = 0;");
            code.Line();
            using (code.Block("for (nint sample = 0; sample < at.Samples; sample++)"))
            {
                code.Line($"ref var x = ref Unsafe.Add(ref at.Input(0), (sample * {x.Floats}) + (channel * {x.Map}) + (u * {kernel.X.WindowRow}));");
                code.Line($"ref var dy = ref Unsafe.Add(ref at.Input(1), sample * {dy.Floats});");
                WriteTiles(code, tile, outputs, taps, (size, output, tap) =>
                {
                    var (source, gradient, sum) = (Offset.Of().Plus(tap, kernel.X.Tap), Offset.Of().Plus(output, dy.Map), Offset.Of().Plus(output, outputStride).Plus(tap, 1));
                    code.Line($"CorrelationTiles.Correlate{size}<V, {type}>({run.Rows}, {source.Ref("x")}, {gradient.Ref("dy")}, {sum.Ref("dw")});");
                });
            }
        });
    }

    /// <summary>Sixteen output channels of w and ∂y at a time, whose products are added up at the end. An item is a sample.</summary>
    /// <returns>The name of the kernel.</returns>
    public static string ByData(PaddedConvolutionByData convolution, KernelScope at, RowShape dx, bool hasEpilogue)
    {
        var geometry = convolution.Geometry;
        var (inputs, kernelHeight, kernelWidth) = (geometry.Inputs, geometry.Kernel.Height, geometry.Kernel.Width);
        var (reach, height, taps) = (kernelWidth - 1, geometry.Output.Height, kernelHeight * kernelWidth);
        var line = (geometry.Output.Width + (2 * reach)) * Lanes; // of the padded ∂y
        // x[w] was read at tap v for y[w − v]: over ∂y the window runs backwards.
        var kernel = new CorrelationKernel(inputs, dx.Width, 1, 1, new(kernelHeight, kernelWidth))
        {
            X = (0, 0, Lanes, -line, -Lanes, 0),
            Dy = (taps * Lanes, kernelWidth * Lanes, 0),
            W = (dx.Map, 0, 0, 1, 0),
        };
        var shape = at.Shapes.Of(geometry);
        var type = at.Strides.NameOf($"{shape}ByDataStrides", kernel.WriteStrides);
        var tile = Tiling.Choose(inputs, dx.Width).Tile;
        return Kernel(at, $"{shape}RowsByData", "∂x with rows in lanes from ∂y with channels in lanes; an item is a sample.", hasEpilogue, code =>
        {
            code.Line($"ref var w = ref RowByData.Weights<V>({shape}, ref at.Input(1), ref at.Scratch);");
            code.Line($"ref var dy = ref RowByData.Padded<V>({shape}, at.Samples, at.Item, ref at.Input(0), ref at.Scratch);");
            code.Line($"ref var dx = ref RowByData.Cleared({shape}, at.Item, ref at.Output);");
            using (Loop.Over(code, "block", (geometry.Outputs + Lanes - 1) / Lanes))
            using (code.Block($"for (nint row = 0; row < {dx.Height}; row++)"))
            {
                code.Line("// The window's rows that lie over those of ∂y.");
                code.Line($"var first = Math.Max(0, row - {height - 1});");
                code.Line($"var rows = Math.Min({kernelHeight}, row + 1) - first;");
                WriteTiles(code, tile, inputs, dx.Width, (size, input, pixel) =>
                {
                    var blocks = (geometry.Outputs + Lanes - 1) / Lanes;
                    var source = Offset.Of().Plus("block", (long)height * line, blocks).Plus("(row - first)", line).Plus(pixel, Lanes).Plus(reach * Lanes);
                    var weights = Offset.Of().Plus("block", (long)inputs * taps * Lanes, blocks).Plus(input, taps * Lanes).Plus("first", kernelWidth * Lanes);
                    var sum = Offset.Of().Plus(input, dx.Map).Plus("row", dx.Pitch).Plus(pixel, 1);
                    code.Line($"CorrelationTiles.Correlate{size}<V, {type}>(rows, {source.Ref("dy")}, {weights.Ref("w")}, {sum.Ref("dx")});");
                });
            }

            if (!hasEpilogue)
                return;
            code.Line();
            code.Line($"var others = at.OthersFrom((nint)at.Item * {dx.Floats});");
            using (code.Block($"for (var part = 0; part < ChannelPointwise.Items({dx.Floats}, samples: 1); part++)"))
                code.Line($"ChannelPointwise.Apply<V, E>(floats: {dx.Floats}, samples: 1, part, ref dx, ref dx, others);");
        });
    }

    private static string Kernel(KernelScope at, string wanted, string summary, bool hasEpilogue, Action<CodeWriter> write)
    {
        var code = new CodeWriter();
        code.Line("public static void Run<V>(in KernelItem at)");
        using (code.Indent())
            code.Line("where V : struct, ILanes<V>");
        using (code.Block())
            write(code);
        return at.Structs.NameOf(wanted, summary, "IChannelKernel", hasEpilogue, code.ToString());
    }

    // Tiles over two dimensions, the second outside, as the first may have to be cut smaller at its edge.
    private static void WriteTiles(CodeWriter code, RegisterTile tile, int outputs, int taps, Action<string, string, string> write)
    {
        foreach (var tapRun in Run.Of(Tiling.PixelBlocks(taps, tile)))
        using (tapRun.Write(code, "k"))
        {
            foreach (var outputRun in Run.Of(Tiling.OutputBlocks(outputs, tile, tapRun.Size)))
            using (outputRun.Write(code, "o"))
                write($"{outputRun.Size}x{tapRun.Size}", outputRun.Index("o"), tapRun.Index("k"));
        }
    }

    /// <summary>How the vectors of two maps lie: as one run where their rows are equally long, else row by row.</summary>
    private readonly record struct VectorRun(int Rows, int Vectors)
    {
        public static VectorRun Of(RowShape x, RowShape y) =>
            x.Pitch == y.Pitch ? new(1, y.Height * y.Vectors) : new(y.Height, y.Vectors);
    }
}

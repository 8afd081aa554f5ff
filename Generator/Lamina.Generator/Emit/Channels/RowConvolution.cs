using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.Cpu;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.Channels;

namespace Lamina.Generator.Emit.Channels;

/// <summary>
/// Convolutions over maps with rows in lanes, and their gradients. With other strides they are the sums and correlations that samples in lanes are made of, so
/// that the same register tiles serve both.
/// </summary>
internal static class RowConvolution
{
    private const int Lanes = BlockedShape.Lanes;

    /// <summary>Sixteen columns of y at a time: a vector of x at each tap, times one weight.</summary>
    public static ChannelStep Forward(
        PaddedConvolution convolution, ShapeSet shapes, RowStrides strides, string epilogue, RowOperand x, RowOperand y, string w, string? bias, string others)
    {
        var (geometry, run) = (convolution.Geometry, VectorRun.Of(x.Map, y.Map));
        var taps = geometry.Kernel.Height * geometry.Kernel.Width;
        var kernel = new SumKernel(
            geometry.Outputs,
            run.Vectors,
            run.Rows,
            $"{geometry.Inputs}",
            WindowTaps.All(geometry.Kernel.Height),
            WindowTaps.All(geometry.Kernel.Width),
            new(x.Map.Map, geometry.Dilation.Height * x.Map.Pitch, geometry.Dilation.Width, Lanes, x.Map.Pitch),
            new(geometry.Inputs * taps, taps, geometry.Kernel.Width, 1),
            new(y.Map.Map, Lanes, y.Map.Pitch))
        {
            HasBias = convolution.HasBias,
        };
        var type = strides.NameOf($"{shapes.Of(geometry)}Strides", kernel.WriteStrides);
        var tile = Tiling.Choose(geometry.Outputs, run.Vectors).Tile;
        var code = new CodeWriter();
        code.Line($"ref var x = {x.Reference};");
        code.Line($"ref var w = {w};");
        if (bias is not null)
            code.Line($"ref var b = {bias};");
        code.Line($"ref var y = {y.Reference};");
        code.Line(others == "default" ? "var others = default(Operands);" : $"var others = {others};");
        kernel.WriteLoops(code, tile, ("x", "w", "y"), type, epilogue, "columns");
        return new("samples", code.ToString().TrimEnd('\n'));
    }

    /// <summary>Sixteen columns of x and ∂y at a time. An item is a row of one input channel's windows.</summary>
    public static ChannelStep ByWeights(PaddedConvolutionByWeights convolution, ShapeSet shapes, RowStrides strides, RowOperand x, RowOperand dy, string dw)
    {
        var (geometry, run) = (convolution.Geometry, VectorRun.Of(x.Map, dy.Map));
        var (outputs, taps) = (geometry.Outputs, geometry.Kernel.Width);
        var outputStride = geometry.Inputs * geometry.Kernel.Height * taps;
        var kernel = new CorrelationKernel(outputs, taps, geometry.Inputs, geometry.Kernel.Height, new(run.Rows, run.Vectors))
        {
            X = (x.Map.Map, geometry.Dilation.Height * x.Map.Pitch, geometry.Dilation.Width, x.Map.Pitch, Lanes, 0),
            Dy = (dy.Map.Map, dy.Map.Pitch, 0),
            W = (outputStride, geometry.Kernel.Height * taps, taps, 1, 0),
        };
        var type = strides.NameOf($"{shapes.Of(geometry)}ByWeightsStrides", kernel.WriteStrides);
        var tile = Tiling.Choose(outputs, taps, preferPixels: true).Tile;
        var code = new CodeWriter();
        code.Line($"var (channel, u) = ((nint)item / {geometry.Kernel.Height}, (nint)item % {geometry.Kernel.Height});");
        code.Line($"ref var dw = ref Unsafe.Add({dw}, (nint)item * {taps});");
        using (code.Block($"for (nint o = 0; o < {outputs}; o++)"))
        using (code.Block($"for (nint k = 0; k < {taps}; k++)"))
            code.Line($"Unsafe.Add(ref dw, (o * {outputStride}) + k) = 0;");
        code.Line();
        using (code.Block("for (nint sample = 0; sample < at.Samples; sample++)"))
        {
            code.Line($"ref var x = ref Unsafe.Add({x.Place}, (sample * {x.Map.Floats}) + (channel * {x.Map.Map}) + (u * {kernel.X.WindowRow}));");
            code.Line($"ref var dy = ref Unsafe.Add({dy.Place}, sample * {dy.Map.Floats});");
            WriteTiles(code, tile, outputs, taps, (size, output, tap) =>
            {
                var (at, gradient, sum) = (Offset.Of().Plus(tap, kernel.X.Tap), Offset.Of().Plus(output, dy.Map.Map), Offset.Of().Plus(output, outputStride).Plus(tap, 1));
                code.Line($"CorrelationTiles.Correlate{size}<V, {type}>({run.Rows}, {at.Ref("x")}, {gradient.Ref("dy")}, {sum.Ref("dw")});");
            });
        }

        return new($"{geometry.Inputs * geometry.Kernel.Height}", code.ToString().TrimEnd('\n'));
    }

    /// <summary>Sixteen output channels of w and ∂y at a time, whose products are added up at the end.</summary>
    public static ChannelStep ByData(
        PaddedConvolutionByData convolution, ShapeSet shapes, RowStrides strides, string epilogue, string dy, RowOperand dx, string w, string others)
    {
        var geometry = convolution.Geometry;
        var (inputs, kernelHeight, kernelWidth) = (geometry.Inputs, geometry.Kernel.Height, geometry.Kernel.Width);
        var (reach, height, taps) = (kernelWidth - 1, geometry.Output.Height, kernelHeight * kernelWidth);
        var line = (geometry.Output.Width + (2 * reach)) * Lanes; // of the padded ∂y
        // x[w] was read at tap v for y[w − v]: over ∂y the window runs backwards.
        var kernel = new CorrelationKernel(inputs, dx.Map.Width, 1, 1, new(kernelHeight, kernelWidth))
        {
            X = (0, 0, Lanes, -line, -Lanes, 0),
            Dy = (taps * Lanes, kernelWidth * Lanes, 0),
            W = (dx.Map.Map, 0, 0, 1, 0),
        };
        var shape = shapes.Of(geometry);
        var type = strides.NameOf($"{shape}ByDataStrides", kernel.WriteStrides);
        var tile = Tiling.Choose(inputs, dx.Map.Width).Tile;
        var code = new CodeWriter();
        code.Line($"ref var w = ref RowByData.Weights<V>({shape}, {w}, ref at.Scratch);");
        code.Line($"ref var dy = ref RowByData.Padded<V>({shape}, at.Samples, item, {dy}, ref at.Scratch);");
        code.Line($"ref var dx = ref RowByData.Cleared({shape}, item, {dx.Place});");
        using (Loop.Over(code, "block", (geometry.Outputs + Lanes - 1) / Lanes))
        using (code.Block($"for (nint row = 0; row < {dx.Map.Height}; row++)"))
        {
            code.Line($"// The window's rows that lie over those of ∂y.");
            code.Line($"var first = Math.Max(0, row - {height - 1});");
            code.Line($"var rows = Math.Min({kernelHeight}, row + 1) - first;");
            WriteTiles(code, tile, inputs, dx.Map.Width, (size, input, pixel) =>
            {
                var blocks = (geometry.Outputs + Lanes - 1) / Lanes;
                var source = Offset.Of().Plus("block", (long)height * line, blocks).Plus("(row - first)", line).Plus(pixel, Lanes).Plus(reach * Lanes);
                var weights = Offset.Of().Plus("block", (long)inputs * taps * Lanes, blocks).Plus(input, taps * Lanes).Plus("first", kernelWidth * Lanes);
                var sum = Offset.Of().Plus(input, dx.Map.Map).Plus("row", dx.Map.Pitch).Plus(pixel, 1);
                code.Line($"CorrelationTiles.Correlate{size}<V, {type}>(rows, {source.Ref("dy")}, {weights.Ref("w")}, {sum.Ref("dx")});");
            });
        }

        if (epilogue != "NoEpilogue")
        {
            code.Line();
            using (code.Block($"for (var part = 0; part < ChannelPointwise.Items({dx.Map.Floats}, samples: 1); part++)"))
                code.Line($"ChannelPointwise.Apply<V, {epilogue}>(floats: {dx.Map.Floats}, samples: 1, part, ref dx, ref dx, {others});");
        }

        return new("samples", code.ToString().TrimEnd('\n'));
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

using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.Gpu;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>
/// Convolutions and matrix products. A convolution is a matrix product whose matrices are never written down (implicit GEMM): the tile asks for their
/// elements, and the kernel finds them in the map.
/// </summary>
internal static class ConvolutionKernels
{
    /// <summary>Convolutions, products among them, and their gradients.</summary>
    public static IEnumerable<GpuKernel>? Write(GpuStep step) => step.Anchor switch
    {
        PaddedConvolution convolution => [Forward(step, convolution)],
        PaddedConvolutionByData convolution => ByData(step, convolution),
        PaddedConvolutionByWeights convolution => [ByWeights(step, convolution)],
        BiasGradient => [SumKernels.BiasGradient(step)],
        _ => null,
    };

    public static GpuKernel Forward(GpuStep step, PaddedConvolution convolution)
    {
        var geometry = convolution.Geometry;
        if (ChooseTile.IsDirect(geometry))
            return DirectKernels.Forward(step, convolution);
        return ChooseTile.IsProduct(geometry) ? ProductKernels.Forward(step, convolution) : ForwardByTiles(step, convolution);
    }

    /// <summary>One kernel, or one for each phase of a strided window.</summary>
    public static IEnumerable<GpuKernel> ByData(GpuStep step, PaddedConvolutionByData convolution)
    {
        var geometry = convolution.Geometry;
        if (ChooseTile.IsDirect(geometry))
            return [DirectKernels.ByData(step, geometry)];
        return ChooseTile.IsProduct(geometry) ? [ProductKernels.ByData(step, geometry)] : GradientsByData.Kernels(step, geometry);
    }

    public static GpuKernel ByWeights(GpuStep step, PaddedConvolutionByWeights convolution)
    {
        var geometry = convolution.Geometry;
        if (ChooseTile.IsDirect(geometry))
            return DirectKernels.ByWeights(step, geometry);
        return ChooseTile.IsProduct(geometry) ? ProductKernels.ByWeights(step, geometry) : ByWeightsByTiles(step, geometry);
    }

    /// <summary>The statement of what stands before a forward result is stored: bias, and running statistics that are multiplied in.</summary>
    public static string Normalized(PaddedConvolution convolution, string sum, string channel)
    {
        var biased = convolution.HasBias ? $"{sum} + bias[{channel}]" : sum;
        return convolution.Norm is not { } norm ? biased : NormKernels.Normalized(biased, $"mean[{channel}]", $"variance[{channel}]", norm.Epsilon, norm.IsAffine ? channel : null);
    }

    /// <summary>Adds the views of x and W, of what <see cref="Normalized"/> reads, and of y.</summary>
    public static void AddForwardViews(GpuStep step, GpuKernel kernel, PaddedConvolution convolution)
    {
        step.Read(kernel, "x", 0);
        step.Read(kernel, "w", 1);
        var next = 2;
        if (convolution.HasBias)
            step.Read(kernel, "bias", next++);
        if (convolution.Norm is { } norm)
        {
            step.Read(kernel, "mean", next++);
            step.Read(kernel, "variance", next++);
            if (norm.IsAffine)
            {
                step.Read(kernel, "gamma", next++);
                step.Read(kernel, "beta", next);
            }
        }

        step.Write(kernel, "y");
    }

    /// <summary>The equation of a forward pass.</summary>
    public static string Equation(GpuStep step, PaddedConvolution convolution) =>
        $"{(ChooseTile.IsProduct(convolution.Geometry) ? $"y = W·x{(convolution.HasBias ? " + b" : "")}" : GpuStep.Plain(TensorDescription.What(convolution with { Norm = null })))}{(convolution.Norm is null ? "" : ", normalised by running statistics")}{step.Then}";

    private static GpuKernel ForwardByTiles(GpuStep step, PaddedConvolution convolution)
    {
        var geometry = convolution.Geometry;
        var (outputs, inputs, taps, pixels) = (geometry.Outputs / geometry.Groups, geometry.Inputs / geometry.Groups, Taps(geometry), Pixels(geometry.Output));
        var kernel = Tiled(geometry, Equation(step, convolution), ChooseTile.Forward(geometry));
        AddForwardViews(step, kernel, convolution);
        var row = Channel(geometry, "row", outputs);
        return Sizes(kernel, $"{outputs}", Ix.Times("samples", pixels), $"{inputs * taps}", a: false, b: false)
            .Method("public float A(int row, int k)", $"return w[{Ix.Plus(Ix.Times(row, inputs * taps), "k")}];")
            .Method("public float B(int k, int column)", [.. MapElement(geometry, "x", "k", "column")])
            .Method(
                "public void Store(int row, int column, float sum)",
                step.Store("y", PlaceIn(geometry.Outputs, pixels, row, "column"), Normalized(convolution, "sum", row)));
    }

    private static GpuKernel ByWeightsByTiles(GpuStep step, ConvolutionGeometry geometry)
    {
        var (outputs, inputs, taps, pixels) = (geometry.Outputs / geometry.Groups, geometry.Inputs / geometry.Groups, Taps(geometry), Pixels(geometry.Output));
        var kernel = Tiled(geometry, step.Equation, ChooseTile.ByWeights(geometry));
        step.Read(kernel, "x", 0);
        step.Read(kernel, "dy", 1);
        step.Write(kernel, "dw");
        var row = Channel(geometry, "row", outputs);
        return Sizes(kernel, $"{outputs}", $"{inputs * taps}", Ix.Times("samples", pixels), a: false, b: true)
            .Method("public float A(int row, int k)", $"return dy[{PlaceIn(geometry.Outputs, pixels, row, "k")}];")
            .Method("public float B(int k, int column)", [.. MapElement(geometry, "x", "column", "k")])
            .Method("public void Store(int row, int column, float sum)", step.Store("dw", Ix.Plus(Ix.Times(row, inputs * taps), "column"), "sum"));
    }

    /// <summary>A product with one launch for each group of channels.</summary>
    public static GpuKernel Tiled(ConvolutionGeometry geometry, string equation, Lamina.GpuServices.TileChoices tile)
    {
        var kernel = new GpuKernel(KernelForm.Product, equation) { Tile = tile, Groups = geometry.Groups }.Samples();
        return geometry.Groups == 1 ? kernel : kernel.Field("int", "group", "group", "");
    }

    /// <summary>The three sizes of a product, and which way neighbours in memory lie.</summary>
    public static GpuKernel Sizes(GpuKernel kernel, string rows, string columns, string depth, bool a, bool b) => kernel
        .Member($"public int Rows => {rows};\n")
        .Member($"public int Columns => {columns};\n")
        .Member($"public int Depth => {depth};\n")
        .Member($"public bool AIsTransposed => {(a ? "true" : "false")};\n")
        .Member($"public bool BIsTransposed => {(b ? "true" : "false")};");

    /// <summary>A channel among those of its group, among all.</summary>
    public static string Channel(ConvolutionGeometry geometry, string channel, int channels) =>
        geometry.Groups == 1 ? channel : Ix.Plus(Ix.Times("group", channels), channel);

    /// <summary>Where a pixel, counted through all samples, of a channel lies.</summary>
    public static string PlaceIn(int channels, int pixels, string channel, string pixel) =>
        Ix.Plus(Ix.Times(Ix.Plus(Ix.Times(Ix.Over(pixel, pixels), channels), channel), pixels), Ix.Rest(pixel, pixels));

    // x at the tap `k` (channel, row and column of the window) of the output pixel `column` (sample, row and column).
    private static IEnumerable<string> MapElement(ConvolutionGeometry geometry, string view, string k, string column)
    {
        var (taps, pixels, map) = (Taps(geometry), Pixels(geometry.Output), geometry.Map);
        var channel = Channel(geometry, Ix.Over(k, taps), geometry.Inputs / geometry.Groups);
        var origin = Ix.Times(Ix.Plus(Ix.Times(Ix.Over(column, pixels), geometry.Inputs), channel), (long)map.Height * map.Width);
        if (taps == 1 && geometry.Stride == 1 && !geometry.IsPadded)
        {
            yield return $"return {view}[{Ix.Plus(origin, Ix.Rest(column, pixels))}];";
            yield break;
        }

        if (pixels > 1)
            yield return $"var pixel = {Ix.Rest(column, pixels)};";
        if (taps > 1)
            yield return $"var tap = {Ix.Rest(k, taps)};";
        foreach (var statement in InputPixel(geometry, pixels > 1 ? "pixel" : "0", taps > 1 ? "tap" : "0"))
            yield return statement;
        var value = $"{view}[{Ix.Plus(origin, Ix.Times("down", map.Width), "across")}]";
        yield return geometry.IsPadded ? $"return {InsideMap(map)} ? {value} : 0f;" : $"return {value};";
    }

    /// <summary>Statements for row and column of the map under a tap.</summary>
    public static IEnumerable<string> InputPixel(ConvolutionGeometry geometry, string pixel, string tap)
    {
        var (kernel, output) = (geometry.Kernel, geometry.Output);
        yield return $"var down = {Ix.Shifted(Ix.Plus(Ix.Times(Row(pixel, output), geometry.Stride.Height), Ix.Times(Row(tap, kernel), geometry.Dilation.Height)), -geometry.Before.Height)};";
        yield return $"var across = {Ix.Shifted(Ix.Plus(Ix.Times(Column(pixel, output), geometry.Stride.Width), Ix.Times(Column(tap, kernel), geometry.Dilation.Width)), -geometry.Before.Width)};";
    }

    /// <summary>Where ∂y lies, at the row and column that <see cref="OutputPixel"/> found.</summary>
    public static string GradientPlace(ConvolutionGeometry geometry, string output, string sample) => Ix.Plus(
        Ix.Times(Ix.Plus(Ix.Times(sample, geometry.Outputs), output), Pixels(geometry.Output)),
        Ix.Times(Ix.Over("down", geometry.Stride.Height), geometry.Output.Width),
        Ix.Over("across", geometry.Stride.Width));

    /// <summary>Statements for the row and column, times the stride, of the window that has an input's pixel under a tap.</summary>
    public static IEnumerable<string> OutputPixel(ConvolutionGeometry geometry, string pixel, string tap)
    {
        yield return $"var down = {Difference(Ix.Shifted(Row(pixel, geometry.Map), geometry.Before.Height), Ix.Times(Row(tap, geometry.Kernel), geometry.Dilation.Height))};";
        yield return $"var across = {Difference(Ix.Shifted(Column(pixel, geometry.Map), geometry.Before.Width), Ix.Times(Column(tap, geometry.Kernel), geometry.Dilation.Width))};";
    }

    /// <summary>Whether there is such a window.</summary>
    public static string Reached(ConvolutionGeometry geometry)
    {
        var conditions = new List<string>
        {
            $"down >= 0 && down < {geometry.Output.Height * geometry.Stride.Height} && across >= 0 && across < {geometry.Output.Width * geometry.Stride.Width}",
        };
        if (geometry.Stride.Height > 1)
            conditions.Add($"down % {geometry.Stride.Height} == 0");
        if (geometry.Stride.Width > 1)
            conditions.Add($"across % {geometry.Stride.Width} == 0");
        return string.Join(" && ", conditions);
    }

    /// <summary>Whether the row and column are on the map.</summary>
    public static string InsideMap(Size2d map) => $"down >= 0 && down < {map.Height} && across >= 0 && across < {map.Width}";

    public static int Taps(ConvolutionGeometry geometry) => geometry.Kernel.Height * geometry.Kernel.Width;

    public static int Pixels(Size2d map) => map.Height * map.Width;

    private static string Row(string index, Size2d size) => size.Height == 1 ? "0" : Ix.Over(index, size.Width);

    private static string Column(string index, Size2d size) => Ix.Rest(index, size.Width);

    public static string Difference(string left, string right) => right == "0" ? left : $"{Ix.Enclosed(left)} - {Ix.Enclosed(right)}";
}

using Lamina.Core.Tensors;
using Lamina.Generator.Passes.Gpu;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>Matrix products of linear layers: a sample is a row.</summary>
internal static class ProductKernels
{
    public static GpuKernel Forward(GpuStep step, PaddedConvolution convolution)
    {
        var (outputs, features) = (convolution.Geometry.Outputs, Features(convolution.Geometry));
        var kernel = New(ConvolutionKernels.Equation(step, convolution), ChooseTile.Forward(convolution.Geometry));
        ConvolutionKernels.AddForwardViews(step, kernel, convolution);
        return ConvolutionKernels.Sizes(kernel, "samples", $"{outputs}", $"{features}", a: false, b: true)
            .Method("public float A(int row, int k)", $"return x[{Ix.Plus(Ix.Times("row", features), "k")}];")
            .Method("public float B(int k, int column)", $"return w[{Ix.Plus(Ix.Times("column", features), "k")}];")
            .Method(
                "public void Store(int row, int column, float sum)",
                step.Store("y", Ix.Plus(Ix.Times("row", outputs), "column"), ConvolutionKernels.Normalized(convolution, "sum", "column")));
    }

    public static GpuKernel ByData(GpuStep step, ConvolutionGeometry geometry)
    {
        var (outputs, features) = (geometry.Outputs, Features(geometry));
        var kernel = New($"∂x = Wᵀ·∂y{step.Then}", ChooseTile.ByData(geometry));
        step.Read(kernel, "dy", 0);
        step.Read(kernel, "w", 1);
        step.Write(kernel, "dx");
        return ConvolutionKernels.Sizes(kernel, "samples", $"{features}", $"{outputs}", a: false, b: false)
            .Method("public float A(int row, int k)", $"return dy[{Ix.Plus(Ix.Times("row", outputs), "k")}];")
            .Method("public float B(int k, int column)", $"return w[{Ix.Plus(Ix.Times("k", features), "column")}];")
            .Method("public void Store(int row, int column, float sum)", step.Store("dx", Ix.Plus(Ix.Times("row", features), "column"), "sum"));
    }

    public static GpuKernel ByWeights(GpuStep step, ConvolutionGeometry geometry)
    {
        var (outputs, features) = (geometry.Outputs, Features(geometry));
        var kernel = New("∂W = Σ over samples of ∂y·xᵀ", ChooseTile.ByWeights(geometry));
        step.Read(kernel, "x", 0);
        step.Read(kernel, "dy", 1);
        step.Write(kernel, "dw");
        return ConvolutionKernels.Sizes(kernel, $"{outputs}", $"{features}", "samples", a: true, b: false)
            .Method("public float A(int row, int k)", $"return dy[{Ix.Plus(Ix.Times("k", outputs), "row")}];")
            .Method("public float B(int k, int column)", $"return x[{Ix.Plus(Ix.Times("k", features), "column")}];")
            .Method("public void Store(int row, int column, float sum)", step.Store("dw", Ix.Plus(Ix.Times("row", features), "column"), "sum"));
    }

    private static GpuKernel New(string equation, Lamina.GpuServices.TileChoices tile) => new GpuKernel(KernelForm.Product, equation) { Tile = tile }.Samples();

    // The window covers the whole map, whose numbers lie behind one another.
    private static int Features(ConvolutionGeometry geometry) => geometry.Inputs * ConvolutionKernels.Pixels(geometry.Map);
}

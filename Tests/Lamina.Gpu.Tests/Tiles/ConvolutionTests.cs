using Lamina.GpuServices;
using Lamina.GpuTests.Problems;

namespace Lamina.GpuTests.Tiles;

/// <summary>Convolutions as matrix products that read through the window.</summary>
public class ConvolutionTests
{
    [SkippableTheory]
    [InlineData(TestGpu.Simulator, TileShape.Tile16x16, 2)]
    [InlineData(TestGpu.OpenCL, TileShape.Tile32x128, 37)]
    [InlineData(TestGpu.OpenCL, TileShape.Tile64x64, 37)]
    public void Forward(string device, TileShape tile, int samples)
    {
        var gpu = TestGpu.Open(device);
        var (x, w, bias) = (Input(samples), Weights(), Numbers.Uniform(Geometry.Outputs, 3));
        var sums = new double[samples * Geometry.Outputs * Geometry.Pixels];
        for (var i = 0; i < sums.Length; i++)
            sums[i] = bias[i / Geometry.Pixels % Geometry.Outputs];
        NaiveConvolution.ForEachProduct(samples, (inX, inW, inY) => sums[inY] += (double)x[inX] * w[inW]);

        using var inputs = gpu.Upload(x);
        using var weights = gpu.Upload(w);
        using var biases = gpu.Upload(bias);
        using var outputs = gpu.Allocate<float>(sums.Length);
        gpu.Kernels.Multiply(
            new ConvolutionForward { X = inputs.View, W = weights.View, Bias = biases.View, Y = outputs.View, Samples = samples }, new TileChoice(tile, 1));
        Numbers.AssertClose("y", [.. sums.Select(y => Math.Max(0, y))], outputs.ToArray(), 1e-5, 1e-5);
    }

    [SkippableTheory]
    [InlineData(TestGpu.Simulator, TileShape.Tile16x16, 1)]
    [InlineData(TestGpu.OpenCL, TileShape.Tile32x32, 37)]
    [InlineData(TestGpu.OpenCL, TileShape.Tile128x128, 37)]
    public void By_data(string device, TileShape tile, int samples)
    {
        var gpu = TestGpu.Open(device);
        var (dy, w) = (Numbers.Uniform(samples * Geometry.Outputs * Geometry.Pixels, 4), Weights());
        var dx = new double[samples * Geometry.Channels * Geometry.Height * Geometry.Width];
        NaiveConvolution.ForEachProduct(samples, (inX, inW, inY) => dx[inX] += (double)dy[inY] * w[inW]);

        using var gradients = gpu.Upload(dy);
        using var weights = gpu.Upload(w);
        using var result = gpu.Allocate<float>(dx.Length);
        gpu.Kernels.Multiply(new ConvolutionByData { DY = gradients.View, W = weights.View, DX = result.View, Samples = samples }, new TileChoice(tile, 1));
        Numbers.AssertClose("dx", dx, result.ToArray(), 1e-5, 1e-5);
    }

    [SkippableTheory]
    [InlineData(TestGpu.Simulator, TileShape.Tile16x16, 2, 2)]
    [InlineData(TestGpu.OpenCL, TileShape.Tile16x16, 37, 5)]
    [InlineData(TestGpu.OpenCL, TileShape.Tile32x32, 37, 1)]
    public void By_weights_with_the_sum_in_parts(string device, TileShape tile, int samples, int parts)
    {
        var gpu = TestGpu.Open(device);
        var (x, dy) = (Input(samples), Numbers.Uniform(samples * Geometry.Outputs * Geometry.Pixels, 4));
        var dw = new double[Geometry.Outputs * Geometry.Taps];
        NaiveConvolution.ForEachProduct(samples, (inX, inW, inY) => dw[inW] += (double)dy[inY] * x[inX]);

        using var inputs = gpu.Upload(x);
        using var gradients = gpu.Upload(dy);
        using var result = gpu.Allocate<float>(dw.Length);
        gpu.Kernels.Multiply(new ConvolutionByWeights { DY = gradients.View, X = inputs.View, DW = result.View, Samples = samples }, new TileChoice(tile, parts));
        Numbers.AssertClose("dw", dw, result.ToArray(), 1e-5, 2e-5);
    }

    private static float[] Input(int samples) => Numbers.Uniform(samples * Geometry.Channels * Geometry.Height * Geometry.Width, 1);

    private static float[] Weights() => Numbers.Uniform(Geometry.Outputs * Geometry.Taps, 2);
}

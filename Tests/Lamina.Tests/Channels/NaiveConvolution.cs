using Lamina.CompilerServices;

namespace Lamina.Tests.Channels;

/// <summary>Convolutions and their gradients as loops over (n, C, H, W) in double precision: what the fast ones are held against.</summary>
internal static class NaiveConvolution
{
    /// <summary>Calls back for each product that a convolution is made of: places in y, x and w.</summary>
    public static void ForEachProduct(ConvolutionShape s, int samples, Action<int, int, int> product)
    {
        var (groupInputs, groupOutputs) = (s.Inputs / s.Groups, s.Outputs / s.Groups);
        for (var n = 0; n < samples; n++)
        for (var o = 0; o < s.Outputs; o++)
        for (var h = 0; h < s.OutputHeight; h++)
        for (var w = 0; w < s.OutputWidth; w++)
        for (var i = 0; i < groupInputs; i++)
        for (var u = 0; u < s.KernelHeight; u++)
        for (var v = 0; v < s.KernelWidth; v++)
        {
            var (row, column) = ((h * s.StrideHeight) + (u * s.DilationHeight) - s.Top, (w * s.StrideWidth) + (v * s.DilationWidth) - s.Left);
            if (row < 0 || row >= s.Height || column < 0 || column >= s.Width)
                continue;
            var channel = (o / groupOutputs * groupInputs) + i;
            product(
                (((((n * s.Outputs) + o) * s.OutputHeight) + h) * s.OutputWidth) + w,
                (((((n * s.Inputs) + channel) * s.Height) + row) * s.Width) + column,
                (((((o * groupInputs) + i) * s.KernelHeight) + u) * s.KernelWidth) + v);
        }
    }

    public static double[] Forward(ConvolutionShape s, int samples, float[] x, float[] w, float[]? bias)
    {
        var y = new double[samples * s.Outputs * s.OutputHeight * s.OutputWidth];
        for (var at = 0; at < y.Length && bias is not null; at++)
            y[at] = bias[at / (s.OutputHeight * s.OutputWidth) % s.Outputs];
        ForEachProduct(s, samples, (inY, inX, inW) => y[inY] += (double)x[inX] * w[inW]);
        return y;
    }

    public static double[] ByData(ConvolutionShape s, int samples, float[] dy, float[] w)
    {
        var dx = new double[samples * s.Inputs * s.Height * s.Width];
        ForEachProduct(s, samples, (inY, inX, inW) => dx[inX] += (double)dy[inY] * w[inW]);
        return dx;
    }

    public static double[] ByWeights(ConvolutionShape s, int samples, float[] x, float[] dy)
    {
        var dw = new double[s.Outputs * (s.Inputs / s.Groups) * s.KernelHeight * s.KernelWidth];
        ForEachProduct(s, samples, (inY, inX, inW) => dw[inW] += (double)dy[inY] * x[inX]);
        return dw;
    }
}

using ILGPU;
using Lamina.GpuServices;

namespace Lamina.GpuTests.Problems;

/// <summary>A convolution whose numbers are constants, as generated code has them: 3×7×6 → 5×4×3 with a 3×3 window, stride 2, padding 1.</summary>
internal static class Geometry
{
    public const int Channels = 3;
    public const int Height = 7;
    public const int Width = 6;
    public const int Outputs = 5;
    public const int Window = 3;
    public const int Stride = 2;
    public const int Padding = 1;
    public const int OutHeight = 4;
    public const int OutWidth = 3;
    public const int Pixels = OutHeight * OutWidth;
    public const int Taps = Channels * Window * Window;
}

/// <summary>y[n, o, p, q] = ReLU(bias[o] + Σ x[n, c, 2p + u − 1, 2q + v − 1]·w[o, c, u, v]): rows are outputs, columns are pixels of all samples.</summary>
internal struct ConvolutionForward : ITileProblem
{
    public ArrayView<float> X;
    public ArrayView<float> W;
    public ArrayView<float> Bias;
    public ArrayView<float> Y;
    public int Samples;

    public readonly int Rows => Geometry.Outputs;

    public readonly int Columns => Samples * Geometry.Pixels;

    public readonly int Depth => Geometry.Taps;

    public readonly bool AIsTransposed => false;

    public readonly bool BIsTransposed => false;

    public readonly float A(int row, int k) => W[(row * Geometry.Taps) + k];

    public readonly float B(int k, int column)
    {
        var (n, p, q) = (column / Geometry.Pixels, column % Geometry.Pixels / Geometry.OutWidth, column % Geometry.OutWidth);
        var (c, u, v) = (k / 9, k % 9 / 3, k % 3);
        var (h, w) = ((p * Geometry.Stride) + u - Geometry.Padding, (q * Geometry.Stride) + v - Geometry.Padding);
        return h >= 0 && h < Geometry.Height && w >= 0 && w < Geometry.Width ? X[(((((n * Geometry.Channels) + c) * Geometry.Height) + h) * Geometry.Width) + w] : 0f;
    }

    public readonly void Store(int row, int column, float sum) =>
        Y[(((column / Geometry.Pixels * Geometry.Outputs) + row) * Geometry.Pixels) + (column % Geometry.Pixels)] = DeviceMath.ReLU(sum + Bias[row]);
}

/// <summary>dx[n, c, h, w] = Σ dy[n, o, p, q]·w[o, c, h − 2p + 1, w − 2q + 1]: rows are input channels, columns are input pixels of all samples.</summary>
internal struct ConvolutionByData : ITileProblem
{
    public ArrayView<float> DY;
    public ArrayView<float> W;
    public ArrayView<float> DX;
    public int Samples;

    public readonly int Rows => Geometry.Channels;

    public readonly int Columns => Samples * Geometry.Height * Geometry.Width;

    public readonly int Depth => Geometry.Outputs * 9;

    public readonly bool AIsTransposed => false;

    public readonly bool BIsTransposed => false;

    public readonly float A(int row, int k) => W[(((k / 9 * Geometry.Channels) + row) * 9) + (k % 9)];

    public readonly float B(int k, int column)
    {
        const int Map = Geometry.Height * Geometry.Width;
        var (n, h, w) = (column / Map, column % Map / Geometry.Width, column % Geometry.Width);
        var (o, u, v) = (k / 9, k % 9 / 3, k % 3);
        var (p, q) = (h + Geometry.Padding - u, w + Geometry.Padding - v);
        if (p < 0 || q < 0 || p % Geometry.Stride != 0 || q % Geometry.Stride != 0)
            return 0f;
        p /= Geometry.Stride;
        q /= Geometry.Stride;
        return p < Geometry.OutHeight && q < Geometry.OutWidth ? DY[(((n * Geometry.Outputs) + o) * Geometry.Pixels) + (p * Geometry.OutWidth) + q] : 0f;
    }

    public readonly void Store(int row, int column, float sum)
    {
        const int Map = Geometry.Height * Geometry.Width;
        DX[(((column / Map * Geometry.Channels) + row) * Map) + (column % Map)] = sum;
    }
}

/// <summary>dw[o, c, u, v] = Σ over samples and pixels dy[n, o, p, q]·x[n, c, 2p + u − 1, 2q + v − 1]: rows are outputs, columns are taps.</summary>
internal struct ConvolutionByWeights : ITileProblem
{
    public ArrayView<float> DY;
    public ArrayView<float> X;
    public ArrayView<float> DW;
    public int Samples;

    public readonly int Rows => Geometry.Outputs;

    public readonly int Columns => Geometry.Taps;

    public readonly int Depth => Samples * Geometry.Pixels;

    public readonly bool AIsTransposed => false;

    public readonly bool BIsTransposed => true;

    public readonly float A(int row, int k) => DY[(((k / Geometry.Pixels * Geometry.Outputs) + row) * Geometry.Pixels) + (k % Geometry.Pixels)];

    public readonly float B(int k, int column) => new ConvolutionForward { X = X }.B(column, k);

    public readonly void Store(int row, int column, float sum) => DW[(row * Geometry.Taps) + column] = sum;
}

/// <summary>The three as plain loops in double: every product of an input pixel, a weight and an output pixel once.</summary>
internal static class NaiveConvolution
{
    /// <summary>Calls back with the places in x, w and y of every product.</summary>
    public static void ForEachProduct(int samples, Action<int, int, int> product)
    {
        for (var n = 0; n < samples; n++)
        for (var o = 0; o < Geometry.Outputs; o++)
        for (var p = 0; p < Geometry.OutHeight; p++)
        for (var q = 0; q < Geometry.OutWidth; q++)
        for (var c = 0; c < Geometry.Channels; c++)
        for (var u = 0; u < Geometry.Window; u++)
        for (var v = 0; v < Geometry.Window; v++)
        {
            var (h, w) = ((p * Geometry.Stride) + u - Geometry.Padding, (q * Geometry.Stride) + v - Geometry.Padding);
            if (h < 0 || h >= Geometry.Height || w < 0 || w >= Geometry.Width)
                continue;
            product(
                (((((n * Geometry.Channels) + c) * Geometry.Height) + h) * Geometry.Width) + w,
                (((((o * Geometry.Channels) + c) * Geometry.Window) + u) * Geometry.Window) + v,
                (((((n * Geometry.Outputs) + o) * Geometry.OutHeight) + p) * Geometry.OutWidth) + q);
        }
    }
}

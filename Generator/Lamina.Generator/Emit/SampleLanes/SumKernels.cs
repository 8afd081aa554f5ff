using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>The strides that make a convolution, a matrix product or a gradient out of the one sum.</summary>
internal static class SumKernels
{
    private const int Lanes = SampleLanesMemory.Lanes;

    /// <summary>The loop nest of a kernel, or null where it is no such sum.</summary>
    public static SumKernel? For(Kernel kernel) => kernel.Anchor switch
    {
        Convolution convolution => Forward(convolution, kernel.Inputs[0], kernel.Inputs[1], kernel.Result, kernel.Border),
        ConvolutionByData convolution => ByData(convolution, kernel.Inputs[0], kernel.Inputs[1], kernel.Result, kernel.Border),
        MatrixProduct product => Matrix(kernel.Inputs[0][0], kernel.Result[0], transposed: false) with { HasBias = product.HasBias },
        MatrixProductByData => Matrix(kernel.Inputs[0][0], kernel.Result[0], transposed: true),
        MatrixProductByWeights { InputInRows: true } => OuterProduct(kernel.Result, kernel.GroupStride),
        _ => null,
    };

    private static SumKernel Forward(Convolution convolution, Shape x, Shape w, Shape y, ZeroBorder border)
    {
        var whole = ChooseAlgorithm.IsWholeMap(convolution, w[2], w[3]);
        var (xMap, yMap, taps) = (Map(x), Map(y), w[2] * w[3]);
        return new(
            y.Channels / convolution.Groups,
            whole ? y.Height * y.Width : y.Width,
            whole ? 1 : y.Height,
            $"{w[1]}",
            whole ? WindowTaps.All(w[2]) : new(w[2], convolution.Stride.Height, convolution.Dilation.Height, border.Before.Height, x.Height - border.After.Height),
            whole ? WindowTaps.All(w[3]) : new(w[3], convolution.Stride.Width, convolution.Dilation.Width, border.Before.Width, x.Width - border.After.Width),
            new(
                xMap,
                convolution.Dilation.Height * x.Width * Lanes,
                convolution.Dilation.Width * Lanes,
                convolution.Stride.Width * Lanes,
                convolution.Stride.Height * x.Width * Lanes,
                w[1] * xMap),
            new(w[1] * taps, taps, w[3], 1, 0, y.Channels / convolution.Groups * w[1] * taps),
            new(yMap, Lanes, y.Width * Lanes, y.Channels / convolution.Groups * yMap))
        {
            Groups = convolution.Groups,
            HasBias = convolution.HasBias,
        };
    }

    // The window turned by 180° and the weights' channels exchanged: strides run backwards from the window's last tap.
    private static SumKernel ByData(ConvolutionByData convolution, Shape dy, Shape w, Shape dx, ZeroBorder border)
    {
        var (dyMap, dxMap, taps) = (Map(dy), Map(dx), w[2] * w[3]);
        var outputs = dy.Channels / convolution.Groups;
        return new(
            w[1],
            dx.Width,
            dx.Height,
            $"{outputs}",
            new(w[2], 1, convolution.Dilation.Height, border.Before.Height, dy.Height - border.After.Height),
            new(w[3], 1, convolution.Dilation.Width, border.Before.Width, dy.Width - border.After.Width),
            new(
                dyMap,
                convolution.Dilation.Height * dy.Width * Lanes,
                convolution.Dilation.Width * Lanes,
                Lanes,
                dy.Width * Lanes,
                outputs * dyMap),
            new(taps, w[1] * taps, -w[3], -1, taps - 1, outputs * w[1] * taps),
            new(dxMap, Lanes, dx.Width * Lanes, w[1] * dxMap))
        {
            Groups = convolution.Groups,
        };
    }

    private static SumKernel Matrix(int inputs, int outputs, bool transposed) => new(
        outputs,
        1,
        1,
        $"{inputs}",
        WindowTaps.All(1),
        WindowTaps.All(1),
        new(Lanes, 0, 0, Lanes),
        transposed ? new(1, outputs, 0, 0) : new(inputs, 1, 0, 0),
        new(Lanes, Lanes));

    // ∂W = Σ over samples of ∂y ⊗ x: here the lanes are sixteen neighbouring inputs, and the sum runs over groups (as channels) and samples (as taps).
    private static SumKernel OuterProduct(Shape w, long groupStride)
    {
        var (outputs, inputs) = (w[0], w[1]);
        return new(
            outputs,
            inputs / Lanes,
            1,
            "groups",
            WindowTaps.All(1),
            WindowTaps.All(Lanes),
            new(groupStride, 0, inputs, Lanes),
            new(Lanes, groupStride, 0, 1),
            new(inputs, Lanes))
        {
            LastPixelOverlap = inputs % Lanes,
            IsCut = true,
        };
    }

    private static long Map(Shape shape) => (long)shape.Height * shape.Width * Lanes;
}

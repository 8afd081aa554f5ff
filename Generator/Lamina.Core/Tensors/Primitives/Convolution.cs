using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>
/// y[o, h, w] = b[o] + Σ W[o, i, u, v]·x[i, h·stride + u·dilation, w·stride + v·dilation] over an already padded x. Inputs: x, W and, where
/// <paramref name="HasBias"/>, b.
/// </summary>
internal sealed record Convolution(Size2d Stride, Size2d Dilation, int Groups, bool HasBias) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs)
    {
        var (x, w) = (inputs[0], inputs[1]);
        return new(
            w[0],
            ((x.Height - (Dilation.Height * (w[2] - 1)) - 1) / Stride.Height) + 1,
            ((x.Width - (Dilation.Width * (w[3] - 1)) - 1) / Stride.Width) + 1);
    }
}

/// <summary>
/// The gradient of a convolution by its data: the same sum with W's channels exchanged and its window turned by 180°, over ∂y padded and, for a
/// stride, spread out. Inputs: padded ∂y, W.
/// </summary>
internal sealed record ConvolutionByData(Size2d Dilation, int Groups) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs)
    {
        var (dy, w) = (inputs[0], inputs[1]);
        return new(w[1] * Groups, dy.Height - (Dilation.Height * (w[2] - 1)), dy.Width - (Dilation.Width * (w[3] - 1)));
    }
}

/// <summary>
/// The gradient of a convolution by its weights: ∂W[o, i, u, v] = Σ over samples and pixels of ∂y[o, h, w]·x[i, h·stride + u·dilation, w·stride + v·dilation].
/// Inputs: padded x, ∂y.
/// </summary>
internal sealed record ConvolutionByWeights(Size2d Kernel, Size2d Stride, Size2d Dilation, int Groups) : Primitive
{
    public override bool IsParameterGradient => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) =>
        new(inputs[1].Channels, inputs[0].Channels / Groups, Kernel.Height, Kernel.Width);
}

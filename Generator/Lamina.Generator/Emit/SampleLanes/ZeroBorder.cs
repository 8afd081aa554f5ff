using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>Rows and columns of zeros around the map that a convolution reads: taps of a window that lie over them add nothing.</summary>
/// <param name="Before">Rows above, columns to the left.</param>
/// <param name="After">Rows below, columns to the right.</param>
internal readonly record struct ZeroBorder(Size2d Before, Size2d After)
{
    /// <summary>The border of a tensor's first input; none where the tensor is no convolution.</summary>
    public static ZeroBorder Of(TensorGraph graph, Tensor tensor)
    {
        var anchor = tensor.Anchor;
        return anchor is Convolution or ConvolutionByData && graph[tensor.Inputs[0]].Primitive is Pad { Mode: PaddingMode.Zeros, Value: 0 } pad
            ? new(Positive(pad.Before), Positive(pad.After))
            : default;
    }

    // Negative amounts crop.
    private static Size2d Positive(Size2d size) => new(Math.Max(0, size.Height), Math.Max(0, size.Width));
}

using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.ChannelLanes;

/// <summary>
/// Rewrites a lowered program for channels in lanes. Zero padding goes into the kernels, which skip it; matrix products become convolutions whose window is
/// the whole map; a flattening that would move numbers becomes part of the matrix product behind it, or a kernel of its own.
/// </summary>
internal sealed class LowerToChannels
{
    private readonly TensorGraph source;
    private readonly bool padsCopied;
    private readonly List<Tensor> tensors = [];
    private readonly int[] number;
    private readonly PixelImages? pixels;

    private LowerToChannels(TensorGraph source, bool padsCopied, bool inputInPixels)
    {
        this.source = source;
        this.padsCopied = padsCopied;
        number = new int[source.Tensors.Count];
        pixels = inputInPixels ? PixelsOf(source) : null;
    }

    /// <param name="graph">After simplification.</param>
    /// <param name="padsCopied">
    /// Whether a convolution's padding is written out before it. One sample at a time has whole rows then, which costs less than borders of their own; several
    /// samples fill a register tile at every pixel, so that borders cost nothing.
    /// </param>
    /// <param name="inputInPixels">Whether a network's input of few channels is taken in pixel by pixel, already padded.</param>
    public static TensorGraph Run(TensorGraph graph, bool padsCopied, bool inputInPixels = true)
    {
        var pass = new LowerToChannels(graph, padsCopied, inputInPixels);
        foreach (var tensor in graph.Tensors)
            pass.number[tensor.Id] = pass.Lower(tensor);
        return Rewriting.RemoveUnread(new(
            pass.tensors.ToEquatableArray(),
            pass.number[graph.Output],
            graph.Gradients.Select(gradient => gradient with { Tensor = pass.number[gradient.Tensor] }).ToEquatableArray()));
    }

    // The convolutions that read the network's input, if nothing else does and all pad alike: then it is written padded, pixel by pixel.
    private static PixelImages? PixelsOf(TensorGraph graph)
    {
        var images = graph.Tensors.Single(tensor => tensor.Primitive is Images);
        if (!images.Shape.IsMap || images.Shape.Channels >= BlockedShape.Lanes || graph.Output == images.Id)
            return null;
        Pad? padding = null;
        var reads = 0;
        foreach (var reader in graph.Tensors.Where(tensor => tensor.Inputs.Contains(images.Id)))
        {
            if (reader.Primitive is Pad { Mode: PaddingMode.Zeros, Value: 0 } pad && pad.Interior == 0 && pad.Before.Height >= 0 && pad.Before.Width >= 0)
            {
                if (padding is not null && padding != pad)
                    return null;
                padding = pad;
                if (!graph.Tensors.Where(tensor => tensor.Inputs.Contains(reader.Id)).All(tensor => ReadsPixels(tensor, reader.Id)))
                    return null;
            }
            else if (!ReadsPixels(reader, images.Id))
            {
                return null;
            }
            else
            {
                reads++;
            }
        }

        return padding is not null && reads > 0 ? null : new(images.Shape, padding?.Before ?? 0, padding?.After ?? 0);
    }

    private static bool ReadsPixels(Tensor tensor, int images) =>
        tensor.Inputs[0] == images && tensor.Primitive is Convolution { Groups: 1 } or ConvolutionByWeights { Groups: 1 };

    private int Lower(Tensor tensor)
    {
        switch (tensor.Primitive)
        {
            case Images when pixels is not null:
                return Add(tensor, pixels);
            case View view when BlockedShape.AreAlike(source[tensor.Inputs[0]].Shape, view.Shape):
                return Add(tensor, view, New(tensor.Inputs[0]));
            case View view:
                return source[tensor.Inputs[0]] is { Primitive: MatrixProductByData } flat && view.Shape.IsMap
                    ? Add(flat, new PaddedConvolutionByData(Whole(view.Shape, flat), view.Shape), [.. flat.Inputs.Select(New)])
                    : Add(tensor, new Reshape(view.Shape), New(tensor.Inputs[0]));
            case Convolution convolution:
                return Forward(tensor, convolution);
            case ConvolutionByData convolution:
                return ByData(tensor, convolution);
            case ConvolutionByWeights convolution:
                return ByWeights(tensor, convolution);
            case MatrixProduct product:
                var map = Flattened(tensor.Inputs[0]);
                return Add(
                    tensor,
                    new PaddedConvolution(Whole(source[map].Shape, tensor.Shape[0]), product.HasBias, tensor.Shape),
                    [New(map), .. tensor.Inputs.Skip(1).Select(New)]);
            case MatrixProductByData:
                return Add(tensor, new PaddedConvolutionByData(Whole(tensor.Shape, tensor), tensor.Shape), [.. tensor.Inputs.Select(New)]);
            case MatrixProductByWeights byWeights:
                var rows = byWeights.InputInRows ? source[tensor.Inputs[0]].Inputs[0] : tensor.Inputs[0];
                var x = Flattened(rows);
                return Add(tensor, new PaddedConvolutionByWeights(Whole(source[x].Shape, tensor.Shape[0]), tensor.Shape), New(x), New(tensor.Inputs[1]));
            case MaxPool pool:
                var (maxMap, maxGeometry) = Pool(tensor.Inputs[0], pool.Window);
                return Add(tensor, new PaddedMaxPool(maxGeometry), New(maxMap));
            case MaxPoolGradient pool when source[tensor.Inputs[0]].Primitive is not Pad:
                return MaxGradient(tensor, pool);
            case AvgPool pool:
                var (map2, geometry) = Pool(tensor.Inputs[0], pool.Window);
                return Add(tensor, new PaddedAvgPool(geometry, pool.RowDivisors, pool.ColumnDivisors), New(map2));
            case AvgPoolGradient pool:
                return AverageGradient(tensor, pool, pool.Map, 0);
            case Pad pad when source[tensor.Inputs[0]] is { Primitive: MaxPoolGradient or AvgPoolGradient } gradient && IsCrop(pad):
                return gradient.Primitive is MaxPoolGradient max
                    ? MaxGradient(gradient with { Origin = tensor.Origin }, max)
                    : AverageGradient(gradient, (AvgPoolGradient)gradient.Primitive, tensor.Shape, new(-pad.Before.Height, -pad.Before.Width));
            default:
                return Add(tensor, tensor.Primitive, [.. tensor.Inputs.Select(New)]);
        }
    }

    private int Forward(Tensor tensor, Convolution convolution)
    {
        var weights = source[tensor.Inputs[1]].Shape;
        var (x, geometry) = Input(tensor.Inputs[0], weights, convolution.Stride, convolution.Dilation, convolution.Groups);
        return Add(tensor, new PaddedConvolution(geometry, convolution.HasBias, tensor.Shape), [x, .. tensor.Inputs.Skip(1).Select(New)]);
    }

    private int ByWeights(Tensor tensor, ConvolutionByWeights convolution)
    {
        var (x, geometry) = Input(tensor.Inputs[0], tensor.Shape, convolution.Stride, convolution.Dilation, convolution.Groups);
        return Add(tensor, new PaddedConvolutionByWeights(geometry, tensor.Shape), x, New(tensor.Inputs[1]));
    }

    private int ByData(Tensor tensor, ConvolutionByData convolution)
    {
        // The padding spread ∂y by the stride and widened it by what a window reaches over the border.
        var (dy, w, x) = (tensor.Inputs[0], source[tensor.Inputs[1]].Shape, tensor.Shape);
        var (low, stride) = (new Size2d(0, 0), new Size2d(1, 1));
        if (source[dy].Primitive is Pad { Mode: PaddingMode.Zeros, Value: 0 } pad)
        {
            (low, stride) = (pad.Before, new(pad.Interior.Height + 1, pad.Interior.Width + 1));
            dy = source[dy].Inputs[0];
        }

        var y = source[dy].Shape;
        var reach = new Size2d(convolution.Dilation.Height * (w[2] - 1), convolution.Dilation.Width * (w[3] - 1));
        var before = new Size2d(reach.Height - low.Height, reach.Width - low.Width);
        var after = new Size2d(
            Math.Max(0, ((y.Height - 1) * stride.Height) + reach.Height + 1 - x.Height - before.Height),
            Math.Max(0, ((y.Width - 1) * stride.Width) + reach.Width + 1 - x.Width - before.Width));
        var geometry = new ConvolutionGeometry(
            x.Channels, new(x.Height, x.Width), y.Channels, new(w[2], w[3]), stride, convolution.Dilation, before, after, convolution.Groups);
        return Add(tensor, new PaddedConvolutionByData(geometry, x), New(dy), New(tensor.Inputs[1]));
    }

    // What a convolution reads: the map before its zero padding, or the padded copy.
    private (int X, ConvolutionGeometry Geometry) Input(int input, Shape weights, Size2d stride, Size2d dilation, int groups)
    {
        var (before, after) = (new Size2d(0, 0), new Size2d(0, 0));
        if (source[input].Primitive is Pad { Mode: PaddingMode.Zeros, Value: 0 } pad && pad.Interior == 0 && pad.Before.Height >= 0 && pad.Before.Width >= 0)
        {
            var isPixels = pixels is not null && source[source[input].Inputs[0]].Primitive is Images;
            // A depthwise convolution is bound by memory: a copy would cost it more than its borders.
            var isDepthwise = groups > 1 && groups == source[input].Shape.Channels;
            if (isPixels)
            {
                input = source[input].Inputs[0];
            }
            else if (!padsCopied || isDepthwise || TakesTiles(pad, source[source[input].Inputs[0]].Shape))
            {
                (before, after) = (pad.Before, pad.After);
                input = source[input].Inputs[0];
            }
        }

        var x = tensors[New(input)];
        var geometry = new ConvolutionGeometry(
            x.Shape.Channels, new(x.Shape.Height, x.Shape.Width), weights[0], new(weights[2], weights[3]), stride, dilation, before, after, groups)
        {
            InputInPixels = x.Primitive is PixelImages,
        };
        return (x.Id, geometry);

        // Winograd's algorithm copies what its tiles have of the border.
        bool TakesTiles(Pad pad, Shape map) => ChooseWinograd.ForForward(
            new(map.Channels, new(map.Height, map.Width), weights[0], new(weights[2], weights[3]), stride, dilation, pad.Before, pad.After, groups), isTraining: false) is not null;
    }

    private int MaxGradient(Tensor tensor, MaxPoolGradient pool)
    {
        var (map, geometry) = Pool(tensor.Inputs[0], pool.Window);
        return Add(
            tensor with { Shape = source[map].Shape },
            new PaddedMaxPoolGradient(geometry),
            New(map),
            New(tensor.Inputs[1]),
            New(tensor.Inputs[2]));
    }

    private int AverageGradient(Tensor tensor, AvgPoolGradient pool, Shape map, Size2d before)
    {
        var y = source[tensor.Inputs[0]].Shape;
        var geometry = new PoolGeometry(pool.Window, before, new(map.Height, map.Width), new(y.Height, y.Width));
        return Add(tensor with { Shape = map }, new PaddedAvgPoolGradient(geometry, pool.RowDivisors, pool.ColumnDivisors), New(tensor.Inputs[0]));
    }

    // A pooling's map without the padding, and the window over it.
    private (int Map, PoolGeometry Geometry) Pool(int input, PoolWindow window)
    {
        var output = window.Result(source[input].Shape);
        var before = new Size2d(0, 0);
        if (source[input].Primitive is Pad pad)
        {
            before = pad.Before;
            input = source[input].Inputs[0];
        }

        var map = source[input].Shape;
        return (input, new(window, before, new(map.Height, map.Width), new(output.Height, output.Width)));
    }

    private int Flattened(int vector) =>
        source[vector] is { Primitive: View } view && source[view.Inputs[0]].Shape.IsMap ? view.Inputs[0] : vector;

    // A matrix product over x, or the gradient of one that gave ∂y.
    private ConvolutionGeometry Whole(Shape x, Tensor byData) => Whole(x, source[byData.Inputs[0]].Shape[0]);

    private static ConvolutionGeometry Whole(Shape x, int outputs)
    {
        var shape = BlockedShape.Of(x);
        return new(shape.Channels, new(shape.Height, shape.Width), outputs, new(shape.Height, shape.Width), 1, 1, 0, 0, 1);
    }

    private static bool IsCrop(Pad pad) =>
        pad.Interior == 0 && pad.Before.Height <= 0 && pad.Before.Width <= 0 && pad.After.Height <= 0 && pad.After.Width <= 0;

    private int New(int old) => number[old];

    private int Add(Tensor original, Primitive primitive, params int[] inputs)
    {
        var shape = primitive.Result([.. inputs.Select(input => tensors[input].Shape)]);
        tensors.Add(new(tensors.Count, primitive, EquatableArray<int>.Of(inputs), shape, original.Origin));
        return tensors.Count - 1;
    }
}

using Lamina.CompilerServices;
using Lamina.Core.Model;
using Lamina.Onnx;
using Ops = Lamina.Core.Ops;

namespace Lamina.Benchmarks.Roofline;

/// <summary>One kind of convolution in a network.</summary>
/// <param name="Layer">The first layer that has it.</param>
/// <param name="Count">How many have it.</param>
/// <param name="ReadsInput">Whether it is the network's first, whose gradient by data nobody needs.</param>
internal sealed record LayerShape(string Layer, int Count, ConvolutionShape Shape, bool ReadsInput)
{
    public long MultiplyAdds =>
        (long)Shape.Outputs * Shape.OutputHeight * Shape.OutputWidth * (Shape.Inputs / Shape.Groups) * Shape.KernelHeight * Shape.KernelWidth;

    /// <summary>Bytes that must move at least once for a batch: input, output and weights.</summary>
    public long Bytes(int batch) => sizeof(float) * (((long)Shape.Inputs * Shape.Height * Shape.Width * batch)
        + ((long)Shape.Outputs * Shape.OutputHeight * Shape.OutputWidth * batch)
        + ((long)Shape.Outputs * (Shape.Inputs / Shape.Groups) * Shape.KernelHeight * Shape.KernelWidth));
}

/// <summary>The convolutions and linear layers of a network, equal ones counted together.</summary>
internal static class LayerShapes
{
    // With fewer channels than a vector has lanes, an input stands in pixels with its padding in it, as generated programs have it.
    private const int Lanes = 16;

    public static IReadOnlyList<LayerShape> Of(Type network)
    {
        var reading = Declarations.Read(network);
        var found = new List<(string Key, LayerShape Layer)>();
        foreach (var node in reading.Declaration.Graph.Nodes)
        {
            if (node.Inputs.Count == 0 || Shape(node.Operator, reading.Shapes[node.Inputs[0]], readsInput: node.Inputs[0] == 0) is not { } shape)
                continue;
            var readsInput = node.Inputs[0] == 0;
            var key = $"{shape.Inputs} {shape.Height} {shape.Width} {shape.Outputs} {shape.KernelHeight} {shape.KernelWidth} {shape.StrideHeight} {shape.Groups} {readsInput}";
            var index = found.FindIndex(entry => entry.Key == key);
            if (index < 0)
                found.Add((key, new(node.Name, 1, shape, readsInput)));
            else
                found[index] = (key, found[index].Layer with { Count = found[index].Layer.Count + 1 });
        }

        return [.. found.Select(entry => entry.Layer)];
    }

    private static ConvolutionShape? Shape(Ops.Operator layer, Shape input, bool readsInput)
    {
        switch (layer)
        {
            case Ops.Linear linear:
                return new(input[0], 1, 1, linear.OutFeatures, 1, 1);
            case Ops.Conv2d convolution:
                var window = convolution.Window;
                var inPixels = readsInput && input.Channels < Lanes;
                var (rows, columns) = inPixels ? (window.Before.Height + window.After.Height, window.Before.Width + window.After.Width) : (0, 0);
                return new(input.Channels, input.Height + rows, input.Width + columns, convolution.OutChannels, window.Kernel.Height, window.Kernel.Width)
                {
                    StrideHeight = window.Stride.Height,
                    StrideWidth = window.Stride.Width,
                    DilationHeight = window.Dilation.Height,
                    DilationWidth = window.Dilation.Width,
                    Top = inPixels ? 0 : window.Before.Height,
                    Left = inPixels ? 0 : window.Before.Width,
                    Bottom = inPixels ? 0 : window.After.Height,
                    Right = inPixels ? 0 : window.After.Width,
                    Groups = convolution.Groups,
                    InputInPixels = inPixels,
                };
            default:
                return null;
        }
    }
}

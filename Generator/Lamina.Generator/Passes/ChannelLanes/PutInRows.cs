using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.ChannelLanes;

/// <summary>
/// Puts rows into lanes where channels would leave most of them idle: the maps of a first layer with few channels, with their poolings, activations and gradients, from
/// the network's input up to the convolution that makes many channels of them. All maps that would gain are put there first; those for which a kernel is
/// missing are taken back, until every kernel is there.
/// </summary>
internal sealed class PutInRows
{
    private const int Lanes = BlockedShape.Lanes;

    private readonly TensorGraph graph;
    private readonly bool[] inRows;

    private PutInRows(TensorGraph graph)
    {
        this.graph = graph;
        inRows = [.. graph.Tensors.Select(Gains)];
    }

    public static TensorGraph Run(TensorGraph graph)
    {
        var pass = new PutInRows(graph);
        while (pass.TakeBack())
        {
        }

        // The input alone gains nothing: pixels serve a convolution to many channels as well.
        if (!graph.Tensors.Any(tensor => pass.inRows[tensor.Id] && tensor.Primitive is PaddedConvolution))
            return graph;
        return graph with { Tensors = graph.Tensors.Select(pass.Rewrite).ToEquatableArray() };
    }

    private bool Gains(Tensor tensor)
    {
        if (tensor.Primitive is PixelImages)
            return true;
        if (!tensor.Shape.IsMap || tensor.Id == graph.Output || tensor.Primitive.IsWholeBatch || tensor.Primitive is Images or ParameterValue or BufferValue)
            return false;
        var rows = RowShape.Of(tensor.Shape);
        return 2 * rows.Channels <= Lanes && rows.Width * Lanes > rows.Pitch * rows.Channels;
    }

    // Of each kernel that is missing its result, else what it reads; whether there was one.
    private bool TakeBack()
    {
        var found = false;
        foreach (var tensor in graph.Tensors)
        {
            while (!Exists(tensor))
            {
                found = true;
                if (inRows[tensor.Id])
                    inRows[tensor.Id] = false;
                else
                    inRows[tensor.Inputs.First(input => inRows[input])] = false;
            }
        }

        return found;
    }

    private bool Exists(Tensor tensor) => tensor.Primitive switch
    {
        _ when !inRows[tensor.Id] && !tensor.Inputs.Any(input => inRows[input]) => true,
        PixelImages => true,
        Pointwise => AreAlike(tensor),
        PaddedConvolution convolution => Suits(convolution.Geometry) && inRows[tensor.Inputs[0]] && (!inRows[tensor.Id] || convolution.Geometry.Stride == 1),
        PaddedConvolutionByData convolution => Suits(convolution.Geometry) && !inRows[tensor.Inputs[0]] && convolution.Geometry is { Stride: { Height: 1, Width: 1 }, Dilation: { Height: 1, Width: 1 } },
        PaddedConvolutionByWeights convolution => Suits(convolution.Geometry) && inRows[tensor.Inputs[0]] && (!inRows[tensor.Inputs[1]] || convolution.Geometry.Stride == 1),
        BiasGradient => true,
        PaddedMaxPool pool => AreAlike(tensor) && IsPairwise(pool.Geometry),
        PaddedMaxPoolGradient pool => AreAlike(tensor) && IsPairwise(pool.Geometry),
        PaddedAvgPool pool => AreAlike(tensor) && IsPairwise(pool.Geometry) && pool.RowDivisors.Concat(pool.ColumnDivisors).All(divisor => divisor == 2),
        PaddedAvgPoolGradient pool => AreAlike(tensor) && IsPairwise(pool.Geometry) && pool.RowDivisors.Concat(pool.ColumnDivisors).All(divisor => divisor == 2),
        _ => false,
    };

    private bool AreAlike(Tensor tensor) => tensor.Inputs.All(input => inRows[input] == inRows[tensor.Id]);

    // A window over the whole map is a matrix product, whose weights are read as they stand.
    private static bool Suits(ConvolutionGeometry geometry) => geometry.Groups == 1 && !geometry.IsPadded && geometry.Kernel != geometry.Map;

    private static bool IsPairwise(PoolGeometry geometry) =>
        geometry.Before == 0 && geometry.Window.Kernel == 2 && geometry.Window.Stride == 2 && geometry.Window.Dilation == 1
        && 2 * geometry.Output.Height <= geometry.Map.Height && 2 * geometry.Output.Width <= geometry.Map.Width;

    private Tensor Rewrite(Tensor tensor)
    {
        // What the geometry calls the input is ∂x for a gradient by data.
        var inputInRows = inRows[tensor.Primitive is PaddedConvolutionByData ? tensor.Id : tensor.Inputs.FirstOrDefault()];
        return tensor with
        {
            InRows = inRows[tensor.Id],
            Primitive = tensor.Primitive switch
            {
                PaddedConvolution convolution when inputInRows => convolution with { Geometry = ToRows(convolution.Geometry) },
                PaddedConvolutionByData convolution when inputInRows => convolution with { Geometry = ToRows(convolution.Geometry) },
                PaddedConvolutionByWeights convolution when inputInRows => convolution with { Geometry = ToRows(convolution.Geometry) },
                var other => other,
            },
        };
    }

    private static ConvolutionGeometry ToRows(ConvolutionGeometry geometry) => geometry with { InputInPixels = false, InputInRows = true };
}

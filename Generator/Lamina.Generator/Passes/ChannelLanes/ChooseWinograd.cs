using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.ChannelLanes;

/// <summary>
/// Takes Winograd's algorithm for the 3×3 convolutions and gradients that it makes faster, and gives those that transform weights in every step a tensor for them,
/// just before their use.
/// </summary>
internal static class ChooseWinograd
{
    // Transformed weights of 36 planes are places in an arena of 2³¹ floats, which others need too.
    private const long MostFilters = 16 * 1024 * 1024;

    /// <param name="graph">With channels in lanes, not fused yet.</param>
    /// <param name="isTraining">Whether weights change with every step. For inference they are transformed once, and a batch is often one sample.</param>
    public static TensorGraph Run(TensorGraph graph, bool isTraining)
    {
        var tensors = new List<Tensor>();
        var number = new int[graph.Tensors.Count];
        foreach (var tensor in graph.Tensors)
        {
            Tensor changed = tensor with { Inputs = tensor.Inputs.Select(input => number[input]).ToEquatableArray() };
            changed = tensor.Primitive switch
            {
                PaddedConvolution plain when ForForward(plain.Geometry, isTraining) is { } winograd => isTraining
                    ? WithPlanes(changed, plain with { Geometry = winograd, TakesPlanes = true }, winograd, isByData: false)
                    : changed with { Primitive = plain with { Geometry = winograd } },
                PaddedConvolutionByData plain when ForByData(plain.Geometry) is { } winograd =>
                    WithPlanes(changed, plain with { Geometry = winograd }, winograd, isByData: true),
                PaddedConvolutionByWeights plain when ForByWeights(plain.Geometry) is { } winograd =>
                    changed with { Primitive = plain with { Geometry = winograd } },
                _ => changed,
            };
            number[tensor.Id] = tensors.Count;
            tensors.Add(changed with { Id = tensors.Count });
        }

        return new(
            tensors.ToEquatableArray(),
            number[graph.Output],
            graph.Gradients.Select(gradient => gradient with { Tensor = number[gradient.Tensor] }).ToEquatableArray());

        Tensor WithPlanes(Tensor tensor, Primitive primitive, ConvolutionGeometry geometry, bool isByData)
        {
            var weights = new WinogradWeights(geometry, isByData);
            tensors.Add(new(tensors.Count, weights, EquatableArray<int>.Of(tensor.Inputs[1]), weights.Result([]), tensor.Origin));
            return tensor with { Primitive = primitive, Inputs = [.. tensor.Inputs, tensors.Count - 1] };
        }
    }

    /// <summary>A forward convolution's geometry with the algorithm chosen, or null for plain sums.</summary>
    public static ConvolutionGeometry? ForForward(ConvolutionGeometry geometry, bool isTraining) =>
        For(geometry, isTraining ? WinogradCost.Forward : WinogradCost.Inference);

    /// <summary>The same of a gradient by data.</summary>
    public static ConvolutionGeometry? ForByData(ConvolutionGeometry geometry) => For(geometry, WinogradCost.ByData);

    /// <summary>The same of a gradient by weights.</summary>
    public static ConvolutionGeometry? ForByWeights(ConvolutionGeometry geometry) => For(geometry, WinogradCost.ByWeights);

    private static ConvolutionGeometry? For(ConvolutionGeometry geometry, WinogradCost cost) =>
        CanUse(geometry) && cost.Choose(geometry) is { } winograd ? geometry with { Winograd = winograd } : null;

    private static bool CanUse(ConvolutionGeometry geometry) =>
        geometry.Kernel == 3 && geometry.Stride == 1 && geometry.Dilation == 1 && geometry.Groups == 1 && !geometry.InputInPixels && !geometry.InputInRows
        && (long)geometry.Inputs * geometry.Outputs <= MostFilters
        && geometry.Kernel != geometry.Map; // a window over the whole map is a matrix product
}

using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>
/// Multiplies a normalisation by fixed statistics into the weights of the convolution before it: (W·x + b − mean)·γ/√(variance + ε) + β is a convolution
/// with other weights and another bias. For inference, where weights are packed once.
/// </summary>
internal static class FoldNorms
{
    public static TensorGraph Run(TensorGraph graph)
    {
        var readers = Rewriting.CountReaders(graph);
        var tensors = graph.Tensors.ToArray();
        foreach (var tensor in graph.Tensors)
        {
            if (tensor.Primitive is not FixedNormalize norm)
                continue;
            var before = tensors[tensor.Inputs[0]];
            if (before.Primitive is not PaddedConvolution { Norm: null } convolution || readers[before.Id] != 1)
                continue;
            tensors[tensor.Id] = tensor with
            {
                Primitive = convolution with { Norm = norm },
                Inputs = before.Inputs.Concat(tensor.Inputs.Skip(1)).ToEquatableArray(),
                Origin = before.Origin + Tensor.OriginSeparator + tensor.Origin,
            };
        }

        return Rewriting.RemoveUnread(graph with { Tensors = tensors.ToEquatableArray() });
    }
}

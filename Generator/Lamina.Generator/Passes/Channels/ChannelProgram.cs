using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.Channels;

/// <summary>A program with channels in lanes: kernels over the whole batch, one after the other, each cut into items that threads share.</summary>
/// <param name="Graph">The fused tensors.</param>
/// <param name="Forward">Kernels up to the output, by tensor, in the order in which they run.</param>
/// <param name="Backward">Kernels behind the loss.</param>
/// <param name="Places">By tensor id.</param>
/// <param name="BatchFloats">Length of the arena's part for the whole batch.</param>
/// <param name="SampleFloats">Length of the arena's other part, for each sample.</param>
internal sealed record ChannelProgram(
    TensorGraph Graph,
    IReadOnlyList<int> Forward,
    IReadOnlyList<int> Backward,
    TensorPlace[] Places,
    long BatchFloats,
    long SampleFloats)
{
    public IEnumerable<int> Steps => Forward.Concat(Backward);

    /// <summary>The network's input.</summary>
    public Tensor Input => Graph.Tensors.Single(tensor => tensor.Primitive is Images or PixelImages);

    /// <summary>The inputs of a concatenation that are not in their place already, with their first channels.</summary>
    public IEnumerable<(Tensor Input, int FirstChannel)> CopiedInputs(Tensor concat)
    {
        var first = 0;
        foreach (var input in concat.Inputs.Select(id => Graph[id]))
        {
            if (Places[input.Id] != ChannelMemory.PlaceInside(Places[concat.Id], concat.Shape, first))
                yield return (input, first);
            first += input.Shape[0];
        }
    }
}

using Lamina.Core.Tensors;
using Lamina.Generator.Passes.Channels;

namespace Lamina.Generator.Passes.Gpu;

/// <summary>A program for a device: kernels over the whole batch, one after the other. Tensors are N×C×H×W, row-major.</summary>
/// <param name="Graph">The fused tensors.</param>
/// <param name="Forward">Kernels up to the output, by tensor, in the order in which they run.</param>
/// <param name="Backward">Kernels behind the loss.</param>
/// <param name="Places">By tensor id.</param>
/// <param name="BatchFloats">Length of the arena's part for the whole batch.</param>
/// <param name="SampleFloats">Length of the arena's other part, for each sample.</param>
internal sealed record GpuProgram(
    TensorGraph Graph,
    IReadOnlyList<int> Forward,
    IReadOnlyList<int> Backward,
    TensorPlace[] Places,
    long BatchFloats,
    long SampleFloats)
{
    public IEnumerable<int> Steps => Forward.Concat(Backward);

    public Tensor Input => Graph.Tensors.Single(tensor => tensor.Primitive is Images);

    /// <summary>Floats of the largest tensor for one sample: kernels count with 32 bits, which bounds the batch.</summary>
    public long LargestTensor => Graph.Tensors.Where(tensor => Places[tensor.Id] is { Exists: true, IsWholeBatch: false }).Max(tensor => tensor.Shape.Size);
}

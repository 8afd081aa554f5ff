using Lamina.Core.Model;
using Lamina.GpuServices;

namespace Lamina.Generator.Passes.Gpu;

/// <summary>A network compiled for a device.</summary>
/// <param name="Declaration">What was declared.</param>
/// <param name="Parameters">Trainable tensors, at the places that they have on the host.</param>
/// <param name="Buffers">Tensors that are kept but not trained, likewise.</param>
/// <param name="LanesFrom">The least batch that the processor computes with samples in lanes: dropout draws the same numbers on a device.</param>
/// <param name="Inference">The program of inference.</param>
/// <param name="Training">The program of a training step.</param>
internal sealed record GpuNetwork(
    NetworkDeclaration Declaration,
    EquatableArray<PlacedParameter> Parameters,
    EquatableArray<PlacedBuffer> Buffers,
    int LanesFrom,
    SequentialProgram Inference,
    SequentialProgram Training)
{
    /// <summary>Whether one sample's numbers, and each parameter's, can be counted with 32 bits, as kernels do; if not, nothing is emitted.</summary>
    public bool Fits => Inference.Graph.Tensors.Concat(Training.Graph.Tensors).All(tensor => tensor.Shape.Size <= TileLimits.MostNumbers);
}

using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.Programs;
using Lamina.Generator.Emit.SampleLanes;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.Gpu;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>Writes each tensor of a program as the kernels that compute it.</summary>
internal sealed class GpuStepWriter(GpuNetwork network, SequentialProgram program, TensorPlaces places, Places parameters, Places buffers)
{
    /// <summary>The kernels of a tensor, in order: one for each input of a concatenation, one for each phase of a strided gradient, none for what another one stores.</summary>
    public IEnumerable<GpuKernel> Kernels(int id)
    {
        var step = new GpuStep(this, network, program.Graph, program.Graph[id]);
        return GpuKernels.InOrder.Select(kernels => kernels(step)).FirstOrDefault(kernels => kernels is not null)
            ?? throw new InvalidOperationException($"No kernel for {step.Anchor}.");
    }

    /// <summary>C# for the view of a tensor, a parameter or a buffer.</summary>
    public string View(int id)
    {
        var tensor = program.Graph[id];
        switch (tensor.Primitive)
        {
            case ParameterValue parameter:
                return $"at.Parameter({parameters.Constant(parameter.Index)}, {tensor.Shape.Size})";
            case BufferValue buffer:
                return Buffer(buffer.Index);
            case { IsParameterGradient: true }:
                var index = program.Graph.Gradients.First(gradient => gradient.Tensor == id).Parameter;
                return $"at.Gradient({parameters.Constant(index)}, {tensor.Shape.Size})";
            default:
                return $"at.{(places.IsWholeBatch(id) ? "Batch" : "Sample")}({places.NameOf(id)}, {tensor.Shape.Size})";
        }
    }

    /// <summary>C# for the view of a buffer, by its number.</summary>
    public string Buffer(int index) => $"at.Buffer({buffers.Constant(index)}, {network.Buffers[index].Spec.Shape.Size})";
}

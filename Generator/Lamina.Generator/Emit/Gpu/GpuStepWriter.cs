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
        var step = new GpuStep(this, program.Graph, program.Graph[id]);
        return step.Anchor switch
        {
            PaddedConvolution convolution => [ConvolutionKernels.Forward(step, convolution)],
            PaddedConvolutionByData convolution => ConvolutionKernels.ByData(step, convolution),
            PaddedConvolutionByWeights convolution => [ConvolutionKernels.ByWeights(step, convolution)],
            BiasGradient => [SumKernels.BiasGradient(step)],
            Pointwise pointwise => [ElementKernels.Pointwise(step, pointwise)],
            Nest nest => [DeviceNest.Write(step, nest)],
            DropoutMask mask => [ElementKernels.Dropout(step, mask, network.LanesFrom)],
            BatchStatistics statistics => [NormKernels.Statistics(step, statistics, network)],
            BatchNormalize norm => [NormKernels.Normalize(step, norm)],
            FixedNormalize norm => [NormKernels.Normalize(step, norm)],
            BatchNormSums sums => [NormKernels.Sums(step, sums)],
            BatchNormByData norm => [NormKernels.ByData(step, norm)],
            BatchNormByParameter => [], // stored with the sums
            PaddedMaxPool pool => [PoolKernels.Max(step, pool)],
            PaddedMaxPoolGradient pool => [PoolKernels.MaxGradient(step, pool)],
            PaddedAvgPool pool => [PoolKernels.Average(step, pool)],
            PaddedAvgPoolGradient pool => [PoolKernels.AverageGradient(step, pool)],
            Concat => CopyKernels.Concat(step),
            ChannelSlice slice => [CopyKernels.Slice(step, slice)],
            Pad pad => [PadKernels.Forward(step, pad)],
            PadGradient pad => [PadKernels.Gradient(step, pad)],
            var other => throw new InvalidOperationException($"No kernel for {other}."),
        };
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

using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>All kernels for a device. The first that is for a tensor computes it: special ones stand before general ones, and nests, which take what can be stated as one, last.</summary>
internal static class GpuKernels
{
    /// <summary>Each writes the kernels of a tensor, or gives null for one that it is not for.</summary>
    public static IReadOnlyList<Func<GpuStep, IEnumerable<GpuKernel>?>> InOrder { get; } =
    [
        ConvolutionKernels.Write,
        NormKernels.Write,
        PoolKernels.Write,
        ElementKernels.Write,
        CopyKernels.Write,
        PadKernels.Write,
        step => step.Anchor is Nest nest ? [DeviceNest.Write(step, nest)] : null,
    ];
}

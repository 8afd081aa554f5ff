using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.ChannelLanes.Kernels;

/// <summary>A kernel with channels in lanes: the calls that compute a tensor, or null for a tensor that it is not for.</summary>
/// <param name="at">What calls refer to.</param>
/// <param name="tensor">The tensor.</param>
/// <param name="anchor">What is computed before the fused formula.</param>
internal delegate IEnumerable<string>? ChannelKernel(KernelScope at, Tensor tensor, Primitive anchor);

/// <summary>All kernels with channels in lanes. The first that is for a tensor computes it: special ones stand before general ones, and nests, which take what can be stated as one, last.</summary>
internal static class ChannelKernels
{
    private static readonly ChannelKernel[] InOrder =
    [
        RowKernels.Write,
        PackedKernels.Convolve,
        WinogradKernels.Write,
        ProductKernels.Write,
        ConvolutionKernels.Write,
        NormKernels.Write,
        PoolKernels.Write,
        ElementKernels.Write,
        CopyKernels.Write,
        PadKernels.Write,
        NestKernels.Write,
    ];

    /// <summary>The calls that compute a tensor.</summary>
    /// <exception cref="InvalidOperationException">There is no kernel for it.</exception>
    public static IEnumerable<string> Calls(KernelScope at, Tensor tensor)
    {
        return InOrder.Select(kernel => kernel(at, tensor, tensor.Anchor)).FirstOrDefault(calls => calls is not null)
            ?? throw new InvalidOperationException($"No kernel for {tensor.Primitive}.");
    }
}

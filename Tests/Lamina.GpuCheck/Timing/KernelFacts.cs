using System.Runtime.InteropServices;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;
using Lamina.GpuServices;

namespace Lamina.GpuCheck.Timing;

/// <summary>What NVIDIA's driver made of a kernel.</summary>
/// <param name="Registers">Of a thread.</param>
/// <param name="SpilledBytes">Local memory of a thread: registers that did not fit.</param>
/// <param name="SharedBytes">Static shared memory of a group.</param>
/// <param name="GroupsAtOnce">Groups that a multiprocessor holds at once.</param>
/// <param name="Occupancy">The share of the threads it could hold that these are.</param>
internal sealed partial record KernelFacts(int Registers, int SpilledBytes, int SharedBytes, int GroupsAtOnce, double Occupancy)
{
    /// <summary>The facts of a kernel that is about to be launched; null on a device that is not driven through CUDA.</summary>
    public static KernelFacts? Of(KernelLaunch launch)
    {
        if (!launch.Launcher.TryGetKernel(out var kernel) || kernel is not CudaKernel cuda || kernel.Accelerator is not CudaAccelerator accelerator)
            return null;
        var threads = launch.Config.GroupDim.Size;
        var groups = Occupancy(cuda.FunctionPtr, threads);
        return new(
            Attribute(cuda.FunctionPtr, FunctionAttribute.Registers),
            Attribute(cuda.FunctionPtr, FunctionAttribute.LocalBytes),
            Attribute(cuda.FunctionPtr, FunctionAttribute.SharedBytes),
            groups,
            (double)groups * threads / accelerator.MaxNumThreadsPerMultiprocessor);

        static int Attribute(nint function, FunctionAttribute attribute) => cuFuncGetAttribute(out var value, attribute, function) == 0 ? value : -1;

        static int Occupancy(nint function, int threads) => cuOccupancyMaxActiveBlocksPerMultiprocessor(out var blocks, function, threads, 0) == 0 ? blocks : -1;
    }

    [LibraryImport("libcuda.so.1")]
    private static partial int cuFuncGetAttribute(out int value, FunctionAttribute attribute, nint function);

    [LibraryImport("libcuda.so.1")]
    private static partial int cuOccupancyMaxActiveBlocksPerMultiprocessor(out int blocks, nint function, int threads, nuint dynamicSharedBytes);

    /// <summary>CUfunction_attribute.</summary>
    private enum FunctionAttribute
    {
        SharedBytes = 1,
        LocalBytes = 3,
        Registers = 4,
    }
}

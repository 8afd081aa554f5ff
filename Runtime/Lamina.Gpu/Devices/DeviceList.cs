using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;
using ILGPU.Runtime.OpenCL;

namespace Lamina;

/// <summary>Finds the devices of this machine, and opens one.</summary>
internal static class DeviceList
{
    /// <summary>Threads of a group on the simulator: each is a thread of the processor, so no more than the smaller tiles need.</summary>
    public const int SimulatorThreads = 64;

    public static GpuDevice Simulator { get; } = new("ILGPU simulator", GpuKind.Simulator, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    /// <summary>CUDA devices, OpenCL devices (those that are no processors first), the simulator.</summary>
    public static IReadOnlyList<GpuDevice> Find()
    {
        using var context = Create();
        return [.. Cuda(context), .. OpenCL(context).OrderBy(d => d.IsProcessor).Select(d => d.Device), Simulator];
    }

    /// <summary>A context with every device that a driver shows, whether it can be used or not.</summary>
    public static Context Create()
    {
        CudaDriver.Prepare();
        return Context.Create(builder => Prepare(builder).Cuda(_ => true).OpenCL(_ => true));
    }

    /// <summary>What every context has: kernels are compiled with all calls inlined, without which a problem's fields would land in memory.</summary>
    public static Context.Builder Prepare(Context.Builder builder) => builder.Optimize(OptimizationLevel.O2).Inlining(InliningMode.Aggressive);

    private static List<GpuDevice> Cuda(Context context)
    {
        var found = new List<GpuDevice>();
        foreach (var device in context.GetCudaDevices())
        {
            found.Add(new GpuDevice(device.Name, GpuKind.Cuda, device.MemorySize)
            {
                Index = found.Count,
                Problem = device.Architecture is null || device.InstructionSet is null
                    ? "its driver is too old for ILGPU to say which instructions it has. Install a newer NVIDIA driver"
                    : null,
            });
        }

        // ILGPU leaves out what fails while it looks.
        if (found.Count == 0 && CudaDriver.Problem() is { } problem)
            found.Add(new GpuDevice("NVIDIA's driver", GpuKind.Cuda, 0) { Problem = problem });
        return found;
    }

    private static List<(GpuDevice Device, bool IsProcessor)> OpenCL(Context context)
    {
        var found = new List<(GpuDevice Device, bool IsProcessor)>();
        foreach (var device in context.GetCLDevices())
        {
            found.Add((
                new GpuDevice(device.Name, GpuKind.OpenCL, device.MemorySize) { Index = found.Count, Problem = OpenCLProblem(device) },
                device.DeviceType == CLDeviceType.CL_DEVICE_TYPE_CPU));
        }

        return found;
    }

    private static string? OpenCLProblem(CLDevice device)
    {
        // ILGPU's own condition, in words.
        return device.Capabilities.GenericAddressSpace
            ? null
            : $"its driver, with OpenCL C {device.CVersion}, lacks the generic address space that ILGPU needs. Install one with OpenCL 2, or OpenCL 3 with " +
                "__opencl_c_generic_address_space (PoCL has it from version 5 on), or choose another device";
    }
}

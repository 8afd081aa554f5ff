using System.CommandLine;
using ILGPU.Runtime.Cuda;

namespace Lamina.GpuCheck;

/// <summary><c>devices</c>: what this machine has, and whether the one that is wanted opens.</summary>
internal static class DevicesCommand
{
    public static Command Create()
    {
        var device = Options.Device();
        var command = new Command("devices", "Lists the devices and opens one.") { device };
        command.SetAction(parsed =>
        {
            foreach (var found in Gpu.Devices)
                Console.WriteLine(found);
            return Options.OnDevice(parsed.GetValue(device)!, gpu =>
            {
                Console.WriteLine($"opened: {Describe(gpu)}");
                return 0;
            });
        });
        return command;
    }

    /// <summary>A device in one line.</summary>
    public static string Describe(Gpu gpu)
    {
        var accelerator = gpu.Accelerator;
        var text = $"{gpu.Device.Name} ({gpu.Device.Kind}), {accelerator.NumMultiprocessors} multiprocessors, groups of at most {accelerator.MaxNumThreadsPerGroup} threads, " +
            $"{accelerator.MaxSharedMemoryPerGroup >> 10} KiB of shared memory for each";
        return accelerator is CudaAccelerator cuda
            ? $"{text}, CUDA {cuda.DriverVersion}, {cuda.Architecture}, PTX {cuda.InstructionSet}, {gpu.FreeBytes >> 20} of {gpu.Device.MemoryBytes >> 20} MiB free"
            : text;
    }
}

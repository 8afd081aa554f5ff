using System.Diagnostics;

namespace Lamina.GpuTests.Devices;

/// <summary>NVIDIA's driver, where it lies and what it says, without one.</summary>
public class CudaDriverTests
{
    [Theory]
    [InlineData("libcuda.so")]
    [InlineData("libcuda.so.1")] // the only name that the driver itself brings
    public void The_library_is_found_by_either_name(string present) =>
        Assert.Equal(7, CudaDriver.Find(name => name == present ? 7 : 0));

    [Fact]
    public void A_machine_without_it_has_no_CUDA_device_and_no_complaint()
    {
        Assert.Equal(0, CudaDriver.Find(_ => 0));
        if (CudaDriver.Find(name => System.Runtime.InteropServices.NativeLibrary.TryLoad(name, out var handle) ? handle : 0) == 0 && !File.Exists("/proc/driver/nvidia/version"))
            Assert.DoesNotContain(Gpu.Devices, device => device.Kind == GpuKind.Cuda);
    }

    [SkippableFact]
    public void A_driver_that_does_not_start_says_why_in_the_list_of_devices()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "The stand-in for the driver is a library for Linux.");
        var folder = Directory.CreateTempSubdirectory("lamina-driver-");
        try
        {
            var source = Path.Combine(folder.FullName, "driver.c");
            File.WriteAllText(
                source,
                """
                int cuInit(unsigned flags) { return 803; }
                int cuGetErrorName(int error, const char **text) { *text = "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH"; return 0; }
                int cuGetErrorString(int error, const char **text) { *text = "system has unsupported display driver"; return 0; }
                """);
            Skip.IfNot(Run("cc", ["-shared", "-fPIC", "-o", Path.Combine(folder.FullName, "libcuda.so.1"), source]) is not null, "There is no C compiler here to make the stand-in with.");

            // The driver is loaded once for a process, so another one looks: this project is a program too.
            var devices = Run("dotnet", ["exec", typeof(CudaDriverTests).Assembly.Location], folder.FullName);
            Assert.NotNull(devices);
            Assert.Contains(
                "NVIDIA's driver (Cuda; cannot be used: its driver says CUDA_ERROR_SYSTEM_DRIVER_MISMATCH (803): system has unsupported display driver)", devices, StringComparison.Ordinal);
            Assert.Contains("ILGPU simulator (Simulator, ", devices, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // What a program prints; null where it cannot be started or fails.
    private static string? Run(string program, string[] arguments, string? libraries = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        if (libraries is not null)
            start.Environment["LD_LIBRARY_PATH"] = libraries;
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

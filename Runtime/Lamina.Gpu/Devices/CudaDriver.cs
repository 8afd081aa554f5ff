using System.Reflection;
using System.Runtime.InteropServices;

namespace Lamina;

/// <summary>
/// NVIDIA's driver library. ILGPU asks for it as 'cuda', which on Linux is libcuda.so: a name that only development packages bring. The driver itself has
/// libcuda.so.1, so that is looked for too; and since ILGPU keeps silent about a driver that does not start, its reason is asked for here.
/// </summary>
internal static class CudaDriver
{
    private const string Library = "cuda";

    /// <summary>The names that the library has on Linux, as its packages, NVIDIA's containers and the Windows Subsystem for Linux have it.</summary>
    private static readonly string[] Names = ["libcuda.so", "libcuda.so.1", "/usr/lib/wsl/lib/libcuda.so.1", "/usr/local/nvidia/lib64/libcuda.so.1"];

    private static readonly Lazy<nint> Handle = new(() => Find(name => NativeLibrary.TryLoad(name, out var handle) ? handle : 0));

    static CudaDriver()
    {
        foreach (var assembly in new[] { typeof(ILGPU.Context).Assembly, typeof(CudaDriver).Assembly })
        {
            try
            {
                NativeLibrary.SetDllImportResolver(assembly, Resolve);
            }
            catch (InvalidOperationException)
            {
                // Somebody has set one for ILGPU already, and may find the driver in another way.
            }
        }
    }

    /// <summary>Has the library found in the way described, from now on.</summary>
    public static void Prepare()
    {
        // The static constructor does it.
    }

    /// <summary>The first of the library's names that loads.</summary>
    /// <param name="load">Gives a handle, or 0.</param>
    public static nint Find(Func<string, nint> load)
    {
        foreach (var name in Names)
        {
            if (load(name) is var handle && handle != 0)
                return handle;
        }

        return 0;
    }

    /// <summary>Why ILGPU finds no CUDA device where there might be one; null where nothing is NVIDIA's.</summary>
    public static string? Problem()
    {
        if (!OperatingSystem.IsWindows() && Handle.Value == 0)
        {
            return File.Exists("/proc/driver/nvidia/version")
                ? "the kernel has NVIDIA's driver, but its library libcuda.so.1 is not found. Install the driver's libraries (libcuda1, or NVIDIA_DRIVER_CAPABILITIES=compute " +
                  "for a container), or name their folder in LD_LIBRARY_PATH"
                : null;
        }

        try
        {
            if (cuInit(0) is var unready and not 0)
                return Explain(unready);
            if (cuDeviceGetCount(out var count) is var uncounted and not 0)
                return Explain(uncounted);
            return count == 0 ? Explain(NoDevice) : $"its driver counts {count}, but ILGPU cannot read what they are. Install another NVIDIA driver";
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException)
        {
            return OperatingSystem.IsWindows() ? null : $"its library does not load: {exception.Message}";
        }
    }

    /// <summary>Makes work that is enqueued on a stream from now on wait for what an event marks.</summary>
    public static void WaitForEvent(nint stream, nint @event) => Check(cuStreamWaitEvent(stream, @event, 0), nameof(cuStreamWaitEvent));

    /// <summary>Makes an event that measures no time.</summary>
    public static nint CreateEvent()
    {
        Check(cuEventCreate(out var @event, DisableTiming), nameof(cuEventCreate));
        return @event;
    }

    /// <summary>Marks what a stream has been given so far.</summary>
    public static void Record(nint @event, nint stream) => Check(cuEventRecord(@event, stream), nameof(cuEventRecord));

    /// <summary>Waits for what an event marks.</summary>
    public static void Wait(nint @event) => Check(cuEventSynchronize(@event), nameof(cuEventSynchronize));

    /// <summary>Gives an event back.</summary>
    public static void Destroy(nint @event) => cuEventDestroy(@event);

    private const int NoDevice = 100;
    private const uint DisableTiming = 2;

    private static void Check(int error, string call)
    {
        if (error != 0)
            throw new GpuException($"CUDA's {call} failed: {Explain(error)}.");
    }

    private static string Explain(int error)
    {
        var name = Text(cuGetErrorName(error, out var pointer), pointer) ?? "an error that it has no name for";
        var text = Text(cuGetErrorString(error, out pointer), pointer);
        return $"its driver says {name} ({error}){(text is null ? "" : $": {text}")}";

        static string? Text(int result, nint pointer) => result == 0 ? Marshal.PtrToStringUTF8(pointer) : null;
    }

    private static nint Resolve(string library, Assembly assembly, DllImportSearchPath? path) =>
        library == Library && !OperatingSystem.IsWindows() ? Handle.Value : library == Library && NativeLibrary.TryLoad("nvcuda", out var handle) ? handle : 0;

    [DllImport(Library)]
    private static extern int cuInit(uint flags);

    [DllImport(Library)]
    private static extern int cuDeviceGetCount(out int count);

    [DllImport(Library)]
    private static extern int cuGetErrorName(int error, out nint text);

    [DllImport(Library)]
    private static extern int cuGetErrorString(int error, out nint text);

    [DllImport(Library)]
    private static extern int cuEventCreate(out nint @event, uint flags);

    [DllImport(Library, EntryPoint = "cuEventDestroy_v2")]
    private static extern int cuEventDestroy(nint @event);

    [DllImport(Library)]
    private static extern int cuEventRecord(nint @event, nint stream);

    [DllImport(Library)]
    private static extern int cuEventSynchronize(nint @event);

    [DllImport(Library)]
    private static extern int cuStreamWaitEvent(nint stream, nint @event, uint flags);
}

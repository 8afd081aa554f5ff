using System.ComponentModel;
using System.Diagnostics;
using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.Cuda;
using ILGPU.Runtime.OpenCL;
using Lamina.GpuServices;

namespace Lamina;

/// <summary>
/// A device that trains and infers, with one stream of work: what is enqueued runs in order, while the processor goes on. Networks on it may be used by several
/// threads, which take turns; what is enqueued by hand is not for several threads at once.
/// </summary>
public sealed class Gpu : IDisposable
{
    private static readonly Lazy<IReadOnlyList<GpuDevice>> FoundDevices = new(DeviceList.Find);

    private readonly Lock gate = new();
    private readonly Context context;

    private Gpu(GpuDevice device, Context context, Accelerator accelerator, bool? overlapsUploads = null)
    {
        Device = device;
        this.context = context;
        Accelerator = accelerator;
        Stream = accelerator.CreateStream();
        // Elsewhere ILGPU has nothing that one stream could wait for in another without the host.
        Transfers = new StagedTransfers(this, overlapsUploads ?? accelerator is CudaAccelerator);
        Kernels = new DeviceKernels(this);
    }

    /// <summary>The devices of this machine, best first; those that cannot be used say why. The simulator is always there, and last.</summary>
    public static IReadOnlyList<GpuDevice> Devices => FoundDevices.Value;

    /// <summary>The device.</summary>
    public GpuDevice Device { get; }

    /// <summary>What its user should know, such as that it is a simulator; null if nothing. Also written to <see cref="Trace"/>.</summary>
    public string? Warning { get; private init; }

    /// <summary>ILGPU's object for the device.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public Accelerator Accelerator { get; }

    /// <summary>The stream that all work of this object is enqueued on.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public AcceleratorStream Stream { get; }

    /// <summary>The kernels that generated code launches.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DeviceKernels Kernels { get; }

    /// <summary>Memory that is free now; null where the driver does not say.</summary>
    public long? FreeBytes => Accelerator is CudaAccelerator cuda ? cuda.GetFreeMemory() : null;

    internal StagedTransfers Transfers { get; }

    /// <summary>Whether new memory is filled with NaN, so that what reads it before anything wrote there shows.</summary>
    internal bool PoisonsMemory { get; set; }

    /// <summary>How often memory was allocated.</summary>
    internal long Allocations { get; private set; }

    /// <summary>Raised before the device is given back: networks on it come home.</summary>
    internal event Action? Disposing;

    /// <summary>The best device that can be used: CUDA, else OpenCL, else the simulator with a <see cref="Warning"/>.</summary>
    /// <exception cref="GpuException">The device does not open.</exception>
    public static Gpu Default()
    {
        var device = Devices.First(d => d.Problem is null);
        if (device.Kind != GpuKind.Simulator)
            return Open(device);
        var unusable = Devices.Where(d => d.Problem is not null).Select(d => d.ToString()).ToList();
        return Simulator(
            "No CUDA or OpenCL device can be used, so kernels run on ILGPU's simulator, thousands of times slower than Lamina's own kernels for the processor. " +
            (unusable.Count == 0
                ? "Install the driver of a device, or leave the device out and train on the processor."
                : $"There is, however: {string.Join("; ", unusable)}."));
    }

    /// <summary>A device of one's choice.</summary>
    /// <param name="name">A part of its name, or its kind: "cuda", "opencl", "simulator"; in any case of letters.</param>
    /// <exception cref="GpuException">There is no such device, or it cannot be used; the message lists what there is.</exception>
    public static Gpu Open(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var named = Devices.Where(d => d.Name.Contains(name, StringComparison.OrdinalIgnoreCase) || d.Kind.ToString().Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named.Count == 0)
        {
            throw new GpuException(
                $"No device is named '{name}'. This machine has: {string.Join("; ", Devices)}. Give a part of one of these names, or 'cuda', 'opencl' or 'simulator'.");
        }

        var device = named.FirstOrDefault(d => d.Problem is null) ?? named[0];
        if (device.Problem is not null)
            throw new GpuException($"'{device.Name}' ({device.Kind}) cannot be used: {device.Problem}.");
        return device.Kind == GpuKind.Simulator ? Simulator() : Open(device);
    }

    /// <summary>ILGPU's simulator, which runs kernels on threads of the processor: for tests with small shapes.</summary>
    public static Gpu Simulator() =>
        Simulator("Kernels run on ILGPU's simulator, thousands of times slower than Lamina's own kernels for the processor; it is meant for tests.");

    /// <summary>A simulator whose groups may have more threads, so that every tile can be tested on it, or whose uploads go the way that CUDA's do.</summary>
    internal static Gpu Simulator(string? warning, int threads = DeviceList.SimulatorThreads, bool overlapsUploads = false)
    {
        if (warning is not null)
            Trace.TraceWarning(warning);
        var context = Context.Create(builder => DeviceList.Prepare(builder).CPU(new CPUDevice(numThreadsPerWarp: 4, numWarpsPerMultiprocessor: threads / 4, numMultiprocessors: 1)));
        return new Gpu(DeviceList.Simulator, context, context.GetCPUDevice(0).CreateCPUAccelerator(context), overlapsUploads) { Warning = warning };
    }

    /// <summary>Memory on the device, not cleared.</summary>
    /// <param name="length">Elements.</param>
    /// <exception cref="GpuMemoryException">There is not so much memory.</exception>
    public GpuBuffer<T> Allocate<T>(long length)
        where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        var plan = new GpuMemoryPlan(length * ILGPU.Interop.SizeOf<T>());
        Require(plan);
        Allocations++;
        try
        {
            var memory = Accelerator.Allocate1D<T>(length);
            if (PoisonsMemory && length > 0)
                memory.View.BaseView.MemSet(Stream, 0xFF);
            return new GpuBuffer<T>(this, memory);
        }
        catch (Exception exception) when (exception is AcceleratorException or OutOfMemoryException)
        {
            throw new GpuMemoryException(Device, plan, FreeBytes, exception);
        }
    }

    /// <summary>Checks a plan before anything is allocated for it, so that the message can name the batch that fits.</summary>
    /// <exception cref="GpuMemoryException">The plan is larger than what is free, or, where the driver does not say what is free, than all memory.</exception>
    public void Require(GpuMemoryPlan plan)
    {
        var free = FreeBytes;
        if (plan.Bytes > (free ?? Device.MemoryBytes))
            throw new GpuMemoryException(Device, plan, free);
    }

    /// <summary>Takes the device until the result is disposed, and makes it the calling thread's own as its driver wants it; waits for others.</summary>
    internal Lock.Scope Enter()
    {
        var scope = gate.EnterScope();
        Accelerator.Bind();
        return scope;
    }

    /// <summary>Waits until everything enqueued is done.</summary>
    public void Synchronize()
    {
        Stream.Synchronize();
        Transfers.AllArrived();
    }

    /// <summary>Gives the device back, and all memory that was allocated on it. Networks on it come home to the processor first.</summary>
    /// <exception cref="InvalidOperationException">One of its networks is in use; the device stays, with the networks that have not come home yet.</exception>
    public void Dispose()
    {
        Disposing?.Invoke();
        Kernels.Dispose();
        Transfers.Dispose();
        Stream.Dispose();
        Accelerator.Dispose();
        context.Dispose();
    }

    internal static Gpu Open(GpuDevice device, bool? overlapsUploads = null)
    {
        var context = DeviceList.Create();
        try
        {
            Accelerator accelerator = device.Kind == GpuKind.Cuda
                ? context.GetCudaDevices()[device.Index].CreateCudaAccelerator(context)
                : context.GetCLDevices()[device.Index].CreateCLAccelerator(context);
            return new Gpu(device, context, accelerator, overlapsUploads);
        }
        catch (Exception exception) when (exception is AcceleratorException or NotSupportedException or CapabilityNotSupportedException)
        {
            context.Dispose();
            throw new GpuException(
                $"'{device.Name}' ({device.Kind}) does not open: {GpuException.Reason(exception)} Check that its driver works and that no other program holds the device.", exception);
        }
    }
}

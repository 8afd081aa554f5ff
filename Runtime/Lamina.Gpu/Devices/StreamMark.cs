using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;

namespace Lamina;

/// <summary>A place in a stream's work, which another stream or the host can wait for.</summary>
internal abstract class StreamMark : IDisposable
{
    /// <summary>Makes a mark as the device has it.</summary>
    public static StreamMark On(Gpu gpu) => gpu.Accelerator is CudaAccelerator cuda ? new CudaMark(cuda) : new HostMark();

    /// <summary>Marks what a stream has been given so far.</summary>
    public abstract void Set(AcceleratorStream stream);

    /// <summary>Has a stream wait for the mark before what it is given from now on; the host goes on. A mark that was never set holds nobody.</summary>
    public abstract void Hold(AcceleratorStream stream);

    /// <summary>Waits for the mark.</summary>
    public abstract void Wait();

    public abstract void Dispose();

    /// <summary>An event of CUDA's.</summary>
    private sealed class CudaMark : StreamMark
    {
        private readonly CudaAccelerator accelerator;
        private nint handle;
        private bool isSet;

        public CudaMark(CudaAccelerator accelerator)
        {
            this.accelerator = accelerator;
            accelerator.Bind();
            handle = CudaDriver.CreateEvent();
        }

        public override void Set(AcceleratorStream stream)
        {
            accelerator.Bind();
            CudaDriver.Record(handle, ((CudaStream)stream).StreamPtr);
            isSet = true;
        }

        public override void Hold(AcceleratorStream stream)
        {
            if (!isSet)
                return;
            accelerator.Bind();
            CudaDriver.WaitForEvent(((CudaStream)stream).StreamPtr, handle);
        }

        public override void Wait()
        {
            if (!isSet)
                return;
            accelerator.Bind();
            CudaDriver.Wait(handle);
        }

        public override void Dispose()
        {
            if (handle != 0)
                CudaDriver.Destroy(handle);
            handle = 0;
        }
    }

    /// <summary>Where ILGPU has no events: the host waits for all of the marked stream's work.</summary>
    private sealed class HostMark : StreamMark
    {
        private AcceleratorStream? marked;

        public override void Set(AcceleratorStream stream) => marked = stream;

        public override void Hold(AcceleratorStream stream)
        {
            if (marked != stream)
                Wait();
        }

        public override void Wait()
        {
            marked?.Synchronize();
            marked = null;
        }

        public override void Dispose()
        {
        }
    }
}

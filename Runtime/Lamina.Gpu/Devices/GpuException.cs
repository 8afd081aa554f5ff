using ILGPU.Runtime.OpenCL;

namespace Lamina;

/// <summary>A device cannot do what was asked of it; the message says which device, what, and what to do.</summary>
public class GpuException : Exception
{
    /// <summary>With a message.</summary>
    public GpuException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and what lies behind it.</summary>
    public GpuException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What a driver's or ILGPU's exception says; OpenCL's have a code and no text.</summary>
    internal static string Reason(Exception exception) => exception is CLException driver ? $"OpenCL says {driver.Error}." : exception.Message;
}

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
}

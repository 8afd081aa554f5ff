namespace Lamina.GpuTests;

/// <summary>The devices that tests run on, opened once: kernels are compiled once for each of them.</summary>
internal static class TestGpu
{
    public const string Simulator = "simulator";
    public const string OpenCL = "opencl";

    private static readonly Lazy<Gpu> OpenSimulator = new(() => Poisoned(Gpu.Simulator(warning: null)));
    private static readonly Lazy<(Gpu? Gpu, string? WhyNot)> OpenOpenCL = new(TryOpenCL);

    /// <summary>A device. A test of OpenCL is skipped with the reason where it cannot be opened, and fails where LAMINA_OPENCL=required is set.</summary>
    public static Gpu Open(string kind)
    {
        if (kind == Simulator)
            return OpenSimulator.Value;
        var (gpu, whyNot) = OpenOpenCL.Value;
        if (gpu is not null)
            return gpu;
        Assert.False(
            string.Equals(Environment.GetEnvironmentVariable("LAMINA_OPENCL"), "required", StringComparison.OrdinalIgnoreCase),
            $"LAMINA_OPENCL=required, but there is no OpenCL device: {whyNot}");
        Skip.If(true, $"There is no OpenCL device here: {whyNot}");
        throw new InvalidOperationException();
    }

    /// <summary>A device whose new memory is NaN: what reads where nothing was written then shows.</summary>
    public static Gpu Poisoned(Gpu gpu)
    {
        gpu.PoisonsMemory = true;
        return gpu;
    }

    private static (Gpu? Gpu, string? WhyNot) TryOpenCL()
    {
        try
        {
            return (Poisoned(Gpu.Open(OpenCL)), null);
        }
        catch (GpuException exception)
        {
            return (null, exception.Message);
        }
    }
}

using ILGPU;

namespace Lamina.GpuServices;

/// <summary>A kernel about to be enqueued.</summary>
/// <param name="Kernel">The library's method, in short.</param>
/// <param name="Problem">The struct that it works on.</param>
/// <param name="Launcher">ILGPU's delegate, which knows the compiled kernel.</param>
/// <param name="Config">Groups, and threads of each.</param>
internal readonly record struct KernelLaunch(string Kernel, Type Problem, Delegate Launcher, KernelConfig Config)
{
    /// <summary>Multiply-adds of a product; 0 for other kernels.</summary>
    public double MultiplyAdds { get; init; }
}

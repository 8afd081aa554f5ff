using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// What the kernel at work was called with. It is written once by the thread that makes the call and read by all that share the kernel's items; the arenas are pinned, so
/// that pointers into them hold.
/// </summary>
internal unsafe struct KernelArguments
{
    /// <summary>Does one item.</summary>
    public delegate*<in KernelItem, void> Body;

    /// <summary>A <see cref="ConvolutionShape"/> or <see cref="PoolShape"/>.</summary>
    public object? Shape;

    public Pointers Inputs;
    public float* Output;
    public float* A;
    public float* B;
    public float* C;
    public Numbers Sizes;
    public double Number;

    [InlineArray(Length)]
    public struct Pointers
    {
        public const int Length = 16;

        private nint first;
    }

    [InlineArray(Length)]
    public struct Numbers
    {
        public const int Length = 10;

        private int first;
    }
}

using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>One item of a kernel: which it is, and what the kernel was called with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct KernelItem
{
    private readonly ChannelCall call;
    private readonly int worker;

    internal KernelItem(ChannelCall call, int item, int worker)
    {
        this.call = call;
        this.worker = worker;
        Item = item;
    }

    /// <summary>Which item, from 0.</summary>
    public int Item { get; }

    /// <summary>Samples of the batch.</summary>
    public int Samples
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => call.Samples;
    }

    /// <summary>Where the result goes.</summary>
    public ref float Output
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref *call.Arguments.Output;
    }

    /// <summary>Sixty-four-byte aligned floats of the thread's own.</summary>
    public ref float Scratch => ref call.ScratchOf(worker);

    /// <summary>The item of the same kernel that has left <see cref="Scratch"/> as it is, or −1.</summary>
    internal int Previous => call.PreviousOf(worker);

    /// <summary>What addresses random numbers.</summary>
    internal TrainingStep Step => call.Step;

    /// <summary>What the epilogue reads.</summary>
    internal Operands Others => OthersFrom(0);

    /// <summary>What the kernel reads, in the order of its call; a null reference for what it does without.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref float Input(int index) => ref *(float*)call.Arguments.Inputs[index];

    /// <summary>What the epilogue reads, from an element on.</summary>
    public Operands OthersFrom(nint element) =>
        new(ref From(call.Arguments.A, element), ref From(call.Arguments.B, element), ref From(call.Arguments.C, element));

    internal T Shape<T>()
        where T : class => Unsafe.As<T>(call.Arguments.Shape!);

    internal int Size(int index) => call.Arguments.Sizes[index];

    internal double Number => call.Arguments.Number;

    // What the formula does without stays a null reference.
    private static ref float From(float* operand, nint element) => ref *(operand is null ? null : operand + element);
}

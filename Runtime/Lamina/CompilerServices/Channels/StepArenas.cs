using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>What one kernel of a program with channels in lanes works on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct StepArenas
{
    private readonly ref float parameters;
    private readonly ref float gradients;
    private readonly ref float buffers;
    private readonly ref float packed;
    private readonly ref float memory;
    private readonly ReadOnlySpan<long> counters;
    private readonly ReadOnlySpan<long> packedPlaces;
    private readonly nint batchFloats;

    /// <summary>Sixty-four-byte aligned floats of the thread's own.</summary>
    public readonly ref float Scratch;

    internal StepArenas(
        int samples,
        int previous,
        ref float parameters,
        ref float gradients,
        ref float buffers,
        ReadOnlySpan<long> counters,
        ref float packed,
        ReadOnlySpan<long> packedPlaces,
        ref float memory,
        nint batchFloats,
        ref float scratch,
        TrainingStep step)
    {
        Samples = samples;
        Previous = previous;
        this.parameters = ref parameters;
        this.gradients = ref gradients;
        this.buffers = ref buffers;
        this.counters = counters;
        this.packed = ref packed;
        this.packedPlaces = packedPlaces;
        this.memory = ref memory;
        this.batchFloats = batchFloats;
        Scratch = ref scratch;
        Step = step;
    }

    /// <summary>Samples of the batch.</summary>
    public int Samples { get; }

    /// <summary>The item of the same kernel that has left <see cref="Scratch"/> as it is, or −1.</summary>
    public int Previous { get; }

    /// <summary>What addresses random numbers.</summary>
    public TrainingStep Step { get; }

    /// <summary>A tensor of samples, by its place for one sample.</summary>
    public ref float Memory(long place) => ref Unsafe.Add(ref memory, batchFloats + (nint)(place * Samples));

    /// <summary>A tensor of the whole batch, such as its statistics.</summary>
    public ref float Batch(long place) => ref Unsafe.Add(ref memory, (nint)place);

    /// <summary>A parameter.</summary>
    public ref float Parameter(nint place) => ref Unsafe.Add(ref parameters, place);

    /// <summary>A parameter's gradient.</summary>
    public ref float Gradient(nint place) => ref Unsafe.Add(ref gradients, place);

    /// <summary>A tensor that is kept but not trained.</summary>
    public ref float Buffer(nint place) => ref Unsafe.Add(ref buffers, place);

    /// <summary>The share of the newest batch in a plain average over all batches so far (torch.nn.BatchNorm2d with momentum = None).</summary>
    public double ShareOfAverage(int counter) => 1.0 / counters[counter];

    /// <summary>The packed weights of a convolution, by its number.</summary>
    public ref float Packed(int convolution) => ref Unsafe.Add(ref packed, (nint)packedPlaces[convolution]);
}

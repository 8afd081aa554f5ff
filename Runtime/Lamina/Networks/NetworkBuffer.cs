namespace Lamina;

/// <summary>
/// A tensor of a live network that is kept and saved with its parameters but not trained, as PyTorch's buffers: the running statistics of a batch norm.
/// </summary>
public sealed class NetworkBuffer
{
    private readonly AlignedBuffer values;
    private readonly long[] counters;
    private readonly Network owner;

    internal NetworkBuffer(BufferInfo info, AlignedBuffer values, long[] counters, Network owner)
    {
        Info = info;
        this.owner = owner;
        this.values = values;
        this.counters = counters;
    }

    /// <summary>Name, shape and place.</summary>
    public BufferInfo Info { get; }

    /// <summary>PyTorch's name: <c>bn1.running_mean</c>.</summary>
    public string Name => Info.Name;

    /// <summary>PyTorch's layout, row-major; empty for a counter.</summary>
    public IReadOnlyList<int> Shape => Info.Shape;

    /// <summary>The numbers themselves, row-major; writing to them changes the network. Empty for a counter.</summary>
    /// <remarks>
    /// Ask for them anew after each inference or step: that tells the network that what it made of the old ones is out of date, and brings the newest ones from
    /// the device that the network may be on.
    /// </remarks>
    public Span<float> Values
    {
        get
        {
            owner.TouchBuffers();
            return Info.IsCounter ? [] : values.Span.Slice(Info.Offset, Info.Length);
        }
    }

    /// <summary>The numbers for who will not change them, so that a network on a device need not take them back.</summary>
    internal ReadOnlySpan<float> ValuesToRead
    {
        get
        {
            owner.TouchBuffers(toWrite: false);
            return Info.IsCounter ? [] : values.Span.Slice(Info.Offset, Info.Length);
        }
    }

    /// <summary>What a counter stands at, as <c>bn1.num_batches_tracked</c>.</summary>
    /// <exception cref="InvalidOperationException">The buffer is no counter.</exception>
    public long Count
    {
        get => counters[CounterIndex];
        set => counters[CounterIndex] = value;
    }

    private int CounterIndex => Info.IsCounter
        ? Info.Offset
        : throw new InvalidOperationException($"{Name} is a tensor of floats, not a counter: its numbers are in {nameof(Values)}.");

    /// <summary>Name and shape, as <c>bn1.running_mean (64)</c>.</summary>
    public override string ToString() => $"{Name} ({string.Join("×", Shape)})";
}

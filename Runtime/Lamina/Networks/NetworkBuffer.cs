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

    /// <summary>
    /// The numbers themselves, row-major, to be read; <see cref="Write"/>, <see cref="CopyFrom"/> and <see cref="Fill"/> change them. Empty for a counter.
    /// </summary>
    /// <remarks>
    /// A view that follows training. On a device it shows what was newest when it was asked for: ask anew after each step.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The network is on a device and at work.</exception>
    public ReadOnlySpan<float> Values
    {
        get
        {
            owner.BringBuffers();
            return Place;
        }
    }

    /// <summary>What a counter stands at, as <c>bn1.num_batches_tracked</c>.</summary>
    /// <exception cref="InvalidOperationException">The buffer is no counter; or the network is in use while it is set.</exception>
    public long Count
    {
        get => counters[CounterIndex];
        set
        {
            var index = CounterIndex;
            using var use = owner.BeginWriting($"{Name}.{nameof(Count)}");
            counters[index] = value;
        }
    }

    private Span<float> Place => Info.IsCounter ? [] : values.Span.Slice(Info.Offset, Info.Length);

    private int CounterIndex => Info.IsCounter
        ? Info.Offset
        : throw new InvalidOperationException($"{Name} is a tensor of floats, not a counter: its numbers are in {nameof(Values)}.");

    /// <summary>Changes the numbers in place. The network is held meanwhile: from within it cannot be used.</summary>
    /// <param name="change">Gets the numbers, row-major; none of a counter.</param>
    /// <exception cref="InvalidOperationException">The network is in use.</exception>
    public void Write(Action<Span<float>> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        using var use = owner.BeginWriting($"{Name}.{nameof(Write)}");
        change(Place);
    }

    /// <summary>Replaces all numbers, as torch.Tensor.copy_.</summary>
    /// <param name="numbers">As many as the buffer has, row-major.</param>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    /// <exception cref="InvalidOperationException">The network is in use.</exception>
    public void CopyFrom(ReadOnlySpan<float> numbers)
    {
        if (numbers.Length != Place.Length)
            throw new ArgumentException($"{this} takes {Place.Length} numbers, but there are {numbers.Length}.", nameof(numbers));
        using var use = owner.BeginWriting($"{Name}.{nameof(CopyFrom)}");
        numbers.CopyTo(Place);
    }

    /// <summary>Sets all numbers to one value, as torch.Tensor.fill_.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The network is in use.</exception>
    public void Fill(float value)
    {
        using var use = owner.BeginWriting($"{Name}.{nameof(Fill)}");
        Place.Fill(value);
    }

    /// <summary>Name and shape, as <c>bn1.running_mean (64)</c>.</summary>
    public override string ToString() => $"{Name} ({string.Join("×", Shape)})";
}

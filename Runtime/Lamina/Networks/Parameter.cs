namespace Lamina;

/// <summary>A trainable tensor of a live network: a view into its parameter and gradient arenas.</summary>
public sealed class Parameter
{
    private readonly AlignedBuffer values;
    private readonly AlignedBuffer gradients;
    private readonly Network owner;

    internal Parameter(ParameterInfo info, AlignedBuffer values, AlignedBuffer gradients, Network owner)
    {
        Info = info;
        this.owner = owner;
        this.values = values;
        this.gradients = gradients;
    }

    /// <summary>Name, shape and place.</summary>
    public ParameterInfo Info { get; }

    /// <summary>PyTorch's name: <c>conv1.weight</c>.</summary>
    public string Name => Info.Name;

    /// <summary>PyTorch's layout, row-major.</summary>
    public IReadOnlyList<int> Shape => Info.Shape;

    /// <summary>The numbers themselves, row-major, to be read; <see cref="Write"/>, <see cref="CopyFrom"/> and <see cref="Fill"/> change them.</summary>
    /// <remarks>
    /// A view that follows training. On a device it shows what was newest when it was asked for: ask anew after each step.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The network is on a device and at work.</exception>
    public ReadOnlySpan<float> Values
    {
        get
        {
            owner.BringParameters();
            return Place;
        }
    }

    /// <summary>The gradient of the last training step's loss, row-major; a view, as <see cref="Values"/>.</summary>
    /// <exception cref="InvalidOperationException">The network is on a device and at work.</exception>
    public ReadOnlySpan<float> Gradient
    {
        get
        {
            owner.BringGradients();
            return gradients.Span.Slice(Info.Offset, Info.Length);
        }
    }

    private Span<float> Place => values.Span.Slice(Info.Offset, Info.Length);

    /// <summary>Changes the numbers in place. The network is held meanwhile: from within it cannot be used.</summary>
    /// <param name="change">Gets the numbers, row-major.</param>
    /// <exception cref="InvalidOperationException">The network is in use.</exception>
    /// <example><c>net.Fc1.Weight.Write(values => values[0] = 1);</c></example>
    public void Write(Action<Span<float>> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        using var use = owner.BeginWriting($"{Name}.{nameof(Write)}");
        change(Place);
    }

    /// <summary>Replaces all numbers, as torch.Tensor.copy_.</summary>
    /// <param name="numbers">As many as the parameter has, row-major.</param>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    /// <exception cref="InvalidOperationException">The network is in use.</exception>
    public void CopyFrom(ReadOnlySpan<float> numbers)
    {
        if (numbers.Length != Info.Length)
            throw new ArgumentException($"{this} takes {Info.Length} numbers, but there are {numbers.Length}.", nameof(numbers));
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

    /// <summary>Name and shape, as <c>conv1.weight (6×1×5×5)</c>.</summary>
    public override string ToString() => $"{Name} ({string.Join("×", Shape)})";
}

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

    /// <summary>The numbers themselves, row-major; writing to them changes the network.</summary>
    /// <remarks>
    /// Ask for them anew after each inference or step: that tells the network that what it made of the old ones is out of date, and brings the newest ones from
    /// the device that the network may be on.
    /// </remarks>
    public Span<float> Values
    {
        get
        {
            owner.TouchParameters();
            return values.Span.Slice(Info.Offset, Info.Length);
        }
    }

    /// <summary>The gradient of the last training step's loss, row-major.</summary>
    public Span<float> Gradient
    {
        get
        {
            owner.TouchGradients();
            return gradients.Span.Slice(Info.Offset, Info.Length);
        }
    }

    /// <summary>The numbers for who will not change them, so that a network on a device need not take them back.</summary>
    internal ReadOnlySpan<float> ValuesToRead
    {
        get
        {
            owner.TouchParameters(toWrite: false);
            return values.Span.Slice(Info.Offset, Info.Length);
        }
    }

    /// <summary>Name and shape, as <c>conv1.weight (6×1×5×5)</c>.</summary>
    public override string ToString() => $"{Name} ({string.Join("×", Shape)})";
}

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
    /// <remarks>Ask for them anew after each inference: that tells the network that what it made of the old ones is out of date.</remarks>
    public Span<float> Values
    {
        get
        {
            owner.ForgetPackedWeights();
            return values.Span.Slice(Info.Offset, Info.Length);
        }
    }

    /// <summary>The gradient of the last training step's loss, row-major.</summary>
    public Span<float> Gradient => gradients.Span.Slice(Info.Offset, Info.Length);

    /// <summary>Name and shape, as <c>conv1.weight (6×1×5×5)</c>.</summary>
    public override string ToString() => $"{Name} ({string.Join("×", Shape)})";
}

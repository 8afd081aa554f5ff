using ILGPU;

namespace Lamina.GpuServices;

/// <summary>What an element-wise loss reads. Flags are numbers, since a kernel's argument cannot hold a bool.</summary>
internal struct ElementLossReads
{
    /// <summary>(samples, size).</summary>
    public ArrayView<float> Outputs;

    /// <summary>(samples, size).</summary>
    public ArrayView<float> Targets;

    /// <summary>A weight of each term of a sample: (size), not read where <see cref="HasWeights"/> is 0.</summary>
    public ArrayView<float> Weights;

    /// <summary>A factor in each term of a sample: (size), not read where <see cref="HasFactors"/> is 0.</summary>
    public ArrayView<float> Factors;

    /// <summary>Elements of a sample.</summary>
    public int Size;

    /// <summary>1 or 0.</summary>
    public int HasWeights;

    /// <summary>1 or 0.</summary>
    public int HasFactors;

    /// <summary>What sum and gradient are divided by.</summary>
    public float Normalizer;

    public readonly float Weight(int index) => HasWeights != 0 ? Weights[index % Size] : 1f;

    public readonly float Factor(int index) => HasFactors != 0 ? Factors[index % Size] : 1f;
}

/// <summary>Σ w·f(o, t) / n, as one sum of a single channel.</summary>
internal struct ElementLossSum<TTerm> : IReductionProblem
    where TTerm : unmanaged, IDeviceElementTerm
{
    /// <summary>What is read.</summary>
    public ElementLossReads Reads;

    /// <summary>f.</summary>
    public TTerm Term;

    /// <summary>Receives the loss: (1).</summary>
    public ArrayView<float> Loss;

    /// <inheritdoc/>
    public readonly int Channels => 1;

    /// <inheritdoc/>
    public readonly int Count => Reads.Outputs.IntLength;

    /// <inheritdoc/>
    public readonly bool ChannelsAreInnermost => false;

    /// <inheritdoc/>
    public readonly float Load(int channel, int index) => Reads.Weight(index) * Term.Value(Reads.Outputs[index], Reads.Targets[index], Reads.Factor(index));

    /// <inheritdoc/>
    public readonly void Store(int channel, float sum) => Loss[0] = sum / Reads.Normalizer;
}

/// <summary>∂/∂o of <see cref="ElementLossSum{TTerm}"/>.</summary>
internal struct ElementLossGradient<TTerm> : IElementProblem
    where TTerm : unmanaged, IDeviceElementTerm
{
    /// <summary>What is read.</summary>
    public ElementLossReads Reads;

    /// <summary>f.</summary>
    public TTerm Term;

    /// <summary>Receives the gradient: (samples, size).</summary>
    public ArrayView<float> Gradient;

    /// <inheritdoc/>
    public readonly int Count => Reads.Outputs.IntLength;

    /// <inheritdoc/>
    public readonly void Run(int index) =>
        Gradient[index] = Reads.Weight(index) * Term.Slope(Reads.Outputs[index], Reads.Targets[index], Reads.Factor(index)) / Reads.Normalizer;
}

using ILGPU;

namespace Lamina.GpuServices;

/// <summary>The coefficients a_c of a loss over classes, for the rows of a batch.</summary>
internal interface ITargets
{
    /// <summary>Whether a row counts for anything.</summary>
    bool Counts(int row);

    /// <summary>a_c of a row.</summary>
    float Coefficient(int row, int c);
}

/// <summary>Targets that are labels: t is 1 at the label's class.</summary>
internal struct LabelTargets<TCoefficient> : ITargets
    where TCoefficient : unmanaged, IDeviceCoefficient
{
    /// <summary>(samples).</summary>
    public ArrayView<int> Labels;

    /// <summary>w, a factor for each class; not read where <see cref="HasWeights"/> is 0.</summary>
    public ArrayView<float> Weights;

    /// <summary>Whether there are weights: 1, else 0.</summary>
    public int HasWeights;

    /// <summary>The label of rows that count for nothing.</summary>
    public int IgnoreIndex;

    /// <summary>a.</summary>
    public TCoefficient Of;

    /// <inheritdoc/>
    public readonly bool Counts(int row) => Labels[row] != IgnoreIndex;

    /// <inheritdoc/>
    public readonly float Coefficient(int row, int c) => Of.Of(c == Labels[row] ? 1f : 0f, HasWeights != 0 ? Weights[c] : 1f);
}

/// <summary>Targets that are probabilities.</summary>
internal struct ProbabilityTargets<TCoefficient> : ITargets
    where TCoefficient : unmanaged, IDeviceCoefficient
{
    /// <summary>t: (samples, classes).</summary>
    public ArrayView<float> Probabilities;

    /// <summary>w, a factor for each class; not read where <see cref="HasWeights"/> is 0.</summary>
    public ArrayView<float> Weights;

    /// <summary>Whether there are weights: 1, else 0.</summary>
    public int HasWeights;

    /// <summary>Classes.</summary>
    public int Classes;

    /// <summary>a.</summary>
    public TCoefficient Of;

    /// <inheritdoc/>
    public readonly bool Counts(int row) => true;

    /// <inheritdoc/>
    public readonly float Coefficient(int row, int c) => Of.Of(Probabilities[(row * Classes) + c], HasWeights != 0 ? Weights[c] : 1f);
}

using System.ComponentModel;
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>The coefficients a_c = w_c·(ε/C + (1 − ε)·t_c) of a cross-entropy.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITargets
{
    /// <summary>Whether a row counts for anything.</summary>
    bool Counts(int row);

    /// <summary>a_c of a row.</summary>
    float Coefficient(int row, int c);
}

/// <summary>Targets that are labels: t is 1 at the label's class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct LabelTargets : ITargets
{
    /// <summary>(samples).</summary>
    public ArrayView<int> Labels;

    /// <summary>w, a factor for each class; not read where <see cref="HasWeights"/> is 0.</summary>
    public ArrayView<float> Weights;

    /// <summary>Whether there are weights: 1, else 0.</summary>
    public int HasWeights;

    /// <summary>The label of rows that count for nothing.</summary>
    public int IgnoreIndex;

    /// <summary>1 − ε.</summary>
    public float Own;

    /// <summary>ε/C.</summary>
    public float Spread;

    /// <inheritdoc/>
    public readonly bool Counts(int row) => Labels[row] != IgnoreIndex;

    /// <inheritdoc/>
    public readonly float Coefficient(int row, int c) => (Spread + (c == Labels[row] ? Own : 0f)) * (HasWeights != 0 ? Weights[c] : 1f);
}

/// <summary>Targets that are probabilities.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ProbabilityTargets : ITargets
{
    /// <summary>t: (samples, classes).</summary>
    public ArrayView<float> Probabilities;

    /// <summary>w, a factor for each class; not read where <see cref="HasWeights"/> is 0.</summary>
    public ArrayView<float> Weights;

    /// <summary>Whether there are weights: 1, else 0.</summary>
    public int HasWeights;

    /// <summary>Classes.</summary>
    public int Classes;

    /// <summary>1 − ε.</summary>
    public float Own;

    /// <summary>ε/C.</summary>
    public float Spread;

    /// <inheritdoc/>
    public readonly bool Counts(int row) => true;

    /// <inheritdoc/>
    public readonly float Coefficient(int row, int c) => (Spread + (Own * Probabilities[(row * Classes) + c])) * (HasWeights != 0 ? Weights[c] : 1f);
}

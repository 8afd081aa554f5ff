using ILGPU;

namespace Lamina.GpuServices;

/// <summary>
/// One element of <see cref="Adam"/>'s and <see cref="AdamW"/>'s step, with the formulas of the processor's: decoupled decay p ← p·(1 − γλ), else g ← g + λp;
/// m ← m + (1 − β₁)(g − m); v ← β₂v + (1 − β₂)g²; p ← p − (γ/(1 − β₁ᵗ))·m / (√v/√(1 − β₂ᵗ) + ε), where AMSGrad puts the largest v so far in v's place.
/// </summary>
internal struct AdamUpdate : IElementProblem
{
    public ArrayView<float> Parameters;
    public ArrayView<float> Gradients;
    public ArrayView<float> Mean;
    public ArrayView<float> Square;
    public ArrayView<float> LargestSquare;

    /// <summary>γ/(1 − β₁ᵗ)·√(1 − β₂ᵗ): numerator and denominator are multiplied by the root, which saves a division.</summary>
    public float StepSize;

    /// <summary>1 − β₁.</summary>
    public float MeanRate;

    /// <summary>β₂.</summary>
    public float SquareDecay;

    /// <summary>1 − β₂.</summary>
    public float SquareRate;

    /// <summary>ε·√(1 − β₂ᵗ).</summary>
    public float Epsilon;

    /// <summary>λ where it is added to the gradient (Adam), else 0.</summary>
    public float WeightDecay;

    /// <summary>1 − γλ where decay is decoupled (AdamW), else 1.</summary>
    public float Shrink;

    /// <summary>1 or 0, as the flag after it: a kernel's argument cannot hold a bool.</summary>
    public int AmsGrad;
    public int Maximize;

    public readonly int Count => Parameters.IntLength;

    public readonly void Run(int index)
    {
        var p = Parameters[index] * Shrink;
        var g = Maximize != 0 ? -Gradients[index] : Gradients[index];
        if (WeightDecay != 0f)
            g += WeightDecay * p;

        var m = Mean[index];
        m += MeanRate * (g - m);
        Mean[index] = m;

        var v = (SquareDecay * Square[index]) + (SquareRate * g * g);
        Square[index] = v;
        if (AmsGrad != 0)
        {
            var largest = LargestSquare[index];
            v = largest > v ? largest : v;
            LargestSquare[index] = v;
        }

        Parameters[index] = p - (StepSize * m / (MathF.Sqrt(v) + Epsilon));
    }
}

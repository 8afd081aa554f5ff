using ILGPU;

namespace Lamina.GpuServices;

/// <summary>One element of <see cref="Sgd"/>'s step, with the formulas of the processor's: g ← g + λp; v ← μv + (1 − τ)g, at the first step v ← g; p ← p − γ·v, or with Nesterov's form p − γ·(g + μv).</summary>
internal struct SgdUpdate : IElementProblem
{
    public ArrayView<float> Parameters;
    public ArrayView<float> Gradients;
    public ArrayView<float> Velocity;

    /// <summary>γ.</summary>
    public float LearningRate;

    /// <summary>μ; 0 where no velocity is kept.</summary>
    public float Momentum;

    /// <summary>1 − τ.</summary>
    public float Undamped;

    /// <summary>λ.</summary>
    public float WeightDecay;

    /// <summary>1 or 0, as the flags after it: a kernel's argument cannot hold a bool.</summary>
    public int Nesterov;
    public int Maximize;
    public int FirstStep;

    public readonly int Count => Parameters.IntLength;

    public readonly void Run(int index)
    {
        var p = Parameters[index];
        var g = Maximize != 0 ? -Gradients[index] : Gradients[index];
        if (WeightDecay != 0f)
            g += WeightDecay * p;
        if (Momentum != 0f)
        {
            var v = FirstStep != 0 ? g : (Momentum * Velocity[index]) + (Undamped * g);
            Velocity[index] = v;
            g = Nesterov != 0 ? g + (Momentum * v) : v;
        }

        Parameters[index] = p - (LearningRate * g);
    }
}

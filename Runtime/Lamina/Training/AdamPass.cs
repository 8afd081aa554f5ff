using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>
/// torch.optim.Adam's and AdamW's update of parameters p with gradient g and its running moments m and v: decoupled decay p ← p·(1 − γλ), else
/// g ← g + λp; m ← m + (1 − β₁)(g − m); v ← β₂v + (1 − β₂)g²; p ← p − (γ/(1 − β₁ᵗ))·m / (√v/√(1 − β₂ᵗ) + ε), where AMSGrad puts the largest v so
/// far in v's place.
/// </summary>
internal readonly ref struct AdamPass(Span<float> parameters, ReadOnlySpan<float> gradients, Span<float> mean, Span<float> square, Span<float> largestSquare)
    : IArenaPass
{
    private readonly ref float parameters = ref MemoryMarshal.GetReference(parameters);
    private readonly ref float gradients = ref MemoryMarshal.GetReference(gradients);
    private readonly ref float mean = ref MemoryMarshal.GetReference(mean);
    private readonly ref float square = ref MemoryMarshal.GetReference(square);
    private readonly ref float largestSquare = ref MemoryMarshal.GetReference(largestSquare);
    private readonly bool amsGrad = !largestSquare.IsEmpty;

    /// <summary>γ/(1 − β₁ᵗ).</summary>
    public required float StepSize { get; init; }

    /// <summary>1 − β₁.</summary>
    public required float MeanRate { get; init; }

    /// <summary>β₂.</summary>
    public required float SquareDecay { get; init; }

    /// <summary>1 − β₂.</summary>
    public required float SquareRate { get; init; }

    /// <summary>√(1 − β₂ᵗ).</summary>
    public required float SquareCorrection { get; init; }

    /// <summary>ε.</summary>
    public required float Epsilon { get; init; }

    /// <summary>λ where it is added to the gradient (Adam), else 0.</summary>
    public required float WeightDecay { get; init; }

    /// <summary>1 − γλ where decay is decoupled (AdamW), else 1.</summary>
    public required float Shrink { get; init; }

    public required bool Maximize { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Update<TLanes>(nint index)
        where TLanes : struct, ILanes<TLanes>
    {
        var p = TLanes.Load(ref parameters, index);
        var g = TLanes.Load(ref gradients, index);
        if (Maximize)
            g = TLanes.Broadcast(-1) * g;
        if (Shrink != 1)
            p *= TLanes.Broadcast(Shrink);
        if (WeightDecay != 0)
            g += TLanes.Broadcast(WeightDecay) * p;

        var m = TLanes.Load(ref mean, index);
        m += TLanes.Broadcast(MeanRate) * (g - m);
        TLanes.Store(m, ref mean, index);

        var v = (TLanes.Broadcast(SquareDecay) * TLanes.Load(ref square, index)) + (TLanes.Broadcast(SquareRate) * g * g);
        TLanes.Store(v, ref square, index);
        if (amsGrad)
        {
            v = TLanes.Max(TLanes.Load(ref largestSquare, index), v);
            TLanes.Store(v, ref largestSquare, index);
        }

        // Numerator and denominator times √(1 − β₂ᵗ): one division a number instead of two, and divisions are what the pass waits for.
        var denominator = TLanes.Sqrt(v) + TLanes.Broadcast(Epsilon * SquareCorrection);
        TLanes.Store(p - (TLanes.Broadcast(StepSize * SquareCorrection) * m / denominator), ref parameters, index);
    }
}

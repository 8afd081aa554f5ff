// Written from RAdamRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>torch.optim.RAdam's update of parameters p with gradient g, with the numbers of one step.</summary>
/// <remarks>
/// <code>
/// g ← gradientScale·g
/// g ← (g &gt; limit ? limit : (0 − limit &gt; g ? 0 − limit : g)) if clips, else g
/// p ← shrink·p
/// g ← g + weightDecay·p
/// m ← m + meanRate·(g − m)
/// v ← squareDecay·v + squareRate·g·g
/// way ← stepSize·m
/// way ← way/(√v + epsilon) if rectified, else way
/// p ← p − way
/// </code>
/// </remarks>
internal struct RAdamUpdate(in UpdateStep step) : IUpdate
{
    /// <summary>1, or −1 to climb, times what clipping by norm leaves of the gradient.</summary>
    public float GradientScale = step.GradientScale;

    /// <summary>What clipping by value lets through.</summary>
    public float Limit = step.Limit;

    /// <summary>1 − γλ where decay is decoupled, else 1.</summary>
    public required float Shrink;

    /// <summary>λ where it is added to the gradient, else 0.</summary>
    public required float WeightDecay;

    /// <summary>1 − β₁.</summary>
    public required float MeanRate;

    /// <summary>β₂.</summary>
    public required float SquareDecay;

    /// <summary>1 − β₂.</summary>
    public required float SquareRate;

    /// <summary>γ/(1 − β₁ᵗ), and where it is divided, times r√(1 − β₂ᵗ).</summary>
    public required float StepSize;

    /// <summary>ε.</summary>
    public required float Epsilon;

    /// <summary>Whether gradients are clipped by value.</summary>
    public bool Clips = step.Clips;

    /// <summary>Whether enough steps are made to divide by the running square: ρₜ &gt; 5.</summary>
    public required bool Rectified;

    /// <summary>PyTorch's names of what is kept, in the order of the arenas; null for what is not.</summary>
    public static string?[] States() => ["exp_avg", "exp_avg_sq"];

    /// <inheritdoc/>
    [MethodImpl(KernelMethod.Options)]
    public readonly nint Run<V>(in UpdateArenas at, nint index, nint end)
        where V : struct, ILanes<V>
    {
        ref var parameters = ref at.Parameters;
        ref var gradients = ref at.Gradients;
        ref var mean = ref at.State0;
        ref var square = ref at.State1;
        var gradientScale = V.Broadcast(GradientScale);
        var limit = V.Broadcast(Limit);
        var shrink = V.Broadcast(Shrink);
        var weightDecay = V.Broadcast(WeightDecay);
        var meanRate = V.Broadcast(MeanRate);
        var squareDecay = V.Broadcast(SquareDecay);
        var squareRate = V.Broadcast(SquareRate);
        var stepSize = V.Broadcast(StepSize);
        var epsilon = V.Broadcast(Epsilon);
        var clips = Clips;
        var rectified = Rectified;
        for (; index <= end - V.Count; index += V.Count)
        {
            var p = V.Load(ref parameters, index);
            var g = V.Load(ref gradients, index);
            var m = V.Load(ref mean, index);
            var v = V.Load(ref square, index);
            g = gradientScale * g;
            if (clips)
                g = V.IfGreater(g, limit, limit, V.IfGreater(V.Zero - limit, g, V.Zero - limit, g));
            p = shrink * p;
            g = g + (weightDecay * p);
            m = m + (meanRate * (g - m));
            V.Store(m, ref mean, index);
            v = (squareDecay * v) + ((squareRate * g) * g);
            V.Store(v, ref square, index);
            var way = stepSize * m;
            if (rectified)
                way = way / (V.Sqrt(v) + epsilon);
            p = p - way;
            V.Store(p, ref parameters, index);
        }

        return index;
    }
}

// Written from AdamaxRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>torch.optim.Adamax's update of parameters p with gradient g, with the numbers of one step.</summary>
/// <remarks>
/// <code>
/// g ← gradientScale·g
/// g ← (g &gt; limit ? limit : (0 − limit &gt; g ? 0 − limit : g)) if clips, else g
/// g ← g + weightDecay·p
/// m ← m + meanRate·(g − m)
/// size ← |g| + epsilon
/// faded ← largestDecay·u
/// u ← (faded &gt; size ? faded : size)
/// p ← p − stepSize·m/u
/// </code>
/// </remarks>
internal struct AdamaxUpdate(in UpdateStep step) : IUpdate
{
    /// <summary>1, or −1 to climb, times what clipping by norm leaves of the gradient.</summary>
    public float GradientScale = step.GradientScale;

    /// <summary>What clipping by value lets through.</summary>
    public float Limit = step.Limit;

    /// <summary>λ.</summary>
    public required float WeightDecay;

    /// <summary>1 − β₁.</summary>
    public required float MeanRate;

    /// <summary>β₂.</summary>
    public required float LargestDecay;

    /// <summary>ε.</summary>
    public required float Epsilon;

    /// <summary>γ/(1 − β₁ᵗ).</summary>
    public required float StepSize;

    /// <summary>Whether gradients are clipped by value.</summary>
    public bool Clips = step.Clips;

    /// <summary>PyTorch's names of what is kept, in the order of the arenas; null for what is not.</summary>
    public static string?[] States() => ["exp_avg", "exp_inf"];

    /// <inheritdoc/>
    [MethodImpl(KernelMethod.Options)]
    public readonly nint Run<V>(in UpdateArenas at, nint index, nint end)
        where V : struct, ILanes<V>
    {
        ref var parameters = ref at.Parameters;
        ref var gradients = ref at.Gradients;
        ref var mean = ref at.State0;
        ref var largest = ref at.State1;
        var gradientScale = V.Broadcast(GradientScale);
        var limit = V.Broadcast(Limit);
        var weightDecay = V.Broadcast(WeightDecay);
        var meanRate = V.Broadcast(MeanRate);
        var largestDecay = V.Broadcast(LargestDecay);
        var epsilon = V.Broadcast(Epsilon);
        var stepSize = V.Broadcast(StepSize);
        var clips = Clips;
        for (; index <= end - V.Count; index += V.Count)
        {
            var p = V.Load(ref parameters, index);
            var g = V.Load(ref gradients, index);
            var m = V.Load(ref mean, index);
            var u = V.Load(ref largest, index);
            g = gradientScale * g;
            if (clips)
                g = V.IfGreater(g, limit, limit, V.IfGreater(V.Zero - limit, g, V.Zero - limit, g));
            g = g + (weightDecay * p);
            m = m + (meanRate * (g - m));
            V.Store(m, ref mean, index);
            var size = V.Abs(g) + epsilon;
            var faded = largestDecay * u;
            u = V.IfGreater(faded, size, faded, size);
            V.Store(u, ref largest, index);
            p = p - ((stepSize * m) / u);
            V.Store(p, ref parameters, index);
        }

        return index;
    }
}

// Written from AdagradRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>torch.optim.Adagrad's update of parameters p with gradient g, with the numbers of one step.</summary>
/// <remarks>
/// <code>
/// g ← gradientScale·g
/// g ← (g &gt; limit ? limit : (0 − limit &gt; g ? 0 − limit : g)) if clips, else g
/// g ← g + weightDecay·p
/// s ← s + g²
/// p ← p − stepSize·g/(√s + epsilon)
/// </code>
/// </remarks>
internal struct AdagradUpdate(in UpdateStep step) : IUpdate
{
    /// <summary>1, or −1 to climb, times what clipping by norm leaves of the gradient.</summary>
    public float GradientScale = step.GradientScale;

    /// <summary>What clipping by value lets through.</summary>
    public float Limit = step.Limit;

    /// <summary>λ.</summary>
    public required float WeightDecay;

    /// <summary>γ/(1 + (t − 1)η).</summary>
    public required float StepSize;

    /// <summary>ε.</summary>
    public required float Epsilon;

    /// <summary>Whether gradients are clipped by value.</summary>
    public bool Clips = step.Clips;

    /// <summary>PyTorch's names of what is kept, in the order of the arenas; null for what is not.</summary>
    public static string?[] States() => ["sum"];

    /// <inheritdoc/>
    [MethodImpl(KernelMethod.Options)]
    public readonly nint Run<V>(in UpdateArenas at, nint index, nint end)
        where V : struct, ILanes<V>
    {
        ref var parameters = ref at.Parameters;
        ref var gradients = ref at.Gradients;
        ref var sum = ref at.State0;
        var gradientScale = V.Broadcast(GradientScale);
        var limit = V.Broadcast(Limit);
        var weightDecay = V.Broadcast(WeightDecay);
        var stepSize = V.Broadcast(StepSize);
        var epsilon = V.Broadcast(Epsilon);
        var clips = Clips;
        for (; index <= end - V.Count; index += V.Count)
        {
            var p = V.Load(ref parameters, index);
            var g = V.Load(ref gradients, index);
            var s = V.Load(ref sum, index);
            g = gradientScale * g;
            if (clips)
                g = V.IfGreater(g, limit, limit, V.IfGreater(V.Zero - limit, g, V.Zero - limit, g));
            g = g + (weightDecay * p);
            s = s + (g * g);
            V.Store(s, ref sum, index);
            p = p - ((stepSize * g) / (V.Sqrt(s) + epsilon));
            V.Store(p, ref parameters, index);
        }

        return index;
    }
}

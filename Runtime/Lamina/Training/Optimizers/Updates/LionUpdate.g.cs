// Written from LionRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>Lion's update of parameters p with gradient g, with the numbers of one step.</summary>
/// <remarks>
/// <code>
/// g ← gradientScale·g
/// g ← (g &gt; limit ? limit : (0 − limit &gt; g ? 0 − limit : g)) if clips, else g
/// p ← shrink·p
/// way ← m + wayRate·(g − m)
/// m ← m + meanRate·(g − m)
/// p ← p − learningRate·(way &gt; 0 ? 1 : (0 &gt; way ? -1 : way))
/// </code>
/// </remarks>
internal struct LionUpdate(in UpdateStep step) : IUpdate
{
    /// <summary>1, or −1 to climb, times what clipping by norm leaves of the gradient.</summary>
    public float GradientScale = step.GradientScale;

    /// <summary>What clipping by value lets through.</summary>
    public float Limit = step.Limit;

    /// <summary>γ.</summary>
    public required float LearningRate;

    /// <summary>1 − γλ.</summary>
    public required float Shrink;

    /// <summary>1 − β₁.</summary>
    public required float WayRate;

    /// <summary>1 − β₂.</summary>
    public required float MeanRate;

    /// <summary>Whether gradients are clipped by value.</summary>
    public bool Clips = step.Clips;

    /// <summary>PyTorch's names of what is kept, in the order of the arenas; null for what is not.</summary>
    public static string?[] States() => ["exp_avg"];

    /// <inheritdoc/>
    [MethodImpl(KernelMethod.Options)]
    public readonly nint Run<V>(in UpdateArenas at, nint index, nint end)
        where V : struct, ILanes<V>
    {
        ref var parameters = ref at.Parameters;
        ref var gradients = ref at.Gradients;
        ref var mean = ref at.State0;
        var gradientScale = V.Broadcast(GradientScale);
        var limit = V.Broadcast(Limit);
        var learningRate = V.Broadcast(LearningRate);
        var shrink = V.Broadcast(Shrink);
        var wayRate = V.Broadcast(WayRate);
        var meanRate = V.Broadcast(MeanRate);
        var clips = Clips;
        for (; index <= end - V.Count; index += V.Count)
        {
            var p = V.Load(ref parameters, index);
            var g = V.Load(ref gradients, index);
            var m = V.Load(ref mean, index);
            g = gradientScale * g;
            if (clips)
                g = V.IfGreater(g, limit, limit, V.IfGreater(V.Zero - limit, g, V.Zero - limit, g));
            p = shrink * p;
            var way = m + (wayRate * (g - m));
            m = m + (meanRate * (g - m));
            V.Store(m, ref mean, index);
            p = p - (learningRate * V.IfGreater(way, V.Zero, V.One, V.IfGreater(V.Zero, way, V.Broadcast(-1f), way)));
            V.Store(p, ref parameters, index);
        }

        return index;
    }
}

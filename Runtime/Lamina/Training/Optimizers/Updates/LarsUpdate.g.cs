// Written from LarsRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>LARS's update of parameters p with gradient g, with the numbers of one step.</summary>
/// <remarks>
/// <code>
/// g ← gradientScale·g
/// g ← (g &gt; limit ? limit : (0 − limit &gt; g ? 0 − limit : g)) if clips, else g
/// g ← trust·(g + weightDecay·p)
/// way ← momentum·v + g if hasMomentum, else g
/// way ← g + momentum·way if nesterov, else way
/// p ← p − learningRate·way
/// </code>
/// </remarks>
internal struct LarsUpdate(in UpdateStep step) : IUpdate
{
    /// <summary>1, or −1 to climb, times what clipping by norm leaves of the gradient.</summary>
    public float GradientScale = step.GradientScale;

    /// <summary>What clipping by value lets through.</summary>
    public float Limit = step.Limit;

    /// <summary>γ.</summary>
    public required float LearningRate;

    /// <summary>λ.</summary>
    public required float WeightDecay;

    /// <summary>η‖p‖/(‖g‖ + λ‖p‖ + ε) of the tensor.</summary>
    public required float Trust;

    /// <summary>μ.</summary>
    public required float Momentum;

    /// <summary>Whether gradients are clipped by value.</summary>
    public bool Clips = step.Clips;

    /// <summary>Whether the gradient is taken where the velocity leads.</summary>
    public required bool Nesterov;

    /// <summary>Whether a velocity is kept.</summary>
    public required bool HasMomentum;

    /// <summary>PyTorch's names of what is kept, in the order of the arenas; null for what is not.</summary>
    public static string?[] States(bool hasMomentum) => [hasMomentum ? "momentum_buffer" : null];

    /// <inheritdoc/>
    [MethodImpl(KernelMethod.Options)]
    public readonly nint Run<V>(in UpdateArenas at, nint index, nint end)
        where V : struct, ILanes<V>
    {
        ref var parameters = ref at.Parameters;
        ref var gradients = ref at.Gradients;
        ref var velocity = ref at.State0;
        var gradientScale = V.Broadcast(GradientScale);
        var limit = V.Broadcast(Limit);
        var learningRate = V.Broadcast(LearningRate);
        var weightDecay = V.Broadcast(WeightDecay);
        var trust = V.Broadcast(Trust);
        var momentum = V.Broadcast(Momentum);
        var clips = Clips;
        var nesterov = Nesterov;
        var hasMomentum = HasMomentum;
        for (; index <= end - V.Count; index += V.Count)
        {
            var p = V.Load(ref parameters, index);
            var g = V.Load(ref gradients, index);
            g = gradientScale * g;
            if (clips)
                g = V.IfGreater(g, limit, limit, V.IfGreater(V.Zero - limit, g, V.Zero - limit, g));
            g = trust * (g + (weightDecay * p));
            var way = g;
            if (hasMomentum)
            {
                var v = V.Load(ref velocity, index);
                way = (momentum * v) + g;
                V.Store(way, ref velocity, index);
            }

            if (nesterov)
                way = g + (momentum * way);
            p = p - (learningRate * way);
            V.Store(p, ref parameters, index);
        }

        return index;
    }
}

// Written from RMSpropRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>torch.optim.RMSprop's update of parameters p with gradient g, with the numbers of one step.</summary>
/// <remarks>
/// <code>
/// g ← gradientScale·g
/// g ← (g &gt; limit ? limit : (0 − limit &gt; g ? 0 − limit : g)) if clips, else g
/// g ← g + weightDecay·p
/// v ← squareDecay·v + squareRate·g·g
/// average ← m + squareRate·(g − m) if centered, else 0
/// variance ← v − average²
/// variance ← (0 &gt; variance ? 0 : variance)
/// way ← g/(√variance + epsilon)
/// way ← momentum·u + way if hasMomentum, else way
/// p ← p − learningRate·way
/// </code>
/// </remarks>
internal struct RMSpropUpdate(in UpdateStep step) : IUpdate
{
    /// <summary>1, or −1 to climb, times what clipping by norm leaves of the gradient.</summary>
    public float GradientScale = step.GradientScale;

    /// <summary>What clipping by value lets through.</summary>
    public float Limit = step.Limit;

    /// <summary>γ.</summary>
    public required float LearningRate;

    /// <summary>λ.</summary>
    public required float WeightDecay;

    /// <summary>α.</summary>
    public required float SquareDecay;

    /// <summary>1 − α.</summary>
    public required float SquareRate;

    /// <summary>ε.</summary>
    public required float Epsilon;

    /// <summary>μ.</summary>
    public required float Momentum;

    /// <summary>Whether gradients are clipped by value.</summary>
    public bool Clips = step.Clips;

    /// <summary>Whether the variance divides, not the mean of squares.</summary>
    public required bool Centered;

    /// <summary>Whether a velocity is kept.</summary>
    public required bool HasMomentum;

    /// <summary>PyTorch's names of what is kept, in the order of the arenas; null for what is not.</summary>
    public static string?[] States(bool centered, bool hasMomentum) => ["square_avg", centered ? "grad_avg" : null, hasMomentum ? "momentum_buffer" : null];

    /// <inheritdoc/>
    [MethodImpl(KernelMethod.Options)]
    public readonly nint Run<V>(in UpdateArenas at, nint index, nint end)
        where V : struct, ILanes<V>
    {
        ref var parameters = ref at.Parameters;
        ref var gradients = ref at.Gradients;
        ref var square = ref at.State0;
        ref var mean = ref at.State1;
        ref var velocity = ref at.State2;
        var gradientScale = V.Broadcast(GradientScale);
        var limit = V.Broadcast(Limit);
        var learningRate = V.Broadcast(LearningRate);
        var weightDecay = V.Broadcast(WeightDecay);
        var squareDecay = V.Broadcast(SquareDecay);
        var squareRate = V.Broadcast(SquareRate);
        var epsilon = V.Broadcast(Epsilon);
        var momentum = V.Broadcast(Momentum);
        var clips = Clips;
        var centered = Centered;
        var hasMomentum = HasMomentum;
        for (; index <= end - V.Count; index += V.Count)
        {
            var p = V.Load(ref parameters, index);
            var g = V.Load(ref gradients, index);
            var v = V.Load(ref square, index);
            g = gradientScale * g;
            if (clips)
                g = V.IfGreater(g, limit, limit, V.IfGreater(V.Zero - limit, g, V.Zero - limit, g));
            g = g + (weightDecay * p);
            v = (squareDecay * v) + ((squareRate * g) * g);
            V.Store(v, ref square, index);
            var average = V.Zero;
            if (centered)
            {
                var m = V.Load(ref mean, index);
                average = m + (squareRate * (g - m));
                V.Store(average, ref mean, index);
            }

            var variance = v - (average * average);
            variance = V.IfGreater(V.Zero, variance, V.Zero, variance);
            var way = g / (V.Sqrt(variance) + epsilon);
            if (hasMomentum)
            {
                var u = V.Load(ref velocity, index);
                way = (momentum * u) + way;
                V.Store(way, ref velocity, index);
            }

            p = p - (learningRate * way);
            V.Store(p, ref parameters, index);
        }

        return index;
    }
}

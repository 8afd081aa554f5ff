// Written from AdadeltaRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>torch.optim.Adadelta's update of parameters p with gradient g, with the numbers of one step.</summary>
/// <remarks>
/// <code>
/// g ← gradientScale·g
/// g ← (g &gt; limit ? limit : (0 − limit &gt; g ? 0 − limit : g)) if clips, else g
/// g ← g + weightDecay·p
/// v ← decay·v + rate·g·g
/// way ← √(u + epsilon)/√(v + epsilon)·g
/// u ← decay·u + rate·way·way
/// p ← p − learningRate·way
/// </code>
/// </remarks>
internal struct AdadeltaUpdate(in UpdateStep step) : IUpdate
{
    /// <summary>1, or −1 to climb, times what clipping by norm leaves of the gradient.</summary>
    public float GradientScale = step.GradientScale;

    /// <summary>What clipping by value lets through.</summary>
    public float Limit = step.Limit;

    /// <summary>γ.</summary>
    public required float LearningRate;

    /// <summary>λ.</summary>
    public required float WeightDecay;

    /// <summary>ρ.</summary>
    public required float Decay;

    /// <summary>1 − ρ.</summary>
    public required float Rate;

    /// <summary>ε.</summary>
    public required float Epsilon;

    /// <summary>Whether gradients are clipped by value.</summary>
    public bool Clips = step.Clips;

    /// <summary>PyTorch's names of what is kept, in the order of the arenas; null for what is not.</summary>
    public static string?[] States() => ["square_avg", "acc_delta"];

    /// <inheritdoc/>
    [MethodImpl(KernelMethod.Options)]
    public readonly nint Run<V>(in UpdateArenas at, nint index, nint end)
        where V : struct, ILanes<V>
    {
        ref var parameters = ref at.Parameters;
        ref var gradients = ref at.Gradients;
        ref var square = ref at.State0;
        ref var stepSquare = ref at.State1;
        var gradientScale = V.Broadcast(GradientScale);
        var limit = V.Broadcast(Limit);
        var learningRate = V.Broadcast(LearningRate);
        var weightDecay = V.Broadcast(WeightDecay);
        var decay = V.Broadcast(Decay);
        var rate = V.Broadcast(Rate);
        var epsilon = V.Broadcast(Epsilon);
        var clips = Clips;
        for (; index <= end - V.Count; index += V.Count)
        {
            var p = V.Load(ref parameters, index);
            var g = V.Load(ref gradients, index);
            var v = V.Load(ref square, index);
            var u = V.Load(ref stepSquare, index);
            g = gradientScale * g;
            if (clips)
                g = V.IfGreater(g, limit, limit, V.IfGreater(V.Zero - limit, g, V.Zero - limit, g));
            g = g + (weightDecay * p);
            v = (decay * v) + ((rate * g) * g);
            V.Store(v, ref square, index);
            var way = (V.Sqrt(u + epsilon) / V.Sqrt(v + epsilon)) * g;
            u = (decay * u) + ((rate * way) * way);
            V.Store(u, ref stepSquare, index);
            p = p - (learningRate * way);
            V.Store(p, ref parameters, index);
        }

        return index;
    }
}

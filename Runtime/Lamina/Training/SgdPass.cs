using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>
/// torch.optim.SGD's update of parameters p with gradient g and velocity v: g ← g + λp; v ← μv + (1 − τ)g, at the first step v ← g;
/// p ← p − γ·v, or with Nesterov's form p ← p − γ·(g + μv).
/// </summary>
internal readonly ref struct SgdPass(Span<float> parameters, ReadOnlySpan<float> gradients, Span<float> velocity) : IArenaPass
{
    private readonly ref float parameters = ref MemoryMarshal.GetReference(parameters);
    private readonly ref float gradients = ref MemoryMarshal.GetReference(gradients);
    private readonly ref float velocity = ref MemoryMarshal.GetReference(velocity);

    /// <summary>γ.</summary>
    public required float LearningRate { get; init; }

    /// <summary>μ; 0 where no velocity is kept.</summary>
    public required float Momentum { get; init; }

    /// <summary>1 − τ.</summary>
    public required float Undamped { get; init; }

    /// <summary>λ.</summary>
    public required float WeightDecay { get; init; }

    public required bool Nesterov { get; init; }

    public required bool Maximize { get; init; }

    public required bool FirstStep { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Update<TLanes>(nint index)
        where TLanes : struct, ILanes<TLanes>
    {
        var p = TLanes.Load(ref parameters, index);
        var g = TLanes.Load(ref gradients, index);
        if (Maximize)
            g = TLanes.Broadcast(-1) * g;
        if (WeightDecay != 0)
            g += TLanes.Broadcast(WeightDecay) * p;
        if (Momentum != 0)
        {
            var v = FirstStep ? g : (TLanes.Broadcast(Momentum) * TLanes.Load(ref velocity, index)) + (TLanes.Broadcast(Undamped) * g);
            TLanes.Store(v, ref velocity, index);
            g = Nesterov ? g + (TLanes.Broadcast(Momentum) * v) : v;
        }

        TLanes.Store(p - (TLanes.Broadcast(LearningRate) * g), ref parameters, index);
    }
}

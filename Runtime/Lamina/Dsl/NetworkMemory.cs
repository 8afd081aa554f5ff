namespace Lamina;

/// <summary>What training does with the activations that its backward pass needs.</summary>
public enum NetworkMemory
{
    /// <summary>They are kept: the fastest.</summary>
    Keep,

    /// <summary>
    /// What is cheap to compute (normalisations, activations, poolings, paddings, dropout's masks) is forgotten and computed again in the backward pass: less
    /// memory for a few percent of time, and the same numbers to the last bit. <see cref="MemoryPlan"/> in the network's <c>Info</c> has the figures.
    /// </summary>
    Recompute,
}

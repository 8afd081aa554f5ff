namespace Lamina;

/// <summary>Updates a network's parameters from their gradients. One optimizer serves one network: it keeps that network's state.</summary>
public abstract class Optimizer
{
    /// <summary>The step size; may be changed between steps.</summary>
    public float LearningRate { get; set; }

    /// <summary>One update of all parameters; called after the gradients of a batch are complete.</summary>
    /// <param name="parameters">The flat parameter arena.</param>
    /// <param name="gradients">The flat gradient arena, element for element beside it.</param>
    /// <remarks>State arenas are made at the first step; later steps allocate nothing.</remarks>
    protected internal abstract void Step(Span<float> parameters, ReadOnlySpan<float> gradients);
}

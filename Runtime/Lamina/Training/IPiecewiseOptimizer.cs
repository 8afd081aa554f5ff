namespace Lamina;

/// <summary>
/// An optimizer whose update treats each element on its own, so that threads may share the arenas: the bits do not depend on where they are cut.
/// </summary>
internal interface IPiecewiseOptimizer
{
    /// <summary>Begins a step: checks that it fits the state and counts it.</summary>
    void Begin(int parameters, int gradients);

    /// <summary>Updates the elements from <paramref name="first"/> on, as many as are given; every element once in a step, in any order.</summary>
    /// <param name="parameters">A part of the parameter arena.</param>
    /// <param name="gradients">The same part of the gradient arena.</param>
    /// <param name="first">Where the part begins in them.</param>
    void Update(Span<float> parameters, ReadOnlySpan<float> gradients, int first);
}

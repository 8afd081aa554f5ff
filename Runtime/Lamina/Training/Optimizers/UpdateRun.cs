namespace Lamina;

/// <summary>Neighbouring elements of the arenas that an optimizer treats alike.</summary>
/// <param name="first">The first element.</param>
/// <param name="length">Elements, padding between tensors included.</param>
/// <param name="groups">The groups that they belong to, in the optimizer's order.</param>
/// <param name="tensor">The tensor, where the optimizer looks at tensors one by one.</param>
internal sealed class UpdateRun(int first, int length, ParameterGroup[] groups, ParameterInfo? tensor)
{
    public int First => first;

    public int Length => length;

    public ParameterInfo? Tensor => tensor;

    /// <summary>The optimizer's steps that have left these elements as they are.</summary>
    public long Skipped { get; set; }

    /// <summary>Whether the step in progress leaves them.</summary>
    public bool IsFrozen { get; set; }

    /// <summary>The settings as they are now.</summary>
    public (float LearningRate, double WeightDecay, bool Frozen) Settings(GroupedOptimizer optimizer)
    {
        var (own, scale, decay, frozen) = ((float?)null, 1f, optimizer.WeightDecay, false);
        foreach (var group in groups)
        {
            own = group.LearningRate ?? own;
            scale = group.LearningRateScale ?? scale;
            decay = group.WeightDecay ?? decay;
            frozen = group.Frozen ?? frozen;
        }

        return ((own ?? optimizer.LearningRate) * scale, decay, frozen);
    }
}

namespace Lamina;

/// <summary>
/// Settings of some of a network's parameters, chosen by name. A parameter takes each setting from the last of the optimizer's groups that it belongs to and that
/// has one, and else from the optimizer.
/// </summary>
/// <example>
/// <code>
/// new AdamW(1e-3f)
/// {
///     Groups = [ParameterGroup.NoDecayOnBiasesAndNorms(), new("features.**", learningRateScale: 0.1f), new("conv1.*", frozen: true)],
/// }
/// </code>
/// </example>
public sealed class ParameterGroup
{
    /// <summary>A group by a pattern of names.</summary>
    /// <param name="pattern">
    /// <c>*</c> stands for any characters within one part of a name, <c>?</c> for one of them, <c>**</c> for any number of parts: <c>**.bias</c>,
    /// <c>layer1.**</c>, <c>fc?.weight</c>. It must match something.
    /// </param>
    /// <param name="learningRate">A step size of the group's own, which stays when the optimizer's changes.</param>
    /// <param name="learningRateScale">The step size as a multiple of the optimizer's, with which it changes; of <paramref name="learningRate"/> where that is given.</param>
    /// <param name="weightDecay">λ.</param>
    /// <param name="frozen">Whether steps leave the parameters, and what is kept for them, as they are.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    public ParameterGroup(string pattern, float? learningRate = null, float? learningRateScale = null, double? weightDecay = null, bool? frozen = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        Pattern = pattern;
        LearningRate = learningRate;
        LearningRateScale = learningRateScale;
        WeightDecay = weightDecay;
        Frozen = frozen;
    }

    private ParameterGroup()
    {
    }

    /// <summary>The pattern of names; null for a group that goes by shapes.</summary>
    public string? Pattern { get; }

    /// <summary>A step size of the group's own; may be changed between steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public float? LearningRate
    {
        get;
        set => field = value is { } rate ? (float)OptimizerArguments.NotNegative(rate, nameof(LearningRate)) : null;
    }

    /// <summary>The step size as a multiple of the optimizer's; may be changed between steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public float? LearningRateScale
    {
        get;
        set => field = value is { } scale ? (float)OptimizerArguments.NotNegative(scale, nameof(LearningRateScale)) : null;
    }

    /// <summary>λ; may be changed between steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public double? WeightDecay
    {
        get;
        set => field = value is { } decay ? OptimizerArguments.NotNegative(decay, nameof(WeightDecay)) : null;
    }

    /// <summary>
    /// Whether steps leave the parameters as they are; may be changed between steps. Unfrozen, they begin where they were left: the steps made meanwhile do not count
    /// for them, as in PyTorch.
    /// </summary>
    public bool? Frozen { get; set; }

    /// <summary>
    /// No weight decay for biases and for the weights of norms, which decay only weakens: all parameters of one dimension, those of a PReLU among them.
    /// </summary>
    public static ParameterGroup NoDecayOnBiasesAndNorms() => new() { WeightDecay = 0 };

    internal bool Contains(ParameterInfo parameter) => Pattern is null ? parameter.Shape.Count <= 1 : NamePattern.Matches(Pattern, parameter.Name);
}

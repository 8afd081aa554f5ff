namespace Lamina;

/// <summary>What a step fixes before any element is touched; an optimizer makes its update's numbers of it.</summary>
internal readonly struct UpdateStep
{
    /// <summary>Which run of the arenas this is.</summary>
    public int Run { get; init; }

    /// <summary>t, from 1: the steps that these elements have made, this one included.</summary>
    public required long Number { get; init; }

    /// <summary>γ.</summary>
    public required float LearningRate { get; init; }

    /// <summary>λ.</summary>
    public required double WeightDecay { get; init; }

    /// <summary>What the gradient is multiplied by: −1 to climb, times what clipping by norm leaves.</summary>
    public required float GradientScale { get; init; }

    /// <summary>Whether gradients are clipped by value.</summary>
    public bool Clips { get; init; }

    /// <summary>The largest magnitude that clipping lets through.</summary>
    public float Limit { get; init; }

    /// <summary>The tensor, where the optimizer looks at tensors one by one and their names are known.</summary>
    public ParameterInfo? Tensor { get; init; }

    /// <summary>‖p‖ of the run, where the optimizer looks at tensors.</summary>
    public double ParameterNorm { get; init; }

    /// <summary>‖g‖ of the run, after clipping by norm, where the optimizer looks at tensors.</summary>
    public double GradientNorm { get; init; }

    /// <summary>1 − γλ.</summary>
    public float Shrink => (float)(1 - (LearningRate * WeightDecay));

    /// <summary>1 − βᵗ: what a running mean that began with 0 has seen of its numbers.</summary>
    public double Seen(double beta) => 1 - Math.Pow(beta, Number);
}

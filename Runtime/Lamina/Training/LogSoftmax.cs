namespace Lamina;

/// <summary>
/// Softmax of one row of logits: log softmax(x)_c = x_c − max − log Σ exp(x − max). Subtracting the largest logit keeps every exponential in (0, 1], so
/// nothing overflows and the sum is at least 1.
/// </summary>
internal readonly struct LogSoftmax
{
    private readonly float max;
    private readonly double sum;
    private readonly double logSum;

    /// <param name="logits">One row.</param>
    /// <param name="exponentials">Receives exp(x − max) for <see cref="Scale"/>; empty where only the loss is wanted.</param>
    public LogSoftmax(ReadOnlySpan<float> logits, Span<float> exponentials)
    {
        max = float.NegativeInfinity;
        foreach (var logit in logits)
            max = MathF.Max(max, logit); // carries NaN on
        for (var c = 0; c < logits.Length; c++)
        {
            var exponential = MathF.Exp(logits[c] - max);
            sum += exponential;
            if (!exponentials.IsEmpty)
                exponentials[c] = exponential;
        }

        logSum = Math.Log(sum);
    }

    public double LogProbability(float logit) => (double)logit - max - logSum;

    /// <summary>Turns the exponentials into probabilities times <paramref name="factor"/>.</summary>
    public void Scale(Span<float> exponentials, double factor)
    {
        var scale = factor / sum;
        foreach (ref var value in exponentials)
            value = (float)(value * scale);
    }
}

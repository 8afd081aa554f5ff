namespace Lamina.Execution.Tests;

/// <summary>A batch of random samples for a network, with targets of the kind that its loss takes.</summary>
public sealed class Batch
{
    public Batch(NetworkCase network, int samples, int seed = 1)
        : this(network.Info, network.Loss, samples, seed)
    {
    }

    public Batch(NetworkInfo info, Loss loss, int samples, int seed = 1)
    {
        Samples = samples;
        Loss = loss;
        var random = new Random(seed);
        Inputs = Uniform(random, samples * info.InputSize);
        if (loss is ElementLoss elements)
            Targets = [.. Uniform(random, samples * info.OutputSize).Select(number => TargetOf(elements, number))];
        else
            Labels = [.. Enumerable.Range(0, samples).Select(_ => random.Next(info.OutputSize))];
    }

    public int Samples { get; }

    public Loss Loss { get; }

    /// <summary>In [−1, 1).</summary>
    public float[] Inputs { get; }

    /// <summary>One class each; null where the loss takes floats.</summary>
    public int[]? Labels { get; }

    /// <summary>Target outputs; null where the loss takes classes.</summary>
    public float[]? Targets { get; }

    public float GradientsOf(Network network) =>
        Labels is not null ? network.ComputeGradients(Inputs, Labels, Loss) : network.ComputeGradients(Inputs, Targets!, Loss);

    public float TrainStep(Network network, Optimizer optimizer) =>
        Labels is not null ? network.TrainStep(Inputs, Labels, Loss, optimizer) : network.TrainStep(Inputs, Targets!, Loss, optimizer);

    // From a number in [−1, 1), one of the kind that the loss takes.
    private static float TargetOf(ElementLoss loss, float number) => loss switch
    {
        HingeEmbeddingLoss => number < 0 ? -1 : 1,
        MultiLabelSoftMarginLoss => number < 0 ? 0 : 1,
        BCELoss or BCEWithLogitsLoss or FocalLoss => number < -0.5 ? 0 : number > 0.5 ? 1 : number + 0.5f,
        KLDivLoss { LogTarget: false } => number < -0.5 ? 0 : number + 0.5f,
        _ => number,
    };

    private static float[] Uniform(Random random, int length)
    {
        var numbers = new float[length];
        for (var i = 0; i < length; i++)
            numbers[i] = (random.NextSingle() * 2) - 1;
        return numbers;
    }
}

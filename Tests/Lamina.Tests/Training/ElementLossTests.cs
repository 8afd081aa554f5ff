using Lamina.Execution.Tests;

namespace Lamina.Tests.Training;

/// <summary>The element-wise losses and the negative log-likelihood against their naive twins, in doubles.</summary>
public class ElementLossTests
{
    private static readonly float[] Weights = [.. Enumerable.Range(0, 37).Select(i => 0.25f + (i % 5))];

    private static Dictionary<string, ElementLoss> Losses { get; } = new()
    {
        ["squared"] = Loss.MeanSquaredError,
        ["L1"] = Loss.L1,
        ["L1, sum"] = new L1Loss { Reduction = Reduction.Sum },
        ["smooth L1"] = Loss.SmoothL1,
        ["smooth L1, beta"] = new SmoothL1Loss { Beta = 0.4, Reduction = Reduction.Sum },
        ["smooth L1, beta 0"] = new SmoothL1Loss { Beta = 0 },
        ["Huber"] = Loss.Huber,
        ["Huber, delta"] = new HuberLoss { Delta = 0.4, Reduction = Reduction.Sum },
        ["binary"] = Loss.BinaryCrossEntropy,
        ["binary, weights"] = new BCELoss { Weight = Weights, Reduction = Reduction.Sum },
        ["binary of scores"] = Loss.BinaryCrossEntropyWithLogits,
        ["binary of scores, weights"] = new BCEWithLogitsLoss { Weight = Weights },
        ["binary of scores, positive weights"] = new BCEWithLogitsLoss { PosWeight = Weights, Reduction = Reduction.Sum },
        ["binary of scores, both"] = new BCEWithLogitsLoss { Weight = Weights, PosWeight = [.. Weights.Reverse()] },
        ["labels"] = new MultiLabelSoftMarginLoss(),
        ["labels, weights"] = new MultiLabelSoftMarginLoss { Weight = Weights, Reduction = Reduction.Sum },
        ["divergence"] = Loss.KLDivergence,
        ["divergence, samples"] = new KLDivLoss { Reduction = Reduction.BatchMean },
        ["divergence, logarithms"] = new KLDivLoss { LogTarget = true, Reduction = Reduction.Sum },
        ["hinge"] = new HingeEmbeddingLoss(),
        ["hinge, margin"] = new HingeEmbeddingLoss { Margin = 0.3, Reduction = Reduction.Sum },
        ["focal"] = Loss.Focal,
        ["focal, neither"] = new FocalLoss { Alpha = -1, Gamma = 0, Reduction = Reduction.Sum },
        ["focal, arguments"] = new FocalLoss { Alpha = 0.7, Gamma = 1.3 },
    };

    public static TheoryData<string> Names => [.. Losses.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Value_and_gradient_are_those_of_the_formula_for_any_number_of_outputs(string name)
    {
        var loss = Losses[name];
        // Whole chunks of sixteen, broken ones, and rows with numbers of their own.
        foreach (var (samples, size) in loss.Weights.IsEmpty && loss.Factors.IsEmpty ? [(1, 1), (2, 8), (3, 16), (5, 37)] : new[] { (1, 37), (4, 37) })
        {
            var (outputs, targets) = Numbers(loss, samples * size);
            var gradient = new float[outputs.Length];
            AssertClose(name, Naive(loss, outputs, targets, size), Value(loss, outputs, targets, size, gradient));
            Assert.Equal(Value(loss, outputs, targets, size, gradient), Value(loss, outputs, targets, size, []));
            for (var i = 0; i < outputs.Length; i++)
                AssertClose($"{name}, slope at {outputs[i]} to {targets[i]}", Difference(loss, outputs, targets, size, i), gradient[i]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Not_a_number_among_the_outputs_shows_in_the_loss(string name)
    {
        var loss = Losses[name];
        var size = loss.Weights.IsEmpty && loss.Factors.IsEmpty ? 17 : 37;
        var (outputs, targets) = Numbers(loss, size);
        for (var at = 0; at < size; at++)
        {
            var broken = (float[])outputs.Clone();
            broken[at] = float.NaN;
            Assert.Equal(double.NaN, Value(loss, broken, targets, size, []));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Parts_of_a_batch_add_up_to_the_whole(string name)
    {
        var loss = Losses[name];
        var (outputs, targets) = Numbers(loss, 3 * 37);
        var normalizer = loss.Normalizer(targets, 37);
        var parts = loss.Evaluate(outputs.AsSpan(0, 37), targets.AsSpan(0, 37), 37, normalizer, default) + loss.Evaluate(outputs.AsSpan(37), targets.AsSpan(37), 37, normalizer, default);
        Assert.Equal(loss.Evaluate(outputs, targets, 37, normalizer, default), parts, 1e-9 * (1 + Math.Abs(parts)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Labels_are_refused_and_evaluating_allocates_nothing(string name)
    {
        var loss = Losses[name];
        Assert.Contains(loss.GetType().Name, Assert.Throws<NotSupportedException>(() => loss.Normalizer(new int[2], 37)).Message, StringComparison.Ordinal);
        Assert.Contains("integer labels", loss.Refusal(hasLabels: true, 37), StringComparison.Ordinal);
        Assert.Null(loss.Refusal(hasLabels: false, 37));
        var (outputs, targets) = Numbers(loss, 74);
        var gradient = new float[74];
        Assert.Equal(0, Allocation.Of(() => loss.Evaluate(outputs, targets, 37, loss.Normalizer(targets, 37), gradient)));
    }

    [Fact]
    public void Scores_and_probabilities_at_their_ends_keep_a_finite_loss_and_gradient()
    {
        var gradient = new float[4];
        Assert.Equal(50, Value(Loss.BinaryCrossEntropy, [0, 1, 0, 1], [1, 0, 0, 1], 4, gradient), 4); // two of four at −100, as PyTorch bounds it
        Assert.Equal([-0.25f, 0.25f, 0, 0], gradient.Select(slope => MathF.Round(slope / 1e12f, 4)));
        Assert.Equal(500, Value(Loss.BinaryCrossEntropyWithLogits, [-1000, 1000, 1000, -1000], [1, 0, 1, 0], 4, gradient), 4);
        Assert.Equal([-0.25f, 0.25f, 0, 0], gradient);
        Assert.Equal(0.5 * 1000 * (0.25 + 0.75) / 2, Value(Loss.Focal, [-1000, 1000, 1000, -1000], [1, 0, 1, 0], 4, gradient), 4);
        Assert.All(gradient, slope => Assert.True(float.IsFinite(slope)));
    }

    [Fact]
    public void Weights_that_are_not_one_an_output_are_reported_with_both_numbers()
    {
        foreach (var loss in new ElementLoss[] { new BCELoss { Weight = [1, 2] }, new BCEWithLogitsLoss { PosWeight = [1, 2] }, new MultiLabelSoftMarginLoss { Weight = [1, 2] } })
        {
            var error = Assert.Throws<ArgumentException>(() => loss.Normalizer(new float[6], 3));
            Assert.Contains("has 2", error.Message, StringComparison.Ordinal);
            Assert.Contains("3 outputs", error.Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => loss.Evaluate(new float[6], new float[6], 3, 1, default));
            Assert.NotNull(loss.Refusal(hasLabels: false, 3));
        }
    }

    [Fact]
    public void Arguments_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SmoothL1Loss { Beta = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new HuberLoss { Delta = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new HuberLoss { Delta = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new HingeEmbeddingLoss { Margin = double.PositiveInfinity });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FocalLoss { Alpha = 1.5 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FocalLoss { Gamma = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new L1Loss { Reduction = Reduction.BatchMean });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NLLLoss { Reduction = Reduction.BatchMean });
        Assert.Throws<ArgumentException>(() => new BCEWithLogitsLoss { PosWeight = [-1f] });
        Assert.Throws<ArgumentException>(() => new BCELoss { Weight = [float.NaN] });
    }

    [Fact]
    public void The_negative_log_likelihood_of_log_softmax_is_cross_entropy()
    {
        float[] weight = [4, 1, 0.25f];
        float[] logits = [0.5f, -1, 2, 0, 1, -0.5f, 3, 3, -2];
        float[] logarithms = [.. logits.Chunk(3).SelectMany(row => TorchFormulas.LogSoftmax([.. row.Select(x => (double)x)])).Select(x => (float)x)];
        foreach (var reduction in new[] { Reduction.Mean, Reduction.Sum })
        {
            int[] labels = [2, -1, 0];
            var (likelihood, entropy) = (new NLLLoss { Weight = weight, IgnoreIndex = -1, Reduction = reduction }, new CrossEntropyLoss { Weight = weight, IgnoreIndex = -1, Reduction = reduction });
            var normalizer = likelihood.Normalizer(labels, 3);
            var gradient = new float[9];
            Array.Fill(gradient, 7f);
            Assert.Equal(entropy.Normalizer(labels, 3), normalizer);
            Assert.Equal(entropy.Evaluate(logits, labels, 3, normalizer, default), likelihood.Evaluate(logarithms, labels, 3, normalizer, gradient), 1e-6);
            Assert.Equal([0, 0, (float)(-0.25 / normalizer), 0, 0, 0, (float)(-4 / normalizer), 0, 0], gradient);
        }
    }

    [Fact]
    public void The_negative_log_likelihood_takes_labels_alone()
    {
        Assert.Contains("float targets", Loss.NegativeLogLikelihood.Refusal(hasLabels: false, 3), StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => Loss.NegativeLogLikelihood.Normalizer(new float[3], 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Loss.NegativeLogLikelihood.Evaluate(new float[3], [3], 3, 1, default));
    }

    private static double Value(ElementLoss loss, float[] outputs, float[] targets, int size, float[] gradient) =>
        loss.Evaluate(outputs, targets, size, loss.Normalizer(targets, size), gradient);

    private static double Naive(ElementLoss loss, float[] outputs, float[] targets, int size) => NaiveLoss.Of(loss, Array.ConvertAll(outputs, o => (double)o), null, targets, size);

    private static double Difference(ElementLoss loss, float[] outputs, float[] targets, int size, int place)
    {
        const double h = 1e-6;
        var x = Array.ConvertAll(outputs, o => (double)o);
        x[place] += h;
        var up = NaiveLoss.Of(loss, x, null, targets, size);
        x[place] -= 2 * h;
        return (up - NaiveLoss.Of(loss, x, null, targets, size)) / (2 * h);
    }

    // Outputs and targets of the kind that the loss takes.
    private static (float[] Outputs, float[] Targets) Numbers(ElementLoss loss, int count)
    {
        var random = new System.Random(count);
        var isProbability = loss is BCELoss;
        float[] outputs = [.. Enumerable.Range(0, count).Select(_ => isProbability ? 0.02f + (0.96f * random.NextSingle()) : (6 * random.NextSingle()) - 3)];
        float[] targets = [.. Enumerable.Range(0, count).Select(_ => random.Next(4)).Select(kind => loss switch
        {
            HingeEmbeddingLoss => kind < 2 ? -1f : 1f,
            MultiLabelSoftMarginLoss => kind < 2 ? 0f : 1f,
            BCELoss or BCEWithLogitsLoss or FocalLoss => kind == 0 ? 0f : kind == 1 ? 1f : random.NextSingle(),
            KLDivLoss { LogTarget: false } => kind == 0 ? 0f : random.NextSingle(),
            _ => (6 * random.NextSingle()) - 3,
        })];
        return (outputs, targets);
    }

    private static void AssertClose(string what, double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-5 * (1 + Math.Abs(expected)), $"{what}: expected {expected}, actual {actual}");
}

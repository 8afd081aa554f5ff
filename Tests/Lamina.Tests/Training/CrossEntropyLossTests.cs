using CsCheck;

namespace Lamina.Tests.Training;

public class CrossEntropyLossTests
{
    private static readonly float[] Logits = [1, 2, 3, 0.5f, -1, 4, 0, 0, 0]; // (3, 3)

    [Fact]
    public void Equal_logits_cost_the_logarithm_of_the_number_of_classes() =>
        Assert.Equal(Math.Log(10), Value(Loss.CrossEntropy, new float[10], [4]), 12);

    [Fact]
    public void One_sample_matches_the_number_worked_out_by_hand() =>
        Assert.Equal(Math.Log(1 + Math.Exp(-1) + Math.Exp(-2)), Value(Loss.CrossEntropy, [1, 2, 3], [2]), 6); // 0.407606

    [Fact]
    public void The_mean_divides_by_the_samples() =>
        Assert.Equal((Value(Loss.CrossEntropy, Logits[..3], [2]) + Value(Loss.CrossEntropy, Logits[3..6], [0]) + Math.Log(3)) / 3, Value(Loss.CrossEntropy, Logits, [2, 0, 1]), 6);

    [Fact]
    public void The_sum_divides_by_nothing() =>
        Assert.Equal(3 * Value(Loss.CrossEntropy, Logits, [2, 0, 1]), Value(new CrossEntropyLoss { Reduction = Reduction.Sum }, Logits, [2, 0, 1]), 12);

    [Fact]
    public void The_weighted_mean_divides_by_the_summed_weights_of_the_labels()
    {
        var one = Value(Loss.CrossEntropy, Logits[..3], [2]);
        var two = Value(Loss.CrossEntropy, Logits[3..6], [0]);
        Assert.Equal(((0.25 * one) + (4 * two)) / 4.25, Value(new CrossEntropyLoss { Weight = [4f, 1f, 0.25f] }, Logits[..6], [2, 0]), 6);
    }

    [Fact]
    public void An_ignored_sample_counts_for_nothing_and_gets_no_gradient()
    {
        var gradient = new float[9];
        Array.Fill(gradient, 7f);
        Assert.Equal(Value(Loss.CrossEntropy, Logits[..6], [2, 0]), Value(Loss.CrossEntropy, Logits, [2, 0, -100], gradient), 12);
        Assert.Equal([0f, 0f, 0f], gradient[6..]);
    }

    [Fact]
    public void A_class_can_be_the_one_that_is_ignored() =>
        Assert.Equal(Value(Loss.CrossEntropy, Logits[..3], [2]), Value(new CrossEntropyLoss { IgnoreIndex = 0 }, Logits[..6], [2, 0]), 12);

    [Fact]
    public void The_mean_of_a_batch_that_is_ignored_altogether_is_not_a_number_and_its_sum_is_zero()
    {
        Assert.Equal(double.NaN, Value(Loss.CrossEntropy, Logits, [-100, -100, -100]));
        Assert.Equal(0, Value(new CrossEntropyLoss { Reduction = Reduction.Sum }, Logits, [-100, -100, -100]));
    }

    [Fact]
    public void Huge_logits_neither_overflow_nor_lose_the_loss()
    {
        Assert.Equal(2e4, Value(Loss.CrossEntropy, [1e4f, -1e4f], [1]), 6);
        Assert.Equal(0, Value(Loss.CrossEntropy, [3e38f, -3e38f], [0]), 6);
    }

    [Fact]
    public void Probabilities_of_one_class_equal_its_label()
    {
        var loss = new CrossEntropyLoss { LabelSmoothing = 0.1 };
        Assert.Equal(Value(loss, Logits, [2, 0, 1]), Value(loss, Logits, new float[] { 0, 0, 1, 1, 0, 0, 0, 1, 0 }), 6);
    }

    [Fact]
    public void It_agrees_with_PyTorchs_formula_for_labels() =>
        Cases.Sample(c =>
        {
            var loss = new CrossEntropyLoss { Weight = c.Weight, LabelSmoothing = c.Smoothing, Reduction = c.Mean ? Reduction.Mean : Reduction.Sum };
            var expected = TorchFormulas.CrossEntropy(Rows(c.Logits, c.Classes), c.Labels, Doubles(c.Weight), -100, c.Mean, c.Smoothing);
            AssertClose(expected, Value(loss, c.Logits, c.Labels));
        });

    [Fact]
    public void It_agrees_with_PyTorchs_formula_for_probabilities() =>
        Cases.Sample(c =>
        {
            var loss = new CrossEntropyLoss { Weight = c.Weight, LabelSmoothing = c.Smoothing, Reduction = c.Mean ? Reduction.Mean : Reduction.Sum };
            var expected = TorchFormulas.CrossEntropy(Rows(c.Logits, c.Classes), Rows(c.Probabilities, c.Classes), Doubles(c.Weight), c.Mean, c.Smoothing);
            AssertClose(expected, Value(loss, c.Logits, c.Probabilities));
        });

    [Fact]
    public void Its_gradient_is_that_of_finite_differences_for_labels() =>
        Cases.Sample(c =>
        {
            var loss = new CrossEntropyLoss { Weight = c.Weight, LabelSmoothing = c.Smoothing, Reduction = c.Mean ? Reduction.Mean : Reduction.Sum };
            var gradient = new float[c.Logits.Length];
            Value(loss, c.Logits, c.Labels, gradient);
            AssertGradient(
                x => TorchFormulas.CrossEntropy(x, c.Labels, Doubles(c.Weight), -100, c.Mean, c.Smoothing), Rows(c.Logits, c.Classes), gradient);
        });

    [Fact]
    public void Its_gradient_is_that_of_finite_differences_for_probabilities() =>
        Cases.Sample(c =>
        {
            var loss = new CrossEntropyLoss { Weight = c.Weight, LabelSmoothing = c.Smoothing, Reduction = c.Mean ? Reduction.Mean : Reduction.Sum };
            var gradient = new float[c.Logits.Length];
            Value(loss, c.Logits, c.Probabilities, gradient);
            AssertGradient(
                x => TorchFormulas.CrossEntropy(x, Rows(c.Probabilities, c.Classes), Doubles(c.Weight), c.Mean, c.Smoothing), Rows(c.Logits, c.Classes), gradient);
        });

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void Rows_of_any_length_agree_with_PyTorchs_formula(int classes)
    {
        float[] logits = [.. Enumerable.Range(0, 2 * classes).Select(i => 6 * MathF.Sin(i))];
        int[] labels = [classes - 1, 0];
        var gradient = new float[logits.Length];
        AssertClose(TorchFormulas.CrossEntropy(Rows(logits, classes), labels, Doubles(Array.ConvertAll(new float[classes], _ => 1f)), -100, true, 0), Value(Loss.CrossEntropy, logits, labels, gradient));
        for (var sample = 0; sample < 2; sample++)
        {
            var row = logits.AsSpan(sample * classes, classes).ToArray();
            var sum = row.Sum(x => Math.Exp(x));
            for (var c = 0; c < classes; c++)
                AssertClose(((Math.Exp(row[c]) / sum) - (c == labels[sample] ? 1 : 0)) / 2, gradient[(sample * classes) + c]);
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void Not_a_number_among_the_logits_shows_in_the_loss_and_in_the_whole_gradient(int classes)
    {
        for (var at = 0; at < classes; at++)
        {
            var (logits, gradient) = (new float[classes], new float[classes]);
            logits[at] = float.NaN;
            Assert.Equal(double.NaN, Value(Loss.CrossEntropy, logits, [1], gradient));
            Assert.All(gradient, value => Assert.Equal(float.NaN, value));
        }
    }

    [Fact]
    public void A_class_that_is_ruled_out_by_minus_infinity_gets_no_gradient()
    {
        var gradient = new float[3];
        Assert.Equal(Math.Log(2), Value(Loss.CrossEntropy, [0, float.NegativeInfinity, 0], [0], gradient), 6);
        Assert.Equal([-0.5f, 0, 0.5f], gradient);
    }

    [Fact]
    public void Parts_of_a_batch_add_up_to_the_whole()
    {
        var loss = new CrossEntropyLoss { Weight = [4f, 1f, 0.25f], LabelSmoothing = 0.2 };
        int[] labels = [2, 0, 1];
        var normalizer = loss.Normalizer(labels, 3);
        var parts = loss.Evaluate(Logits.AsSpan(0, 3), labels.AsSpan(0, 1), 3, normalizer, default) + loss.Evaluate(Logits.AsSpan(3), labels.AsSpan(1), 3, normalizer, default);
        Assert.Equal(Value(loss, Logits, labels), parts, 12);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-1)]
    public void A_label_that_is_no_class_is_reported_with_its_sample_and_the_classes(int label)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Value(Loss.CrossEntropy, Logits, [0, 1, label]));
        Assert.Contains($"Sample 2 has label {label}, but the network gives 3 class scores", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Loss.CrossEntropy.Evaluate(Logits, [0, 1, label], 3, 3, default));
    }

    [Fact]
    public void Weights_that_are_not_one_a_class_are_reported_with_both_numbers()
    {
        var error = Assert.Throws<ArgumentException>(() => Value(new CrossEntropyLoss { Weight = [1f, 2f] }, Logits, [0, 1, 2]));
        Assert.Contains("2 class weights, but the network gives 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CrossEntropyLoss { LabelSmoothing = 1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CrossEntropyLoss { LabelSmoothing = double.NaN });
        Assert.Throws<ArgumentException>(() => new CrossEntropyLoss { Weight = [1f, -1f] });
        Assert.Throws<ArgumentException>(() => Loss.CrossEntropy.Evaluate(Logits, [0, 1], 3, 2, default));
        Assert.Throws<ArgumentException>(() => Loss.CrossEntropy.Evaluate(Logits, [0, 1, 2], 3, 3, new float[8]));
        Assert.Throws<NotSupportedException>(() => Value(new CrossEntropyLoss { IgnoreIndex = 1 }, Logits, new float[9]));
    }

    [Fact]
    public void Weights_are_copied()
    {
        float[] weight = [1, 1, 1];
        var loss = new CrossEntropyLoss { Weight = weight };
        weight[0] = 5;
        Assert.Equal([1f, 1f, 1f], loss.Weight!);
    }

    [Fact]
    public void Evaluating_allocates_nothing()
    {
        var loss = new CrossEntropyLoss { Weight = [4f, 1f, 0.25f], LabelSmoothing = 0.2 };
        int[] labels = [2, 0, 1];
        float[] gradient = new float[9], targets = new float[9];
        Assert.Equal(0, Allocation.Of(() =>
        {
            loss.Evaluate(Logits, labels, 3, loss.Normalizer(labels, 3), gradient);
            loss.Evaluate(Logits, targets, 3, loss.Normalizer(targets, 3), gradient);
        }));
    }

    private static readonly Gen<Case> Cases =
        from samples in Gen.Int[1, 4]
        from classes in Gen.Int[1, 6]
        from logits in Gen.Float[-8, 8].Array[samples * classes]
        from labels in Gen.Frequency((9, Gen.Int[0, classes - 1]), (1, Gen.Const(-100))).Array[samples]
        from probabilities in Gen.Float[0, 1].Array[samples * classes]
        from weight in Gen.Float[0.25f, 4].Array[classes]
        from smoothing in Gen.OneOf(Gen.Const(0.0), Gen.Double[0, 1])
        from mean in Gen.Bool
        where labels.Any(label => label >= 0)
        select new Case(classes, logits, labels, probabilities, weight, smoothing, mean);

    private sealed record Case(int Classes, float[] Logits, int[] Labels, float[] Probabilities, float[] Weight, double Smoothing, bool Mean);

    private static double Value(CrossEntropyLoss loss, float[] logits, int[] labels, float[]? gradient = null)
    {
        var classes = logits.Length / labels.Length;
        return loss.Evaluate(logits, labels, classes, loss.Normalizer(labels, classes), gradient);
    }

    private static double Value(CrossEntropyLoss loss, float[] logits, float[] probabilities, float[]? gradient = null)
    {
        var classes = loss.Weight?.Count ?? 3;
        return loss.Evaluate(logits, probabilities, classes, loss.Normalizer(probabilities, classes), gradient);
    }

    private static void AssertGradient(Func<double[][], double> loss, double[][] x, float[] gradient)
    {
        const double h = 1e-4;
        for (var n = 0; n < x.Length; n++)
        {
            for (var c = 0; c < x[n].Length; c++)
            {
                var old = x[n][c];
                x[n][c] = old + h;
                var up = loss(x);
                x[n][c] = old - h;
                var down = loss(x);
                x[n][c] = old;
                AssertClose((up - down) / (2 * h), gradient[(n * x[n].Length) + c]);
            }
        }
    }

    private static void AssertClose(double expected, double actual) => Assert.True(Math.Abs(expected - actual) <= 2e-5 * (1 + Math.Abs(expected)), $"expected {expected}, actual {actual}");

    private static double[][] Rows(float[] values, int classes) => [.. values.Chunk(classes).Select(Doubles)];

    private static double[] Doubles(float[] values) => Array.ConvertAll(values, value => (double)value);
}

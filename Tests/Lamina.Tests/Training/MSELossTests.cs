namespace Lamina.Tests.Training;

public class MSELossTests
{
    private static readonly float[] Outputs = [1, 2, 3, 4, 5, 6]; // (2, 3)
    private static readonly float[] Targets = [1, 1, 1, 6, 5, 4];

    [Fact]
    public void The_mean_divides_by_all_elements_of_the_batch()
    {
        var gradient = new float[6];
        Assert.Equal(13.0 / 6, Evaluate(Loss.MeanSquaredError, gradient), 12);
        Assert.Equal([0, 2 / 6f, 4 / 6f, -4 / 6f, 0, 4 / 6f], gradient);
    }

    [Fact]
    public void The_sum_divides_by_nothing()
    {
        var gradient = new float[6];
        Assert.Equal(13.0, Evaluate(new MSELoss { Reduction = Reduction.Sum }, gradient), 12);
        Assert.Equal([0, 2, 4, -4, 0, 4], gradient);
    }

    [Fact]
    public void Its_gradient_is_that_of_finite_differences()
    {
        var gradient = new float[6];
        Evaluate(Loss.MeanSquaredError, gradient);
        for (var i = 0; i < 6; i++)
        {
            var (up, down) = ((float[])Outputs.Clone(), (float[])Outputs.Clone());
            up[i] += 1 / 64f;
            down[i] -= 1 / 64f;
            var difference = (Loss.MeanSquaredError.Evaluate(up, Targets, 3, 6, default) - Loss.MeanSquaredError.Evaluate(down, Targets, 3, 6, default)) * 32;
            Assert.Equal(difference, gradient[i], 1e-6);
        }
    }

    [Fact]
    public void Labels_are_refused_with_the_loss_that_takes_them()
    {
        var error = Assert.Throws<NotSupportedException>(() => Loss.MeanSquaredError.Normalizer(new int[2], 3));
        Assert.Contains("CrossEntropyLoss", error.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => Loss.MeanSquaredError.Evaluate(Outputs, new int[2], 3, 1, default));
    }

    [Fact]
    public void Lengths_that_do_not_belong_together_are_reported_with_both_numbers()
    {
        var error = Assert.Throws<ArgumentException>(() => Loss.MeanSquaredError.Evaluate(Outputs, Targets.AsSpan(0, 3), 3, 1, default));
        Assert.Contains("6 outputs need as many targets, but 3", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Loss.MeanSquaredError.Evaluate(Outputs, Targets, 4, 1, default));
    }

    [Fact]
    public void Evaluating_allocates_nothing()
    {
        var gradient = new float[6];
        Assert.Equal(0, Allocation.Of(() => Evaluate(Loss.MeanSquaredError, gradient)));
    }

    private static double Evaluate(MSELoss loss, float[] gradient) => loss.Evaluate(Outputs, Targets, 3, loss.Normalizer(Targets, 3), gradient);
}

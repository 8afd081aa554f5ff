namespace Lamina.Tests.Training;

/// <summary>Runs an optimizer and its naive twin side by side.</summary>
internal static class OptimizerRuns
{
    public const int Steps = 30;

    // No multiple of a vector's width, so that every run has a tail.
    public const int Length = 45;

    public static float[] Start() => [.. Enumerable.Range(0, Length).Select(i => MathF.Sin(i) * 2)];

    /// <summary>A gradient that changes its sign and size from step to step.</summary>
    public static float[] Gradient(int step) => [.. Enumerable.Range(0, Length).Select(i => MathF.Cos((i * 7) + (step * 3)) * (1 + (i % 5)))];

    public static void AssertFollows(Optimizer optimizer, Func<Func<double, double, double>> twin, int steps = Steps, double tolerance = 1e-5)
    {
        var parameters = Start();
        var expected = Array.ConvertAll(parameters, value => (double)value);
        var twins = Enumerable.Range(0, Length).Select(_ => twin()).ToArray();
        for (var step = 0; step < steps; step++)
        {
            var gradient = Gradient(step);
            optimizer.Step(parameters, gradient);
            for (var i = 0; i < Length; i++)
            {
                expected[i] = twins[i](expected[i], gradient[i]);
                Assert.True(
                    Math.Abs(expected[i] - parameters[i]) <= tolerance * (1 + Math.Abs(expected[i])),
                    $"step {step + 1}, element {i}: expected {expected[i]}, actual {parameters[i]}");
            }
        }
    }
}

namespace Lamina.GpuTests.Networks;

/// <content>What is asserted of the two.</content>
internal sealed partial class Twins
{
    /// <summary>Compares the outputs of both.</summary>
    public void AssertSameInference(int samples)
    {
        var inputs = Inputs(samples);
        AssertClose("outputs", Host.Infer(inputs), Device.Infer(inputs));
    }

    /// <summary>Compares losses and, after the last step, gradients, parameters and buffers.</summary>
    public void AssertSameTraining(int steps, int samples, Func<Optimizer> optimizer, Loss loss)
    {
        var (onHost, onDevice) = (optimizer(), optimizer());
        for (var step = 0; step < steps; step++)
        {
            var (inputs, labels) = (Inputs(samples), Labels(samples));
            var expected = Host.TrainStep(inputs, labels, loss, onHost);
            AssertClose($"loss of step {step}", [expected], [Device.TrainStep(inputs, labels, loss, onDevice)]);
        }

        AssertSameState();
    }

    /// <summary>Compares gradients, parameters and buffers.</summary>
    public void AssertSameState()
    {
        for (var i = 0; i < Host.Parameters.Count; i++)
        {
            AssertClose($"gradient of {Host.Parameters[i].Name}", Host.Parameters[i].Gradient, Device.Parameters[i].Gradient);
            AssertClose(Host.Parameters[i].Name, Host.Parameters[i].Values, Device.Parameters[i].Values);
        }

        for (var i = 0; i < Host.Buffers.Count; i++)
        {
            AssertClose(Host.Buffers[i].Name, Host.Buffers[i].Values, Device.Buffers[i].Values);
            if (Host.Buffers[i].Info.IsCounter)
                Assert.Equal(Host.Buffers[i].Count, Device.Buffers[i].Count);
        }
    }

    /// <summary>Equal within 10⁻³ of each number; near zero within 10⁻⁴ of the tensor's largest, since sums are added in another order.</summary>
    public static void AssertClose(string what, ReadOnlySpan<float> expected, ReadOnlySpan<float> actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        var largest = 0f;
        foreach (var value in expected)
            largest = Math.Max(largest, Math.Abs(value));
        for (var i = 0; i < actual.Length; i++)
        {
            var error = Math.Abs(actual[i] - expected[i]);
            Assert.True(
                error <= (1e-3f * Math.Abs(expected[i])) + (1e-4f * largest),
                $"{what}[{i}] of {actual.Length}: expected {expected[i]:R}, actual {actual[i]:R}.");
        }
    }
}

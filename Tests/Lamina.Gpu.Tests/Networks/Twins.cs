namespace Lamina.GpuTests.Networks;

/// <summary>The same network twice, on the processor and on a device, over the same batches.</summary>
internal sealed class Twins : IDisposable
{
    private readonly Random random = new(5);

    public Twins(Func<Network> create, Gpu gpu)
    {
        Host = create();
        Device = create().To(gpu);
    }

    public Network Host { get; }

    public Network Device { get; }

    /// <summary>A batch of random samples.</summary>
    public float[] Inputs(int samples) => Uniform(samples * Host.Architecture.InputSize);

    /// <summary>Labels for a batch.</summary>
    public int[] Labels(int samples) => [.. Enumerable.Range(0, samples).Select(_ => random.Next(Host.Architecture.OutputSize))];

    /// <summary>Target outputs for a batch.</summary>
    public float[] Targets(int samples) => Uniform(samples * Host.Architecture.OutputSize);

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

    public void Dispose()
    {
        Host.Dispose();
        Device.Dispose();
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

    private float[] Uniform(int count)
    {
        var numbers = new float[count];
        foreach (ref var number in numbers.AsSpan())
            number = random.NextSingle() - 0.5f;
        return numbers;
    }
}

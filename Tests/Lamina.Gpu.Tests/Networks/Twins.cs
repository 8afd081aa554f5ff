namespace Lamina.GpuTests.Networks;

/// <summary>The same network twice, on the processor and on a device, over the same batches.</summary>
internal sealed partial class Twins : IDisposable
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

    public void Dispose()
    {
        Host.Dispose();
        Device.Dispose();
    }

    private float[] Uniform(int count)
    {
        var numbers = new float[count];
        foreach (ref var number in numbers.AsSpan())
            number = random.NextSingle() - 0.5f;
        return numbers;
    }
}

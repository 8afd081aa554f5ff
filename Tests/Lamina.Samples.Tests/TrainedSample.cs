namespace Lamina.Samples.Tests;

/// <summary>One training of two epochs, shared by all tests.</summary>
public sealed class TrainedSample : IDisposable
{
    internal const string Collection = "trained sample";

    private readonly Sample sample = new();

    public TrainedSample() => Run = sample.Run("--epochs", "2");

    internal SampleRun Run { get; }

    internal string Weights => sample.PathOf("lenet5.safetensors");

    internal SampleRun Predict(params string[] arguments) => sample.Run(["predict", .. arguments]);

    internal string PathOf(string file) => sample.PathOf(file);

    /// <inheritdoc/>
    public void Dispose() => sample.Dispose();
}

/// <summary>Names the sharing to xunit.</summary>
[CollectionDefinition(TrainedSample.Collection)]
public sealed class TrainedSampleTests : ICollectionFixture<TrainedSample>;

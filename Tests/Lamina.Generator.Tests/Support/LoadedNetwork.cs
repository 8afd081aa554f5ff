using System.Runtime.Loader;

namespace Lamina.Generator.Tests.Support;

/// <summary>A generated network, compiled, loaded and created; disposing it unloads its assembly again.</summary>
internal sealed class LoadedNetwork : IDisposable
{
    private readonly AssemblyLoadContext context = new("network", isCollectible: true);

    public LoadedNetwork(GeneratorRun run, string typeName)
    {
        using var image = new MemoryStream();
        var result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        // The runtime is found in the test's own context, so that Network is one type on both sides.
        var type = context.LoadFromStream(image).GetType(typeName, throwOnError: true)!;
        Network = (Network)Activator.CreateInstance(type, 7UL)!;
    }

    public Network Network { get; }

    /// <summary>One training step over random numbers, towards the declared loss or cross-entropy.</summary>
    public float TrainStep(int samples)
    {
        var random = new Random(1);
        var architecture = Network.Architecture;
        var inputs = new float[samples * architecture.InputSize];
        foreach (ref var input in inputs.AsSpan())
            input = random.NextSingle() - 0.5f;
        var optimizer = new Sgd(0.01f);
        if (Network.DeclaredLoss is MSELoss squared)
            return Network.TrainStep(inputs, new float[samples * architecture.OutputSize], squared, optimizer);
        var labels = new int[samples];
        foreach (ref var label in labels.AsSpan())
            label = random.Next(architecture.OutputSize);
        return Network.TrainStep(inputs, labels, Network.DeclaredLoss ?? Loss.CrossEntropy, optimizer);
    }

    public void Dispose()
    {
        Network.Dispose();
        context.Unload();
    }
}

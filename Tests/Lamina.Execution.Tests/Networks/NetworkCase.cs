namespace Lamina.Execution.Tests;

/// <summary>One network in every form there is: both spellings, where both can say it, and its reference.</summary>
/// <param name="Name">The class's name.</param>
/// <param name="Info">What is known without creating it.</param>
/// <param name="Create">The network with a seed, as declared first.</param>
/// <param name="CreateTwin">The same network in the other spelling; null for a graph, which attributes cannot say.</param>
/// <param name="Reference">What it computes.</param>
/// <param name="Loss">The loss to train it with.</param>
public sealed record NetworkCase(
    string Name,
    NetworkInfo Info,
    Func<ulong, Network> Create,
    Func<ulong, Network>? CreateTwin,
    Func<ReferenceFlow, ReferenceFlow> Reference,
    Loss Loss)
{
    /// <summary>Samples that a training batch needs: a batch norm over vectors has no variance of one.</summary>
    public int LeastSamples { get; init; } = 1;

    /// <summary>False where a sample's output depends on the rest of its batch: a batch norm without running statistics.</summary>
    public bool SamplesAreIndependent { get; init; } = true;

    /// <summary>
    /// The least batch with samples in lanes, for each layout that the network is compiled for: all batches, and none.
    /// </summary>
    public IEnumerable<int> Layouts => Info.Memory.LanesFrom == int.MaxValue ? [int.MaxValue] : [0, int.MaxValue];

    public static NetworkCase Of<T>(Func<ulong, T> create, Func<ReferenceFlow, ReferenceFlow> reference, Func<ulong, Network>? twin = null, Loss? loss = null)
        where T : Network, INetwork<T> =>
        new(
            T.Info.Name,
            T.Info,
            seed => Varied(create(seed)),
            twin is null ? null : seed => Varied(twin(seed)),
            reference,
            loss ?? (T.Info.OutputShape.Count == 1 ? Loss.CrossEntropy : Loss.MeanSquaredError));

    public override string ToString() => Name;

    // What starts at 0 or 1 is made different in each channel: a factor of 1 that is left out would not show.
    private static Network Varied(Network network)
    {
        var random = new Random(7);
        foreach (var parameter in network.Parameters.Where(parameter => parameter.Info.Initial is not null))
            parameter.Write(Vary);
        foreach (var buffer in network.Buffers.Where(buffer => !buffer.Info.IsCounter))
            buffer.Write(Vary);
        return network;

        // Around 0 or 1, so that a variance stays positive.
        void Vary(Span<float> values)
        {
            foreach (ref var value in values)
                value += (random.NextSingle() - 0.5f) * 1.6f;
        }
    }
}

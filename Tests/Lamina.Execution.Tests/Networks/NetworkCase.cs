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
    public static NetworkCase Of<T>(Func<ulong, T> create, Func<ReferenceFlow, ReferenceFlow> reference, Func<ulong, Network>? twin = null, Loss? loss = null)
        where T : Network, INetwork<T> =>
        new(T.Info.Name, T.Info, create, twin, reference, loss ?? (T.Info.OutputShape.Count == 1 ? Loss.CrossEntropy : Loss.MeanSquaredError));

    public override string ToString() => Name;
}

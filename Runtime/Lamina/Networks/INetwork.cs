namespace Lamina;

/// <summary>What every generated network has beside <see cref="Network"/>: its description, known without creating it.</summary>
/// <typeparam name="TSelf">The network itself.</typeparam>
public interface INetwork<TSelf>
    where TSelf : Network, INetwork<TSelf>
{
    /// <summary>Shapes, parameters, cost and memory.</summary>
    static abstract NetworkInfo Info { get; }
}

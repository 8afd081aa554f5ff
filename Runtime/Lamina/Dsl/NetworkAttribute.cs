namespace Lamina;

/// <summary>
/// Declares a network on a partial class. The layers follow either as attributes in order (a chain) or as
/// <c>static Flow Define(Flow x)</c> (any directed acyclic graph); a source generator writes the rest of the class.
/// </summary>
/// <param name="inputShape">
/// The shape of one sample, each dimension at least 1: (channels, height, width) or (features). The batch is free and never written.
/// </param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class NetworkAttribute(params int[] inputShape) : Attribute
{
    /// <summary>The shape of one sample.</summary>
    public IReadOnlyList<int> InputShape { get; } = inputShape;

    /// <summary>What training does with activations until the backward pass needs them. Default: they are kept.</summary>
    public NetworkMemory Memory { get; set; }
}

using System.Diagnostics.CodeAnalysis;

namespace Lamina;

/// <summary>
/// The value that flows through a network in <c>static Flow Define(Flow x)</c>. The generator reads that method at compile time; it is never
/// run, and every member here throws if it is.
/// </summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The members are read by the generator as the user wrote them, on a flow.")]
[SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "Signatures are what the generator reads; bodies never run.")]
public sealed partial class Flow : DeclaredValue
{
    private Flow()
    {
    }

    /// <summary>Channels of one sample, (C, H, W); for a vector its features.</summary>
    public int Channels => throw NeverRun();

    /// <summary>Height of one sample in pixels.</summary>
    public int Height => throw NeverRun();

    /// <summary>Width of one sample in pixels.</summary>
    public int Width => throw NeverRun();

    /// <summary>Elements of one sample: C·H·W, or the length of the vector.</summary>
    public int Features => throw NeverRun();

    /// <summary>The residual connection: adds two flows of one shape, element by element.</summary>
    public static Flow operator +(Flow left, Flow right) => throw NeverRun();

    /// <summary>Multiplies two flows element by element; a size of 1 is repeated, and a vector lies along a map's channels.</summary>
    public static Flow operator *(Flow left, Flow right) => throw NeverRun();

    /// <summary>
    /// Joins flows along their channels (a vector's features), one after the other: torch.cat with dim 1. All other sizes must be the same.
    /// </summary>
    /// <param name="flows">At least one flow.</param>
    public static Flow Concat(params Flow[] flows) => throw NeverRun();

    /// <summary>
    /// Prefixes the names of the layers inside, as PyTorch's nested modules do: <c>x.Scope("layer1.0", x => x.Conv2d(64, 3))</c> names its layer
    /// <c>layer1.0.conv1</c>. Scopes nest.
    /// </summary>
    /// <param name="name">The prefix, without a trailing dot.</param>
    /// <param name="body">The part of the network inside.</param>
    public Flow Scope(string name, Func<Flow, Flow> body) => throw NeverRun();

    private static InvalidOperationException NeverRun() =>
        new("A network's Define method is read by Lamina's generator at compile time and never run. Create the network with its constructor instead.");
}

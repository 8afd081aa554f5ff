namespace Lamina.Samples.Tests;

/// <summary>The weights of the networks in these tests: always the same, so that two networks answer alike.</summary>
internal static class Weights
{
    public static LeNet5 Network() => new(seed: 7) { Threads = 1 };
}

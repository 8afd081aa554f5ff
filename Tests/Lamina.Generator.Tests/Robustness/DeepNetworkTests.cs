using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Robustness;

public sealed class DeepNetworkTests
{
    // A method with a call for each of thousands of kernels would want a stack to match.
    [Fact]
    public void A_network_of_a_thousand_layers_trains_on_a_thread_with_a_small_stack()
    {
        var layers = string.Join(", ", Enumerable.Repeat("Linear(4), Tanh", 500));
        var run = GeneratorRun.Of($"using Lamina;\n[Network(4)] [BatchNorm1d, {layers}] public sealed partial class Net;");
        Assert.Contains("Backward2(run);", run.File("Net.ChannelLanes.g.cs"), StringComparison.Ordinal);
        using var network = new LoadedNetwork(run, "Net");
        var loss = float.NaN;
        var thread = new Thread(() => loss = network.TrainStep(3), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.True(float.IsFinite(loss));
    }
}

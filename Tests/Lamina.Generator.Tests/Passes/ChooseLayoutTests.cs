using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;
using Lamina.Generator.Passes;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Passes;

public sealed class ChooseLayoutTests
{
    [Fact]
    public void A_concatenation_keeps_no_network_from_samples_in_lanes()
    {
        var graph = new GraphBuilder(new Shape(1, 8, 8));
        var left = graph.Add(Graphs.Conv(2, 3), [graph.InputNode]);
        var right = graph.Add(new Tanh(), [left]);
        var joined = graph.Add(new Lamina.Core.Ops.Concat(), [left, right]);
        var flat = graph.Add(new Flatten(), [joined]);
        var network = NetworkCompiler.Compile(Graphs.Declare(graph, graph.Add(new Linear(3, true), [flat])));
        Assert.InRange(network.Layout.LanesFrom, 2, 16);
    }

    [Fact]
    public void Sums_over_the_whole_batch_want_channels_in_lanes() =>
        Assert.Equal(int.MaxValue, NetworkCompiler.Compile(Graphs.Chain(new Shape(1, 8, 8), Graphs.Conv(2, 3), new BatchNorm2d(1e-5, 0.1, true, true))).Layout.LanesFrom);
}

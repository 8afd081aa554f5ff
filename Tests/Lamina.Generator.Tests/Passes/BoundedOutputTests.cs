using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.ChannelLanes;
using Lamina.Generator.Emit.SampleLanes;
using Lamina.Generator.Emit.Gpu;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.Gpu;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Passes;

/// <summary>What is written grows with the layers and no faster, however often a value is read, and its names stay names.</summary>
public sealed class BoundedOutputTests
{
    /// <summary>One turn of a loop in <c>Define</c>: from x the next x.</summary>
    private static readonly Dictionary<string, Func<GraphBuilder, int, int>> Turns = new()
    {
        ["x = x + x"] = (graph, x) => graph.Add(new Add(), [x, x]),
        ["x = x.Tanh() + x"] = (graph, x) => graph.Add(new Add(), [graph.Add(new Tanh(), [x]), x]),
        ["x = x.Tanh() + x.Sigmoid()"] = (graph, x) => graph.Add(new Add(), [graph.Add(new Tanh(), [x]), graph.Add(new Sigmoid(), [x])]),
        ["x = (x + x).ReLU6()"] = (graph, x) => graph.Add(new ReLU6(), [graph.Add(new Add(), [x, x])]),
        ["x = x.Dropout() + x.ReLU()"] = (graph, x) => graph.Add(new Add(), [graph.Add(new Dropout(0.5), [x]), graph.Add(new ReLU(), [x])]),
        ["x = x.ReLU()"] = (graph, x) => graph.Add(new ReLU(), [x]),
        ["x = x.Linear(8) + x"] = (graph, x) => graph.Add(new Add(), [graph.Add(new Linear(8, true), [x]), x]),
    };

    public static TheoryData<string> Names => new(Turns.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_is_linear_in_the_turns_of_a_loop(string turn)
    {
        foreach (var write in new Func<NetworkDeclaration, string>[] { InLanes, InChannels, ForDevice })
        {
            int[] lengths = [.. new[] { 10, 20, 40, 80 }.Select(turns => write(Loop(turn, turns)).Length)];
            var (first, second) = (lengths[2] - lengths[1], lengths[3] - lengths[2]);
            // Twice as many turns more; a tenth for names whose numbers grow longer, and for kernels that hold a few turns each.
            Assert.True(second <= 2.2 * first + 1000, $"{turn}, written by {write.Method.Name}: {string.Join(", ", lengths)} characters for 10, 20, 40 and 80 turns.");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_formula_grows_with_the_turns_of_a_loop(string turn)
    {
        var network = Compiled.InLanes(Loop(turn, 80));
        foreach (var tensor in network.Inference.Graph.Tensors.Concat(network.Training.Graph.Tensors))
            Assert.InRange(tensor.Primitive switch { Fused fused => fused.Epilogue.Size, Pointwise pointwise => pointwise.Body.Size, _ => 0 }, 0, 48);
    }

    [Fact]
    public void Values_that_are_read_twice_a_hundred_times_over_are_compiled_from_source()
    {
        const string Source =
            """
            using Lamina;
            [Network(6)]
            public sealed partial class Net
            {
                static Flow Define(Flow x)
                {
                    x = x.Linear(8);
                    for (var i = 0; i < 100; i++)
                        x = x + x;
                    for (var i = 0; i < 100; i++)
                        x = x.Tanh() + x;
                    return x.Linear(2);
                }
            }
            """;
        GeneratorRun.Of(Source).AssertCompiles();
        GeneratorRun.Of(GeneratorRun.CompileWithGpu(Source)).AssertCompiles();
    }

    [Fact]
    public void A_value_that_a_formula_needs_twice_is_computed_once()
    {
        var graph = new GraphBuilder(new Shape(8));
        var first = graph.Add(new Linear(8, true), [graph.InputNode]);
        var sum = graph.Add(new Tanh(), [graph.Add(new Add(), [first, graph.InputNode])]);
        var network = Graphs.Declare(graph, graph.Add(new Add(), [graph.Add(new Sigmoid(), [sum]), sum]));
        // In inference it is one formula: sigmoid(t) + t with t = tanh(s + a).
        var formula = Assert.Single(InLanes(network).Split("IEpilogue"), text => text.Contains("VectorMath.Sigmoid(t)", StringComparison.Ordinal));
        Assert.Equal(1, Count(formula, "VectorMath.Tanh("));
        Assert.Contains("var t = DeviceMath.Tanh(", ForDevice(network), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(3000)]
    public void Hundreds_of_activations_in_a_row_compile_and_load(int layers)
    {
        var source =
            $$"""
            using Lamina;
            [Network(6)]
            public sealed partial class Net
            {
                static Flow Define(Flow x)
                {
                    x = x.Linear(4);
                    for (var i = 0; i < {{layers}}; i++)
                        x = x.ReLU();
                    return x;
                }
            }
            """;
        using var net = new LoadedNetwork(GeneratorRun.Of(source).AssertCompiles(), "Net");
        Assert.All(net.Network.Infer(new float[6 * 20]), value => Assert.True(value >= 0));
        AssertEmits(GeneratorRun.Of(GeneratorRun.CompileWithGpu(source)));
    }

    [Fact]
    public void The_kernel_of_many_layers_is_named_by_the_first_and_the_last()
    {
        var layers = Enumerable.Range(0, 30).Select(_ => (Operator)new ReLU()).Prepend(new Linear(4, true)).ToArray();
        var text = InLanes(Graphs.Chain(new Shape(4), layers));
        Assert.Contains(" Fc1ToRelu30Forward<V>(", text, StringComparison.Ordinal);
        Assert.Contains("fc1 + relu1 + relu2 + ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(500)]
    public void A_class_of_a_thousand_letters_compiles_and_loads(int letters)
    {
        var name = "Net" + new string('x', letters - 3);
        var source = $"using Lamina;\n[Network(1, 8, 8)]\n[Conv2d(2, 3), Tanh, Flatten, Linear(3)]\npublic sealed partial class {name};";
        using var net = new LoadedNetwork(GeneratorRun.Of(source).AssertCompiles(), name);
        Assert.Equal(3, net.Network.Infer(new float[64]).Length);
        AssertEmits(GeneratorRun.Of(GeneratorRun.CompileWithGpu(source)));
    }

    [Fact]
    public void Layers_of_hundreds_of_letters_have_kernels_of_their_own()
    {
        var name = new string('a', 600);
        var source = $"using Lamina;\n[Network(1, 8, 8)]\n[Conv2d(2, 3, Name = \"{name}1\"), Tanh(Name = \"{name}2\"), Conv2d(3, 3, Name = \"{name}3\"), Flatten, Linear(3)]\npublic sealed partial class Net;";
        using var net = new LoadedNetwork(GeneratorRun.Of(source).AssertCompiles(), "Net");
        Assert.Equal(3, net.Network.Infer(new float[64]).Length);
        AssertEmits(GeneratorRun.Of(GeneratorRun.CompileWithGpu(source)));
    }

    private static void AssertEmits(GeneratorRun run)
    {
        using var image = new MemoryStream();
        var result = run.AssertCompiles().Output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
    }

    private static NetworkDeclaration Loop(string turn, int turns)
    {
        var graph = new GraphBuilder(new Shape(8));
        var x = graph.Add(new Linear(8, true), [graph.InputNode]);
        for (var i = 0; i < turns; i++)
            x = Turns[turn](graph, x);
        return Graphs.Declare(graph, graph.Add(new Linear(2, true), [x]));
    }

    private static string InLanes(NetworkDeclaration declaration) => SampleLanesFile.Write(Compiled.InLanes(declaration));

    private static string InChannels(NetworkDeclaration declaration) => ChannelLanesFile.Write(Compiled.InChannels(declaration));

    private static string ForDevice(NetworkDeclaration declaration) => GpuFile.Write(GpuCompiler.Compile(declaration));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}

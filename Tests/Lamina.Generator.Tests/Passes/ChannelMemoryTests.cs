using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.ChannelLanes;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Passes;

public sealed class ChannelMemoryTests
{
    // By running the program with owners for every float of one sample: a kernel must find each input as its producer left it.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_kernel_finds_an_input_overwritten(bool recomputes)
    {
        var random = new Random(21);
        for (var i = 0; i < 300; i++)
        {
            var declaration = (i % 2 == 0 ? Graphs.Random(random) : Graphs.RandomWithSumsOverTheBatch(random)) with { Recomputes = recomputes };
            var network = Compiled.InChannels(declaration);
            new Run(network.ChannelLanes!.Inference).Execute();
            new Run(network.ChannelLanes!.Training).Execute();
        }
    }

    [Fact]
    public void The_maps_of_a_dense_block_are_written_where_they_are_joined()
    {
        var graph = new GraphBuilder(new Shape(16, 4, 4));
        List<int> maps = [graph.Add(Graphs.Conv(32, 1), [graph.InputNode])];
        for (var layer = 0; layer < 4; layer++)
            maps.Add(graph.Add(Graphs.Conv(16, 3, padding: 1), [graph.Add(new Core.Ops.Concat(), [.. maps])]));
        var declaration = Graphs.Declare(graph, graph.Add(new Core.Ops.Concat(), [.. maps]));
        var samples = Compiled.InLanes(declaration).Inference;
        Assert.DoesNotContain(samples.Graph.Tensors, tensor => tensor.Primitive is Core.Tensors.Concat && samples.Phases[tensor.Id] != Phase.None);
        var program = Compiled.InChannels(declaration).ChannelLanes!.Inference;
        Assert.DoesNotContain(program.Steps, step => program.Graph[step].Primitive is Core.Tensors.Concat);
        var joined = program.Graph.Tensors.Where(tensor => tensor.Primitive is Core.Tensors.Concat).ToArray();
        Assert.True(joined.Length >= 4);
        Assert.All(joined, concat => Assert.Equal(program.Memory.Places[program.Graph.Output], program.Memory.Places[concat.Id]));
    }

    [Fact]
    public void An_activation_overwrites_what_nothing_reads_again()
    {
        var program = Compiled.InChannels(Graphs.Chain(new Shape(16, 4, 4), new BatchNorm2d(1e-5, 0.1, true, true), new Dropout(0), new BatchNorm2d(1e-5, 0.1, true, true))).ChannelLanes!.Inference;
        Assert.Equal(16 * 16, program.Memory.SampleFloats);
    }

    [Fact]
    public void Normalised_convolutions_need_two_thirds_of_the_memory_if_they_are_computed_again()
    {
        var layers = Enumerable.Range(0, 10).SelectMany(_ => new Operator[] { Graphs.Conv(32, 3, padding: 1), new BatchNorm2d(1e-5, 0.1, true, true), new ReLU() });
        var declaration = Graphs.Chain(new Shape(3, 16, 16), [.. layers]);
        var (kept, again) = (Compiled.InChannels(declaration), Compiled.InChannels(declaration with { Recomputes = true }));
        Assert.InRange(again.ChannelLanes!.Training.Memory.SampleFloats, 1, kept.ChannelLanes!.Training.Memory.SampleFloats * 2 / 3);
    }

    [Fact]
    public void Computing_again_never_takes_more_memory()
    {
        var random = new Random(22);
        for (var i = 0; i < 100; i++)
        {
            var declaration = Graphs.RandomWithSumsOverTheBatch(random);
            var (kept, again) = (Compiled.InChannels(declaration), Compiled.InChannels(declaration with { Recomputes = true }));
            Assert.InRange(again.ChannelLanes!.Training.Memory.SampleFloats, 1, kept.ChannelLanes!.Training.Memory.SampleFloats);
        }
    }

    private sealed class Run(SequentialProgram program)
    {
        private readonly TensorGraph graph = program.Graph;
        private readonly int[] samples = Filled(program.Memory.SampleFloats);
        private readonly int[] batch = Filled(program.Memory.BatchFloats);

        public void Execute()
        {
            Own(program.Input);
            foreach (var step in program.Forward)
                Step(graph[step]);
            AssertOwned(graph[graph.Output], graph[graph.Output]);
            foreach (var gradient in graph.Tensors.Where(tensor => tensor.Primitive is OutputGradient))
                Own(gradient);
            foreach (var step in program.Backward)
                Step(graph[step]);
        }

        private static int[] Filled(long floats) => Enumerable.Repeat(-1, (int)floats).ToArray();

        private void Step(Tensor tensor)
        {
            foreach (var input in tensor.Inputs)
                AssertOwned(graph[input], tensor);
            if (!program.Memory.Places[tensor.Id].Exists)
                return;
            Own(tensor);
        }

        private void Own(Tensor tensor)
        {
            if (tensor.Primitive is Core.Tensors.Concat)
                Expected(tensor).CopyTo(Span(tensor));
            else
                Span(tensor).Fill(tensor.Id);
        }

        private void AssertOwned(Tensor tensor, Tensor reader)
        {
            if (!program.Memory.Places[tensor.Id].Exists)
                return;
            Assert.True(Span(tensor).SequenceEqual(Expected(tensor)), $"tensor {reader.Id} reads {tensor.Id} ({tensor.Primitive}), which is not there");
        }

        // Who wrote each float of a tensor.
        private int[] Expected(Tensor tensor)
        {
            switch (tensor.Primitive)
            {
                case View:
                    return Expected(graph[tensor.Inputs[0]]);
                case ChannelSlice slice when slice.First % 16 == 0:
                    var from = slice.First * BlockedShape.Of(tensor.Shape).Pixels;
                    return Expected(graph[tensor.Inputs[0]])[from..(from + Span(tensor).Length)];
                case Core.Tensors.Concat:
                    var expected = Enumerable.Repeat(tensor.Id, Span(tensor).Length).ToArray();
                    var copied = program.CopiedInputs(tensor).Select(input => input.FirstChannel).ToHashSet();
                    var channel = 0;
                    foreach (var input in tensor.Inputs.Select(id => graph[id]))
                    {
                        if (!copied.Contains(channel))
                            Expected(input).CopyTo(expected, channel * BlockedShape.Of(tensor.Shape).Pixels);
                        channel += input.Shape[0];
                    }

                    return expected;
                default:
                    return Enumerable.Repeat(tensor.Id, Span(tensor).Length).ToArray();
            }
        }

        private Span<int> Span(Tensor tensor)
        {
            var (offset, isWholeBatch) = program.Memory.Places[tensor.Id];
            var floats = isWholeBatch ? tensor.Shape[0] * ((tensor.Shape[1] + 15) / 16 * 16)
                : tensor.InRows ? RowShape.Of(tensor.Shape).Floats
                : tensor.Primitive is PixelImages ? (tensor.Shape.Size + 15) / 16 * 16
                : BlockedShape.Of(tensor.Shape).Floats;
            return (isWholeBatch ? batch : samples).AsSpan((int)offset, (int)floats);
        }
    }
}

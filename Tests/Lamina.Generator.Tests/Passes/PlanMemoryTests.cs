using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Passes;

public sealed class PlanMemoryTests
{
    private const int RandomGraphs = 300;

    [Fact]
    public void Activations_of_inference_share_memory()
    {
        var layers = Enumerable.Range(0, 20).SelectMany(_ => new Operator[] { new Linear(100, true), new Tanh() }).ToArray();
        var network = Compiled.InLanes(Graphs.Chain(new Shape(100), layers));
        Assert.Equal(2 * 100 * SampleLanesMemory.Lanes, network.Inference.FloatsPerGroup);
    }

    [Fact]
    public void A_view_lies_where_what_it_looks_at_lies()
    {
        var program = Compiled.InLanes(Graphs.Chain(new Shape(1, 8, 8), Graphs.Conv(2, 3), new Flatten())).Inference;
        var view = program.Graph.Tensors.Single(tensor => tensor.Primitive is View);
        Assert.Equal(program.Memory.Places[view.Inputs[0]], program.Memory.Places[view.Id]);
    }

    // By running the schedule with owners for every float: a kernel must find each input as its producer left it.
    [Fact]
    public void No_kernel_finds_an_input_overwritten()
    {
        var random = new Random(11);
        for (var i = 0; i < RandomGraphs; i++)
        {
            var network = Compiled.InLanes(i % 2 == 0 ? Graphs.Random(random) : Graphs.RandomWithConcats(random));
            Execute(network.Inference);
            Execute(network.Training);
        }
    }

    [Fact]
    public void The_inputs_of_a_concatenation_are_written_where_it_wants_them_and_a_slice_lies_in_what_it_is_cut_from()
    {
        var random = new Random(13);
        var (inPlace, copied) = (0, 0);
        for (var i = 0; i < RandomGraphs; i++)
        {
            var program = Compiled.InLanes(Graphs.RandomWithConcats(random)).Training;
            foreach (var concat in program.Graph.Tensors.Where(tensor => tensor.Primitive is Core.Tensors.Concat))
            {
                copied += program.CopiedInputs(concat).Count();
                inPlace += concat.Inputs.Count - program.CopiedInputs(concat).Count();
            }

            Assert.All(program.Graph.Tensors.Where(tensor => tensor.Primitive is ChannelSlice), slice => Assert.Equal(Phase.None, program.Phases[slice.Id]));
        }

        Assert.NotEqual(0, inPlace);
        Assert.NotEqual(0, copied);
    }

    [Fact]
    public void Every_place_begins_at_a_cache_line()
    {
        var random = new Random(12);
        for (var i = 0; i < 50; i++)
        {
            var network = Compiled.InLanes(Graphs.Random(random));
            Assert.All(network.Training.Memory.Places.Where(place => place.Exists), place => Assert.Equal(0, place.Offset % 16));
            Assert.All(network.Parameters, parameter => Assert.Equal(0, parameter.Offset % 16));
        }
    }

    private static void Execute(CompiledProgram program)
    {
        var graph = program.Graph;
        var owner = Enumerable.Repeat(-1, (int)(program.FloatsPerGroup / SampleLanesMemory.Lanes)).ToArray();
        foreach (var images in graph.Tensors.Where(tensor => tensor.Primitive is Images))
            Own(images.Id);
        foreach (var phase in new[] { Phase.Forward, Phase.Backward, Phase.Gradient })
        {
            foreach (var kernel in program.Kernels(phase))
            {
                foreach (var input in kernel.Inputs)
                    AssertOwned(input, kernel);
                if (phase == Phase.Gradient)
                    continue;
                Own(kernel.Id);
                // A kernel may not write over what it still reads.
                foreach (var input in kernel.Inputs)
                    AssertOwned(input, kernel);
            }

            if (phase == Phase.Backward)
            {
                // The sum over the groups reads those of each group.
                foreach (var sum in graph.Tensors.Where(program.IsSummedByGroup))
                    AssertOwned(sum.Id, sum);
            }

            if (phase != Phase.Forward)
                continue;
            AssertOwned(graph.Output, graph[graph.Output]);
            foreach (var gradient in graph.Tensors.Where(tensor => tensor.Primitive is OutputGradient))
                Own(gradient.Id);
        }

        void Own(int tensor) => Expected(graph[tensor]).CopyTo(Span(tensor));

        void AssertOwned(int tensor, Tensor reader)
        {
            if (graph[graph.Storage(tensor)].Primitive is not ParameterValue)
                Assert.True(Span(tensor).SequenceEqual(Expected(graph[tensor])), $"{reader} finds tensor {tensor} overwritten");
        }

        // Who wrote each element of a tensor.
        int[] Expected(Tensor tensor)
        {
            switch (tensor.Primitive)
            {
                case View:
                    return Expected(graph[tensor.Inputs[0]]);
                case ChannelSlice slice:
                    var first = slice.First * (int)(tensor.Shape.Size / tensor.Shape[0]);
                    return Expected(graph[tensor.Inputs[0]])[first..(first + Elements(tensor))];
                case Core.Tensors.Concat:
                    var copied = program.CopiedInputs(tensor).Select(input => input.FirstChannel).ToHashSet();
                    var expected = new List<int>();
                    var channel = 0;
                    foreach (var input in tensor.Inputs.Select(id => graph[id]))
                    {
                        expected.AddRange(copied.Contains(channel) ? Enumerable.Repeat(tensor.Id, Elements(input)) : Expected(input));
                        channel += input.Shape[0];
                    }

                    return [.. expected];
                default:
                    return [.. Enumerable.Repeat(tensor.Id, Elements(tensor))];
            }
        }

        Span<int> Span(int tensor) => owner.AsSpan((int)(program.Memory.Places[tensor].Offset / SampleLanesMemory.Lanes), Elements(graph[tensor]));

        // A group's sum of a gradient is one number for all its samples.
        static int Elements(Tensor tensor) =>
            tensor.Primitive.IsParameterGradient ? (int)((tensor.Shape.Size + SampleLanesMemory.Lanes - 1) / SampleLanesMemory.Lanes) : (int)tensor.Shape.Size;
    }
}

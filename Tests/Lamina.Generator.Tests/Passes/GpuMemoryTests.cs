using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.Gpu;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Passes;

public sealed class GpuMemoryTests
{
    // By running the program with an owner for every float of one sample: a kernel must find each input as its producer left it.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_kernel_finds_an_input_overwritten(bool recomputes)
    {
        var random = new Random(31);
        for (var i = 0; i < 300; i++)
        {
            var network = GpuCompiler.Compile((i % 2 == 0 ? Graphs.Random(random) : Graphs.RandomWithSumsOverTheBatch(random)) with { Recomputes = recomputes });
            new Run(network.Inference).Execute();
            new Run(network.Training).Execute();
        }
    }

    [Fact]
    public void An_activation_overwrites_what_nothing_reads_again()
    {
        var program = GpuCompiler.Compile(Graphs.Chain(new Shape(16, 4, 4), new BatchNorm2d(1e-5, 0.1, true, true), new Dropout(0), new BatchNorm2d(1e-5, 0.1, true, true))).Inference;
        Assert.Equal(16 * 16, program.Memory.SampleFloats);
    }

    [Fact]
    public void A_flattening_moves_no_number()
    {
        var program = GpuCompiler.Compile(Graphs.Chain(new Shape(2, 4, 4), Graphs.Conv(3, 3), new Tanh(), new Flatten(), new Linear(2, true))).Training;
        Assert.Equal(
            ["PaddedConvolution+tanh(s)", "PaddedConvolution", "PaddedConvolutionByWeights", "BiasGradient", "PaddedConvolutionByData+s·(1 − A²)", "PaddedConvolutionByWeights", "BiasGradient"],
            program.Graph.Kernels());
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

        private static int[] Filled(long floats) => [.. Enumerable.Repeat(-1, (int)floats)];

        private void Step(Tensor tensor)
        {
            foreach (var input in tensor.Inputs)
                AssertOwned(graph[input], tensor);
            if (program.Memory.Places[tensor.Id].Exists)
                Own(tensor);
        }

        private void Own(Tensor tensor) => Span(tensor).Fill(tensor.Id);

        private void AssertOwned(Tensor tensor, Tensor reader)
        {
            if (program.Memory.Places[tensor.Id].Exists)
                Assert.True(Span(tensor).IndexOfAnyExcept(graph.Storage(tensor.Id)) < 0, $"tensor {reader.Id} reads {tensor.Id} ({tensor.Primitive}), which is not there");
        }

        private Span<int> Span(Tensor tensor)
        {
            var (offset, isWholeBatch) = program.Memory.Places[tensor.Id];
            return (isWholeBatch ? batch : samples).AsSpan((int)offset, (int)tensor.Shape.Size);
        }
    }
}

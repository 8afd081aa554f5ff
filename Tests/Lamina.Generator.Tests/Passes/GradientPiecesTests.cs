using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.SampleLanes;
using Lamina.Generator.Passes;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Passes;

using Padding2d = Lamina.Core.Model.Padding2d;
using PaddingMode = Lamina.Core.Ops.PaddingMode;

public sealed class GradientPiecesTests
{
    [Fact]
    public void Pieces_cover_every_output_of_every_gradient_exactly_once()
    {
        var random = new Random(31);
        for (var i = 0; i < 200; i++)
            AssertCovered(Compiled.InLanes(Graphs.Random(random)));
    }

    [Fact]
    public void Pieces_of_wide_and_grouped_layers_cover_them_too()
    {
        var grouped = new Conv2d(96, 3, 1, Padding2d.Same, 1, 12, true, PaddingMode.Zeros);
        AssertCovered(Compiled.InLanes(Graphs.Chain(new Shape(24, 9, 9), grouped, Graphs.Conv(200, 1), new Flatten(), new Linear(1000, false))));
    }

    [Fact]
    public void A_network_without_parameters_has_no_pieces()
    {
        var network = Compiled.InLanes(Graphs.Chain(new Shape(4), new Tanh()));
        Assert.Empty(GradientPieces.Cut(network.Training, new KernelSet(network)));
    }

    [Fact]
    public void The_cut_is_the_same_each_time()
    {
        var declaration = Graphs.Random(new Random(32));
        Assert.Equal(Cut(), Cut());

        string Cut()
        {
            var network = Compiled.InLanes(declaration);
            return string.Join("|", GradientPieces.Cut(network.Training, new KernelSet(network)).Select(piece => string.Join(",", piece)));
        }
    }

    private static void AssertCovered(CompiledNetwork network)
    {
        var pieces = GradientPieces.Cut(network.Training, new KernelSet(network));
        var calls = pieces.SelectMany(piece => piece).ToLookup(call => call.Tensor.Id);
        var gradients = network.Training.Graph.Tensors.Where(tensor => tensor.Primitive.IsParameterGradient).ToArray();
        Assert.Equal(gradients.Select(tensor => tensor.Id).Order(), calls.Select(call => call.Key).Order());
        foreach (var tensor in gradients)
        {
            var extent = tensor.Primitive is ConvolutionByWeights { Groups: > 1 } convolution ? convolution.Groups : tensor.Shape[0];
            var next = 0;
            foreach (var call in calls[tensor.Id].OrderBy(call => call.First))
            {
                Assert.Equal(next, call.First);
                Assert.True(call.Last > call.First);
                next = call.Last;
            }

            Assert.Equal(extent, next);
        }
    }
}

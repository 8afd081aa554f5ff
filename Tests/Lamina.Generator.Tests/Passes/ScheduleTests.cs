using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Passes;

public sealed class ScheduleTests
{
    [Fact]
    public void Forward_backward_and_gradients_are_phases_of_their_own()
    {
        var program = Compiled.InLanes(Graphs.Chain(new Shape(4), new Linear(20, true), new Tanh(), new Linear(3, true))).Training;
        Assert.Equal(["MatrixProduct", "MatrixProduct"], Names(program, Phase.Forward));
        // The second layer has twenty inputs: its weights' gradient reads them in rows.
        Assert.Equal(["SamplesToRows", "MatrixProductByData"], Names(program, Phase.Backward));
        Assert.Equal(4, program.Kernels(Phase.Gradient).Count());
    }

    [Fact]
    public void A_small_gradient_of_large_maps_is_summed_within_each_group()
    {
        var program = Compiled.InLanes(Graphs.Chain(new Shape(1, 16, 16), Graphs.Conv(8, 3), new Flatten(), new Linear(3, true))).Training;
        Assert.Equal(["ConvolutionByWeights", "BiasGradient"], Names(program, Phase.Backward).Where(name => name is "ConvolutionByWeights" or "BiasGradient"));
        Assert.Equal(["MatrixProductByWeights", "BiasGradient"], Names(program, Phase.Gradient));
    }

    [Fact]
    public void A_gradient_larger_than_what_it_is_made_of_is_summed_over_the_batch_at_once()
    {
        var program = Compiled.InLanes(Graphs.Chain(new Shape(64, 3, 3), Graphs.Conv(256, 3), new Flatten())).Training;
        Assert.Contains("ConvolutionByWeights", Names(program, Phase.Gradient));
        Assert.DoesNotContain("ConvolutionByWeights", Names(program, Phase.Backward));
    }

    [Fact]
    public void A_phase_reads_only_what_is_there_by_then()
    {
        var random = new Random(21);
        for (var i = 0; i < 200; i++)
        {
            var program = Compiled.InLanes(Graphs.Random(random)).Training;
            foreach (var tensor in program.Graph.Tensors.Where(tensor => program.Phases[tensor.Id] != Phase.None))
            {
                foreach (var input in tensor.Inputs.Select(program.Graph.Storage))
                {
                    Assert.NotEqual(Phase.Gradient, program.Phases[input]);
                    Assert.True(program.Phases[input] <= program.Phases[tensor.Id]);
                    Assert.False(program.Phases[tensor.Id] == Phase.Forward && program.Graph[input].Primitive is OutputGradient);
                }
            }
        }
    }

    [Fact]
    public void Inference_has_one_phase()
    {
        var random = new Random(22);
        for (var i = 0; i < 50; i++)
        {
            var program = Compiled.InLanes(Graphs.Random(random)).Inference;
            Assert.All(program.Phases, phase => Assert.True(phase is Phase.None or Phase.Forward));
        }
    }

    private static IEnumerable<string> Names(CompiledProgram program, Phase phase) =>
        program.Kernels(phase).Select(tensor => (tensor.Primitive is Fused fused ? fused.Anchor : tensor.Primitive).GetType().Name);
}

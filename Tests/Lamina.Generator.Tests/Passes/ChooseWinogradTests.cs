using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.ChannelLanes;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Passes;

public sealed class ChooseWinogradTests
{
    [Theory]
    [InlineData(64, 56, 4)]
    [InlineData(128, 28, 4)]
    [InlineData(256, 14, 4)]
    [InlineData(512, 7, 2)] // four times the weights to read for one image
    public void Many_channels_take_tiles_in_inference(int channels, int size, int outputs) =>
        Assert.Equal(outputs, Inference(Square(channels, size))?.Winograd?.Outputs);

    [Theory]
    [InlineData(64, 56, 1)]
    [InlineData(128, 28, 1)]
    [InlineData(256, 14, 1)]
    [InlineData(256, 7, 3)]
    public void A_step_takes_tiles_from_the_batch_that_pays_for_transforming_weights(int channels, int size, int from)
    {
        var winograd = Training(Square(channels, size))?.Winograd;
        Assert.Equal((4, from), (winograd?.Outputs, winograd?.FromSamples));
    }

    [Fact]
    public void Large_weights_over_small_maps_are_not_transformed_for_a_batch_of_eight() =>
        Assert.False(Training(Square(512, 7)) is { Winograd.FromSamples: <= 8 });

    [Fact]
    public void The_estimate_is_below_that_of_plain_sums()
    {
        var winograd = Training(Square(64, 56))!.Winograd!;
        Assert.InRange(winograd.KiloCycles * 1.15, 1, winograd.PlainKiloCycles);
    }

    [Fact]
    public void Other_windows_take_plain_sums()
    {
        var square = Square(64, 28);
        foreach (var other in new[]
        {
            square with { Kernel = 5 },
            square with { Kernel = new(3, 1) },
            square with { Stride = 2 },
            square with { Dilation = 2 },
            square with { Groups = 4 },
            square with { InputInPixels = true },
            square with { InputInRows = true },
            square with { Map = 3, Before = 0, After = 0 },
            square with { Inputs = 1 << 13, Outputs = 1 << 13 },
        })
        {
            Assert.Null(Inference(other));
            Assert.Null(Training(other));
        }
    }

    [Fact]
    public void Transformed_weights_live_from_their_making_to_their_only_reader()
    {
        var network = Graphs.Chain(new Shape(64, 16, 16), Graphs.Conv(64, 3, padding: 1), new ReLU(), Graphs.Conv(64, 3, padding: 1), new Flatten(), new Linear(4, true));
        var program = Compiled.InChannels(network).ChannelLanes!.Training;
        var steps = program.Steps.ToArray();
        var transforms = Enumerable.Range(0, steps.Length).Where(step => program.Graph[steps[step]].Primitive is WinogradWeights).ToArray();
        Assert.Equal(3, transforms.Length); // two forward, and by data the second alone: nothing wants the input's gradient
        Assert.All(transforms, step => Assert.Contains(steps[step], program.Graph[steps[step + 1]].Inputs));
        Assert.Single(transforms.Select(step => program.Memory.Places[steps[step]].Offset).Distinct()); // one place serves them all
    }

    private static ConvolutionGeometry Square(int channels, int size) => new(channels, size, channels, 3, 1, 1, 1, 1, 1);

    private static ConvolutionGeometry? Inference(ConvolutionGeometry geometry) => ChooseWinograd.ForForward(geometry, isTraining: false);

    private static ConvolutionGeometry? Training(ConvolutionGeometry geometry) => ChooseWinograd.ForForward(geometry, isTraining: true);
}

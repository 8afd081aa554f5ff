using Lamina.CompilerServices;
using TorchSharp;
using static TorchSharp.torch;

namespace Lamina.Benchmarks.Compare;

/// <summary>The 3×3 convolutions of ResNet-18's four stages, each direction by itself: padding 1, stride 1, as many outputs as inputs.</summary>
internal static class ConvolutionWorks
{
    private static readonly (int Channels, int Size)[] Stages = [(64, 56), (128, 28), (256, 14), (512, 7)];

    public static IEnumerable<Work> List(int batch, Target forward, Target backward)
    {
        foreach (var (channels, size) in Stages)
        {
            yield return Of(Direction.Forward, channels, size, batch, forward, Forward);
            yield return Of(Direction.ByData, channels, size, batch, backward, (x, w) => Gradient(x, w, x));
            yield return Of(Direction.ByWeights, channels, size, batch, backward, (x, w) => Gradient(x, w, w));
        }
    }

    private static Work Of(Direction direction, int channels, int size, int batch, Target target, Func<Tensor, Tensor, Action> torchSide) =>
        new($"conv-{channels}x{size}-{Name(direction)}", 9L * channels * channels * size * size * batch)
        {
            Sides = new Dictionary<Library, Func<int, Contender>>
            {
                [Library.Lamina] = threads => ConvolutionKernel.AsContender(
                    new(channels, size, size, channels, 3, 3) { Top = 1, Left = 1, Bottom = 1, Right = 1 }, batch, direction, threads),
                [Library.TorchSharp] = _ =>
                {
                    var (x, w) = (randn(batch, channels, size, size), randn(channels, channels, 3, 3));
                    return new(torchSide(x, w), x, w);
                },
            },
            Target = target,
        };

    private static string Name(Direction direction) => direction switch
    {
        Direction.Forward => "forward",
        Direction.ByData => "by-data",
        _ => "by-weights",
    };

    private static Action Forward(Tensor x, Tensor w) => () =>
    {
        using var mode = inference_mode();
        using var y = nn.functional.conv2d(x, w, padding: [1, 1]);
    };

    // The graph is kept, so that a run is the one gradient that is asked for and nothing else.
    private static Action Gradient(Tensor x, Tensor w, Tensor of)
    {
        of.requires_grad = true;
        var y = nn.functional.conv2d(x, w, padding: [1, 1]);
        var dy = randn_like(y).detach();
        return () =>
        {
            using var scope = NewDisposeScope();
            autograd.grad([y], [of], [dy], retain_graph: true);
        };
    }
}

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
            yield return Of("forward", channels, size, batch, forward, Forward);
            yield return Of("by-data", channels, size, batch, backward, (x, w) => Gradient(x, w, x));
            yield return Of("by-weights", channels, size, batch, backward, (x, w) => Gradient(x, w, w));
        }
    }

    private static Work Of(string direction, int channels, int size, int batch, Target target, Func<Tensor, Tensor, Action> torchSide) =>
        new($"conv-{channels}x{size}-{direction}", 9L * channels * channels * size * size * batch)
        {
            Sides = new Dictionary<Library, Func<int, Contender>>
            {
                [Library.TorchSharp] = _ =>
                {
                    var (x, w) = (randn(batch, channels, size, size), randn(channels, channels, 3, 3));
                    return new(torchSide(x, w), x, w);
                },
            },
            Target = target,
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

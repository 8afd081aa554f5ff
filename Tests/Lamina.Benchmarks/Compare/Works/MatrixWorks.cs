using TorchSharp;
using static TorchSharp.torch;

namespace Lamina.Benchmarks.Compare;

/// <summary>Products of square matrices.</summary>
internal static class MatrixWorks
{
    public static Work Of(int size, Target target) => new($"matmul-{size}", (long)size * size * size)
    {
        Sides = new Dictionary<Library, Func<int, Contender>>
        {
            // A 1×1 convolution of a 1×1 map: the rows of one matrix are its samples, the other is its weights.
            [Library.Lamina] = threads => ConvolutionKernel.AsContender(new(size, 1, 1, size, 1, 1), size, Direction.Forward, threads),
            [Library.TorchSharp] = _ =>
            {
                var (a, b) = (randn(size, size), randn(size, size));
                return new(
                    () =>
                    {
                        using var mode = inference_mode();
                        using var product = mm(a, b);
                    },
                    a,
                    b);
            },
        },
        Target = target,
    };
}

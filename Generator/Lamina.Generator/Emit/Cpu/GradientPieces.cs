using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Cpu;

/// <summary>A kernel of the gradient phase, or a part of its outputs.</summary>
/// <param name="Tensor">The gradient.</param>
/// <param name="First">First output.</param>
/// <param name="Last">Behind the last output.</param>
internal readonly record struct GradientCall(Tensor Tensor, int First, int Last);

/// <summary>
/// Cuts the gradients of the parameters into pieces of about the same cost. The cut depends on the network alone, never on the number of threads, and
/// each element is summed within one piece: that is what keeps bits the same.
/// </summary>
internal static class GradientPieces
{
    /// <summary>Pieces aimed at: enough to keep many threads busy to the end, few enough that handing them out costs nothing.</summary>
    private const int Target = 16;

    public static IReadOnlyList<IReadOnlyList<GradientCall>> Cut(CompiledProgram program, KernelSet kernels)
    {
        if (!program.Fits)
            return [];
        var calls = program.Kernels(Phase.Gradient).Select(tensor => (Tensor: tensor, Kernel: kernels.Of(program, tensor))).ToArray();
        var share = calls.Sum(call => Cost(call.Kernel)) / Target;
        var pieces = new List<IReadOnlyList<GradientCall>>();
        var open = new List<GradientCall>();
        var filled = 0.0;
        foreach (var (tensor, kernel) in calls)
        {
            foreach (var (first, last) in Ranges(kernel, share))
            {
                open.Add(new(tensor, first, last));
                filled += Cost(kernel) * (last - first) / Extent(kernel);
                if (filled < share * 0.75)
                    continue;
                pieces.Add(open);
                open = [];
                filled = 0;
            }
        }

        if (open.Count > 0)
            pieces.Add(open);
        return pieces;
    }

    /// <summary>How many outputs a kernel's range counts: output channels, or groups of channels where there are several.</summary>
    private static int Extent(Kernel kernel) => kernel.Anchor is ConvolutionByWeights { Groups: > 1 } grouped ? grouped.Groups : kernel.Result[0];

    // At multiples of the register tile, so that no tile is cut.
    private static IEnumerable<(int First, int Last)> Ranges(Kernel kernel, double share)
    {
        var extent = Extent(kernel);
        if (!KernelWriter.IsCut(kernel.Anchor))
            return [(0, extent)];
        var tile = kernel.Anchor is ConvolutionByWeights { Groups: > 1 } ? 1 : kernel.Algorithm.Tile.Outputs;
        var tiles = (extent + tile - 1) / tile;
        var parts = Math.Max(1, Math.Min(tiles, (int)Math.Round(Cost(kernel) / share)));
        var perPart = (tiles + parts - 1) / parts * tile;
        return Enumerable.Range(0, (extent + perPart - 1) / perPart).Select(part => (part * perPart, Math.Min(extent, (part + 1) * perPart)));
    }

    // Multiply-adds for one sample; a bias reads as many elements.
    private static double Cost(Kernel kernel) => kernel.Anchor switch
    {
        ConvolutionByWeights => (double)kernel.Result.Size * kernel.Inputs[1].Height * kernel.Inputs[1].Width,
        MatrixProductByWeights => kernel.Result.Size,
        _ => kernel.Inputs[0].Size,
    };
}

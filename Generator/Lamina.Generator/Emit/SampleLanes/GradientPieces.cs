using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.SampleLanes;

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

    /// <summary>Multiply-adds of a piece for one sample, at the least: a few microseconds for a batch of 64.</summary>
    private const double LeastCost = 8 * 1024;

    public static IReadOnlyList<IReadOnlyList<GradientCall>> Cut(CompiledProgram program, KernelSet kernels)
    {
        if (!program.Fits)
            return [];
        var calls = program.Graph.Tensors
            .Where(tensor => tensor.Primitive.IsParameterGradient)
            .Select(tensor => (Tensor: tensor, Kernel: kernels.Of(program, tensor)))
            .ToArray();
        var share = Math.Max(LeastCost, calls.Sum(call => Cost(program, call.Tensor, call.Kernel)) / Target);
        var pieces = new List<IReadOnlyList<GradientCall>>();
        var open = new List<GradientCall>();
        var filled = 0.0;
        foreach (var (tensor, kernel) in calls)
        {
            var cost = Cost(program, tensor, kernel);
            foreach (var (first, last) in Ranges(kernel, isWhole: program.IsSummedByGroup(tensor), cost / share))
            {
                open.Add(new(tensor, first, last));
                filled += cost * (last - first) / Extent(kernel);
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
    public static int Extent(Kernel kernel) => kernel.Anchor is ConvolutionByWeights { Groups: > 1 } grouped ? grouped.Groups : kernel.Result[0];

    // At multiples of the register tile, so that no tile is cut.
    private static IEnumerable<(int First, int Last)> Ranges(Kernel kernel, bool isWhole, double wanted)
    {
        var extent = Extent(kernel);
        if (isWhole || !KernelWriter.IsCut(kernel.Anchor))
            return [(0, extent)];
        var tile = kernel.Anchor is ConvolutionByWeights { Groups: > 1 } ? 1 : kernel.Algorithm.Tile.Outputs;
        var tiles = (extent + tile - 1) / tile;
        var parts = Math.Max(1, Math.Min(tiles, (int)Math.Round(wanted)));
        var perPart = (tiles + parts - 1) / parts * tile;
        return Enumerable.Range(0, (extent + perPart - 1) / perPart).Select(part => (part * perPart, Math.Min(extent, (part + 1) * perPart)));
    }

    // Multiply-adds for one sample; a bias reads as many elements. Sums of groups are one read for sixteen samples.
    private static double Cost(CompiledProgram program, Tensor tensor, Kernel kernel) => kernel.Anchor switch
    {
        _ when program.IsSummedByGroup(tensor) => (double)kernel.Result.Size / SampleLanesMemory.Lanes,
        ConvolutionByWeights => (double)kernel.Result.Size * kernel.Inputs[1].Height * kernel.Inputs[1].Width,
        MatrixProductByWeights => kernel.Result.Size,
        _ => kernel.Inputs[0].Size,
    };
}

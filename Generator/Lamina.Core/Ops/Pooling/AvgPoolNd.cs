using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.AvgPool1d and AvgPool3d: the mean under each window. <see cref="CountIncludePad"/> counts padding as zeros that are there; <see cref="DivisorOverride"/> divides by
/// that number whatever the window covers.
/// </summary>
internal sealed record AvgPoolNd(PoolWindows Windows, bool CountIncludePad, int? DivisorOverride) : Operator
{
    public static Signature<AvgPoolNd> Signature1d { get; } = new("AvgPool1d", arguments => From(arguments, 1))
    {
        Summary = "The mean under each window of a sequence, torch.nn.AvgPool1d.",
        Shape = "(C, L) → (C, L′)",
        Takes =
        [
            new("kernelSize", it => it.Windows.Axes[0].Kernel, "The window, at least 1."),
            new("stride", it => it.Windows.Axes[0].Stride, "Step of the window.") { Default = Default.SameAs("kernelSize") },
            new("padding", it => it.Windows.Axes[0].Before, "Padding on each side, at most half the kernel.") { Default = 0 },
            new("ceilMode", it => it.Windows.Axes[0].Ceil, "Whether the output size is rounded up.") { Default = false },
            new("countIncludePad", it => it.CountIncludePad, "Whether padding counts as zeros in the mean.") { Default = true },
        ],
    };

    public static Signature<AvgPoolNd> Signature3d { get; } = new("AvgPool3d", arguments => From(arguments, 3))
    {
        Summary = "The mean under each window of a volume, torch.nn.AvgPool3d.",
        Shape = "(C, D, H, W) → (C, D′, H′, W′)",
        Takes =
        [
            new("kernelSize", it => it.Windows.Size3d(axis => axis.Kernel), "The window, at least 1."),
            new("stride", it => it.Windows.Size3d(axis => axis.Stride), "Step of the window.") { Default = Default.SameAs("kernelSize") },
            new("padding", it => it.Windows.Size3d(axis => axis.Before), "Padding on each side, at most half the kernel.") { Default = 0 },
            new("ceilMode", it => it.Windows.Axes[0].Ceil, "Whether the output size is rounded up.") { Default = false },
            new("countIncludePad", it => it.CountIncludePad, "Whether padding counts as zeros in the mean.") { Default = true },
            new("divisorOverride", it => it.DivisorOverride, "Divides by this number, at least 1, whatever the window covers.") { Default = Default.None("the window's own size"), IsNoneAtZero = true },
        ],
    };

    public override string Kind => (Windows.Axes.Count == 1 ? Signature1d : Signature3d).Kind;

    public override string Stem => "pool";

    public static AvgPoolNd From(Arguments arguments, int dimensions) => new(
        PoolWindows.From(arguments, dimensions, hasDilation: false),
        arguments.Bool("countIncludePad"),
        dimensions == 3 ? arguments.OptionalInt("divisorOverride") : null);

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
        [.. Windows.CheckArguments(context), .. context.RequireAtLeast("divisorOverride", DivisorOverride ?? 1, 1)];

    public override Inference Infer(InferenceContext context) => Windows.Infer(context);

    public override int Lower(LayerLowering layer)
    {
        Expression divisor = DivisorOverride ?? 1;
        for (var axis = 0; axis < Windows.Axes.Count && DivisorOverride is null; axis++)
            divisor = Derivative.Times(Covered(Windows.Axes[axis], axis + 1, layer.InputShape[axis + 1]), divisor);
        return Windows.State(layer, Reducer.Sum, new Operand(0) / divisor);
    }

    // What a window counts along one axis: a number, where all are alike.
    private Expression Covered(WindowAxis axis, int loop, int size)
    {
        var first = (Index.Loop(loop) * axis.Stride) - axis.Before;
        // Never what ceil mode reaches beyond the padding.
        var covered = CountIncludePad
            ? Index.Clamp(first + axis.Kernel, int.MinValue, size + axis.After) - first
            : Index.Clamp(first + axis.Kernel, int.MinValue, size) - Index.Clamp(first, 0, int.MaxValue);
        var loops = new int[loop + 1];
        var counts = Enumerable.Range(0, axis.Output(size)).Select(window =>
        {
            loops[loop] = window;
            return covered.Evaluate(loops);
        }).Distinct().ToArray();
        return counts.Length == 1 ? (float)counts[0] : new Position(covered);
    }
}

using Lamina.Core.Model;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.MaxPool1d and MaxPool3d: the largest value under each window; padding never wins. The gradient goes to the first largest.</summary>
internal sealed record MaxPoolNd(PoolWindows Windows) : Operator
{
    public static Signature<MaxPoolNd> Signature1d { get; } = new("MaxPool1d", arguments => From(arguments, 1))
    {
        Summary = "The largest value under each window of a sequence, torch.nn.MaxPool1d.",
        Shape = "(C, L) → (C, L′)",
        Takes =
        [
            new("kernelSize", it => it.Windows.Axes[0].Kernel, "The window, at least 1."),
            new("stride", it => it.Windows.Axes[0].Stride, "Step of the window.") { Default = Default.SameAs("kernelSize") },
            new("padding", it => it.Windows.Axes[0].Before, "Padding on each side, at most half the kernel; it never wins.") { Default = 0 },
            new("dilation", it => it.Windows.Axes[0].Dilation, "Distance between the window's taps.") { Default = 1 },
            new("ceilMode", it => it.Windows.Axes[0].Ceil, "Whether the output size is rounded up.") { Default = false },
        ],
    };

    public static Signature<MaxPoolNd> Signature3d { get; } = new("MaxPool3d", arguments => From(arguments, 3))
    {
        Summary = "The largest value under each window of a volume, torch.nn.MaxPool3d.",
        Shape = "(C, D, H, W) → (C, D′, H′, W′)",
        Takes =
        [
            new("kernelSize", it => it.Windows.Size3d(axis => axis.Kernel), "The window, at least 1."),
            new("stride", it => it.Windows.Size3d(axis => axis.Stride), "Step of the window.") { Default = Default.SameAs("kernelSize") },
            new("padding", it => it.Windows.Size3d(axis => axis.Before), "Padding on each side, at most half the kernel; it never wins.") { Default = 0 },
            new("dilation", it => it.Windows.Size3d(axis => axis.Dilation), "Distance between the window's taps.") { Default = 1 },
            new("ceilMode", it => it.Windows.Axes[0].Ceil, "Whether the output size is rounded up.") { Default = false },
        ],
    };

    public override string Kind => (Windows.Axes.Count == 1 ? Signature1d : Signature3d).Kind;

    public override string Stem => "pool";

    public static MaxPoolNd From(Arguments arguments, int dimensions) => new(PoolWindows.From(arguments, dimensions, hasDilation: true));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context)
    {
        var wrong = Windows.CheckArguments(context).ToArray();
        var compared = Windows.Axes.Aggregate(1.0, (product, axis) => product * axis.Kernel);
        return wrong.Length == 0 && SizeLimits.CheckCompared(context, "kernelSize", compared) is { } tooMany ? [tooMany] : wrong;
    }

    public override Inference Infer(InferenceContext context) => Windows.Infer(context);

    public override int Lower(LayerLowering layer) => Windows.State(layer, Reducer.Max, new Operand(0));
}

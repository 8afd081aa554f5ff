using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.AvgPool2d: the mean under each window. <see cref="CountIncludePad"/> counts padding as zeros that are there;
/// <see cref="DivisorOverride"/> divides by that number whatever the window covers.
/// </summary>
internal sealed record AvgPool2d(
    Size2d KernelSize,
    Size2d Stride,
    Size2d Padding,
    bool CeilMode,
    bool CountIncludePad,
    int? DivisorOverride) : Operator
{
    public static Signature<AvgPool2d> Signature { get; } = new(nameof(AvgPool2d), From)
    {
        Summary = "The mean under each window, torch.nn.AvgPool2d.",
        Shape = "(C, H, W) → (C, H′, W′)",
        Takes =
        [
            new("kernelSize", it => it.KernelSize, "The window, at least 1."),
            new("stride", it => it.Stride, "Step of the window.") { Default = Default.SameAs("kernelSize") },
            new("padding", it => it.Padding, "Padding on each side, at most half the kernel.") { Default = 0 },
            new("ceilMode", it => it.CeilMode, "Whether the output size is rounded up.") { Default = false },
            new("countIncludePad", it => it.CountIncludePad, "Whether padding counts as zeros in the mean.") { Default = true },
            new("divisorOverride", it => it.DivisorOverride, "Divides by this number, at least 1, whatever the window covers.") { Default = Default.None("the window's own size"), IsNoneAtZero = true },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "pool";

    public Window2d Window => Window2d.Create(KernelSize, Stride, new Padding2d(Padding, false), 1, CeilMode);

    public static AvgPool2d From(Arguments arguments) => new(
        arguments.Size2d("kernelSize"),
        arguments.Size2d("stride"),
        arguments.Size2d("padding"),
        arguments.Bool("ceilMode"),
        arguments.Bool("countIncludePad"),
        arguments.OptionalInt("divisorOverride"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
        [.. Pooling.CheckArguments(context, Window), .. context.RequireAtLeast("divisorOverride", DivisorOverride ?? 1, 1)];

    public override Inference Infer(InferenceContext context) => Pooling.Infer(context, Window);

    public override int Lower(LayerLowering layer)
    {
        var padded = Pooling.Pad(layer, Window, 0);
        return layer.Builder.Add(new AvgPool(Pooling.Over(Window, layer.Builder.ShapeOf(padded)), RowDivisors(layer), ColumnDivisors(layer)), padded);
    }

    public override void Differentiate(LayerLowering layer, int gradient)
    {
        if (!layer.NeedsGradient())
            return;
        var padded = layer.Builder.ShapeOf(Pooling.Pad(layer, Window, 0));
        var dx = layer.Builder.Add(new AvgPoolGradient(Pooling.Over(Window, padded), RowDivisors(layer), ColumnDivisors(layer), padded), gradient);
        layer.SetInputGradient(Pooling.Crop(layer, Window, dx));
    }

    private EquatableArray<int> RowDivisors(LayerLowering layer) =>
        DivisorOverride is { } divisor
            ? Enumerable.Repeat(divisor, Window.OutputHeight(layer.InputShape.Height)).ToEquatableArray()
            : Divisors(layer.InputShape.Height, Window.OutputHeight(layer.InputShape.Height), Window.Kernel.Height, Window.Stride.Height, Window.Before.Height);

    private EquatableArray<int> ColumnDivisors(LayerLowering layer) =>
        DivisorOverride is not null
            ? Enumerable.Repeat(1, Window.OutputWidth(layer.InputShape.Width)).ToEquatableArray()
            : Divisors(layer.InputShape.Width, Window.OutputWidth(layer.InputShape.Width), Window.Kernel.Width, Window.Stride.Width, Window.Before.Width);

    // PyTorch's avg_pool2d: with countIncludePad the declared padding counts, but never what ceil mode reaches beyond it.
    private EquatableArray<int> Divisors(int size, int windows, int kernel, int stride, int padding)
    {
        var (first, last) = CountIncludePad ? (-padding, size + padding) : (0, size);
        return Enumerable.Range(0, windows)
            .Select(window => (window * stride) - padding)
            .Select(start => Math.Min(start + kernel, last) - Math.Max(start, first))
            .ToEquatableArray();
    }
}

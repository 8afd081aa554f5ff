using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.MaxPool2d: the largest value under each window; padding never wins. Its gradient goes to the first largest.</summary>
internal sealed record MaxPool2d(Size2d KernelSize, Size2d Stride, Size2d Padding, Size2d Dilation, bool CeilMode) : Operator
{
    public static Signature<MaxPool2d> Signature { get; } = new(nameof(MaxPool2d), From)
    {
        Summary = "The largest value under each window, torch.nn.MaxPool2d.",
        Shape = "(C, H, W) → (C, H′, W′)",
        Takes =
        [
            new("kernelSize", it => it.KernelSize, "The window, at least 1."),
            new("stride", it => it.Stride, "Step of the window.") { Default = Default.SameAs("kernelSize") },
            new("padding", it => it.Padding, "Padding on each side, at most half the kernel; it never wins.") { Default = 0 },
            new("dilation", it => it.Dilation, "Distance between the window's taps.") { Default = 1 },
            new("ceilMode", it => it.CeilMode, "Whether the output size is rounded up.") { Default = false },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "pool";

    public Window2d Window => Window2d.Create(KernelSize, Stride, new Padding2d(Padding, false), Dilation, CeilMode);

    public static MaxPool2d From(Arguments arguments) => new(
        arguments.Size2d("kernelSize"),
        arguments.Size2d("stride"),
        arguments.Size2d("padding"),
        arguments.Size2d("dilation"),
        arguments.Bool("ceilMode"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => Pooling.CheckArguments(context, Window);

    public override Inference Infer(InferenceContext context) => Pooling.Infer(context, Window);

    public override int Lower(LayerLowering layer)
    {
        var padded = Padded(layer);
        return layer.Builder.Add(new MaxPool(Pooling.Over(Window, layer.Builder.ShapeOf(padded))), padded);
    }

    public override void Differentiate(LayerLowering layer, int gradient)
    {
        if (!layer.NeedsGradient())
            return;
        var padded = Padded(layer);
        var window = Pooling.Over(Window, layer.Builder.ShapeOf(padded));
        var pool = layer.Builder.Add(new MaxPool(window), padded);
        var dx = layer.Builder.Add(new MaxPoolGradient(window, window.Tiles(layer.Builder.ShapeOf(padded))), padded, pool, gradient);
        layer.SetInputGradient(Pooling.Crop(layer, Window, dx));
    }

    private int Padded(LayerLowering layer) => Pooling.Pad(layer, Window, float.NegativeInfinity);
}

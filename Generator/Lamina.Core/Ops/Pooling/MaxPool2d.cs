using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.MaxPool2d: the largest value under each window; padding never wins. Its gradient goes to the first largest.</summary>
internal sealed record MaxPool2d(Size2d KernelSize, Size2d Stride, Size2d Padding, Size2d Dilation, bool CeilMode) : Operator
{
    public override string Kind => "MaxPool2d";

    public override string Stem => "pool";

    public Window2d Window => Window2d.Create(KernelSize, Stride, new Padding2d(Padding, false), Dilation, CeilMode);

    public static MaxPool2d From(Arguments arguments)
    {
        var kernel = arguments.Size2d("kernelSize");
        return new(
            kernel,
            arguments.Size2d("stride", kernel),
            arguments.Size2d("padding", 0),
            arguments.Size2d("dilation", 1),
            arguments.Bool("ceilMode", false));
    }

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

using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.MaxPool2d: the largest value under each window; padding never wins. Its gradient goes to the first largest.</summary>
internal sealed partial record MaxPool2d(Size2d KernelSize, Size2d Stride, Size2d Padding, Size2d Dilation, bool CeilMode) : Operator
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

    public override Inference Infer(InferenceContext context) => Pooling.Infer(context, Window);
}

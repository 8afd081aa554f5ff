using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.AvgPool2d: the mean under each window. <see cref="CountIncludePad"/> counts padding as zeros that are there;
/// <see cref="DivisorOverride"/> divides by that number whatever the window covers.
/// </summary>
internal sealed partial record AvgPool2d(
    Size2d KernelSize,
    Size2d Stride,
    Size2d Padding,
    bool CeilMode,
    bool CountIncludePad,
    int? DivisorOverride) : Operator
{
    public override string Kind => "AvgPool2d";

    public override string Stem => "pool";

    public Window2d Window => Window2d.Create(KernelSize, Stride, new Padding2d(Padding, false), 1, CeilMode);

    public static AvgPool2d From(Arguments arguments)
    {
        var kernel = arguments.Size2d("kernelSize");
        return new(
            kernel,
            arguments.Size2d("stride", kernel),
            arguments.Size2d("padding", 0),
            arguments.Bool("ceilMode", false),
            arguments.Bool("countIncludePad", true),
            // An attribute cannot hold null, so 0 stands for 'not overridden', as PyTorch itself refuses 0.
            arguments.OptionalInt("divisorOverride") is int and not 0 and var divisor ? divisor : null);
    }

    public override Inference Infer(InferenceContext context) =>
        DivisorOverride is < 0
            ? context.OutOfRange("divisorOverride", DivisorOverride, "at least 1")
            : Pooling.Infer(context, Window);
}

using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.ReLU6: min(max(0, x), 6). The gradient at 0 and at 6 is 0, as in PyTorch; NaN stays NaN.</summary>
internal sealed record ReLU6 : Activation
{
    private const float Most = 6;

    public static Signature<ReLU6> Signature { get; } = new(nameof(ReLU6), _ => new ReLU6())
    {
        Summary = "min(max(0, x), 6), torch.nn.ReLU6.",
        Shape = "the same",
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "relu";

    protected override Expression Formula => new IfGreater(X, Most, Most, new Unary(UnaryFunction.ReLU, X));

    // By hand out of the result, so that the input need not be kept for the backward pass: it is not at a bound exactly where y is not.
    public override void Differentiate(LayerLowering layer, int gradient)
    {
        var (dy, y) = (new Operand(0), new Operand(1));
        if (layer.NeedsGradient())
            layer.SetInputGradient(layer.Builder.Pointwise(new IfGreater(y, 0, new IfGreater(Most, y, dy, 0), 0), gradient, layer.Output));
    }
}

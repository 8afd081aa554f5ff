using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.ReLU6: min(max(0, x), 6). The gradient at 0 and at 6 is 0, as in PyTorch; NaN stays NaN.</summary>
internal sealed record ReLU6 : Operator
{
    private const float Most = 6;

    public override string Kind => "ReLU6";

    public override string Stem => "relu";

    public override Inference Infer(InferenceContext context) => context.Input;

    public override int Lower(LayerLowering layer)
    {
        var x = new Operand(0);
        return layer.Builder.Pointwise(new IfGreater(x, Most, Most, new Unary(UnaryFunction.ReLU, x)), layer.Input);
    }

    public override void Differentiate(LayerLowering layer, int gradient)
    {
        var (dy, y) = (new Operand(0), new Operand(1));
        if (layer.NeedsGradient())
            layer.SetInputGradient(layer.Builder.Pointwise(new IfGreater(y, 0, new IfGreater(Most, y, dy, 0), 0), gradient, layer.Output));
    }
}

using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.ReLU: max(0, x). The gradient at 0 is 0, as in PyTorch.</summary>
internal sealed record ReLU : Operator
{
    public override string Kind => "ReLU";

    public override string Stem => "relu";

    public override Inference Infer(InferenceContext context) => context.Input;

    public override int Lower(LayerLowering layer) =>
        layer.Builder.Pointwise(new Unary(UnaryFunction.ReLU, new Operand(0)), layer.Input);

    public override void Differentiate(LayerLowering layer, int gradient)
    {
        var (dy, y) = (new Operand(0), new Operand(1));
        if (layer.NeedsGradient())
            layer.SetInputGradient(layer.Builder.Pointwise(new IfGreater(y, 0, dy, 0), gradient, layer.Output));
    }
}

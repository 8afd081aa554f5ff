using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.Tanh: tanh x.</summary>
internal sealed record Tanh : Operator
{
    public override string Kind => "Tanh";

    public override string Stem => "tanh";

    public override Inference Infer(InferenceContext context) => context.Input;

    public override int Lower(LayerLowering layer) =>
        layer.Builder.Pointwise(new Unary(UnaryFunction.Tanh, new Operand(0)), layer.Input);

    public override void Differentiate(LayerLowering layer, int gradient)
    {
        var (dy, y) = (new Operand(0), new Operand(1));
        if (layer.NeedsGradient())
            layer.SetInputGradient(layer.Builder.Pointwise(dy * ((Expression)1 - (y * y)), gradient, layer.Output));
    }
}

using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.Sigmoid: 1/(1 + e⁻ˣ).</summary>
internal sealed record Sigmoid : Operator
{
    public override string Kind => "Sigmoid";

    public override string Stem => "sigmoid";

    public override Inference Infer(InferenceContext context) => context.Input;

    public override int Lower(LayerLowering layer) =>
        layer.Builder.Pointwise(new Unary(UnaryFunction.Sigmoid, new Operand(0)), layer.Input);

    public override void Differentiate(LayerLowering layer, int gradient)
    {
        var (dy, y) = (new Operand(0), new Operand(1));
        if (layer.NeedsGradient())
            layer.SetInputGradient(layer.Builder.Pointwise(dy * (y * ((Expression)1 - y)), gradient, layer.Output));
    }
}

using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.Identity: y = x. It holds a place, and a name, in an architecture.</summary>
internal sealed record Identity : Operator
{
    public override string Kind => "Identity";

    public override string Stem => "identity";

    public override Inference Infer(InferenceContext context) => context.Input;

    public override int Lower(LayerLowering layer) => layer.Input;
}

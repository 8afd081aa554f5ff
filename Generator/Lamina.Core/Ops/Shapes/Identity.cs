using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.Identity: y = x. It holds a place, and a name, in an architecture.</summary>
internal sealed record Identity : Operator
{
    public static Signature<Identity> Signature { get; } = new(nameof(Identity), _ => new Identity())
    {
        Summary = "y = x, torch.nn.Identity: holds a place, and a name, in an architecture.",
        Shape = "the same",
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "identity";

    public override Inference Infer(InferenceContext context) => context.Input;

    public override int Lower(LayerLowering layer) => layer.Input;
}

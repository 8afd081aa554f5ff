using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.ReLU: max(0, x). The gradient at 0 is 0, as in PyTorch.</summary>
internal sealed record ReLU : Activation
{
    public static Signature<ReLU> Signature { get; } = new(nameof(ReLU), _ => new ReLU())
    {
        Summary = "max(0, x), torch.nn.ReLU.",
        Shape = "the same",
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "relu";

    protected override Expression Formula => new Unary(UnaryFunction.ReLU, X);
}

using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.Tanh: tanh x.</summary>
internal sealed record Tanh : Activation
{
    public static Signature<Tanh> Signature { get; } = new(nameof(Tanh), _ => new Tanh())
    {
        Summary = "tanh x, torch.nn.Tanh.",
        Shape = "the same",
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "tanh";

    protected override Expression Formula => new Unary(UnaryFunction.Tanh, X);
}

using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.Sigmoid: 1/(1 + e⁻ˣ).</summary>
internal sealed record Sigmoid : Activation
{
    public static Signature<Sigmoid> Signature { get; } = new(nameof(Sigmoid), _ => new Sigmoid())
    {
        Summary = "1/(1 + e⁻ˣ), torch.nn.Sigmoid.",
        Shape = "the same",
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "sigmoid";

    protected override Expression Formula => new Unary(UnaryFunction.Sigmoid, X);
}

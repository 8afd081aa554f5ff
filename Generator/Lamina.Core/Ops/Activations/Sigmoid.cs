using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.Sigmoid: 1/(1 + e⁻ˣ).</summary>
internal sealed record Sigmoid : Activation
{
    public override string Kind => "Sigmoid";

    public override string Stem => "sigmoid";

    protected override Expression Formula => new Unary(UnaryFunction.Sigmoid, X);
}

using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.Tanh: tanh x.</summary>
internal sealed record Tanh : Activation
{
    public override string Kind => "Tanh";

    public override string Stem => "tanh";

    protected override Expression Formula => new Unary(UnaryFunction.Tanh, X);
}

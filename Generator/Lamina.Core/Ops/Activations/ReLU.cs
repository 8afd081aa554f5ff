using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.ReLU: max(0, x). The gradient at 0 is 0, as in PyTorch.</summary>
internal sealed record ReLU : Activation
{
    public override string Kind => "ReLU";

    public override string Stem => "relu";

    protected override Expression Formula => new Unary(UnaryFunction.ReLU, X);
}

using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>What element-wise layers without parameters share: one formula of the element, from which value, gradient and kernels follow.</summary>
internal abstract record Activation : Operator
{
    /// <summary>y as a formula of <see cref="X"/>.</summary>
    protected abstract Expression Formula { get; }

    /// <summary>The layer's input at the element.</summary>
    protected static Expression X { get; } = new Operand(0);

    public sealed override Inference Infer(InferenceContext context) => context.Input;

    public sealed override int Lower(LayerLowering layer) => layer.Builder.Pointwise(Formula, layer.Input);
}

using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>A loss at the end of a declaration. It reads the network's output and a target, and its value is one number.</summary>
internal abstract record LossOperator : Operator
{
    public override string Stem => "loss";

    // The runtime computes losses over the whole batch, between the forward and the backward pass; the program only knows their input.
    public sealed override int Lower(LayerLowering layer) => layer.Input;

    public sealed override void Differentiate(LayerLowering layer, int gradient) => layer.SetInputGradient(gradient);
}

/// <summary>PyTorch's <c>reduction</c>, less 'none': training needs one number.</summary>
internal enum Reduction
{
    Mean,
    Sum,
}

using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// An operator of the language: one sealed record per file of this folder, holding its arguments, its shape rule, its parameters,
/// its cost, its lowering and its gradient, and, where users write it as a layer, its <see cref="Signature"/>. A new operator is that file, a line in
/// <see cref="OperatorTable"/> and its tests.
/// </summary>
internal abstract record Operator
{
    /// <summary>The name users write: <c>Conv2d</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The stem of automatic names, as PyTorch's examples have them: <c>conv</c> gives conv1, conv2, ...</summary>
    public abstract string Stem { get; }

    /// <summary>
    /// LAM1005 for every argument that is right for no input. It is asked whether or not the inputs are known (<see cref="InferenceContext.Inputs"/> is empty where
    /// they are not), so that each mistake of a network is told at once; one that follows from another in the same layer is left out.
    /// </summary>
    public virtual IEnumerable<Problem> CheckArguments(InferenceContext context) => [];

    /// <summary>The sample's shape after this operator, or the problem. Called only after the arguments have passed.</summary>
    public abstract Inference Infer(InferenceContext context);

    /// <summary>Names of the trainable tensors in PyTorch's order, whatever the other arguments are: what the members of a wrong network are made of.</summary>
    public virtual EquatableArray<string> ParameterNames => default;

    /// <summary>Names of the tensors kept and saved but not trained, whatever the other arguments are.</summary>
    public virtual EquatableArray<string> BufferNames => default;

    /// <summary>Trainable tensors, in PyTorch's order, names and layout. Called only after inference has passed.</summary>
    public virtual EquatableArray<ParameterSpec> Parameters(IReadOnlyList<Shape> inputs) => default;

    /// <summary>Tensors kept and saved but not trained, in PyTorch's order and names. Called only after inference has passed.</summary>
    public virtual EquatableArray<BufferSpec> Buffers(IReadOnlyList<Shape> inputs) => default;

    /// <summary>Multiply-adds for one sample, forward. Called only after inference has passed.</summary>
    public virtual long MultiplyAdds(IReadOnlyList<Shape> inputs, Shape output) => 0;

    /// <summary>States the forward pass and returns its result.</summary>
    public abstract int Lower(LayerLowering layer);

    /// <summary>
    /// States ∂loss/∂input for every input that needs it (<see cref="LayerLowering.SetInputGradient"/>) and ∂loss/∂parameter for every parameter, from
    /// <paramref name="gradient"/> = ∂loss/∂output. It is derived from what <see cref="Lower"/> has stated; an operator says it by hand only where that is better.
    /// </summary>
    public virtual void Differentiate(LayerLowering layer, int gradient) => DerivedGradients.State(layer, gradient);
}

using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>
/// An operator of the language: one sealed record per file of this folder, holding its arguments, its shape rule, its parameters,
/// its cost, its lowering and its gradient. A new operator is that file, a line in <see cref="OperatorTable"/>, its members in the runtime's
/// DSL and its tests.
/// </summary>
internal abstract record Operator
{
    /// <summary>The name users write: <c>Conv2d</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The stem of automatic names, as PyTorch's examples have them: <c>conv</c> gives conv1, conv2, ...</summary>
    public abstract string Stem { get; }

    /// <summary>The sample's shape after this operator, or the problem.</summary>
    public abstract Inference Infer(InferenceContext context);

    /// <summary>Trainable tensors, in PyTorch's order, names and layout. Called only after inference has passed.</summary>
    public virtual EquatableArray<ParameterSpec> Parameters(IReadOnlyList<Shape> inputs) => default;

    /// <summary>Multiply-adds for one sample, forward. Called only after inference has passed.</summary>
    public virtual long MultiplyAdds(IReadOnlyList<Shape> inputs, Shape output) => 0;
}

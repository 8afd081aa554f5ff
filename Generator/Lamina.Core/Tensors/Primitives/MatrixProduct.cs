using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>y = W·x + b. Inputs: x, W and, where <paramref name="HasBias"/>, b.</summary>
internal sealed record MatrixProduct(bool HasBias) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => new(inputs[1][0]);
}

/// <summary>The gradient of a matrix product by its data: ∂x = Wᵀ·∂y. Inputs: ∂y, W.</summary>
internal sealed record MatrixProductByData : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => new(inputs[1][1]);
}

/// <summary>
/// The gradient of a matrix product by its weights: ∂W[o, i] = Σ over samples of ∂y[o]·x[i]. Inputs: x, ∂y.
/// </summary>
/// <param name="InputInRows">
/// Whether x has its samples in rows (<see cref="SamplesToRows"/>): then a vector holds neighbouring inputs, and no lanes need adding up at the end.
/// </param>
internal sealed record MatrixProductByWeights(bool InputInRows) : Primitive
{
    /// <summary>A vector's width: fewer inputs would leave lanes idle.</summary>
    public const int LeastInputsInRows = 16;

    public override bool IsParameterGradient => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => new(inputs[1][0], inputs[0][0]);
}

/// <summary>∂b[o] = Σ over samples and pixels of ∂y[o, ...]. Input: ∂y.</summary>
internal sealed record BiasGradient : Primitive
{
    public override bool IsParameterGradient => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => new(inputs[0][0]);
}

/// <summary>A change of layout: features of one sample become neighbours, where otherwise the samples of one feature are.</summary>
internal sealed record SamplesToRows : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) => inputs[0];
}

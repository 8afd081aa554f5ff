using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>
/// torch.nn.AdaptiveAvgPool2d where the output does not divide the map: window i covers rows ⌊i·in/out⌋ to ⌈(i + 1)·in/out⌉ − 1, and columns alike. Input: x.
/// </summary>
internal sealed record AdaptiveAvgPool(Size2d Output) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => new(inputs[0].Channels, Output.Height, Output.Width);
}

/// <summary>Each ∂y over its window's area goes to every pixel of the window. Input: ∂y.</summary>
internal sealed record AdaptiveAvgPoolGradient(Shape Map) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) => Map;
}

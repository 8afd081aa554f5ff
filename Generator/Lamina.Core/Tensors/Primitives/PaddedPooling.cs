using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>
/// A pooling window over a map whose padding takes no part: windows are cut at the map's border.
/// </summary>
/// <param name="Window">The window over the padded map.</param>
/// <param name="Before">Padding above and left.</param>
/// <param name="Map">Height and width without padding.</param>
/// <param name="Output">Windows down and across.</param>
internal sealed record PoolGeometry(PoolWindow Window, Size2d Before, Size2d Map, Size2d Output);

/// <summary>The largest value under each window. Input: x.</summary>
internal sealed record PaddedMaxPool(PoolGeometry Geometry) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => new(inputs[0].Channels, Geometry.Output.Height, Geometry.Output.Width);
}

/// <summary>Each ∂y goes to the first pixel of its window that equals the maximum. Inputs: x, y, ∂y.</summary>
internal sealed record PaddedMaxPoolGradient(PoolGeometry Geometry) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => inputs[0];
}

/// <summary>The sum under each window over its divisor, as <see cref="AvgPool"/>. Input: x.</summary>
internal sealed record PaddedAvgPool(PoolGeometry Geometry, EquatableArray<int> RowDivisors, EquatableArray<int> ColumnDivisors) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => new(inputs[0].Channels, Geometry.Output.Height, Geometry.Output.Width);
}

/// <summary>Each ∂y over its divisor goes to every pixel of its window. Input: ∂y.</summary>
internal sealed record PaddedAvgPoolGradient(PoolGeometry Geometry, EquatableArray<int> RowDivisors, EquatableArray<int> ColumnDivisors) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => new(inputs[0].Channels, Geometry.Map.Height, Geometry.Map.Width);
}

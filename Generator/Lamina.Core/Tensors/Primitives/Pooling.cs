using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>A pooling window over an already padded map.</summary>
internal readonly record struct PoolWindow(Size2d Kernel, Size2d Stride, Size2d Dilation)
{
    public Shape Result(Shape map) => new(
        map.Channels,
        ((map.Height - (Dilation.Height * (Kernel.Height - 1)) - 1) / Stride.Height) + 1,
        ((map.Width - (Dilation.Width * (Kernel.Width - 1)) - 1) / Stride.Width) + 1);

    /// <summary>True where every pixel of <paramref name="map"/> lies under exactly one window: then a gradient is written once, not added up.</summary>
    public bool Tiles(Shape map) =>
        Kernel == Stride && Dilation == 1 && map.Height % Kernel.Height == 0 && map.Width % Kernel.Width == 0;
}

/// <summary>The largest value under each window. Input: padded x.</summary>
internal sealed record MaxPool(PoolWindow Window) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => Window.Result(inputs[0]);
}

/// <summary>Each ∂y goes to the first pixel of its window that equals the maximum. Inputs: padded x, y, ∂y.</summary>
internal sealed record MaxPoolGradient(PoolWindow Window, bool Tiles) : Primitive
{
    public override bool TakesEpilogue => Tiles;

    public override Shape Result(IReadOnlyList<Shape> inputs) => inputs[0];
}

/// <summary>
/// The sum under each window over its divisor. Divisors are a product of a number per row and one per column, because windows are cut by the
/// border independently in both directions.
/// </summary>
/// <param name="Window">The window over the padded map.</param>
/// <param name="RowDivisors">By output row.</param>
/// <param name="ColumnDivisors">By output column.</param>
internal sealed record AvgPool(PoolWindow Window, EquatableArray<int> RowDivisors, EquatableArray<int> ColumnDivisors) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => Window.Result(inputs[0]);
}

/// <summary>Each ∂y over its divisor goes to every pixel of its window. Input: ∂y.</summary>
internal sealed record AvgPoolGradient(
    PoolWindow Window,
    EquatableArray<int> RowDivisors,
    EquatableArray<int> ColumnDivisors,
    Shape Map) : Primitive
{
    public override bool TakesEpilogue => Window.Tiles(Map);

    public override Shape Result(IReadOnlyList<Shape> inputs) => Map;
}

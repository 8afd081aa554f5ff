using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>
/// A kernel around the runtime's sum tiles (<c>ISumGeometry</c>): convolution, matrix product and their gradients are this one loop nest with different
/// strides. All strides are in floats.
/// </summary>
/// <param name="Outputs">Output channels of one group of channels.</param>
/// <param name="Pixels">Output pixels in one run.</param>
/// <param name="Rows">Runs of pixels.</param>
/// <param name="Channels">C# for the number of input channels summed over.</param>
/// <param name="WindowRows">Rows of the window.</param>
/// <param name="WindowColumns">Taps of a row.</param>
/// <param name="X">Strides of x.</param>
/// <param name="W">Strides of w.</param>
/// <param name="Y">Strides of y.</param>
internal sealed record SumKernel(
    int Outputs,
    int Pixels,
    int Rows,
    string Channels,
    WindowTaps WindowRows,
    WindowTaps WindowColumns,
    SumKernel.XStrides X,
    SumKernel.WStrides W,
    SumKernel.YStrides Y)
{
    public int Groups { get; init; } = 1;

    public bool HasBias { get; init; }

    /// <summary>
    /// Where "pixels" are vectors of neighbouring elements: elements that are left over after the last whole vector. One more vector that ends with them
    /// computes a few elements twice, which costs less than an edge of its own.
    /// </summary>
    public int LastPixelOverlap { get; init; }

    /// <summary>Whether the kernel computes outputs [first, last) only, so that threads can share it.</summary>
    public bool IsCut { get; init; }

    /// <summary>The literal strides as a type of their own, which the JIT folds into the tile.</summary>
    public void WriteStrides(CodeWriter code, string name)
    {
        code.Line("/// <summary>Strides in floats; literals, so that they become part of the instructions.</summary>");
        using (code.Block($"private readonly struct {name} : ISumGeometry"))
        {
            code.Line($"public static bool HasBias => {(HasBias ? "true" : "false")};");
            foreach (var (member, value) in Members())
                code.Line(FormattableString.Invariant($"public static nint {member} => {value};"));
        }

        code.Line();
    }

    /// <param name="code">Receives them.</param>
    /// <param name="tile">The register tile.</param>
    /// <param name="streams">What the sum calls x, w and y, which may be other tensors: a gradient by data sums over ∂y.</param>
    /// <param name="strides">The type that <see cref="WriteStrides"/> wrote.</param>
    /// <param name="epilogue">The type of the formula applied before storing.</param>
    /// <param name="lanes">What the sixteen lanes are.</param>
    public void WriteLoops(CodeWriter code, RegisterTile tile, (string X, string W, string Y) streams, string strides, string epilogue, string lanes)
    {
        using (code.Block($"for (nint lane = 0; lane < 16; lane += V.Count) // all sixteen {lanes}"))
        using (Loop.Over(code, "g", Groups))
        using (Loop.Over(code, "row", Rows))
        {
            var rowDeclarations = new List<string>();
            var rows = WindowRows.Of("row", 0, Rows - 1, 1, ("above", "rows"), rowDeclarations);
            Declare(code, rowDeclarations, $"The window's rows that do not lie over the zeros around {streams.X}.");
            foreach (var pixels in Run.Of(Tiling.PixelBlocks(Pixels, tile)))
            using (pixels.Write(code, "p"))
            {
                var columnDeclarations = new List<string>();
                var columns = WindowColumns.Of("p", pixels.Begin, pixels.End - pixels.Size, pixels.Size, ("left", "taps"), columnDeclarations);
                Declare(code, columnDeclarations, "The same of its columns, for any of the pixels.");
                WriteOutputs(code, tile, streams, $"{strides}, {epilogue}", new(pixels.Size, pixels.Index("p"), 0, rows, columns));
            }

            if (LastPixelOverlap > 0)
            {
                code.Line("// The last whole vector overlaps the one before it; what both compute is the same.");
                WriteOutputs(code, tile, streams, $"{strides}, {epilogue}", new(1, $"{Pixels - 1}", LastPixelOverlap, rows, ("0", $"{WindowColumns.Taps}")));
            }
        }
    }

    private static void Declare(CodeWriter code, List<string> declarations, string why)
    {
        if (declarations.Count > 0)
            code.Line($"// {why}");
        foreach (var declaration in declarations)
            code.Line(declaration);
    }

    private void WriteOutputs(CodeWriter code, RegisterTile tile, (string X, string W, string Y) streams, string types, PixelTile at)
    {
        var ((above, rows), (left, taps)) = (at.Rows, at.Columns);
        foreach (var outputs in Run.Of(Tiling.OutputBlocks(Outputs, tile, at.Pixels)))
        using (outputs.Write(code, "o", IsCut ? "first" : null, IsCut ? "last" : null))
        {
            var x = Offset.Of("lane").Plus("g", X.Group, Groups).Plus("row", X.PerRow, Rows).Plus(above, X.Row).Plus(at.Pixel, X.Pixel).Plus(left, X.Tap).Plus(at.Shift);
            var w = Offset.Of().Plus("g", W.Group, Groups).Plus(outputs.Index("o"), W.Out).Plus(W.Origin).Plus(above, W.Row).Plus(left, W.Tap);
            var b = Offset.Of().Plus("g", Outputs, Groups).Plus(outputs.Index("o"), 1);
            var y = Offset.Of("lane").Plus("g", Y.Group, Groups).Plus(outputs.Index("o"), Y.Out).Plus("row", Y.PerRow, Rows).Plus(at.Pixel, Y.Pixel).Plus(at.Shift);
            code.Line($"SumTiles.Sum{outputs.Size}x{at.Pixels}<V, {types}>(");
            using (code.Indent())
            {
                code.Line($"{Channels}, {rows}, {taps}, // channels, and rows and columns of the window");
                code.Line($"{x.Ref(streams.X)}, {w.Ref(streams.W)}, {(HasBias ? b.Ref("b") : "ref Unsafe.NullRef<float>()")}, // x, w, b");
                code.Line($"ref {streams.Y}, others, {y});");
            }
        }
    }

    private IEnumerable<(string Member, long Value)> Members() =>
    [
        ("Rows", WindowRows.Taps),
        ("Taps", WindowColumns.Taps),
        ("XChannel", X.Channel),
        ("XRow", X.Row),
        ("XTap", X.Tap),
        ("XPixel", X.Pixel),
        ("WOut", W.Out),
        ("WChannel", W.Channel),
        ("WRow", W.Row),
        ("WTap", W.Tap),
        ("YOut", Y.Out),
        ("YPixel", Y.Pixel),
    ];

    /// <summary>Where a tile begins, and what part of the window it sums over.</summary>
    private readonly record struct PixelTile(int Pixels, string Pixel, int Shift, (string First, string Count) Rows, (string First, string Count) Columns);

    internal readonly record struct XStrides(long Channel, long Row, long Tap, long Pixel, long PerRow = 0, long Group = 0);

    internal readonly record struct WStrides(long Out, long Channel, long Row, long Tap, long Origin = 0, long Group = 0);

    internal readonly record struct YStrides(long Out, long Pixel, long PerRow = 0, long Group = 0);
}

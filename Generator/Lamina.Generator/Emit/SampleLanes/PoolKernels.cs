using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>Pooling and its gradients: loops over literal extents, with the window unrolled where it is small.</summary>
internal static class PoolKernels
{
    private const int Lanes = SampleLanesMemory.Lanes;

    public static bool Write(CodeWriter code, Kernel kernel)
    {
        switch (kernel.Anchor)
        {
            case MaxPool pool:
                WriteMax(code, pool, kernel);
                return true;
            case MaxPoolGradient pool:
                WriteMaxGradient(code, pool, kernel);
                return true;
            case AvgPool pool:
                WriteAverage(code, pool, kernel);
                return true;
            case AvgPoolGradient pool:
                WriteAverageGradient(code, pool, kernel);
                return true;
            default:
                return false;
        }
    }

    private static void WriteMax(CodeWriter code, MaxPool pool, Kernel kernel)
    {
        using (Pixels(code, kernel.Result))
        {
            code.Line($"nint corner = {Corner(pool.Window, kernel.Inputs[0])};");
            code.Line("var s = V.Load(ref x, corner);");
            WindowLoop(code, pool.Window, kernel.Inputs[0], skipFirst: true, at => $"s = V.Max(s, V.Load(ref x, {at}));");
            LaneStore.Write(code, kernel, "y", $"lane + {Pixel(kernel.Result)}");
        }
    }

    private static void WriteMaxGradient(CodeWriter code, MaxPoolGradient pool, Kernel kernel)
    {
        var map = kernel.Inputs[0];
        if (!pool.Tiles)
            code.Line($"MemoryMarshal.CreateSpan(ref dx, {map.Size * Lanes}).Clear(); // windows overlap or leave gaps, so gradients are added up");
        using (Pixels(code, kernel.Inputs[1]))
        {
            code.Line($"nint corner = {Corner(pool.Window, map)};");
            code.Line($"nint pixel = lane + {Pixel(kernel.Inputs[1])};");
            code.Line("var largest = V.Load(ref pooled, pixel);");
            code.Line("var rest = V.Load(ref dy, pixel); // what has not found its pixel yet");
            WindowLoop(code, pool.Window, map, skipFirst: false, at =>
                $$"""
                {
                    nint at = {{at}};
                    var s = V.IfEqual(V.Load(ref x, at), largest, rest, V.Zero);
                    rest = V.IfEqual(V.Load(ref x, at), largest, V.Zero, rest);
                    {{(pool.Tiles ? LaneStore.Statements(kernel, "dx", "at").Replace("\n", "\n    ") : "V.Store(V.Load(ref dx, at) + s, ref dx, at);")}}
                }
                """);
        }
    }

    private static void WriteAverage(CodeWriter code, AvgPool pool, Kernel kernel)
    {
        var uniform = WriteDivisors(code, pool.RowDivisors, pool.ColumnDivisors);
        using (Pixels(code, kernel.Result))
        {
            code.Line($"nint corner = {Corner(pool.Window, kernel.Inputs[0])};");
            code.Line("var s = V.Load(ref x, corner);");
            WindowLoop(code, pool.Window, kernel.Inputs[0], skipFirst: true, at => $"s += V.Load(ref x, {at});");
            code.Line($"s *= {Scale(uniform, pool.RowDivisors, pool.ColumnDivisors)};");
            LaneStore.Write(code, kernel, "y", $"lane + {Pixel(kernel.Result)}");
        }
    }

    private static void WriteAverageGradient(CodeWriter code, AvgPoolGradient pool, Kernel kernel)
    {
        var tiles = pool.Window.Tiles(pool.Map);
        var uniform = WriteDivisors(code, pool.RowDivisors, pool.ColumnDivisors);
        if (!tiles)
            code.Line($"MemoryMarshal.CreateSpan(ref dx, {pool.Map.Size * Lanes}).Clear(); // windows overlap or leave gaps, so gradients are added up");
        using (Pixels(code, kernel.Inputs[0]))
        {
            code.Line($"nint corner = {Corner(pool.Window, pool.Map)};");
            code.Line($"var share = V.Load(ref dy, lane + {Pixel(kernel.Inputs[0])}) * {Scale(uniform, pool.RowDivisors, pool.ColumnDivisors)};");
            WindowLoop(code, pool.Window, pool.Map, skipFirst: false, at => tiles
                ? kernel.Epilogue is null
                    ? $"V.Store(share, ref dx, {at});"
                    : $$"""
                    {
                        nint at = {{at}};
                        var s = share;
                        {{LaneStore.Statements(kernel, "dx", "at").Replace("\n", "\n    ")}}
                    }
                    """
                : $"V.Store(V.Load(ref dx, {at}) + share, ref dx, {at});");
        }
    }

    // One table entry per row and column where border windows cover less; else nothing.
    private static bool WriteDivisors(CodeWriter code, EquatableArray<int> rows, EquatableArray<int> columns)
    {
        if (rows.Distinct().Count() == 1 && columns.Distinct().Count() == 1)
            return true;
        code.Line("// Windows at the border cover fewer pixels.");
        code.Line($"ReadOnlySpan<int> rowDivisors = [{string.Join(", ", rows.Select(divisor => $"{divisor}"))}];");
        code.Line($"ReadOnlySpan<int> columnDivisors = [{string.Join(", ", columns.Select(divisor => $"{divisor}"))}];");
        return false;
    }

    private static string Scale(bool uniform, EquatableArray<int> rows, EquatableArray<int> columns) =>
        uniform ? $"V.Broadcast(1f / {rows[0] * columns[0]})" : "V.Broadcast(1f / (rowDivisors[(int)h] * columnDivisors[(int)w]))";

    private static Nest Pixels(CodeWriter code, Shape map)
    {
        var lane = code.Block("for (nint lane = 0; lane < 16; lane += V.Count) // all sixteen samples");
        var c = code.Block($"for (nint c = 0; c < {map.Channels}; c++)");
        var h = code.Block($"for (nint h = 0; h < {map.Height}; h++)");
        var w = code.Block($"for (nint w = 0; w < {map.Width}; w++)");
        return new([w, h, c, lane]);
    }

    private static string Corner(PoolWindow window, Shape map) =>
        $"lane + (c * {(long)map.Height * map.Width * Lanes}) + (h * {(long)window.Stride.Height * map.Width * Lanes}) + (w * {window.Stride.Width * Lanes})";

    private static string Pixel(Shape map) => $"(c * {(long)map.Height * map.Width * Lanes}) + (h * {(long)map.Width * Lanes}) + (w * {Lanes})";

    private static void WindowLoop(CodeWriter code, PoolWindow window, Shape map, bool skipFirst, Func<string, string> body)
    {
        var (rowStep, tapStep) = ((long)window.Dilation.Height * map.Width * Lanes, (long)window.Dilation.Width * Lanes);
        const int MostUnrolled = 9;
        if (window.Kernel.Height * window.Kernel.Width <= MostUnrolled)
        {
            for (var u = 0; u < window.Kernel.Height; u++)
            {
                for (var v = 0; v < window.Kernel.Width; v++)
                {
                    if (!skipFirst || u > 0 || v > 0)
                        code.Line(body(u + v == 0 ? "corner" : $"corner + {(u * rowStep) + (v * tapStep)}"));
                }
            }

            return;
        }

        using (code.Block($"for (nint u = 0; u < {window.Kernel.Height}; u++)"))
        using (code.Block($"for (nint v = {(skipFirst ? "u == 0 ? 1 : 0" : "0")}; v < {window.Kernel.Width}; v++)"))
            code.Line(body($"corner + (u * {rowStep}) + (v * {tapStep})"));
    }

    private readonly struct Nest(CodeWriter.BlockScope[] blocks) : IDisposable
    {
        public void Dispose()
        {
            foreach (var block in blocks)
                block.Dispose();
        }
    }
}

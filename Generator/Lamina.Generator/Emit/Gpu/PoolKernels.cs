using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>
/// Poolings. Gradients are gathered, not scattered: one thread for each pixel of the map adds up what the windows over it give, in their order, so nothing is
/// written twice and the bits are the same each time.
/// </summary>
internal static class PoolKernels
{
    public static IEnumerable<GpuKernel>? Write(GpuStep step) => step.Anchor switch
    {
        PaddedMaxPool pool => [Max(step, pool)],
        PaddedMaxPoolGradient pool => [MaxGradient(step, pool)],
        PaddedAvgPool pool => [Average(step, pool)],
        PaddedAvgPoolGradient pool => [AverageGradient(step, pool)],
        _ => null,
    };

    public static GpuKernel Max(GpuStep step, PaddedMaxPool pool)
    {
        var kernel = New(step, step.Equation, "x", "y");
        using (Run(kernel, step.Shape))
        {
            kernel.Member("var largest = float.NegativeInfinity;");
            using (OverWindow(kernel, pool.Geometry, Row(step.Shape), Column(step.Shape)))
                kernel.Member($"var value = x[{InMap(pool.Geometry.Map, "down", "across")}];\nlargest = value > largest || float.IsNaN(value) ? value : largest;");
            kernel.Members.Line();
            Store(kernel, step.Store("y", "index", "largest"));
        }

        return kernel;
    }

    public static GpuKernel MaxGradient(GpuStep step, PaddedMaxPoolGradient pool)
    {
        var (geometry, kernel) = (pool.Geometry, new GpuKernel(KernelForm.Elements, step.Equation).Samples());
        step.Read(kernel, "x", 0);
        step.Read(kernel, "y", 1);
        step.Read(kernel, "dy", 2);
        step.Write(kernel, "dx");
        using (Run(kernel, step.Shape))
        {
            kernel.Member($"var row = {Row(step.Shape)};\nvar column = {Column(step.Shape)};\nvar sum = 0f;");
            using (OverWindowsOf(kernel, geometry))
            {
                kernel.Member($"var window = {InMap(geometry.Output, "windowRow", "windowColumn")};");
                using (kernel.Members.Block("if (x[index] == y[window])"))
                {
                    // The first pixel of the window that equals the maximum gets the gradient. Its place is looked for, rather than whether one stands before this:
                    // ILGPU takes a flag that threads set on their own for one that all of them set, and a branch on it for one that none leaves.
                    kernel.Member("var first = index;");
                    using (OverWindow(kernel, geometry, "windowRow", "windowColumn"))
                    {
                        kernel.Member($"var at = {InMap(geometry.Map, "down", "across")};");
                        kernel.Member("first = at < first && x[at] == y[window] ? at : first;");
                    }

                    kernel.Members.Line();
                    kernel.Member("if (first == index)");
                    using (kernel.Members.Indent())
                        kernel.Member("sum += dy[window];");
                }
            }

            kernel.Members.Line();
            Store(kernel, step.Store("dx", "index", "sum"));
        }

        return kernel;
    }

    public static GpuKernel Average(GpuStep step, PaddedAvgPool pool)
    {
        var kernel = New(step, step.Equation, "x", "y");
        using (Run(kernel, step.Shape))
        {
            kernel.Member("var sum = 0f;");
            using (OverWindow(kernel, pool.Geometry, Row(step.Shape), Column(step.Shape)))
                kernel.Member($"sum += x[{InMap(pool.Geometry.Map, "down", "across")}];");
            kernel.Members.Line();
            Store(kernel, step.Store("y", "index", $"sum / {Divisor(pool.RowDivisors, pool.ColumnDivisors, Row(step.Shape), Column(step.Shape))}"));
        }

        Divisors(kernel, pool.RowDivisors, pool.ColumnDivisors);
        return kernel;
    }

    public static GpuKernel AverageGradient(GpuStep step, PaddedAvgPoolGradient pool)
    {
        var kernel = New(step, step.Equation, "dy", "dx");
        using (Run(kernel, step.Shape))
        {
            kernel.Member($"var row = {Row(step.Shape)};\nvar column = {Column(step.Shape)};\nvar sum = 0f;");
            using (OverWindowsOf(kernel, pool.Geometry))
                kernel.Member($"sum += dy[{InMap(pool.Geometry.Output, "windowRow", "windowColumn")}] / {Divisor(pool.RowDivisors, pool.ColumnDivisors, "windowRow", "windowColumn")};");
            kernel.Members.Line();
            Store(kernel, step.Store("dx", "index", "sum"));
        }

        Divisors(kernel, pool.RowDivisors, pool.ColumnDivisors);
        return kernel;
    }

    private static GpuKernel New(GpuStep step, string equation, string from, string to)
    {
        var kernel = new GpuKernel(KernelForm.Elements, equation).Samples();
        step.Read(kernel, from, 0);
        step.Write(kernel, to);
        return kernel;
    }

    private static CodeWriter.BlockScope Run(GpuKernel kernel, Shape shape)
    {
        kernel.Member($"public int Count => {Ix.Times("samples", shape.Size)};\n");
        var scope = kernel.Members.Block("public void Run(int index)");
        kernel.Member($"var plane = {Ix.Over("index", (long)shape.Height * shape.Width)}; // sample and channel");
        return scope;
    }

    private static string Row(Shape shape) => shape.Height == 1 ? "0" : Ix.Rest(Ix.Over("index", shape.Width), shape.Height);

    private static string Column(Shape shape) => Ix.Rest("index", shape.Width);

    private static string InMap(Size2d map, string row, string column) =>
        Ix.Plus(Ix.Times("plane", (long)map.Height * map.Width), Ix.Times(row, map.Width), column);

    // The pixels of a window that lie on the map: padding takes no part.
    private static IDisposable OverWindow(GpuKernel kernel, PoolGeometry geometry, string row, string column)
    {
        var (window, map) = (geometry.Window, geometry.Map);
        var first = kernel.Members.Block($"for (var i = 0; i < {window.Kernel.Height}; i++)");
        var second = kernel.Members.Block($"for (var j = 0; j < {window.Kernel.Width}; j++)");
        kernel.Member($"var down = {Ix.Shifted(Ix.Plus(Ix.Times(row, window.Stride.Height), Ix.Times("i", window.Dilation.Height)), -geometry.Before.Height)};");
        kernel.Member($"var across = {Ix.Shifted(Ix.Plus(Ix.Times(column, window.Stride.Width), Ix.Times("j", window.Dilation.Width)), -geometry.Before.Width)};");
        var conditions = new List<string>();
        if (geometry.Before.Height > 0)
            conditions.Add("down >= 0");
        if (Reach(geometry.Output.Height, window.Stride.Height, window.Kernel.Height, window.Dilation.Height) - geometry.Before.Height > map.Height)
            conditions.Add($"down < {map.Height}");
        if (geometry.Before.Width > 0)
            conditions.Add("across >= 0");
        if (Reach(geometry.Output.Width, window.Stride.Width, window.Kernel.Width, window.Dilation.Width) - geometry.Before.Width > map.Width)
            conditions.Add($"across < {map.Width}");
        if (conditions.Count == 0)
            return new Scopes(first, second);
        return new Scopes(first, second, kernel.Members.Block($"if ({string.Join(" && ", conditions)})"));
    }

    private static int Reach(int windows, int stride, int kernel, int dilation) => ((windows - 1) * stride) + (dilation * (kernel - 1)) + 1;

    // The windows that have the pixel (row, column) under one of their taps.
    private static IDisposable OverWindowsOf(GpuKernel kernel, PoolGeometry geometry)
    {
        var (window, output) = (geometry.Window, geometry.Output);
        if (window.Kernel == window.Stride && window.Dilation == 1)
        {
            // Windows lie side by side: each pixel has one at most.
            kernel.Member($"var windowRow = {Ix.Over(Ix.Shifted("row", geometry.Before.Height), window.Stride.Height)};");
            kernel.Member($"var windowColumn = {Ix.Over(Ix.Shifted("column", geometry.Before.Width), window.Stride.Width)};");
            var inside = new List<string>();
            if (geometry.Map.Height + geometry.Before.Height > output.Height * window.Stride.Height)
                inside.Add($"windowRow < {output.Height}");
            if (geometry.Map.Width + geometry.Before.Width > output.Width * window.Stride.Width)
                inside.Add($"windowColumn < {output.Width}");
            return new Scopes(kernel.Members.Block(inside.Count == 0 ? "" : $"if ({string.Join(" && ", inside)})"));
        }

        var down = kernel.Members.Block($"for (var tapRow = {window.Kernel.Height - 1}; tapRow >= 0; tapRow--)");
        kernel.Member($"var top = {Minus(Ix.Shifted("row", geometry.Before.Height), Ix.Times("tapRow", window.Dilation.Height))};");
        var isRow = kernel.Members.Block($"if (top >= 0 && {Multiple("top", window.Stride.Height)}top < {output.Height * window.Stride.Height})");
        var across = kernel.Members.Block($"for (var tapColumn = {window.Kernel.Width - 1}; tapColumn >= 0; tapColumn--)");
        kernel.Member($"var left = {Minus(Ix.Shifted("column", geometry.Before.Width), Ix.Times("tapColumn", window.Dilation.Width))};");
        var isColumn = kernel.Members.Block($"if (left >= 0 && {Multiple("left", window.Stride.Width)}left < {output.Width * window.Stride.Width})");
        kernel.Member($"var windowRow = {Ix.Over("top", window.Stride.Height)};\nvar windowColumn = {Ix.Over("left", window.Stride.Width)};");
        return new Scopes(down, isRow, across, isColumn);
    }

    private static string Multiple(string place, int stride) => stride == 1 ? "" : $"{place} % {stride} == 0 && ";

    private static string Minus(string left, string right) => $"{Ix.Enclosed(left)} - {Ix.Enclosed(right)}";

    private static void Store(GpuKernel kernel, string[] statements)
    {
        foreach (var statement in statements)
            kernel.Member(statement);
    }

    // Windows are cut by the border in both directions independently, so their areas are products.
    private static string Divisor(EquatableArray<int> rows, EquatableArray<int> columns, string row, string column)
    {
        var (height, width) = (rows.Distinct().Count() == 1, columns.Distinct().Count() == 1);
        if (height && width)
            return $"{(long)rows[0] * columns[0]}f";
        return $"({(height ? Ix.Number(rows[0]) : $"WindowHeight({row})")} * {(width ? Ix.Number(columns[0]) : $"WindowWidth({column})")})";
    }

    private static void Divisors(GpuKernel kernel, EquatableArray<int> rows, EquatableArray<int> columns)
    {
        Table("WindowHeight", rows);
        Table("WindowWidth", columns);

        void Table(string name, EquatableArray<int> divisors)
        {
            if (divisors.Distinct().Count() == 1)
                return;
            var usual = divisors.GroupBy(divisor => divisor).OrderByDescending(group => group.Count()).First().Key;
            var others = divisors.Select((divisor, window) => (divisor, window)).Where(each => each.divisor != usual).ToArray();
            kernel.Members.Line();
            using (kernel.Members.Block($"private static int {name}(int window)"))
            {
                foreach (var (divisor, window) in others)
                {
                    kernel.Member($"if (window == {window})");
                    using (kernel.Members.Indent())
                        kernel.Member($"return {divisor};");
                }

                kernel.Member($"return {usual};");
            }
        }
    }

    private sealed class Scopes(params CodeWriter.BlockScope[] open) : IDisposable
    {
        public void Dispose()
        {
            for (var i = open.Length - 1; i >= 0; i--)
                open[i].Dispose();
        }
    }
}

using Lamina.Core.Tensors;
using Lamina.Generator.Passes.Gpu;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>
/// Gradients of convolutions by data, as tiles. A strided window reaches different pixels with different taps: those that the same taps reach are one product,
/// so that nothing is multiplied by zeros, and those that none reaches are one kernel that stores zero.
/// </summary>
internal static class GradientsByData
{
    public static IEnumerable<GpuKernel> Kernels(GpuStep step, ConvolutionGeometry geometry)
    {
        var rows = StridePhase.All(geometry.Map.Height, geometry.Kernel.Height, geometry.Stride.Height, geometry.Dilation.Height, geometry.Before.Height);
        var columns = StridePhase.All(geometry.Map.Width, geometry.Kernel.Width, geometry.Stride.Width, geometry.Dilation.Width, geometry.Before.Width);
        foreach (var row in rows.Where(phase => phase.Taps > 0))
        {
            foreach (var column in columns.Where(phase => phase.Taps > 0))
                yield return Reached(step, geometry, row, column);
        }

        if (rows.Concat(columns).Any(phase => phase.Taps == 0))
            yield return Unreached(step, geometry, rows, columns);
    }

    private static GpuKernel Reached(GpuStep step, ConvolutionGeometry geometry, StridePhase rows, StridePhase columns)
    {
        var (outputs, inputs) = (geometry.Outputs / geometry.Groups, geometry.Inputs / geometry.Groups);
        var (taps, pixels) = (rows.Taps * columns.Taps, rows.Pixels * columns.Pixels);
        var pixelsOfPhase = geometry.Stride == 1 ? "" : $" at rows {Progression(rows.First, rows.Stride)} and columns {Progression(columns.First, columns.Stride)}";
        var kernel = ConvolutionKernels.Tiled(geometry, step.Equation + pixelsOfPhase, ChooseTile.ByData(geometry, rows, columns));
        step.Read(kernel, "dy", 0);
        step.Read(kernel, "w", 1);
        step.Write(kernel, "dx");
        var output = ConvolutionKernels.Channel(geometry, Ix.Over("k", taps), outputs);
        var tap = taps > 1 ? "tap" : "0";
        var pixel = pixels > 1 ? "pixel" : "0";
        var (tapRow, tapColumn) = (Row(tap, rows.Taps, columns.Taps), Ix.Rest(tap, columns.Taps));
        var (pixelRow, pixelColumn) = (Row(pixel, rows.Pixels, columns.Pixels), Ix.Rest(pixel, columns.Pixels));
        var weight = Ix.Plus(
            Ix.Times(Ix.Plus(Ix.Times(output, inputs), "row"), ConvolutionKernels.Taps(geometry)),
            Ix.Times(Ix.Shifted(Ix.Times(tapRow, rows.TapStep), rows.FirstTap), geometry.Kernel.Width),
            Ix.Shifted(Ix.Times(tapColumn, columns.TapStep), columns.FirstTap));
        // Where the phase is all there is, taps and pixels lie in memory as they are counted.
        if (taps == ConvolutionKernels.Taps(geometry))
            weight = Ix.Plus(Ix.Times(Ix.Plus(Ix.Times(output, inputs), "row"), taps), Ix.Rest("k", taps));
        var place = Ix.Plus(
            Ix.Times(Ix.Plus(Ix.Times(Ix.Over("column", pixels), geometry.Outputs), output), ConvolutionKernels.Pixels(geometry.Output)),
            Ix.Times("down", geometry.Output.Width),
            "across");
        var inside = string.Join(" && ", Inside("down", rows, geometry.Output.Height).Concat(Inside("across", columns, geometry.Output.Width)));
        var splitsTap = taps != ConvolutionKernels.Taps(geometry) && taps > 1;
        return ConvolutionKernels.Sizes(kernel, $"{inputs}", Ix.Times("samples", pixels), $"{outputs * taps}", a: false, b: false)
            .Method("public float A(int row, int k)", splitsTap ? $"var tap = {Ix.Rest("k", taps)};" : "", $"return w[{weight}];")
            .Method(
                "public float B(int k, int column)",
                pixels > 1 ? $"var pixel = {Ix.Rest("column", pixels)};" : "",
                taps > 1 ? $"var tap = {Ix.Rest("k", taps)};" : "",
                $"var down = {Window(pixelRow, tapRow, rows)};",
                $"var across = {Window(pixelColumn, tapColumn, columns)};",
                inside.Length == 0 ? $"return dy[{place}];" : $"return {inside} ? dy[{place}] : 0f;")
            .Method(
                "public void Store(int row, int column, float sum)",
                [
                    pixels > 1 && geometry.Stride != 1 ? $"var pixel = {Ix.Rest("column", pixels)};" : "",
                    .. step.Store("dx", PlaceInMap(geometry, rows, columns, inputs, pixels, pixelRow, pixelColumn), "sum"),
                ]);
    }

    private static GpuKernel Unreached(GpuStep step, ConvolutionGeometry geometry, IReadOnlyList<StridePhase> rows, IReadOnlyList<StridePhase> columns)
    {
        var kernel = new GpuKernel(KernelForm.Elements, $"{step.Equation}, which is zero at pixels that no window reaches").Samples();
        step.Write(kernel, "dx");
        var (ofRows, ofColumns) = (Phases("row", rows), Phases("column", columns));
        var reached = string.Join(" && ", new[] { ofRows, ofColumns }.Where(condition => condition.Length > 0));
        return kernel
            .Member($"public int Count => {Ix.Times("samples", (long)geometry.Inputs * ConvolutionKernels.Pixels(geometry.Map))};")
            .Method(
                "public void Run(int index)",
                [
                    ofRows.Length == 0 ? "" : $"var row = {Row(Ix.Rest("index", ConvolutionKernels.Pixels(geometry.Map)), geometry.Map.Height, geometry.Map.Width)};",
                    ofColumns.Length == 0 ? "" : $"var column = {Ix.Rest("index", geometry.Map.Width)};",
                    $"if ({reached})\n    return;",
                    .. step.Store("dx", "index", "0f"),
                ]);
    }

    // Whether the row or column is of a phase that windows reach; nothing where all are.
    private static string Phases(string pixel, IReadOnlyList<StridePhase> phases)
    {
        string[] reached = [.. phases.Where(phase => phase.Taps > 0).Select(phase => $"{pixel} % {Ix.Number(phase.Stride)} == {Ix.Number(phase.First)}")];
        return reached.Length == phases.Count ? "" : reached.Length == 1 ? reached[0] : $"({string.Join(" || ", reached)})";
    }

    private static string PlaceInMap(ConvolutionGeometry geometry, StridePhase rows, StridePhase columns, int inputs, int pixels, string row, string column)
    {
        var (map, channel) = (geometry.Map, ConvolutionKernels.Channel(geometry, "row", inputs));
        if (geometry.Stride == 1)
            return ConvolutionKernels.PlaceIn(geometry.Inputs, pixels, channel, "column");
        return Ix.Plus(
            Ix.Times(Ix.Plus(Ix.Times(Ix.Over("column", pixels), geometry.Inputs), channel), ConvolutionKernels.Pixels(map)),
            Ix.Times(Ix.Shifted(Ix.Times(row, rows.Stride), rows.First), map.Width),
            Ix.Shifted(Ix.Times(column, columns.Stride), columns.First));
    }

    private static string Window(string pixel, string tap, StridePhase phase) =>
        ConvolutionKernels.Difference(Ix.Shifted(pixel, phase.Window), Ix.Times(tap, phase.WindowStep));

    private static IEnumerable<string> Inside(string place, StridePhase phase, int outputs)
    {
        if (phase.FirstWindow < 0)
            yield return $"{place} >= 0";
        if (phase.LastWindow >= outputs)
            yield return $"{place} < {outputs}";
    }

    private static string Row(string index, int rows, int columns) => rows == 1 ? "0" : Ix.Over(index, columns);

    private static string Progression(int first, int step) => step == 1 ? "all" : $"{Ix.Number(first)}, {Ix.Number(first + step)}, …";
}

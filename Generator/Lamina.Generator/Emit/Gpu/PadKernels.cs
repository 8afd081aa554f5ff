using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>Padding that no kernel takes in: mirrored, repeated or wrapped borders, and cropping. Zero padding is in the geometry of what reads it.</summary>
internal static class PadKernels
{
    public static IEnumerable<GpuKernel>? Write(GpuStep step) => step.Anchor switch
    {
        Pad pad => [Forward(step, pad)],
        PadGradient pad => [Gradient(step, pad)],
        _ => null,
    };

    public static GpuKernel Forward(GpuStep step, Pad pad)
    {
        var (map, padded) = (step.Input(0), step.Shape);
        var kernel = New(step, "x", "y");
        var (row, column) = (Row(padded, -pad.Before.Height), Column(padded, -pad.Before.Width));
        var value = "";
        if (pad.Mode != PaddingMode.Zeros)
        {
            (row, column) = (Source(pad.Mode, row, map.Height), Source(pad.Mode, column, map.Width));
        }
        else
        {
            var (heights, widths) = (pad.Interior.Height + 1, pad.Interior.Width + 1);
            value = string.Join(
                " && ",
                new[]
                {
                    $"row >= 0 && row < {((map.Height - 1) * heights) + 1} && column >= 0 && column < {((map.Width - 1) * widths) + 1}",
                    heights == 1 ? "" : $"row % {heights} == 0",
                    widths == 1 ? "" : $"column % {widths} == 0",
                }.Where(condition => condition.Length > 0));
        }

        var place = Ix.Plus(
            Ix.Times("plane", (long)map.Height * map.Width),
            Ix.Times(Ix.Over("row", pad.Interior.Height + 1), map.Width),
            Ix.Over("column", pad.Interior.Width + 1));
        return kernel.Method(
            "public void Run(int index)",
            $"var plane = {Ix.Over("index", (long)padded.Height * padded.Width)}; // sample and channel",
            $"var row = {row};",
            $"var column = {column};",
            pad.Mode == PaddingMode.Zeros ? $"y[index] = {value} ? x[{place}] : {Formula.Literal(pad.Value)};" : $"y[index] = x[{place}];");
    }

    /// <summary>Every padded pixel's gradient is added where it was copied from: at most three rows and three columns came from one, or the whole border.</summary>
    public static GpuKernel Gradient(GpuStep step, PadGradient pad)
    {
        var (padded, map) = (step.Input(0), step.Shape);
        var kernel = New(step, "dy", "dx");
        kernel.Members.Line();
        using (kernel.Members.Block("public void Run(int index)"))
        {
            kernel.Member($"var plane = {Ix.Over("index", (long)map.Height * map.Width)}; // sample and channel");
            kernel.Member($"var row = {Row(map, 0)};\nvar column = {Column(map, 0)};\nvar sum = 0f;");
            using (Copies("down", "row", map.Height, pad.Before.Height, pad.After.Height))
            using (Copies("across", "column", map.Width, pad.Before.Width, pad.After.Width))
            {
                var place = Ix.Plus(
                    Ix.Times("plane", (long)padded.Height * padded.Width),
                    Ix.Times(Ix.Shifted("down", pad.Before.Height), padded.Width),
                    Ix.Shifted("across", pad.Before.Width));
                kernel.Member($"if (down >= {Ix.Number(-pad.Before.Height)} && down < {map.Height + pad.After.Height} && across >= {Ix.Number(-pad.Before.Width)} && across < {map.Width + pad.After.Width})");
                using (kernel.Members.Indent())
                    kernel.Member($"sum += dy[{place}];");
            }

            kernel.Members.Line();
            kernel.Member("dx[index] = sum;");
        }

        return kernel;

        // The places, counted from the map's first row, that are copies of a row of the map.
        CodeWriter.BlockScope Copies(string copy, string pixel, int size, int before, int after)
        {
            if (pad.Mode == PaddingMode.Replicate)
                return kernel.Members.Block($"for (var {copy} = {pixel} == 0 ? {Ix.Number(-before)} : {pixel}; {copy} <= ({pixel} == {size - 1} ? {size - 1 + after} : {pixel}); {copy}++)");
            var scope = kernel.Members.Block($"for (var {copy}Copy = 0; {copy}Copy < 3; {copy}Copy++)");
            kernel.Member(pad.Mode == PaddingMode.Circular
                ? $"var {copy} = {pixel} + (({copy}Copy - 1) * {size});"
                // A border pixel is no mirror image of itself.
                : $"var {copy} = {copy}Copy == 0 ? {pixel} : {copy}Copy == 1 ? ({pixel} == 0 ? {Ix.Number(-before - 1)} : -{pixel}) : ({pixel} == {size - 1} ? {size + after} : {2 * (size - 1)} - {pixel});");
            return scope;
        }
    }

    private static GpuKernel New(GpuStep step, string from, string to)
    {
        var kernel = new GpuKernel(KernelForm.Elements, step.Equation).Samples();
        step.Read(kernel, from, 0);
        step.Write(kernel, to);
        return kernel.Member($"public int Count => {Ix.Times("samples", step.Shape.Size)};");
    }

    private static string Row(Shape shape, int shift) => Ix.Shifted(Ix.Rest(Ix.Over("index", shape.Width), shape.Height), shift);

    private static string Column(Shape shape, int shift) => Ix.Shifted(Ix.Rest("index", shape.Width), shift);

    private static string Source(PaddingMode mode, string place, int size) => $"DevicePadding.{mode}({place}, {size})";
}

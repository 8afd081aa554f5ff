using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>Convolutions whose groups are too small for a tile, depthwise ones above all: one thread for each number, which adds up its few terms.</summary>
internal static class DirectKernels
{
    public static GpuKernel Forward(GpuStep step, PaddedConvolution convolution)
    {
        var geometry = convolution.Geometry;
        var (outputs, inputs, pixels) = (geometry.Outputs / geometry.Groups, geometry.Inputs / geometry.Groups, ConvolutionKernels.Pixels(geometry.Output));
        var input = inputs == 1 ? "0" : "input";
        var (taps, map) = (ConvolutionKernels.Taps(geometry), geometry.Map);
        var kernel = Elements(ConvolutionKernels.Equation(step, convolution));
        ConvolutionKernels.AddForwardViews(step, kernel, convolution);
        var origin = Ix.Times(Ix.Plus(Ix.Times("sample", geometry.Inputs), Ix.Times(Ix.Over("output", outputs), inputs), input), ConvolutionKernels.Pixels(map));
        var term = $"w[{Ix.Plus(Ix.Times(Ix.Plus(Ix.Times("output", inputs), input), taps), "tap")}] * x[{Ix.Plus(origin, Ix.Times("down", map.Width), "across")}]";
        return Run(
            kernel,
            geometry.Outputs * pixels,
            Split("output", geometry.Outputs, pixels),
            inputs,
            "input",
            taps,
            ConvolutionKernels.InputPixel(geometry, "pixel", "tap"),
            geometry.IsPadded ? ConvolutionKernels.InsideMap(map) : null,
            term,
            step.Store("y", "index", ConvolutionKernels.Normalized(convolution, "sum", "output")));
    }

    public static GpuKernel ByData(GpuStep step, ConvolutionGeometry geometry)
    {
        var (outputs, inputs, pixels) = (geometry.Outputs / geometry.Groups, geometry.Inputs / geometry.Groups, ConvolutionKernels.Pixels(geometry.Map));
        var taps = ConvolutionKernels.Taps(geometry);
        var kernel = Elements(step.Equation);
        step.Read(kernel, "dy", 0);
        step.Read(kernel, "w", 1);
        step.Write(kernel, "dx");
        var output = Ix.Plus(Ix.Times(Ix.Over("input", inputs), outputs), outputs == 1 ? "0" : "output");
        var weight = Ix.Plus(Ix.Times(Ix.Plus(Ix.Times(output, inputs), Ix.Rest("input", inputs)), taps), "tap");
        return Run(
            kernel,
            geometry.Inputs * pixels,
            Split("input", geometry.Inputs, pixels),
            outputs,
            "output",
            taps,
            ConvolutionKernels.OutputPixel(geometry, "pixel", "tap"),
            ConvolutionKernels.Reached(geometry),
            $"w[{weight}] * dy[{ConvolutionKernels.GradientPlace(geometry, output, "sample")}]",
            step.Store("dx", "index", "sum"));
    }

    public static GpuKernel ByWeights(GpuStep step, ConvolutionGeometry geometry)
    {
        var (outputs, inputs, pixels) = (geometry.Outputs / geometry.Groups, geometry.Inputs / geometry.Groups, ConvolutionKernels.Pixels(geometry.Output));
        var (taps, map) = (ConvolutionKernels.Taps(geometry), geometry.Map);
        var kernel = new GpuKernel(KernelForm.Sum, step.Equation).Samples();
        step.Read(kernel, "x", 0);
        step.Read(kernel, "dy", 1);
        step.Write(kernel, "dw");
        var input = Ix.Plus(Ix.Times(Ix.Over("output", outputs), inputs), Ix.Rest(Ix.Over("channel", taps), inputs));
        var value = $"dy[{Ix.Plus(Ix.Times(Ix.Plus(Ix.Times("sample", geometry.Outputs), "output"), pixels), "pixel")}] * x[{Ix.Plus(Ix.Times(Ix.Plus(Ix.Times("sample", geometry.Inputs), input), ConvolutionKernels.Pixels(map)), Ix.Times("down", map.Width), "across")}]";
        return kernel
            .Member($"public int Channels => {step.Shape.Size}; // each weight's gradient is a sum of its own\n")
            .Member($"public int Count => {Ix.Times("samples", pixels)};\n")
            .Member("public bool ChannelsAreInnermost => false;")
            .Method(
                "public float Load(int channel, int index)",
                [
                    $"var output = {Ix.Over("channel", inputs * taps)};",
                    $"var sample = {Ix.Over("index", pixels)};",
                    $"var pixel = {Ix.Rest("index", pixels)};",
                    .. ConvolutionKernels.InputPixel(geometry, "pixel", Ix.Rest("channel", taps)),
                    geometry.IsPadded ? $"return {ConvolutionKernels.InsideMap(map)} ? {value} : 0f;" : $"return {value};",
                ])
            .Method("public void Store(int channel, float sum)", "dw[channel] = sum;");
    }

    private static GpuKernel Elements(string equation) => new GpuKernel(KernelForm.Elements, equation).Samples();

    private static string[] Split(string channel, int channels, int pixels) =>
    [
        $"var sample = {Ix.Over("index", (long)channels * pixels)};",
        $"var {channel} = {Ix.Rest(Ix.Over("index", pixels), channels)};",
        $"var pixel = {Ix.Rest("index", pixels)};",
    ];

    private static GpuKernel Run(
        GpuKernel kernel,
        int count,
        IEnumerable<string> split,
        int summed,
        string name,
        int taps,
        IEnumerable<string> place,
        string? condition,
        string term,
        IEnumerable<string> store)
    {
        kernel.Member($"public int Count => {Ix.Times("samples", count)};");
        kernel.Members.Line();
        using (kernel.Members.Block("public void Run(int index)"))
        {
            foreach (var statement in split)
                kernel.Members.Line(statement);
            kernel.Members.Line("var sum = 0f;");
            if (summed > 1)
                kernel.Members.Line($"for (var {name} = 0; {name} < {summed}; {name}++)");
            using (summed > 1 ? kernel.Members.Block() : (CodeWriter.BlockScope?)null)
            using (kernel.Members.Block($"for (var tap = 0; tap < {taps}; tap++)"))
            {
                foreach (var statement in place)
                    kernel.Members.Line(statement);
                if (condition is null)
                {
                    kernel.Members.Line($"sum += {term};");
                }
                else
                {
                    kernel.Members.Line($"if ({condition})");
                    using (kernel.Members.Indent())
                        kernel.Members.Line($"sum += {term};");
                }
            }

            kernel.Members.Line();
            foreach (var statement in store)
                kernel.Members.Line(statement);
        }

        return kernel;
    }
}

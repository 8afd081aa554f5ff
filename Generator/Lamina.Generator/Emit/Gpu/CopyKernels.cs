using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>Channels put behind one another, and taken apart again.</summary>
internal static class CopyKernels
{
    /// <summary>One kernel for each input.</summary>
    public static IEnumerable<GpuKernel> Concat(GpuStep step)
    {
        var pixels = step.Shape.Size / step.Shape[0];
        var first = 0L;
        for (var input = 0; input < step.Inputs; input++)
        {
            var own = step.Input(input).Size;
            var kernel = new GpuKernel(KernelForm.Elements, $"channels one after the other: this is input {input + 1} of {step.Inputs}").Samples();
            step.Read(kernel, "x", input);
            step.Write(kernel, "y");
            yield return kernel
                .Member($"public int Count => {Ix.Times("samples", own)};")
                .Method("public void Run(int index)", $"y[{Ix.Shifted(Ix.Plus(Ix.Times(Ix.Over("index", own), step.Shape.Size), Ix.Rest("index", own)), first * pixels)}] = x[index];");
            first += step.Input(input)[0];
        }
    }

    public static GpuKernel Slice(GpuStep step, Slice slice)
    {
        var (own, all) = (step.Shape.Size, step.Input(0).Size);
        var kernel = new GpuKernel(KernelForm.Elements, step.Equation).Samples();
        step.Read(kernel, "x", 0);
        step.Write(kernel, "y");
        return kernel
            .Member($"public int Count => {Ix.Times("samples", own)};")
            .Method("public void Run(int index)", $"y[index] = x[{Ix.Shifted(Ix.Plus(Ix.Times(Ix.Over("index", own), all), Ix.Rest("index", own)), slice.First * (all / step.Input(0)[0]))}];");
    }
}

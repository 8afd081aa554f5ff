using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>Sums over samples and pixels of a channel.</summary>
internal static class SumKernels
{
    public static GpuKernel BiasGradient(GpuStep step)
    {
        var dy = BlockedShape.Of(step.Input(0));
        var kernel = new GpuKernel(KernelForm.Sum, step.Equation).Samples();
        step.Read(kernel, "dy", 0);
        step.Write(kernel, "db");
        return kernel
            .Member($"public int Channels => {dy.Channels};\n")
            .Member($"public int Count => {Ix.Times("samples", dy.Pixels)};\n")
            .Member($"public bool ChannelsAreInnermost => {(dy.Pixels == 1 ? "true" : "false")};")
            .Method("public float Load(int channel, int index)", $"return dy[{Place(dy)}];")
            .Method("public void Store(int channel, float sum)", "db[channel] = sum;");
    }

    /// <summary>Where number <c>index</c> of a channel lies: pixels of one sample are neighbours.</summary>
    public static string Place(BlockedShape map) =>
        Ix.Plus(Ix.Times(Ix.Plus(Ix.Times(Ix.Over("index", map.Pixels), map.Channels), "channel"), map.Pixels), Ix.Rest("index", map.Pixels));
}

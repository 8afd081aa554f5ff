using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>Channels put behind one another, and taken apart again: the library's one kernel for copies.</summary>
internal static class CopyKernels
{
    public static IEnumerable<GpuKernel>? Write(GpuStep step) => step.Anchor switch
    {
        Core.Tensors.Concat => Concat(step),
        ChannelSlice slice => [Slice(step, slice)],
        _ => null,
    };

    /// <summary>One copy for each input.</summary>
    public static IEnumerable<GpuKernel> Concat(GpuStep step)
    {
        var first = 0L;
        for (var input = 0; input < step.Inputs; input++)
        {
            var floats = step.Input(input).Size;
            yield return Copy(floats, step.View(input), floats, 0, step.View(), step.Shape.Size, first);
            first += floats;
        }
    }

    public static GpuKernel Slice(GpuStep step, ChannelSlice slice)
    {
        var all = step.Input(0);
        return Copy(step.Shape.Size, step.View(0), all.Size, slice.First * (all.Size / all[0]), step.View(), step.Shape.Size, 0);
    }

    private static GpuKernel Copy(long floats, string from, long fromStride, long fromFirst, string to, long toStride, long toFirst) =>
        new GpuKernel(KernelForm.Elements, "") { Library = "RowCopy" }
            .Samples()
            .Field("int", "floats", $"floats: {Ix.Number(floats)}", "")
            .Field("ArrayView<float>", "from", from, "")
            .Field("int", "fromStride", $"fromStride: {Ix.Number(fromStride)}", "")
            .Field("int", "fromFirst", $"fromFirst: {Ix.Number(fromFirst)}", "")
            .Field("ArrayView<float>", "to", to, "")
            .Field("int", "toStride", $"toStride: {Ix.Number(toStride)}", "")
            .Field("int", "toFirst", $"toFirst: {Ix.Number(toFirst)}", "");
}

using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Passes.Gpu;

/// <summary>The passes of the programs for a device, in order, with the verifier after each.</summary>
internal static class GpuCompiler
{
    /// <summary>Compiles a valid declaration.</summary>
    public static GpuNetwork Compile(NetworkDeclaration declaration) => Compile(NetworkCompiler.Lower(declaration));

    /// <summary>The passes of a device's programs, after those that all programs begin with.</summary>
    public static GpuNetwork Compile(LoweredNetwork lowered) => new(
        lowered.Declaration,
        lowered.Parameters,
        lowered.Buffers,
        lowered.Layout.LanesFrom,
        Inference(lowered.Inference),
        Training(lowered.Training, lowered.Declaration.Recomputes));

    /// <param name="graph">The simplified program, not fused yet.</param>
    public static SequentialProgram Inference(TensorGraph graph)
    {
        graph = Verifier.Check(FoldNorms.Run(Common(graph)), nameof(FoldNorms));
        return Finish(graph);
    }

    /// <param name="graph">The simplified program, not fused yet.</param>
    /// <param name="recomputes">Whether cheap activations are computed again rather than kept.</param>
    public static SequentialProgram Training(TensorGraph graph, bool recomputes) => Finish(Common(graph), recomputes);

    // Zero padding goes into the kernels' geometry, as it does with channels in lanes.
    private static TensorGraph Common(TensorGraph graph)
    {
        graph = Verifier.Check(LowerToChannels.Run(graph, padsCopied: false, inputInPixels: false), nameof(LowerToChannels));
        return Verifier.Check(RowMajor.Run(graph), nameof(RowMajor));
    }

    private static SequentialProgram Finish(TensorGraph graph, bool recomputes = false)
    {
        graph = Verifier.Check(Fuse.Run(graph), nameof(Fuse));
        var program = SequentialProgram.Of(graph, new DeviceMemory());
        return recomputes ? program.Recomputing() : program;
    }
}

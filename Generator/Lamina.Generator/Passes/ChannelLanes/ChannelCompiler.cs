using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.ChannelLanes;

/// <summary>The passes of a program with channels in lanes, in order, with the verifier after each.</summary>
internal static class ChannelCompiler
{
    /// <param name="graph">The simplified program, not fused yet.</param>
    public static SequentialProgram Inference(TensorGraph graph)
    {
        graph = Verifier.Check(LowerToChannels.Run(graph, padsCopied: true), nameof(LowerToChannels));
        graph = Verifier.Check(PutInRows.Run(graph), nameof(PutInRows));
        graph = Verifier.Check(FoldNorms.Run(graph), nameof(FoldNorms));
        return Finish(graph, isTraining: false);
    }

    /// <param name="graph">The simplified program, not fused yet.</param>
    /// <param name="recomputes">Whether cheap activations are computed again rather than kept.</param>
    public static SequentialProgram Training(TensorGraph graph, bool recomputes)
    {
        graph = Verifier.Check(LowerToChannels.Run(graph, padsCopied: false), nameof(LowerToChannels));
        graph = Verifier.Check(PutInRows.Run(graph), nameof(PutInRows));
        return Finish(graph, isTraining: true, recomputes);
    }

    private static SequentialProgram Finish(TensorGraph graph, bool isTraining, bool recomputes = false)
    {
        graph = Verifier.Check(ChooseWinograd.Run(graph, isTraining), nameof(ChooseWinograd));
        graph = Verifier.Check(ChainConcats.Run(graph), nameof(ChainConcats));
        graph = Verifier.Check(Fuse.Run(graph), nameof(Fuse));
        var program = SequentialProgram.Of(graph, new ChannelLanesMemory());
        return recomputes ? program.Recomputing() : program;
    }
}

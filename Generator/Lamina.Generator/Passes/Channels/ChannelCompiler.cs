using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.Channels;

/// <summary>The passes of a program with channels in lanes, in order, with the verifier after each.</summary>
internal static class ChannelCompiler
{
    /// <param name="graph">The simplified program, not fused yet.</param>
    public static ChannelProgram Inference(TensorGraph graph)
    {
        graph = Verifier.Check(LowerToChannels.Run(graph, padsCopied: true), nameof(LowerToChannels));
        graph = Verifier.Check(PutInRows.Run(graph), nameof(PutInRows));
        graph = Verifier.Check(FoldNorms.Run(graph), nameof(FoldNorms));
        return Finish(graph, isTraining: false);
    }

    /// <param name="graph">The simplified program, not fused yet.</param>
    /// <param name="recomputes">Whether cheap activations are computed again rather than kept.</param>
    public static ChannelProgram Training(TensorGraph graph, bool recomputes)
    {
        graph = Verifier.Check(LowerToChannels.Run(graph, padsCopied: false), nameof(LowerToChannels));
        graph = Verifier.Check(PutInRows.Run(graph), nameof(PutInRows));
        return Finish(graph, isTraining: true, recomputes);
    }

    private static ChannelProgram Finish(TensorGraph graph, bool isTraining, bool recomputes = false)
    {
        graph = Verifier.Check(ChooseWinograd.Run(graph, isTraining), nameof(ChooseWinograd));
        graph = Verifier.Check(ChainConcats.Run(graph), nameof(ChainConcats));
        graph = Verifier.Check(Fuse.Run(graph), nameof(Fuse));
        var kept = ChannelMemory.Plan(graph);
        if (!recomputes)
            return kept;
        var again = ChannelMemory.Plan(Verifier.Check(Recompute.Run(graph), nameof(Recompute)));
        return again.SampleFloats < kept.SampleFloats ? again : kept; // not every network has something to forget
    }
}

using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.Channels;

/// <summary>The passes of a program with channels in lanes, in order, with the verifier after each.</summary>
internal static class ChannelCompiler
{
    /// <param name="graph">The simplified program, not fused yet.</param>
    public static ChannelProgram Inference(TensorGraph graph)
    {
        graph = Verifier.Check(LowerToChannels.Run(graph, padsCopied: true), nameof(LowerToChannels));
        graph = Verifier.Check(FoldNorms.Run(graph), nameof(FoldNorms));
        return Finish(graph);
    }

    /// <inheritdoc cref="Inference"/>
    public static ChannelProgram Training(TensorGraph graph) =>
        Finish(Verifier.Check(LowerToChannels.Run(graph, padsCopied: false), nameof(LowerToChannels)));

    private static ChannelProgram Finish(TensorGraph graph)
    {
        graph = Verifier.Check(ChainConcats.Run(graph), nameof(ChainConcats));
        graph = Verifier.Check(Fuse.Run(graph), nameof(Fuse));
        return ChannelMemory.Plan(graph);
    }
}

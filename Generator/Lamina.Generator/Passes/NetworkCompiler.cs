using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.Channels;

namespace Lamina.Generator.Passes;

/// <summary>The whole compiler in order: every pass, with the verifier after each.</summary>
internal static class NetworkCompiler
{
    /// <summary>Compiles a valid declaration.</summary>
    public static CompiledNetwork Compile(NetworkDeclaration declaration) => Compile(declaration, ChosenFor(declaration));

    /// <summary>Compiles a valid declaration for the layouts that <paramref name="choose"/> wants of the program of training.</summary>
    public static CompiledNetwork Compile(NetworkDeclaration declaration, Func<TensorGraph, Layout> choose)
    {
        var lowered = Lower(declaration, choose);
        var (inference, training, layout) = (lowered.Inference, lowered.Training, lowered.Layout);
        return new(
            declaration,
            lowered.Shapes,
            lowered.Parameters,
            lowered.ArenaFloats,
            lowered.Buffers,
            layout,
            layout.HasSamplesInLanes ? new(Plan(inference), Plan(training)) : null,
            layout.HasChannelsInLanes ? new(ChannelCompiler.Inference(inference), ChannelCompiler.Training(training, declaration.Recomputes)) : null);
    }

    /// <summary>The passes that all programs begin with.</summary>
    public static LoweredNetwork Lower(NetworkDeclaration declaration) => Lower(declaration, ChosenFor(declaration));

    private static LoweredNetwork Lower(NetworkDeclaration declaration, Func<TensorGraph, Layout> choose)
    {
        var graph = declaration.Graph;
        var sizes = SizedNetwork.Of(declaration);
        var inference = Lower(Differentiate.Inference(graph, sizes.Shapes));
        var training = Lower(Differentiate.Training(graph, sizes.Shapes));
        return new(sizes.Shapes, sizes.Parameters, sizes.ArenaFloats, sizes.Buffers, choose(training), inference, training);
    }

    private static Func<TensorGraph, Layout> ChosenFor(NetworkDeclaration declaration) =>
        training => declaration.Recomputes ? ChooseLayout.ToRecompute : ChooseLayout.For(training);

    private static TensorGraph Lower(TensorGraph graph)
    {
        graph = Verifier.Check(graph, nameof(Differentiate));
        return Verifier.Check(Simplify.Run(graph), nameof(Simplify));
    }

    private static CompiledProgram Plan(TensorGraph graph)
    {
        graph = Verifier.Check(Fuse.Run(graph), nameof(Fuse));
        var phases = Schedule.GroupPhases(graph);
        var offsets = PlanMemory.Place(graph, phases, out var floats);
        return new(graph, phases, offsets, floats);
    }
}

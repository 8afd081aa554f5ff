using Lamina.Core.Model;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.Channels;

namespace Lamina.Generator.Passes;

/// <summary>The whole compiler in order: every pass, with the verifier after each.</summary>
internal static class NetworkCompiler
{
    /// <summary>Compiles a valid declaration.</summary>
    public static CompiledNetwork Compile(NetworkDeclaration declaration) => 
        Compile(declaration, training => declaration.Recomputes ? ChooseLayout.ToRecompute : ChooseLayout.For(training));

    /// <summary>Compiles a valid declaration for the layouts that <paramref name="choose"/> wants of the program of training.</summary>
    public static CompiledNetwork Compile(NetworkDeclaration declaration, Func<TensorGraph, Layout> choose)
    {
        var graph = declaration.Graph;
        var shapes = ShapeInference.Infer(graph);
        var parameters = ParameterTable.Place(graph, shapes, out var arenaFloats);
        var inference = Lower(Differentiate.Inference(graph, shapes));
        var training = Lower(Differentiate.Training(graph, shapes));
        var layout = choose(training);
        return new(
            declaration,
            shapes,
            parameters,
            arenaFloats,
            BufferTable.Place(graph, shapes),
            layout,
            layout.HasSamplesInLanes ? new(Plan(inference), Plan(training)) : null,
            layout.HasChannelsInLanes ? new(ChannelCompiler.Inference(inference), ChannelCompiler.Training(training, declaration.Recomputes)) : null);
    }

    private static TensorGraph Lower(TensorGraph graph)
    {
        graph = Verifier.Check(graph, nameof(Differentiate));
        return Verifier.Check(Simplify.Run(graph), nameof(Simplify));
    }

    private static CompiledProgram Plan(TensorGraph graph)
    {
        graph = Verifier.Check(Fuse.Run(graph), nameof(Fuse));
        var phases = Schedule.Phases(graph);
        var offsets = PlanMemory.Place(graph, phases, out var floats);
        return new(graph, phases, offsets, floats);
    }
}

using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Passes;

/// <summary>The whole compiler in order: every pass, with the verifier after each.</summary>
internal static class NetworkCompiler
{
    /// <summary>Compiles a valid declaration for the processor.</summary>
    public static CompiledNetwork Compile(NetworkDeclaration declaration) => Compile(Lower(declaration));

    /// <summary>Compiles a valid declaration for the layouts that <paramref name="choose"/> wants of the program of training.</summary>
    public static CompiledNetwork Compile(NetworkDeclaration declaration, Func<TensorGraph, Layout> choose) => Compile(Lower(declaration, choose));

    /// <summary>The passes of the processor's programs, after those that all programs begin with.</summary>
    public static CompiledNetwork Compile(LoweredNetwork lowered)
    {
        var (inference, training, layout) = (lowered.Inference, lowered.Training, lowered.Layout);
        return new(
            lowered.Declaration,
            lowered.Parameters,
            lowered.ArenaFloats,
            lowered.Buffers,
            layout,
            layout.HasSamplesInLanes ? new(Plan(inference), Plan(training)) : null,
            layout.HasChannelsInLanes ? new(ChannelCompiler.Inference(inference), ChannelCompiler.Training(training, lowered.Declaration.Recomputes)) : null);
    }

    /// <summary>The passes that all programs begin with, those of devices too.</summary>
    public static LoweredNetwork Lower(NetworkDeclaration declaration) => Lower(declaration, ChosenFor(declaration));

    private static LoweredNetwork Lower(NetworkDeclaration declaration, Func<TensorGraph, Layout> choose)
    {
        var graph = declaration.Graph;
        var sizes = SizedNetwork.Of(declaration);
        var inference = Lower(Differentiate.Inference(graph, sizes.Shapes));
        var training = Lower(Differentiate.Training(graph, sizes.Shapes));
        return new(declaration, sizes.Parameters, sizes.ArenaFloats, sizes.Buffers, choose(training), inference, training);
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
        graph = Verifier.Check(ChainConcats.Run(graph), nameof(ChainConcats));
        graph = Verifier.Check(Fuse.Run(graph), nameof(Fuse));
        var phases = Schedule.GroupPhases(graph);
        var rules = new SampleLanesMemory(phases);
        var program = new CompiledProgram(graph, phases, PlanMemory.For(graph, Timeline.InPhases(graph, phases, rules), rules), rules);
        // What lies in its place already is no kernel.
        return program with { Phases = [.. graph.Tensors.Select(tensor => program.HasWork(tensor) ? phases[tensor.Id] : Phase.None)] };
    }
}

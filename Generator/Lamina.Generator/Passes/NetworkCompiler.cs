using Lamina.Core.Model;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>The whole compiler in order: every pass, with the verifier after each.</summary>
internal static class NetworkCompiler
{
    /// <summary>Compiles a valid declaration.</summary>
    public static CompiledNetwork Compile(NetworkDeclaration declaration)
    {
        var shapes = ShapeInference.Infer(declaration.Graph);
        var parameters = ParameterTable.Place(declaration.Graph, shapes, out var arenaFloats);
        return new(
            declaration,
            shapes,
            parameters,
            arenaFloats,
            Compile(Differentiate.Inference(declaration.Graph, shapes)),
            Compile(Differentiate.Training(declaration.Graph, shapes)));
    }

    private static CompiledProgram Compile(TensorGraph graph)
    {
        graph = Verifier.Check(graph, nameof(Differentiate));
        graph = Verifier.Check(Simplify.Run(graph), nameof(Simplify));
        graph = Verifier.Check(Fuse.Run(graph), nameof(Fuse));
        var phases = Schedule.Phases(graph);
        var offsets = PlanMemory.Place(graph, phases, out var floats);
        return new(graph, phases, offsets, floats);
    }
}

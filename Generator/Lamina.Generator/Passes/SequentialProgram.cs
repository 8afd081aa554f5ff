using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>A program whose kernels run one after the other, each over the whole batch.</summary>
/// <param name="Graph">The fused tensors.</param>
/// <param name="Forward">Kernels up to the output, by tensor, in the order in which they run.</param>
/// <param name="Backward">Kernels behind the loss.</param>
/// <param name="Memory">Where tensors lie.</param>
/// <param name="Rules">What their layout means to memory.</param>
internal sealed record SequentialProgram(TensorGraph Graph, IReadOnlyList<int> Forward, IReadOnlyList<int> Backward, MemoryPlan Memory, MemoryRules Rules)
{
    /// <summary>What a sample would take if nothing were computed again.</summary>
    public long SampleFloatsKept { get; init; } = Memory.SampleFloats;

    public IEnumerable<int> Steps => Forward.Concat(Backward);

    /// <summary>The network's input.</summary>
    public Tensor Input => Graph.Tensors.Single(tensor => tensor.Primitive is Images or PixelImages);

    /// <summary>Puts the kernels of a fused program in order and plans its memory.</summary>
    public static SequentialProgram Of(TensorGraph graph, MemoryRules rules)
    {
        var phases = Schedule.Phases(graph);
        var kernels = graph.Tensors.Where(tensor => !rules.IsPart(graph, tensor)).ToArray();
        int[] forward = [.. kernels.Where(tensor => phases[tensor.Id] == Phase.Forward).Select(tensor => tensor.Id)];
        int[] backward = [.. kernels.Where(tensor => phases[tensor.Id] is Phase.Backward or Phase.Gradient).Select(tensor => tensor.Id)];
        var memory = PlanMemory.For(graph, Timeline.InOrder(graph, forward, backward), rules);
        var program = new SequentialProgram(graph, forward, backward, memory, rules);
        return program with { Forward = [.. forward.Where(program.HasWork)], Backward = [.. backward.Where(program.HasWork)] };
    }

    /// <summary>The program with cheap activations computed again, where that takes less memory; not every network has something to forget.</summary>
    public SequentialProgram Recomputing()
    {
        var again = Of(Verifier.Check(Recompute.Run(Graph), nameof(Recompute)), Rules);
        return (again.Memory.SampleFloats < Memory.SampleFloats ? again : this) with { SampleFloatsKept = Memory.SampleFloats };
    }

    /// <inheritdoc cref="MemoryPlan.CopiedInputs"/>
    public IEnumerable<(Tensor Input, int FirstChannel)> CopiedInputs(Tensor concat) => Memory.CopiedInputs(Graph, concat, Rules);

    private bool HasWork(int id) => Graph[id].Primitive is not Concat || CopiedInputs(Graph[id]).Any();
}

using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>When each tensor of a program is computed: what decides who may share memory.</summary>
internal sealed class Timeline
{
    private readonly int?[] steps;

    private Timeline(TensorGraph graph, int loss, int end)
    {
        (Loss, End) = (loss, end);
        steps = new int?[graph.Tensors.Count];
        foreach (var tensor in graph.Tensors)
        {
            steps[tensor.Id] = tensor.Primitive switch
            {
                Images or PixelImages => -1, // the engine writes it before the first kernel
                OutputGradient => loss, // and this between the passes
                _ => null,
            };
        }
    }

    /// <summary>The step of the loss, which reads the output.</summary>
    public int Loss { get; }

    /// <summary>The step after which nothing is read.</summary>
    public int End { get; }

    /// <summary>Kernels one after the other: those of the forward pass, the loss, those of the backward pass.</summary>
    public static Timeline InOrder(TensorGraph graph, IReadOnlyList<int> forward, IReadOnlyList<int> backward)
    {
        var timeline = new Timeline(graph, forward.Count, forward.Count + 1 + backward.Count);
        for (var i = 0; i < forward.Count; i++)
            timeline.steps[forward[i]] = i;
        for (var i = 0; i < backward.Count; i++)
            timeline.steps[backward[i]] = forward.Count + 1 + i;
        return timeline;
    }

    /// <summary>The kernels of both passes one after the other, and those of the gradients at the end in any order.</summary>
    public static Timeline InPhases(TensorGraph graph, Phase[] phases, MemoryRules rules)
    {
        var count = graph.Tensors.Count;
        var timeline = new Timeline(graph, count, (2 * count) + 1);
        foreach (var tensor in graph.Tensors.Where(tensor => phases[tensor.Id] != Phase.None && !rules.IsPart(graph, tensor)))
        {
            timeline.steps[tensor.Id] = phases[tensor.Id] switch
            {
                Phase.Forward => tensor.Id,
                Phase.Backward => count + 1 + tensor.Id,
                _ => timeline.End,
            };
        }

        return timeline;
    }

    /// <summary>The step of a tensor; null for what no step makes: parameters, views, and parts of other tensors.</summary>
    public int? StepOf(int tensor) => steps[tensor];
}

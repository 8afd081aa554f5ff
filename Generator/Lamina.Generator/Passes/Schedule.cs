using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>When a kernel runs.</summary>
internal enum Phase
{
    /// <summary>Nothing to run: a source or a view.</summary>
    None,

    /// <summary>For each group of samples, before the loss.</summary>
    Forward,

    /// <summary>For each group of samples, after the loss.</summary>
    Backward,

    /// <summary>Once for the whole batch: gradients of parameters, each summed over all groups in a fixed order.</summary>
    Gradient,
}

/// <summary>
/// The order of the kernels. Groups of samples are independent until the parameters' gradients, which are therefore kept for the end: each is then one
/// sum over the whole batch, cut by its own elements, and never depends on the number of threads.
/// </summary>
internal static class Schedule
{
    /// <summary>How many times smaller than what it is summed from a group's gradient must be to be kept until all groups are summed.</summary>
    private const int LeastReduction = 4;

    /// <summary>
    /// Every tensor's phase, by id, where groups of samples are computed one after the other. A small gradient of large maps is summed within each group while
    /// that is still in a thread's cache; for the end remains the sum over the groups.
    /// </summary>
    public static Phase[] GroupPhases(TensorGraph graph)
    {
        var phases = Phases(graph);
        foreach (var tensor in graph.Tensors.Where(tensor => IsSummedByGroup(graph, tensor)))
            phases[tensor.Id] = Phase.Backward;
        return phases;
    }

    /// <summary>Every tensor's phase, by id.</summary>
    public static Phase[] Phases(TensorGraph graph)
    {
        var forward = new bool[graph.Tensors.Count];
        forward[graph.Output] = true;
        foreach (var tensor in graph.Tensors.Reverse().Where(tensor => forward[tensor.Id]))
        {
            foreach (var input in tensor.Inputs)
                forward[input] = true;
        }

        return
        [
            .. graph.Tensors.Select(tensor => tensor.Primitive switch
            {
                Images or PixelImages or OutputGradient or ParameterValue or BufferValue or View => Phase.None,
                { IsParameterGradient: true } => Phase.Gradient,
                _ => forward[tensor.Id] ? Phase.Forward : Phase.Backward,
            }),
        ];
    }

    private static bool IsSummedByGroup(TensorGraph graph, Tensor tensor) =>
        tensor.Primitive is ConvolutionByWeights or BiasGradient
        && tensor.Shape.Size * LeastReduction <= tensor.Inputs.Sum(input => graph[input].Shape.Size) * SampleLanesMemory.Lanes
        && graph[tensor.Inputs[tensor.Inputs.Count - 1]].Shape.IsMap;
}

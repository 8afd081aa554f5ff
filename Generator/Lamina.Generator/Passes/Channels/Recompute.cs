using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.Channels;

/// <summary>
/// Forgets what is cheap to compute and computes it again when the backward pass asks for it (Chen et al. 2016, "Training deep nets with sublinear
/// memory cost"): normalisations, activations, poolings, paddings and masks. Sums over channels are kept, as computing them again would cost half as
/// much as the forward pass.
/// </summary>
internal sealed class Recompute
{
    private readonly TensorGraph source;
    private readonly Phase[] phases;
    private readonly List<Tensor> tensors = [];
    private readonly int[] number;
    private readonly Dictionary<int, int> again = []; // a tensor of the forward pass → its second computation

    private Recompute(TensorGraph source)
    {
        this.source = source;
        phases = Schedule.Phases(source);
        number = new int[source.Tensors.Count];
    }

    public static TensorGraph Run(TensorGraph graph)
    {
        var pass = new Recompute(graph);
        foreach (var tensor in graph.Tensors)
            pass.number[tensor.Id] = pass.Add(tensor, pass.phases[tensor.Id] is Phase.Backward or Phase.Gradient);
        return new(
            pass.tensors.ToEquatableArray(),
            pass.number[graph.Output],
            graph.Gradients.Select(gradient => gradient with { Tensor = pass.number[gradient.Tensor] }).ToEquatableArray());
    }

    private int Add(Tensor tensor, bool isBackward)
    {
        int[] inputs = [.. tensor.Inputs.Select(input => isBackward ? Again(input) : number[input])];
        tensors.Add(tensor with { Id = tensors.Count, Inputs = inputs.ToEquatableArray() });
        return tensors.Count - 1;
    }

    // What a kernel of the backward pass reads: the tensor kept, or computed again just before its first reader.
    private int Again(int id)
    {
        var tensor = source[id];
        if (again.TryGetValue(id, out var known))
            return known;
        var isForgotten = phases[id] == Phase.Forward && id != source.Output && IsCheap(tensor);
        // A view of what is forgotten is a view of what is computed again.
        if (!isForgotten && !(tensor.Primitive is View && id != source.Output && Again(tensor.Inputs[0]) != number[tensor.Inputs[0]]))
            return number[id];
        var copy = Add(tensor, isBackward: true);
        again.Add(id, copy);
        return copy;
    }

    private static bool IsCheap(Tensor tensor) =>
        (tensor.Primitive is Fused fused ? fused.Anchor : tensor.Primitive)
            is Pointwise or BatchNormalize or FixedNormalize or DropoutMask or Pad or PaddedMaxPool or PaddedAvgPool or AdaptiveAvgPool;
}

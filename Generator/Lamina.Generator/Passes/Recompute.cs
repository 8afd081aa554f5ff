using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

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
    private readonly bool[] isRepeatable;
    private readonly Dictionary<int, int> again = []; // a tensor of the forward pass → its second computation

    private Recompute(TensorGraph source)
    {
        this.source = source;
        phases = Schedule.Phases(source);
        number = new int[source.Tensors.Count];
        isRepeatable = new bool[source.Tensors.Count];
        var isRead = new bool[source.Tensors.Count]; // by the backward pass
        foreach (var reader in source.Tensors.Where(tensor => IsBackward(tensor.Id)))
        {
            foreach (var input in reader.Inputs)
                isRead[source.Storage(input)] = true;
        }

        // From what is there in the backward pass anyway: nothing has to be kept for it.
        foreach (var tensor in source.Tensors)
        {
            isRepeatable[tensor.Id] = phases[tensor.Id] == Phase.Forward && tensor.Id != source.Output && IsCheap(tensor)
                && tensor.Inputs.Select(source.Storage).All(input => phases[input] == Phase.None || source[input].Primitive.IsWholeBatch || isRead[input] || isRepeatable[input]);
        }
    }

    public static TensorGraph Run(TensorGraph graph)
    {
        var pass = new Recompute(graph);
        foreach (var tensor in graph.Tensors)
            pass.number[tensor.Id] = pass.Add(tensor, pass.IsBackward(tensor.Id));
        return new(
            pass.tensors.ToEquatableArray(),
            pass.number[graph.Output],
            graph.Gradients.Select(gradient => gradient with { Tensor = pass.number[gradient.Tensor] }).ToEquatableArray());
    }

    private bool IsBackward(int id) => phases[id] is Phase.Backward or Phase.Gradient;

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
        // A view of what is forgotten is a view of what is computed again.
        if (!isRepeatable[id] && !(tensor.Primitive is View && id != source.Output && Again(tensor.Inputs[0]) != number[tensor.Inputs[0]]))
            return number[id];
        var copy = Add(tensor, isBackward: true);
        again.Add(id, copy);
        return copy;
    }

    private static bool IsCheap(Tensor tensor) =>
        tensor.Anchor is Pointwise or BatchNormalize or FixedNormalize or DropoutMask or Pad or PaddedMaxPool or PaddedAvgPool;
}

using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>
/// Where one concatenation begins with all of another's inputs, it takes the other's result in their place: the maps of a dense block then lie in one piece
/// of memory that grows, and nothing is copied.
/// </summary>
internal static class ChainConcats
{
    public static TensorGraph Run(TensorGraph graph)
    {
        var tensors = graph.Tensors.ToArray();
        var known = new Dictionary<EquatableArray<int>, int>();
        foreach (var tensor in graph.Tensors.Where(tensor => tensor.Primitive is Concat))
        {
            for (var count = tensor.Inputs.Count; count > 0; count--)
            {
                if (!known.TryGetValue(tensor.Inputs.Take(count).ToEquatableArray(), out var begun))
                    continue;
                tensors[tensor.Id] = tensor with { Inputs = tensor.Inputs.Skip(count).Prepend(begun).ToEquatableArray() };
                break;
            }

            if (!known.ContainsKey(tensor.Inputs))
                known.Add(tensor.Inputs, tensor.Id);
        }

        return graph with { Tensors = tensors.ToEquatableArray() };
    }
}

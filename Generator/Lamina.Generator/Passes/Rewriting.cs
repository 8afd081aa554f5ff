using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>What rewriting passes share: who reads a tensor, and renumbering after some have gone.</summary>
internal static class Rewriting
{
    /// <summary>How often each tensor is read, counting the program's results.</summary>
    public static int[] CountReaders(TensorGraph graph)
    {
        var readers = new int[graph.Tensors.Count];
        foreach (var input in graph.Tensors.SelectMany(tensor => tensor.Inputs))
            readers[input]++;
        readers[graph.Output]++;
        foreach (var gradient in graph.Gradients)
            readers[gradient.Tensor]++;
        return readers;
    }

    /// <summary>The graph without the tensors that nothing reads, numbered anew. The network's input and the loss's gradient always stay.</summary>
    public static TensorGraph RemoveUnread(TensorGraph graph)
    {
        var needed = new bool[graph.Tensors.Count];
        needed[graph.Output] = true;
        foreach (var gradient in graph.Gradients)
            needed[gradient.Tensor] = true;
        foreach (var tensor in graph.Tensors.Reverse())
        {
            needed[tensor.Id] |= tensor.Primitive is Images or PixelImages or OutputGradient;
            if (!needed[tensor.Id])
                continue;
            foreach (var input in tensor.Inputs)
                needed[input] = true;
        }

        var number = new int[graph.Tensors.Count];
        var kept = new List<Tensor>();
        foreach (var tensor in graph.Tensors.Where(tensor => needed[tensor.Id]))
        {
            number[tensor.Id] = kept.Count;
            kept.Add(tensor with { Id = kept.Count, Inputs = tensor.Inputs.Select(input => number[input]).ToEquatableArray() });
        }

        return new(
            kept.ToEquatableArray(),
            number[graph.Output],
            graph.Gradients.Select(gradient => gradient with { Tensor = number[gradient.Tensor] }).ToEquatableArray());
    }
}

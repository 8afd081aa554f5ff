using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>
/// Drops what nothing reads, and moves element-wise work in front of views (f(view x) = view f(x)), so that fusion meets it next to its producer.
/// </summary>
internal static class Simplify
{
    public static TensorGraph Run(TensorGraph graph)
    {
        var tensors = new List<Tensor>();
        var number = new int[graph.Tensors.Count];
        foreach (var original in graph.Tensors)
        {
            var tensor = original with { Id = tensors.Count, Inputs = original.Inputs.Select(input => number[input]).ToEquatableArray() };
            if (tensor.Primitive is Pointwise && tensor.Inputs.Count == 1 && tensors[tensor.Inputs[0]] is { Primitive: View } view)
            {
                var source = tensors[view.Inputs[0]];
                tensors.Add(tensor with { Inputs = EquatableArray<int>.Of(source.Id), Shape = source.Shape });
                tensor = tensor with { Id = tensors.Count, Primitive = view.Primitive, Inputs = EquatableArray<int>.Of(tensors.Count - 1) };
            }

            number[original.Id] = tensor.Id;
            tensors.Add(tensor);
        }

        return Rewriting.RemoveUnread(new(
            tensors.ToEquatableArray(),
            number[graph.Output],
            graph.Gradients.Select(gradient => gradient with { Tensor = number[gradient.Tensor] }).ToEquatableArray()));
    }
}

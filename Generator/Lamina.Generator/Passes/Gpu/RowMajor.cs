using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.Gpu;

/// <summary>With tensors in rows, each sample's numbers behind one another, every change of shape leaves the numbers where they are.</summary>
internal static class RowMajor
{
    public static TensorGraph Run(TensorGraph graph) => graph with
    {
        Tensors = graph.Tensors
            .Select(tensor => tensor.Primitive is Reshape reshape ? tensor with { Primitive = new View(reshape.Shape) } : tensor)
            .ToEquatableArray(),
    };
}

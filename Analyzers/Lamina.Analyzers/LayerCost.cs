using System.Globalization;
using System.Runtime.CompilerServices;
using Lamina.Core.Model;
using Lamina.Core.Shapes;

namespace Lamina.Analyzers;

/// <summary>What a layer makes of one sample and what it costs.</summary>
internal sealed record LayerCost(Shape Output, long Parameters, long MultiplyAdds)
{
    // Shapes outlive the edits that leave them as they are.
    private static readonly ConditionalWeakTable<InferredShapes, LayerCost?[]> Known = new();

    /// <summary>By node id; null where the layer or something before it has failed.</summary>
    public static IReadOnlyList<LayerCost?> Of(Graph graph, InferredShapes shapes) =>
        Known.GetValue(shapes, shapes => graph.Nodes.Select(node => Of(node, shapes)).ToArray());

    private static LayerCost? Of(Node node, InferredShapes shapes)
    {
        if (shapes.Shapes[node.Id] is not { } output)
            return null;
        var inputs = shapes.Inputs(node);
        return new(output, node.Operator.Parameters(inputs).Sum(parameter => parameter.Shape.Size), node.Operator.MultiplyAdds(inputs, output));
    }

    public static LayerCost Total(IReadOnlyList<LayerCost> layers, Shape output) =>
        new(output, layers.Sum(layer => layer.Parameters), layers.Sum(layer => layer.MultiplyAdds));

    /// <summary>As users read it: <c>6×28×28, 156 parameters, 117,600 multiply-adds per sample</c>; what is zero is left out.</summary>
    public override string ToString()
    {
        var parameters = Parameters == 0 ? "" : $", {Count(Parameters)} parameter{(Parameters == 1 ? "" : "s")}";
        var multiplyAdds = MultiplyAdds == 0 ? "" : $", {Count(MultiplyAdds)} multiply-add{(MultiplyAdds == 1 ? "" : "s")} per sample";
        return $"{Output}{parameters}{multiplyAdds}";
    }

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>
/// Layers to tensors: the forward pass by each operator's lowering and, for training, the backward pass by each operator's gradient rule in
/// reverse (reverse-mode differentiation; gradients that meet in one value are added).
/// </summary>
internal static class Differentiate
{
    /// <summary>The program of inference: forward alone, without what only training does.</summary>
    public static TensorGraph Inference(Graph graph, InferredShapes shapes)
    {
        var builder = new TensorBuilder();
        var lowered = Lower(graph, shapes, builder, training: false);
        return builder.Build(lowered[graph.Output].Output, []);
    }

    /// <summary>The program of a training step: forward, and the gradient of every parameter.</summary>
    public static TensorGraph Training(Graph graph, InferredShapes shapes)
    {
        var builder = new TensorBuilder();
        var lowered = Lower(graph, shapes, builder, training: true);
        var output = lowered[graph.Output].Output;
        builder.Origin = "loss";
        var gradients = new int[graph.Nodes.Count];
        for (var i = 0; i < gradients.Length; i++)
            gradients[i] = -1;
        gradients[graph.Output] = builder.Add(new OutputGradient(builder.ShapeOf(output)));

        var parameterGradients = new List<ParameterGradient>();
        var first = ParameterTable.FirstOf(graph, shapes);
        foreach (var node in graph.Nodes.Reverse())
        {
            var gradient = gradients[node.Id];
            if (gradient < 0)
                continue; // nothing after it reaches the loss
            var layer = lowered[node.Id];
            builder.Origin = node.Name;
            node.Operator.Differentiate(layer, gradient);
            for (var input = 0; input < node.Inputs.Count; input++)
            {
                if (layer.InputGradient(input) is >= 0 and var contribution)
                    gradients[node.Inputs[input]] = Sum(builder, gradients[node.Inputs[input]], contribution);
            }

            var specs = node.Operator.Parameters(shapes.Inputs(node));
            for (var i = 0; i < specs.Count; i++)
                parameterGradients.Add(new(first[node.Id] + i, layer.ParameterGradients[specs[i].Name]));
        }

        return builder.Build(output, parameterGradients.OrderBy(gradient => gradient.Parameter));
    }

    private static LayerLowering[] Lower(Graph graph, InferredShapes shapes, TensorBuilder builder, bool training)
    {
        var first = ParameterTable.FirstOf(graph, shapes);
        var firstBuffer = BufferTable.FirstOf(graph, shapes);
        var trainable = new bool[graph.Nodes.Count];
        var lowered = new LayerLowering[graph.Nodes.Count];
        foreach (var node in graph.Nodes)
        {
            builder.Origin = node.Name;
            var specs = node.Operator.Parameters(shapes.Inputs(node));
            var parameters = new Dictionary<string, int>();
            for (var i = 0; i < specs.Count; i++)
                parameters[specs[i].Name] = builder.Add(new ParameterValue(first[node.Id] + i, specs[i].Shape));
            var buffers = node.Operator.Buffers(shapes.Inputs(node))
                .Select((spec, i) => (spec.Name, Value: new BufferValue(firstBuffer[node.Id] + i, spec.Shape)))
                .ToDictionary(buffer => buffer.Name, buffer => buffer.Value);
            trainable[node.Id] = specs.Count > 0 || node.Inputs.Any(input => trainable[input]);
            var layer = new LayerLowering(
                builder,
                node,
                training,
                [.. node.Inputs.Select(input => lowered[input].Output)],
                parameters,
                buffers,
                [.. node.Inputs.Select(input => trainable[input])]);
            layer.Output = node.Operator.Lower(layer);
            lowered[node.Id] = layer;
        }

        return lowered;
    }

    private static int Sum(TensorBuilder builder, int sofar, int more) =>
        sofar < 0 ? more : builder.Pointwise(new Operand(0) + new Operand(1), sofar, more);
}

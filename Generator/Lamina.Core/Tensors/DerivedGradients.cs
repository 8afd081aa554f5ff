namespace Lamina.Core.Tensors;

/// <summary>
/// The gradient of a layer out of what its forward pass is made of: its tensors are gone through from the result back to its inputs and parameters, each passing back
/// what its primitive's rule gives (reverse-mode differentiation). An operator states a gradient of its own only where that is better, and says why.
/// </summary>
internal static class DerivedGradients
{
    /// <summary>States the gradients of the layer's inputs and parameters, from that of its result.</summary>
    public static void State(LayerLowering layer, int gradient)
    {
        var builder = layer.Builder;
        var wanted = Wanted(layer);
        var gradients = new Dictionary<int, int> { [layer.Output] = gradient };
        foreach (var id in wanted.Where(id => !layer.Inputs.Contains(id)).OrderByDescending(id => id).ToArray())
        {
            if (!gradients.TryGetValue(id, out var sofar))
                continue;
            var tensor = builder[id];
            for (var operand = 0; operand < tensor.Inputs.Count; operand++)
            {
                var input = tensor.Inputs[operand];
                if (!wanted.Contains(input) || ByOperand(builder, tensor, operand, sofar) is not (>= 0 and var more))
                    continue;
                gradients[input] = gradients.TryGetValue(input, out var known) ? builder.Pointwise(new Operand(0) + new Operand(1), known, more) : more;
            }
        }

        for (var input = 0; input < layer.Inputs.Count; input++)
        {
            // What is read twice has one gradient, the sum of both.
            var isFirst = !layer.Inputs.Take(input).Contains(layer.Inputs[input]);
            if (isFirst && layer.NeedsGradient(input) && gradients.TryGetValue(layer.Inputs[input], out var found))
                layer.SetInputGradient(found, input);
        }

        foreach (var parameter in layer.Parameters)
            layer.ParameterGradients[parameter.Key] = gradients[parameter.Value];
    }

    // What lies between the result and the inputs or parameters whose gradients are asked for.
    private static HashSet<int> Wanted(LayerLowering layer)
    {
        var builder = layer.Builder;
        var wanted = new HashSet<int>(layer.Parameters.Values);
        for (var input = 0; input < layer.Inputs.Count; input++)
        {
            if (layer.NeedsGradient(input))
                wanted.Add(layer.Inputs[input]);
        }

        var known = new Dictionary<int, bool>();
        Visit(layer.Output);
        return wanted;

        bool Visit(int id)
        {
            if (known.TryGetValue(id, out var found))
                return found;
            var isEnd = layer.Inputs.Contains(id);
            found = wanted.Contains(id);
            foreach (var input in isEnd ? [] : builder[id].Inputs)
                found |= Visit(input);
            if (found)
                wanted.Add(id);
            return known[id] = found;
        }
    }

    // The rule of each primitive that layers are derived through.
    private static int ByOperand(TensorBuilder builder, Tensor tensor, int operand, int gradient) => tensor.Primitive switch
    {
        Nest => NestGradient.State(builder, tensor, operand, gradient),
        Pointwise pointwise => ByOperand(builder, tensor, pointwise, operand, gradient),
        View => builder.View(gradient, builder.ShapeOf(tensor.Inputs[0])),
        _ => throw new InvalidOperationException($"No gradient of {tensor.Primitive} is derived."),
    };

    private static int ByOperand(TensorBuilder builder, Tensor tensor, Pointwise pointwise, int operand, int gradient)
    {
        // Operand 0 is ∂y and the last the result itself, which serves wherever the slope needs it.
        var slope = Derivative.Of(pointwise.Body, operand);
        if (slope is Constant { Value: 0 })
            return -1;
        var result = tensor.Inputs.Count + 1;
        var shifted = slope.Replace(pointwise.Body, new Operand(result - 1)).Substitute(index => new Operand(index + 1));
        var body = Derivative.Times(new Operand(0), shifted);
        if (body is Operand)
            return gradient;
        int[] inputs = [gradient, .. tensor.Inputs, tensor.Id];
        int[] read = [.. body.Operands.OrderBy(index => index)];
        return builder.Pointwise(body.Substitute(index => new Operand(Array.IndexOf(read, index))), [.. read.Select(index => inputs[index])]);
    }
}

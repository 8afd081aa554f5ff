using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>
/// Stands between the passes: a graph that breaks a rule here is a mistake of the compiler, never of the user, and must not reach an emitter.
/// </summary>
internal static class Verifier
{
    public static TensorGraph Check(TensorGraph graph, string pass)
    {
        foreach (var tensor in graph.Tensors)
        {
            Require(graph[tensor.Id] == tensor, "is not at its own number");
            Require(tensor.Inputs.All(input => input >= 0 && input < tensor.Id), "reads a tensor that does not exist before it");
            var shape = tensor.Primitive.Result([.. tensor.Inputs.Select(input => graph[input].Shape)]);
            Require(shape == tensor.Shape, $"has the shape {tensor.Shape}, but its primitive gives {shape}");
            if (tensor.Primitive is Pointwise pointwise)
            {
                Require(pointwise.Body.Operands.All(operand => operand < tensor.Inputs.Count), "has a formula over operands that it lacks");
                Require(tensor.Inputs.All(input => graph[input].Shape == tensor.Shape), "joins operands of different shapes");
            }

            if (tensor.Primitive is Fused fused)
            {
                Require(fused.Epilogue.Operands.All(operand => operand <= tensor.Inputs.Count - fused.AnchorInputs), "has an epilogue over operands that it lacks");
                Require(tensor.Inputs.Skip(fused.AnchorInputs).All(input => graph[input].Shape == tensor.Shape), "has an epilogue over operands of another shape");
            }

            void Require(bool holds, string complaint)
            {
                if (!holds)
                    throw new InvalidOperationException($"After {pass}: tensor {tensor.Id} ({tensor.Primitive.GetType().Name} of {tensor.Origin}) {complaint}.");
            }
        }

        foreach (var gradient in graph.Gradients)
        {
            if (!graph[gradient.Tensor].Primitive.IsParameterGradient)
                throw new InvalidOperationException($"After {pass}: the gradient of parameter {gradient.Parameter} is not summed over the batch.");
        }

        return graph;
    }
}

using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>
/// Joins element-wise work with the loop nest that produces its operand: convolution + bias + activation are one kernel, and so are a pooling's
/// gradient and the derivative of the activation before it. A value that others read too stays on its own, and so does what would make a formula too long.
/// </summary>
internal static class Fuse
{
    /// <summary>Tensors that an epilogue may read beside its anchor's result; the runtime's <c>Operands</c> holds as many references.</summary>
    private const int MostOperands = 3;

    /// <summary>
    /// What a joined formula may grow to (<see cref="Expression.Size"/>). A value that is read twice stands in it twice, so that chains of such values would double
    /// with each; within the bound the emitters compute what stands there more than once only once. Layers' own formulas have some ten.
    /// </summary>
    private const int LargestFormula = 48;

    public static TensorGraph Run(TensorGraph graph)
    {
        // Joining a tensor with its producer changes nothing for the tensors before it, so one pass in order finds all.
        var tensors = graph.Tensors.ToArray();
        var readers = Rewriting.CountReaders(graph);
        for (var id = 0; id < tensors.Length; id++)
        {
            while (Joined(tensors, id, readers) is var (joined, anchor))
            {
                foreach (var input in tensors[id].Inputs.Concat(anchor.Inputs))
                    readers[input]--;
                foreach (var input in joined.Inputs)
                    readers[input]++;
                tensors[id] = joined;
            }
        }

        return Rewriting.RemoveUnread(graph with { Tensors = tensors.ToEquatableArray() });
    }

    // The tensor with a producer of its own taken in, and that producer; null where there is none to take in.
    private static (Tensor Joined, Tensor Anchor)? Joined(Tensor[] tensors, int id, int[] readers)
    {
        var tensor = tensors[id];
        if (tensor.Primitive is not Pointwise pointwise)
            return null;

        // The producer that comes last: the other operands exist by then.
        foreach (var anchor in tensor.Inputs.Distinct().OrderByDescending(input => input).Select(input => tensors[input]))
        {
            var reads = tensor.Inputs.Count(input => input == anchor.Id);
            if (anchor.Primitive.TakesEpilogue && readers[anchor.Id] == reads && Join(anchor, tensor, pointwise) is { } joined)
                return (joined, anchor);
        }

        return null;
    }

    private static Tensor? Join(Tensor anchor, Tensor tensor, Pointwise pointwise)
    {
        // Operand 0 is the anchor's result; what both sides read beside it is counted once.
        var others = Others(anchor);
        var operands = new List<int>(others);
        foreach (var input in tensor.Inputs)
        {
            if (input != anchor.Id && !operands.Contains(input))
                operands.Add(input);
        }

        var isPointwise = anchor.Primitive is Pointwise;
        if (operands.Count > (isPointwise ? MostOperands + 1 : MostOperands))
            return null;

        var first = isPointwise ? 0 : 1;
        var anchored = anchor.Primitive switch
        {
            Pointwise inner => inner.Body,
            Fused inner => inner.Epilogue,
            _ => new Operand(0),
        };
        var body = ResultFirst(pointwise.Body.Substitute(index =>
            tensor.Inputs[index] == anchor.Id ? anchored : new Operand(operands.IndexOf(tensor.Inputs[index]) + first)));
        if (body.Size > LargestFormula)
            return null;

        var origin = anchor.Origin == tensor.Origin ? tensor.Origin : anchor.Origin + Tensor.OriginSeparator + tensor.Origin;
        return anchor.Primitive switch
        {
            Pointwise => tensor with { Primitive = new Pointwise(body), Inputs = operands.ToEquatableArray(), Origin = origin },
            Fused inner => Fused(inner.Anchor, anchor.Inputs.Take(inner.AnchorInputs)),
            var plain => Fused(plain, anchor.Inputs),
        };

        Tensor Fused(Primitive primitive, IEnumerable<int> inputs)
        {
            var own = inputs.ToArray();
            return tensor with { Primitive = new Fused(primitive, own.Length, body), Inputs = own.Concat(operands).ToEquatableArray(), Origin = origin };
        }
    }

    // A + s as s + A, which is the same: a shortcut that comes from the left and one from the right are one formula.
    private static Expression ResultFirst(Expression formula)
    {
        if (formula.Parts.Count == 0)
            return formula;
        var ordered = formula.With([.. formula.Parts.Select(ResultFirst)]);
        return ordered is Binary { Function: BinaryFunction.Add or BinaryFunction.Multiply, Left: Operand { Index: > 0 }, Right: var right } both && right.Operands.Contains(0)
            ? new Binary(both.Function, right, both.Left)
            : ordered;
    }

    // What the anchor's own formula reads beside its first operand.
    private static IEnumerable<int> Others(Tensor anchor) => anchor.Primitive switch
    {
        Pointwise => anchor.Inputs,
        Fused fused => anchor.Inputs.Skip(fused.AnchorInputs),
        _ => [],
    };
}

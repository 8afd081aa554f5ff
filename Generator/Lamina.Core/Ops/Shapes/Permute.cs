using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.permute: dimension i of the result is dimension <see cref="Dims"/>[i] of the input. Dimensions are counted as in PyTorch, where 0 is the batch; it stays first and
/// is not written.
/// </summary>
internal sealed record Permute(EquatableArray<int> Dims) : Operator
{
    public static Signature<Permute> Signature { get; } = new(nameof(Permute), From)
    {
        Summary = "The dimensions in another order, torch.permute.",
        Shape = "the sizes in that order",
        Takes =
        [
            new("dims", it => it.Dims, "For each dimension of the result which one of the input it is, the batch counted as 0 and not written: (C, H, W) with 2, 3, 1 is (H, W, C)."),
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "permute";

    public static Permute From(Arguments arguments) => new(arguments.Ints("dims"));

    public override Inference Infer(InferenceContext context)
    {
        var rank = context.Input.Rank;
        var isPermutation = Dims.Count == rank && Enumerable.Range(1, rank).All(dim => Dims.Contains(dim) || Dims.Contains(dim - rank - 1));
        return isPermutation
            ? new Shape(Dims.Select(dim => context.Input[Axes.Of(dim, context.Input)]).ToEquatableArray())
            : context.OutOfRange(
                "dims",
                $"({string.Join(", ", Dims.Select(dim => $"{dim}"))})",
                $"each of 1 to {rank} once for the {context.Input} sample from {context.Producer()} (0, the batch, stays first and is not written)");
    }

    public override int Lower(LayerLowering layer)
    {
        var shape = layer.InputShape;
        var from = Dims.Select(dim => Axes.Of(dim, shape)).ToArray();
        return layer.Builder.Elements(
            "",
            new Shape(from.Select(axis => shape[axis]).ToEquatableArray()),
            new Operand(0),
            new Read("x", layer.Input, [.. Enumerable.Range(0, shape.Rank).Select(axis => Index.Loop(Array.IndexOf(from, axis)))]));
    }
}

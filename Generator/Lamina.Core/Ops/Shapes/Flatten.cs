using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.Flatten: joins the dimensions <see cref="StartDim"/> to <see cref="EndDim"/> into one. As in PyTorch, dimension 0 is the batch, and
/// negative numbers count from the end.
/// </summary>
internal sealed record Flatten(int StartDim, int EndDim) : Operator
{
    public static Signature<Flatten> Signature { get; } = new(nameof(Flatten), From)
    {
        Summary = "Joins dimensions into one, torch.nn.Flatten.",
        Shape = "(C, H, W) → (C·H·W)",
        Takes =
        [
            new("startDim", it => it.StartDim, "First dimension joined, counting the batch as 0; negative counts from the end.") { Default = 1 },
            new("endDim", it => it.EndDim, "Last dimension joined, counted alike.") { Default = -1 },
        ],
    };

    /// <summary>As it is where nothing is written.</summary>
    public Flatten() : this((Flatten)Signature.Create(new Dictionary<string, object?>()))
    {
    }

    public override string Kind => Signature.Kind;

    public override string Stem => "flatten";

    public static Flatten From(Arguments arguments) => new(arguments.Int("startDim"), arguments.Int("endDim"));

    public override Inference Infer(InferenceContext context)
    {
        var rank = context.Input.Rank + 1; // with the batch, as PyTorch counts
        if (StartDim == 0 || StartDim < -rank || StartDim >= rank || StartDim == -rank)
            return context.OutOfRange("startDim", StartDim, $"{Dimensions(rank)}: 0 is the batch, which stays apart");
        if (EndDim <= -rank || EndDim >= rank || EndDim == 0)
            return context.OutOfRange("endDim", EndDim, $"{Dimensions(rank)} for the {context.Input} sample from {context.Producer()}");
        var start = (StartDim + rank) % rank;
        var end = (EndDim + rank) % rank;
        if (end < start)
            return context.OutOfRange("endDim", EndDim, $"at or after startDim {StartDim}");
        var joined = 1L;
        for (var axis = start; axis <= end; axis++)
            joined *= context.Input[axis - 1];
        if (joined > int.MaxValue)
            return context.OutOfRange("startDim", StartDim, $"such that the joined dimension stays below 2³¹: {context.Input.Product} does not");
        var dimensions = new List<int>();
        for (var axis = 1; axis < rank; axis++)
        {
            if (axis == start)
                dimensions.Add((int)joined);
            else if (axis < start || axis > end)
                dimensions.Add(context.Input[axis - 1]);
        }

        return new Shape(dimensions.ToEquatableArray());
    }

    // 1 to 3, or −3 to −1.
    private static string Dimensions(int rank) => rank == 2 ? "1, or -1 counted from the end" : $"from 1 to {rank - 1}, or from {1 - rank} to -1 counted from the end";

    public override int Lower(LayerLowering layer)
    {
        var inference = Infer(new InferenceContext(layer.Node, [layer.InputShape]));
        return layer.Builder.View(layer.Input, inference.Shape!);
    }
}

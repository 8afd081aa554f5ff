using Lamina.Core.Model;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.AdaptiveAvgPool1d and AdaptiveMaxPool2d: mean or maximum under windows that are cut so that the output has the size asked for (<see cref="AdaptiveWindow"/>).
/// </summary>
internal sealed record AdaptivePool(EquatableArray<int> OutputSize, bool IsMax) : Operator
{
    public static Signature<AdaptivePool> MaxSignature2d { get; } = new("AdaptiveMaxPool2d", arguments => From(arguments, 2, isMax: true))
    {
        Summary = "The largest value under windows that are cut so that the output has the size asked for, torch.nn.AdaptiveMaxPool2d.",
        Shape = "(C, H, W) → (C, outputSize)",
        Takes =
        [
            new("outputSize", it => new Size2d(it.OutputSize[0], it.OutputSize[1]), "Height and width of the output."),
        ],
    };

    public static Signature<AdaptivePool> AvgSignature1d { get; } = new("AdaptiveAvgPool1d", arguments => From(arguments, 1, isMax: false))
    {
        Summary = "The mean of a sequence under windows that are cut so that the output has the length asked for, torch.nn.AdaptiveAvgPool1d.",
        Shape = "(C, L) → (C, outputSize)",
        Takes =
        [
            new("outputSize", it => it.OutputSize[0], "Length of the output."),
        ],
    };

    public override string Kind => (IsMax ? MaxSignature2d : AvgSignature1d).Kind;

    public override string Stem => "pool";

    public static AdaptivePool From(Arguments arguments, int dimensions, bool isMax) =>
        new(arguments.Sizes("outputSize", dimensions).ToEquatableArray(), isMax);

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
        OutputSize.Any(size => size < 1) ? [context.OutOfRange("outputSize", OutputSize.First(size => size < 1), "at least 1")] : [];

    public override Inference Infer(InferenceContext context)
    {
        if (context.Input.Rank == OutputSize.Count + 1)
        {
            var compared = 1.0;
            for (var axis = 0; axis < OutputSize.Count; axis++)
            {
                if (AdaptiveWindow.Check(context, context.Input[axis + 1], OutputSize[axis]) is { } tooMany)
                    return tooMany;
                compared *= (context.Input[axis + 1] / OutputSize[axis]) + 1;
            }

            return IsMax && SizeLimits.CheckCompared(context, "outputSize", compared) is { } tooLarge
                ? tooLarge
                : new Shape(OutputSize.Prepend(context.Input[0]).ToEquatableArray());
        }

        return OutputSize.Count == 1
            ? context.RankMismatch("a sequence of channels × length", "Pooling slides over the length.")
            : context.RankMismatch("a map of channels × height × width", $"Pooling slides over height and width, {Problem.WhereFlat}");
    }

    public override int Lower(LayerLowering layer)
    {
        var (shape, rank) = (layer.InputShape, layer.InputShape.Rank);
        var windows = OutputSize.Select((size, axis) => AdaptiveWindow.Of(Index.Loop(axis + 1), Index.Loop(rank + axis), shape[axis + 1], size)).ToArray();
        Expression body = new Operand(0);
        if (!IsMax)
            body /= windows.Select(window => (Expression)new Position(window.Size)).Aggregate((product, size) => product * size);
        return layer.Builder.Nest(
            "",
            new Shape(OutputSize.Prepend(shape[0]).ToEquatableArray()),
            IsMax ? Reducer.Max : Reducer.Sum,
            windows.Select(window => new Extent(window.Most, false)),
            body,
            windows.Select(window => window.Inside),
            new Read("x", layer.Input, [Index.Loop(0), .. windows.Select(window => window.At)]));
    }
}

using Lamina.Core.Model;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.Upsample of a map by whole factors: each pixel repeated, or read between its neighbours with weights by distance. With <see cref="AlignCorners"/> the corner pixels'
/// centres stay where they are, without it the map's borders.
/// </summary>
internal sealed record Upsample(Size2d ScaleFactor, UpsampleMode Mode, bool AlignCorners) : Operator
{
    public static Signature<Upsample> Signature { get; } = new(nameof(Upsample), From)
    {
        Summary = "A map with more pixels, torch.nn.Upsample.",
        Shape = "(C, H, W) → (C, H·factor, W·factor)",
        Takes =
        [
            new("scaleFactor", it => it.ScaleFactor, "How many times as high and wide."),
            new("mode", it => it.Mode, "Whether pixels are repeated or read between.") { Default = UpsampleMode.Nearest },
            new("alignCorners", it => it.AlignCorners, "Whether the corner pixels' centres stay where they are, rather than the map's borders; with `UpsampleMode.Bilinear` alone.") { Default = false },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "upsample";

    public static Upsample From(Arguments arguments) =>
        new(arguments.Size2d("scaleFactor"), arguments.Enum<UpsampleMode>("mode"), arguments.Bool("alignCorners"));

    private bool IsBilinear => Mode == UpsampleMode.Bilinear;

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
    [
        .. context.RequireAtLeast("scaleFactor", ScaleFactor, 1),
        .. AlignCorners && !IsBilinear ? [context.OutOfRange("alignCorners", "true", "left out with Nearest, which reads no neighbours")] : Array.Empty<Problem>(),
    ];

    public override Inference Infer(InferenceContext context)
    {
        if (!context.Input.IsMap)
            return context.RankMismatch("a map of channels × height × width", $"Height and width grow, {Problem.WhereFlat}");
        var (height, width) = (context.Input.Height * (long)ScaleFactor.Height, context.Input.Width * (long)ScaleFactor.Width);
        if (SizeLimits.CheckPadded(context, height, width, "enlarges", "scaleFactor") is { } tooLarge)
            return tooLarge;
        if (IsBilinear && SizeLimits.CheckPlaces(context, "scaleFactor", 2 * Math.Max(height, width), Math.Max(height, width) * Math.Max(context.Input.Height, context.Input.Width)) is { } tooMany)
            return tooMany;
        return new Shape(context.Input.Channels, (int)height, (int)width);
    }

    public override int Lower(LayerLowering layer)
    {
        var map = layer.InputShape;
        var domain = new Shape(map.Channels, map.Height * ScaleFactor.Height, map.Width * ScaleFactor.Width);
        if (!IsBilinear)
        {
            return layer.Builder.Elements(
                "",
                domain,
                new Operand(0),
                new Read("x", layer.Input, Index.Loop(0), Index.Quotient(Index.Loop(1), ScaleFactor.Height), Index.Quotient(Index.Loop(2), ScaleFactor.Width)));
        }

        var (rows, columns) = (Between(1, 3, map.Height, ScaleFactor.Height), Between(2, 4, map.Width, ScaleFactor.Width));
        return layer.Builder.Nest(
            "",
            domain,
            Reducer.Sum,
            [2, 2],
            new Operand(0) * (rows.Weight * columns.Weight),
            new Read("x", layer.Input, Index.Loop(0), rows.At, columns.At));
    }

    // The place of neighbour 0 or 1 along an axis, and its weight: the distance to the other one. Places are kept as whole numbers over a common divisor.
    private (Index At, Expression Weight) Between(int loop, int neighbour, int input, int factor)
    {
        var common = CommonDivisor.Of(input - 1, (input * factor) - 1);
        var (place, divisor) = AlignCorners
            ? (Index.Loop(loop) * ((input - 1) / common), ((input * factor) - 1) / common)
            : (Index.Clamp((Index.Loop(loop) * 2) + (1 - factor), 0, int.MaxValue), 2 * factor);
        if (divisor == 0)
            divisor = 1; // one pixel stays one
        var rest = (Expression)new Position(Index.Remainder(place, divisor)) / divisor;
        var which = new Position(Index.Loop(neighbour));
        // The second neighbour of the last pixel is that pixel.
        return (Index.Clamp(Index.Quotient(place, divisor) + Index.Loop(neighbour), 0, input - 1), (which * rest) + (((Expression)1 - which) * ((Expression)1 - rest)));
    }
}

/// <summary>How torch.nn.Upsample reads between pixels.</summary>
internal enum UpsampleMode
{
    Nearest,
    Bilinear,
}

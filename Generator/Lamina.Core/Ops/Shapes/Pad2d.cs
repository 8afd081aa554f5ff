using Lamina.Core.Model;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.functional.pad over the last two dimensions of a map, as ZeroPad2d, ConstantPad2d, ReflectionPad2d, ReplicationPad2d and CircularPad2d do it. Negative numbers crop,
/// where the padding is a constant.
/// </summary>
internal sealed record Pad2d(int Left, int Right, int Top, int Bottom, PaddingMode Mode, double Value) : Operator
{
    public static Signature<Pad2d> Signature { get; } = new(nameof(Pad2d), From)
    {
        Summary = "Columns and rows around a map, torch.nn.functional.pad; negative numbers crop, where the padding is a constant.",
        Shape = "(C, H, W) → (C, H + top + bottom, W + left + right)",
        Takes =
        [
            new("left", it => it.Left, "Columns to the left."),
            new("right", it => it.Right, "Columns to the right."),
            new("top", it => it.Top, "Rows above."),
            new("bottom", it => it.Bottom, "Rows below."),
            new("paddingMode", it => it.Mode, "What lies outside the map.") { Default = PaddingMode.Zeros },
            new("value", it => it.Value, "The constant outside, with `PaddingMode.Zeros`.") { Default = 0.0 },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "pad";

    public static Pad2d From(Arguments arguments) => new(
        arguments.Int("left"),
        arguments.Int("right"),
        arguments.Int("top"),
        arguments.Int("bottom"),
        arguments.Enum<PaddingMode>("paddingMode"),
        arguments.Double("value"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
    [
        .. context.RequireFinite("value", Value),
        .. Mode == PaddingMode.Zeros ? [] : Sides.Where(side => side.Size < 0).Select(side => context.OutOfRange(side.Name, side.Size, $"at least 0 with {Mode}: only a constant padding crops")),
    ];

    public override Inference Infer(InferenceContext context)
    {
        if (!context.Input.IsMap)
            return context.RankMismatch("a map of channels × height × width", $"Rows and columns are put around a map, {Problem.WhereFlat}");
        var map = context.Input;
        foreach (var (name, amount, size, side) in new[] { ("left", Left, map.Width, "width"), ("right", Right, map.Width, "width"), ("top", Top, map.Height, "height"), ("bottom", Bottom, map.Height, "height") })
        {
            var most = Mode switch { PaddingMode.Reflect => size - 1, PaddingMode.Circular => size, _ => int.MaxValue };
            if (amount > most)
                return context.OutOfRange(name, amount, $"at most {most} with {Mode}, for the {map} map from {context.Producer()} has a {side} of {size}");
        }

        var (height, width) = ((long)map.Height + Top + Bottom, (long)map.Width + Left + Right);
        if (height < 1 || width < 1)
            return context.WindowDoesNotFit(height < 1 ? "top" : "left", $"{context.Me} crops the {map} map from {context.Producer()} to {height}×{width} pixels, but one must be left.");
        var tooLarge = SizeLimits.CheckPadded(context, height, width, argument: Math.Max(Top, Bottom) > Math.Max(Left, Right) ? "top" : "left")
            ?? (Mode == PaddingMode.Zeros ? null : SizeLimits.CheckPlaces(context, "left", 2 * Math.Max(height, width), 3 * Math.Max(height, width)));
        return tooLarge is not null ? tooLarge : new Shape(map.Channels, (int)height, (int)width);
    }

    public override int Lower(LayerLowering layer)
    {
        var map = layer.InputShape;
        return layer.Builder.Elements(
            "",
            new Shape(map.Channels, map.Height + Top + Bottom, map.Width + Left + Right),
            new Operand(0),
            new Read("x", layer.Input, Index.Loop(0), Border.Inside(Index.Loop(1) - Top, map.Height, Mode), Border.Inside(Index.Loop(2) - Left, map.Width, Mode))
            {
                Outside = Mode == PaddingMode.Zeros ? (float)Value : null,
            });
    }

    private IEnumerable<(string Name, int Size)> Sides => [("left", Left), ("right", Right), ("top", Top), ("bottom", Bottom)];
}

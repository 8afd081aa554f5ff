using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.PixelShuffle: (C·r², H, W) to (C, H·r, W·r): channel c·r² + i·r + j becomes row i and column j of each r×r block (Shi et al. 2016).</summary>
internal sealed record PixelShuffle(int UpscaleFactor) : Operator
{
    public static Signature<PixelShuffle> Signature { get; } = new(nameof(PixelShuffle), From)
    {
        Summary = "Channels made rows and columns, torch.nn.PixelShuffle.",
        Shape = "(C·r², H, W) → (C, H·r, W·r)",
        Takes =
        [
            new("upscaleFactor", it => it.UpscaleFactor, "r: how many times as high and wide. Its square divides the channels."),
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "shuffle";

    public static PixelShuffle From(Arguments arguments) => new(arguments.Int("upscaleFactor"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
        UpscaleFactor is >= 1 and <= 1024 ? [] : [context.OutOfRange("upscaleFactor", UpscaleFactor, "from 1 to 1024")];

    public override Inference Infer(InferenceContext context)
    {
        if (!context.Input.IsMap)
            return context.RankMismatch("a map of channels × height × width", $"Channels become rows and columns, {Problem.WhereFlat}");
        var (map, block) = (context.Input, UpscaleFactor * UpscaleFactor);
        if (map.Channels % block == 0)
            return new Shape(map.Channels / block, map.Height * UpscaleFactor, map.Width * UpscaleFactor);
        var below = map.Channels / block * block;
        return context.NotDivisible(
            "upscaleFactor",
            $"{context.Me} makes {UpscaleFactor}×{UpscaleFactor} pixels of {block} channels but receives {map.Channels} channels from {context.Producer()}.\n{map.Channels}/{block} is not a whole number; {(below > 0 ? $"{below} or " : "")}{below + block} channels are.");
    }

    public override int Lower(LayerLowering layer)
    {
        var (map, r) = (layer.InputShape, UpscaleFactor);
        var (c, h, w) = (Index.Loop(0), Index.Loop(1), Index.Loop(2));
        return layer.Builder.Elements(
            "",
            new Shape(map.Channels / (r * r), map.Height * r, map.Width * r),
            new Operand(0),
            new Read("x", layer.Input, (c * (r * r)) + (Index.Remainder(h, r) * r) + Index.Remainder(w, r), Index.Quotient(h, r), Index.Quotient(w, r)));
    }

    // By hand, for two axes depend on one loop: the same formula the other way round.
    public override void Differentiate(LayerLowering layer, int gradient)
    {
        if (!layer.NeedsGradient())
            return;
        var r = UpscaleFactor;
        var (c, h, w) = (Index.Loop(0), Index.Loop(1), Index.Loop(2));
        layer.SetInputGradient(layer.Builder.Elements(
            "ByData",
            layer.InputShape,
            new Operand(0),
            new Read("dy", gradient, Index.Quotient(c, r * r), (h * r) + Index.Quotient(Index.Remainder(c, r * r), r), (w * r) + Index.Remainder(c, r))));
    }
}

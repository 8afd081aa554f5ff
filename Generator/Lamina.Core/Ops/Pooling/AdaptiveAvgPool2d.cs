using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.AdaptiveAvgPool2d: the mean under windows that are cut so that the output has the size asked for. Window i covers rows ⌊i·in/out⌋ to
/// ⌈(i + 1)·in/out⌉ − 1, and columns alike. An output of 1 is the global average pooling (Lin et al. 2013).
/// </summary>
internal sealed record AdaptiveAvgPool2d(Size2d OutputSize) : Operator
{
    public static Signature<AdaptiveAvgPool2d> Signature { get; } = new(nameof(AdaptiveAvgPool2d), From)
    {
        Summary = "The mean under windows that are cut so that the output has the size asked for, torch.nn.AdaptiveAvgPool2d.",
        Shape = "(C, H, W) → (C, outputSize)",
        Takes =
        [
            new("outputSize", it => it.OutputSize, "Height and width of the output; 1 is the global average pooling."),
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "pool";

    public static AdaptiveAvgPool2d From(Arguments arguments) => new(arguments.Size2d("outputSize"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => context.RequireAtLeast("outputSize", OutputSize, 1);

    public override Inference Infer(InferenceContext context)
    {
        if (!context.Input.IsMap)
            return context.RankMismatch("a map of channels × height × width", $"Pooling slides over height and width, {Problem.WhereFlat}");
        var tooMany = AdaptiveWindow.Check(context, context.Input.Height, OutputSize.Height) ?? AdaptiveWindow.Check(context, context.Input.Width, OutputSize.Width);
        return tooMany is not null ? tooMany : new Shape(context.Input.Channels, OutputSize.Height, OutputSize.Width);
    }

    public override int Lower(LayerLowering layer)
    {
        if (EvenWindow(layer.InputShape) is not { } window)
            return Uneven(layer);
        return window.Kernel == 1
            ? layer.Input
            : layer.Builder.Add(new AvgPool(window, Divisors(OutputSize.Height, window.Kernel.Height), Divisors(OutputSize.Width, window.Kernel.Width)), layer.Input);
    }

    public override void Differentiate(LayerLowering layer, int gradient)
    {
        var map = layer.InputShape;
        if (EvenWindow(map) is not { Kernel: var kernel } window || kernel == 1)
            base.Differentiate(layer, gradient);
        else if (layer.NeedsGradient())
            layer.SetInputGradient(layer.Builder.Add(new AvgPoolGradient(window, Divisors(OutputSize.Height, kernel.Height), Divisors(OutputSize.Width, kernel.Width), map), gradient));
    }

    // Windows of different sizes: as many turns as the largest takes, and those beyond a window's end do not count.
    private int Uneven(LayerLowering layer)
    {
        var map = layer.InputShape;
        var (rows, columns) = (AdaptiveWindow.Of(Index.Loop(1), Index.Loop(3), map.Height, OutputSize.Height), AdaptiveWindow.Of(Index.Loop(2), Index.Loop(4), map.Width, OutputSize.Width));
        return layer.Builder.Nest(
            "",
            new Shape(map.Channels, OutputSize.Height, OutputSize.Width),
            Reducer.Sum,
            [rows.Most, columns.Most],
            new Operand(0) / (new Position(rows.Size) * new Position(columns.Size)),
            [rows.Inside, columns.Inside],
            new Read("x", layer.Input, Index.Loop(0), rows.At, columns.At));
    }

    // Where the output divides the map all windows are alike: an ordinary average pooling whose windows lie side by side.
    private PoolWindow? EvenWindow(Shape map)
    {
        if (map.Height % OutputSize.Height != 0 || map.Width % OutputSize.Width != 0)
            return null;
        var kernel = new Size2d(map.Height / OutputSize.Height, map.Width / OutputSize.Width);
        return new PoolWindow(kernel, kernel, 1);
    }

    private static EquatableArray<int> Divisors(int windows, int covered) => Enumerable.Repeat(covered, windows).ToEquatableArray();
}

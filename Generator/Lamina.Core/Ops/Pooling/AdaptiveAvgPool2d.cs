using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.AdaptiveAvgPool2d: the mean under windows that are cut so that the output has the size asked for. Window i covers rows ⌊i·in/out⌋ to
/// ⌈(i + 1)·in/out⌉ − 1, and columns alike. An output of 1 is the global average pooling (Lin et al. 2013).
/// </summary>
internal sealed record AdaptiveAvgPool2d(Size2d OutputSize) : Operator
{
    public override string Kind => "AdaptiveAvgPool2d";

    public override string Stem => "pool";

    public static AdaptiveAvgPool2d From(Arguments arguments) => new(arguments.Size2d("outputSize"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => context.RequireAtLeast("outputSize", OutputSize, 1);

    public override Inference Infer(InferenceContext context) => context.Input.IsMap
        ? new Shape(context.Input.Channels, OutputSize.Height, OutputSize.Width)
        : context.RankMismatch(
            "a map of channels × height × width",
            $"Pooling slides over height and width, {Problem.WhereFlat}");

    public override int Lower(LayerLowering layer)
    {
        if (EvenWindow(layer.InputShape) is not { } window)
            return layer.Builder.Add(new AdaptiveAvgPool(OutputSize), layer.Input);
        return window.Kernel == 1
            ? layer.Input
            : layer.Builder.Add(new AvgPool(window, Divisors(OutputSize.Height, window.Kernel.Height), Divisors(OutputSize.Width, window.Kernel.Width)), layer.Input);
    }

    public override void Differentiate(LayerLowering layer, int gradient)
    {
        if (!layer.NeedsGradient())
            return;
        var map = layer.InputShape;
        if (EvenWindow(map) is not { } window)
            layer.SetInputGradient(layer.Builder.Add(new AdaptiveAvgPoolGradient(map), gradient));
        else if (window.Kernel == 1)
            layer.SetInputGradient(gradient);
        else
            layer.SetInputGradient(layer.Builder.Add(new AvgPoolGradient(window, Divisors(OutputSize.Height, window.Kernel.Height), Divisors(OutputSize.Width, window.Kernel.Width), map), gradient));
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

using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>The shape rules that all poolings share.</summary>
internal static class Pooling
{
    public static IEnumerable<Problem> CheckArguments(InferenceContext context, Window2d window)
    {
        // A stride that is not written is the kernel's size, and wrong only with it.
        var wrong = window.CheckArguments(context).Where(problem => problem.Argument != "stride" || window.Stride != window.Kernel);
        var isPadded = window.Before.Height > window.Kernel.Height / 2 || window.Before.Width > window.Kernel.Width / 2;
        // Of a kernel that is no size there is no half.
        return isPadded && window.Kernel is { Height: > 0, Width: > 0 } && window.Before is { Height: >= 0, Width: >= 0 }
            ? [.. wrong, context.OutOfRange("padding", window.Before, $"at most half of the kernel size {window.Kernel} (torch.nn.MaxPool2d, torch.nn.AvgPool2d)")]
            : wrong;
    }

    public static Inference Infer(InferenceContext context, Window2d window)
    {
        if (!context.Input.IsMap)
        {
            return context.RankMismatch(
                "a map of channels × height × width",
                $"Pooling slides over height and width, {Problem.WhereFlat}");
        }

        return window.Check(context) is { } misfit
            ? misfit
            : new Shape(context.Input.Channels, window.OutputHeight(context.Input.Height), window.OutputWidth(context.Input.Width));
    }

    /// <summary>
    /// The window as the lowered program has it, over a map that is padded already. A step beyond the map is never taken: it is cut to the map's size, so
    /// that no number of the program is larger than the program.
    /// </summary>
    public static PoolWindow Over(Window2d window, Shape padded) => new(window.Kernel, Within(window.Stride, padded), Within(window.Dilation, padded));

    /// <summary>The input padded so that every window fits, whatever ceil mode reaches.</summary>
    public static int Pad(LayerLowering layer, Window2d window, float value) =>
        layer.Builder.Pad(layer.Input, window.Before, After(layer.InputShape, window), value: value);

    /// <summary>The gradient of the map itself out of that of the padded one.</summary>
    public static int Crop(LayerLowering layer, Window2d window, int gradient)
    {
        var after = After(layer.InputShape, window);
        return layer.Builder.Pad(
            gradient,
            new Size2d(-window.Before.Height, -window.Before.Width),
            new Size2d(-after.Height, -after.Width));
    }

    private static Size2d After(Shape map, Window2d window)
    {
        return new(
            Missing(map.Height, window.OutputHeight(map.Height), window.Kernel.Height, window.Stride.Height, window.Before.Height, window.Dilation.Height),
            Missing(map.Width, window.OutputWidth(map.Width), window.Kernel.Width, window.Stride.Width, window.Before.Width, window.Dilation.Width));

        static int Missing(int size, int windows, int kernel, int stride, int before, int dilation) =>
            Math.Max(0, ((windows - 1) * stride) + (dilation * (kernel - 1)) + 1 - before - size);
    }

    private static Size2d Within(Size2d step, Shape map) => new(Math.Min(step.Height, map.Height), Math.Min(step.Width, map.Width));
}

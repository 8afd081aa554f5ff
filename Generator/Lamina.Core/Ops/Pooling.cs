using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>The shape rule that all poolings share.</summary>
internal static class Pooling
{
    public static Inference Infer(InferenceContext context, Window2d window)
    {
        if (window.CheckArguments(context) is { } invalid)
            return invalid;
        if (window.Before.Height > window.Kernel.Height / 2 || window.Before.Width > window.Kernel.Width / 2)
            return context.OutOfRange("padding", window.Before, $"at most half of the kernel size {window.Kernel} (torch.nn.MaxPool2d, torch.nn.AvgPool2d)");
        if (!context.Input.IsMap)
        {
            return context.RankMismatch(
                "a map of channels × height × width",
                "Pooling slides over height and width, which a vector no longer has: place it before the Flatten.");
        }

        return window.Check(context) is { } misfit
            ? misfit
            : new Shape(context.Input.Channels, window.OutputHeight(context.Input.Height), window.OutputWidth(context.Input.Width));
    }
}

using Lamina.Core.Model;
using Lamina.Core.Shapes;

namespace Lamina.Core.Ops;

/// <summary>
/// A window that slides over a map, as those of torch.nn.Conv2d and torch.nn.MaxPool2d.
/// </summary>
/// <param name="Before">Padding above and to the left.</param>
/// <param name="After">Padding below and to the right; differs from <paramref name="Before"/> only for 'same' with an even window.</param>
/// <param name="Ceil">Round up, as PyTorch's ceil_mode, but never start a window outside the input and its leading padding.</param>
internal readonly record struct Window2d(Size2d Kernel, Size2d Stride, Size2d Before, Size2d After, Size2d Dilation, bool Ceil)
{
    public static Window2d Create(Size2d kernel, Size2d stride, Padding2d padding, Size2d dilation, bool ceil = false)
    {
        if (!padding.IsSame)
            return new(kernel, stride, padding.Size, padding.Size, dilation, ceil);
        var total = new Size2d(dilation.Height * (kernel.Height - 1), dilation.Width * (kernel.Width - 1));
        var before = new Size2d(total.Height / 2, total.Width / 2);
        return new(kernel, stride, before, new(total.Height - before.Height, total.Width - before.Width), dilation, ceil);
    }

    /// <summary>The window down the map.</summary>
    public WindowAxis Rows => new(Kernel.Height, Stride.Height, Before.Height, After.Height, Dilation.Height, Ceil);

    /// <summary>The window across the map.</summary>
    public WindowAxis Columns => new(Kernel.Width, Stride.Width, Before.Width, After.Width, Dilation.Width, Ceil);

    public int OutputHeight(int height) => Rows.Output(height);

    public int OutputWidth(int width) => Columns.Output(width);

    /// <summary>The formula with its numbers in it: <c>⌊(28 + 2·0 − 5)/1⌋ + 1 = 24</c>.</summary>
    public string ExplainHeight(int height) => Rows.Explain(height);

    /// <inheritdoc cref="ExplainHeight"/>
    public string ExplainWidth(int width) => Columns.Explain(width);

    /// <summary>Null where the window fits; otherwise LAM1003 with the formula of the side that fails.</summary>
    public Problem? Check(InferenceContext context)
    {
        var map = context.Input;
        if (SizeLimits.CheckPadded(context, (long)map.Height + Before.Height + After.Height, (long)map.Width + Before.Width + After.Width) is { } tooLarge)
            return tooLarge;
        var height = OutputHeight(map.Height);
        var width = OutputWidth(map.Width);
        if (height >= 1 && width >= 1)
            return null;
        var isHeight = height < 1;
        var formula = isHeight ? $"height: {ExplainHeight(map.Height)}" : $"width: {ExplainWidth(map.Width)}";
        var padded = new Size2d(map.Height + Before.Height + After.Height, map.Width + Before.Width + After.Width);
        var reach = $"{Reach(Kernel.Height, Dilation.Height)}×{Reach(Kernel.Width, Dilation.Width)}";
        var window = $"{Kernel.Height}×{Kernel.Width}" + (Dilation == 1 ? "" : $" (dilated to {reach})");
        var input = $"{map.Height}×{map.Width}" + (Before == 0 && After == 0 ? "" : $" (padded to {padded.Height}×{padded.Width})");
        var advice = isHeight
            ? Advise(context, map.Height, Kernel.Height, Before.Height, After.Height, Dilation.Height)
            : Advise(context, map.Width, Kernel.Width, Before.Width, After.Width, Dilation.Width);
        return context.WindowDoesNotFit(
            "kernelSize",
            $"{context.Me} has {Article(Kernel.Height)} {window} window, which does not fit the {input} map from {context.Producer()}.\n{formula}, but must be at least 1.\n{advice}");
    }

    // What fits: the largest kernel with this padding, the smallest padding with this kernel.
    private static string Advise(InferenceContext context, int size, int kernel, int before, int after, int dilation)
    {
        var largest = (((long)size + before + after - 1) / dilation) + 1;
        var padding = (Reach(kernel, dilation) - size + 1) / 2;
        var smaller = $"A kernel of at most {largest} fits";
        var larger = context.Node.Operator is Conv2d || padding <= kernel / 2 ? $", or a padding of at least {padding}" : "";
        // Written as torch.nn has it, Conv2d(in, out, kernel), the third number is a stride, or in an attribute the kernel's width.
        var third = context.Node.Operator is Conv2d convolution && convolution.OutChannels == context.Input.Channels
            ? convolution.KernelSize.Height != convolution.KernelSize.Width ? convolution.KernelSize.Width : convolution.Stride.Height
            : 1;
        var torch = third > 1 ? $" Input channels are inferred and never written: is Conv2d({kernel}, {third}) meant?" : "";
        var map = context.Node.Inputs[0] == 0 ? "a larger input" : "a map that has shrunk less before";
        return $"{smaller}{larger}, or {map}.{torch}";
    }

    // As it is spoken: an 8×8, an 11×11, an 18×18, an 80×80.
    private static string Article(int number)
    {
        var digits = $"{number}";
        return digits[0] == '8' || (digits.Length % 3 == 2 && (digits.StartsWith("11", StringComparison.Ordinal) || digits.StartsWith("18", StringComparison.Ordinal))) ? "an" : "a";
    }

    /// <summary>LAM1005 for every argument that cannot be right for any input.</summary>
    public IEnumerable<Problem> CheckArguments(InferenceContext context)
    {
        Problem[] sizes = [.. context.RequireAtLeast("kernelSize", Kernel, 1), .. context.RequireAtLeast("dilation", Dilation, 1)];
        var reach = sizes.Length > 0
            ? null
            : SizeLimits.CheckReach(
                context,
                Math.Max(Reach(Kernel.Height, Dilation.Height), Reach(Kernel.Width, Dilation.Width)),
                Math.Max(Dilation.Height, Dilation.Width) > Math.Max(Kernel.Height, Kernel.Width) ? "dilation" : "kernelSize");
        return [.. sizes, .. reach is null ? Array.Empty<Problem>() : [reach], .. context.RequireAtLeast("stride", Stride, 1), .. context.RequireAtLeast("padding", Before, 0)];
    }

    private static long Reach(int kernel, int dilation) => ((long)dilation * (kernel - 1)) + 1;
}

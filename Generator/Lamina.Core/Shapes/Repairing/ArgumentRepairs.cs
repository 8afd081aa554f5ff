using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>LAM1004 and LAM1005: a number that does not divide, or that is out of its range.</summary>
internal static class ArgumentRepairs
{
    /// <param name="site">The layers that stand where the failing one does.</param>
    public static IEnumerable<Repair> Of(Problem problem, Node layer, IReadOnlyList<Shape?> shapes, IReadOnlyList<Node> site) => (layer.Operator, problem.Argument) switch
    {
        (Conv2d { Groups: >= 1 } convolution, "groups") when shapes[layer.Inputs[0]] is { IsMap: true } map => Divide(layer, convolution, map.Channels),
        (Conv2d { Padding.IsSame: true, PaddingMode: not (PaddingMode.Reflect or PaddingMode.Circular) }, "padding") => Set(layer, "padding", WindowRepairs.KeepingPadding(site)),
        // What a layer has where nothing is written is the least that is right.
        (Conv2d convolution, "stride") => Set(layer, "stride", AtLeast(convolution.Stride, 1)),
        (Conv2d convolution, "dilation") => Set(layer, "dilation", AtLeast(convolution.Dilation, 1)),
        (Conv2d, "groups") => Set(layer, "groups", "1"),
        (Conv2d { Padding: { IsSame: false, Size: var padding } }, "padding") when padding.Height < 0 || padding.Width < 0 => Set(layer, "padding", AtLeast(padding, 0)),
        (MaxPool2d or AvgPool2d, "stride") => Remove(layer, "stride"),
        (MaxPool2d pool, "dilation") => Set(layer, "dilation", AtLeast(pool.Dilation, 1)),
        (AvgPool2d, "divisorOverride") => Remove(layer, "divisorOverride"),
        (MaxPool2d pool, "padding") => Set(layer, "padding", LayerEdits.Write(Half(pool.KernelSize, pool.Padding))),
        (AvgPool2d pool, "padding") => Set(layer, "padding", LayerEdits.Write(Half(pool.KernelSize, pool.Padding))),
        (BatchNorm, "eps" or "momentum") => Remove(layer, problem.Argument!),
        (Dropout { AsPercent: { } p }, "p") => Set(layer, "p", p.ToString(CultureInfo.InvariantCulture)),
        (Flatten { StartDim: > 0 } flatten, "endDim") when flatten.EndDim > 0 && flatten.EndDim < flatten.StartDim => Swap(layer, flatten),
        (Flatten, "startDim") => Set(layer, "startDim", "1"),
        (Flatten, "endDim") => Set(layer, "endDim", "-1"),
        _ => [],
    };

    private static IEnumerable<Repair> Set(Node layer, string argument, string value) => [Repair.Of(new Edit(EditKind.SetArgument, layer.Id, argument, value))];

    private static IEnumerable<Repair> Remove(Node layer, string argument) => [Repair.Of(new Edit(EditKind.RemoveArgument, layer.Id, argument))];

    private static IEnumerable<Repair> Swap(Node layer, Flatten flatten) =>
    [
        Repair.Of(
            new Edit(EditKind.SetArgument, layer.Id, "startDim", flatten.EndDim.ToString(CultureInfo.InvariantCulture)),
            new Edit(EditKind.SetArgument, layer.Id, "endDim", flatten.StartDim.ToString(CultureInfo.InvariantCulture))),
    ];

    private static IEnumerable<Repair> Divide(Node layer, Conv2d convolution, int channels)
    {
        // A group for each channel is a depthwise convolution, with some outputs for each: more of them are meant, not fewer groups.
        if (convolution.Groups == channels && channels > 1)
            return Set(layer, "outChannels", ((convolution.OutChannels + channels - 1) / channels * channels).ToString(CultureInfo.InvariantCulture));
        // The nearest number of groups that divides both; of two as near, the one below.
        var nearest = Enumerable.Range(1, Math.Min(channels, convolution.OutChannels))
            .Where(groups => channels % groups == 0 && convolution.OutChannels % groups == 0)
            .OrderBy(groups => Math.Abs(groups - convolution.Groups))
            .First();
        return Set(layer, "groups", nearest.ToString(CultureInfo.InvariantCulture));
    }

    private static string AtLeast(Size2d size, int minimum) => LayerEdits.Write(new(Math.Max(size.Height, minimum), Math.Max(size.Width, minimum)));

    private static Size2d Half(Size2d kernel, Size2d padding) => new(Within(padding.Height, kernel.Height), Within(padding.Width, kernel.Width));

    private static int Within(int padding, int kernel) => Math.Min(Math.Max(padding, 0), kernel / 2);
}

using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>LAM1003: a window larger than its map.</summary>
internal static class WindowRepairs
{
    // The largest kernel of the usual networks (AlexNet). A larger number that does not even fit is nearly surely another argument's.
    private const int LargestKernel = 11;

    /// <param name="site">The layers that stand where the failing one does.</param>
    public static IEnumerable<Repair> Of(Node layer, Graph graph, IReadOnlyList<Shape?> shapes, IReadOnlyList<Node> site)
    {
        if (Explanations.ChannelsFirst(graph) is { } input)
            yield return Repair.Of(new Edit(EditKind.SetInput, 0, ", channels first", $"{input.Channels}, {input.Height}, {input.Width}"));
        if (shapes[layer.Inputs[0]] is not { } map)
            yield break;
        switch (layer.Operator)
        {
            case Conv2d convolution when IsWrittenAsInTorch(convolution, map):
                yield return Repair.Of(new Edit(EditKind.RemoveArgument, layer.Id, "outChannels"));
                break;
            case Conv2d { Padding.IsSame: false } convolution when Math.Max(convolution.KernelSize.Height, convolution.KernelSize.Width) <= LargestKernel:
                yield return Repair.Of(new Edit(EditKind.SetArgument, layer.Id, "padding", KeepingPadding(site)));
                break;
            case MaxPool2d or AvgPool2d:
                foreach (var repair in OfPooling(layer, map, site))
                    yield return repair;
                break;
        }
    }

    /// <summary>
    /// The padding that keeps the map's size; the smallest that fits is rarely meant. A number where all the layers of the place need the same, otherwise what it
    /// depends on.
    /// </summary>
    public static string KeepingPadding(IReadOnlyList<Node> site)
    {
        var convolutions = site.Select(node => node.Operator).OfType<Conv2d>().ToArray();
        if (convolutions.All(convolution => convolution.Stride == 1 && convolution.PaddingMode == PaddingMode.Zeros) && convolutions.Any(HasNoMiddle))
            return LayerEdits.Same;
        if (convolutions.Select(KeepingPadding).Distinct().Count() == 1)
            return LayerEdits.Write(KeepingPadding(convolutions[0]));
        return convolutions.All(convolution => convolution.KernelSize == 3) ? LayerEdits.TheDilation : LayerEdits.HalfTheKernel;
    }

    private static Size2d KeepingPadding(Conv2d convolution) => new(
        convolution.Dilation.Height * (convolution.KernelSize.Height - 1) / 2,
        convolution.Dilation.Width * (convolution.KernelSize.Width - 1) / 2);

    private static bool HasNoMiddle(Conv2d convolution) =>
        convolution.Dilation.Height * (convolution.KernelSize.Height - 1) % 2 == 1 || convolution.Dilation.Width * (convolution.KernelSize.Width - 1) % 2 == 1;

    // Conv2d(in, out, kernel): the third number is a stride, or in an attribute the kernel's width.
    private static bool IsWrittenAsInTorch(Conv2d convolution, Shape map) =>
        convolution.OutChannels == map.Channels
        && (convolution.KernelSize.Height != convolution.KernelSize.Width || convolution.Stride.Height > 1)
        && convolution.KernelSize.Height > LargestKernel;

    private static IEnumerable<Repair> OfPooling(Node layer, Shape map, IReadOnlyList<Node> site)
    {
        // Of one pixel there is nothing to pool. In a loop the other passes keep their pooling, and round up where the last rounds down to nothing.
        if (site.Count > 1)
            yield return Repair.Of(new Edit(EditKind.SetArgument, layer.Id, "ceilMode", "true"));
        else if (map is { Height: 1, Width: 1 })
            yield return Repair.Of(new Edit(EditKind.RemoveLayer, layer.Id));
        else
            yield return Repair.Of(new Edit(EditKind.SetArgument, layer.Id, "kernelSize", LayerEdits.Write(Within(layer.Operator, map))));
    }

    private static Size2d Within(Operator pooling, Shape map)
    {
        var kernel = pooling is MaxPool2d max ? max.KernelSize : ((AvgPool2d)pooling).KernelSize;
        return new(Math.Min(kernel.Height, map.Height), Math.Min(kernel.Width, map.Width));
    }
}

namespace Lamina.Execution.Tests;

/// <content>Poolings over any number of dimensions.</content>
public sealed partial class NaiveFlow
{
    public override ReferenceFlow MaxPool1d(int kernelSize, int? stride = null, int padding = 0, int dilation = 1, bool ceilMode = false) =>
        MaxPool([kernelSize], [stride ?? kernelSize], [padding], [dilation], ceilMode);

    public override ReferenceFlow MaxPool3d(Size3d kernelSize, Size3d? stride = null, Size3d? padding = null, Size3d? dilation = null, bool ceilMode = false) =>
        MaxPool(Sizes(kernelSize), Sizes(stride ?? kernelSize), Sizes(padding ?? 0), Sizes(dilation ?? 1), ceilMode);

    public override ReferenceFlow AvgPool1d(int kernelSize, int? stride = null, int padding = 0, bool ceilMode = false, bool countIncludePad = true) =>
        AvgPool([kernelSize], [stride ?? kernelSize], [padding], ceilMode, countIncludePad, null);

    public override ReferenceFlow AvgPool3d(
        Size3d kernelSize, Size3d? stride = null, Size3d? padding = null, bool ceilMode = false, bool countIncludePad = true, int? divisorOverride = null) =>
        AvgPool(Sizes(kernelSize), Sizes(stride ?? kernelSize), Sizes(padding ?? 0), ceilMode, countIncludePad, divisorOverride);

    public override ReferenceFlow AdaptiveAvgPool1d(int outputSize) =>
        Elements([Channels, outputSize], at => Window(at[2], shape[1], outputSize).Average(l => Element([at[0], at[1], l])));

    public override ReferenceFlow AdaptiveMaxPool2d(Size2d outputSize) => Elements([Channels, outputSize.Height, outputSize.Width], at =>
        (from y in Window(at[2], Height, outputSize.Height) from x in Window(at[3], Width, outputSize.Width) select Element([at[0], at[1], y, x])).Max());

    private static int[] Sizes(Size3d size) => [size.Depth, size.Height, size.Width];

    private NaiveFlow MaxPool(int[] kernel, int[] stride, int[] padding, int[] dilation, bool ceil) => Elements(
        Pooled(kernel, stride, padding, dilation, ceil),
        at => UnderWindow(at, kernel, stride, padding, dilation).Max());

    private NaiveFlow AvgPool(int[] kernel, int[] stride, int[] padding, bool ceil, bool countPadding, int? divisor) => Elements(
        Pooled(kernel, stride, padding, [.. kernel.Select(_ => 1)], ceil),
        at =>
        {
            var real = UnderWindow(at, kernel, stride, padding, [.. kernel.Select(_ => 1)]).ToList();
            // Padding counts as zeros, but never what ceil mode reaches beyond it.
            var area = kernel.Select((size, axis) => Math.Min((at[axis + 2] * stride[axis]) + size, shape[axis + 1] + (2 * padding[axis])) - (at[axis + 2] * stride[axis])).Aggregate((product, size) => product * size);
            return real.Sum() / (divisor ?? (countPadding ? area : real.Count));
        });

    private int[] Pooled(int[] kernel, int[] stride, int[] padding, int[] dilation, bool ceil) =>
        [Channels, .. kernel.Select((size, axis) => Windows(shape[axis + 1], size, stride[axis], padding[axis], dilation[axis], ceil))];

    // at is sample, channel and the window; what lies on padding is left out.
    private IEnumerable<double> UnderWindow(int[] at, int[] kernel, int[] stride, int[] padding, int[] dilation)
    {
        foreach (var tap in Indices(kernel))
        {
            int[] place = [.. tap.Select((u, axis) => (at[axis + 2] * stride[axis]) + (u * dilation[axis]) - padding[axis])];
            if (place.Select((p, axis) => p >= 0 && p < shape[axis + 1]).All(inside => inside))
                yield return Element([at[0], at[1], .. place]);
        }
    }

    private static IEnumerable<int[]> Indices(int[] extents) =>
        extents.Aggregate<int, IEnumerable<int[]>>([[]], (all, extent) => all.SelectMany(index => Enumerable.Range(0, extent).Select(next => (int[])[.. index, next])));

    // at is the sample and one index for each dimension.
    private double Element(int[] at)
    {
        var place = at[0];
        for (var axis = 0; axis < shape.Length; axis++)
            place = (place * shape[axis]) + at[axis + 1];
        return data[place];
    }

    private NaiveFlow Elements(int[] result, Func<int[], double> element) => With(result, [.. Indices([samples, .. result]).Select(element)]);
}

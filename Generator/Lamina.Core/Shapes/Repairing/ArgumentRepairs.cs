using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>LAM1004 and LAM1005: a number that does not divide, or that is out of its range.</summary>
internal static class ArgumentRepairs
{
    public static IEnumerable<Repair> Of(Problem problem, Node layer, IReadOnlyList<Shape?> shapes) => (layer.Operator, problem.Argument) switch
    {
        (Conv2d { Groups: >= 1 } convolution, "groups") when shapes[layer.Inputs[0]] is { IsMap: true } map => Set(layer, "groups", Dividing(convolution, map.Channels)),
        (Conv2d { Padding.IsSame: true } convolution, "padding") => Set(layer, "padding", LayerEdits.Write(WindowRepairs.KeepingPadding(convolution))),
        (MaxPool2d pool, "padding") => Set(layer, "padding", LayerEdits.Write(Half(pool.KernelSize, pool.Padding))),
        (AvgPool2d pool, "padding") => Set(layer, "padding", LayerEdits.Write(Half(pool.KernelSize, pool.Padding))),
        (BatchNorm { Eps: >= 1 } norm, "eps") when norm.Eps == Math.Floor(norm.Eps) => [Repair.Of(new Edit(EditKind.RemoveArgument, layer.Id, "eps"))],
        _ => [],
    };

    private static IEnumerable<Repair> Set(Node layer, string argument, string value) => [Repair.Of(new Edit(EditKind.SetArgument, layer.Id, argument, value))];

    // The nearest number of groups that divides both; of two as near, the one below.
    private static string Dividing(Conv2d convolution, int channels)
    {
        var nearest = Enumerable.Range(1, Math.Min(channels, convolution.OutChannels))
            .Where(groups => channels % groups == 0 && convolution.OutChannels % groups == 0)
            .OrderBy(groups => Math.Abs(groups - convolution.Groups))
            .First();
        return nearest.ToString(CultureInfo.InvariantCulture);
    }

    private static Size2d Half(Size2d kernel, Size2d padding) => new(Within(padding.Height, kernel.Height), Within(padding.Width, kernel.Width));

    private static int Within(int padding, int kernel) => Math.Min(Math.Max(padding, 0), kernel / 2);
}

using Lamina.Core.Model;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>The windows of an adaptive pooling along one axis: window i covers ⌊i·in/out⌋ to ⌈(i + 1)·in/out⌉ − 1.</summary>
/// <param name="At">The place of a tap.</param>
/// <param name="Size">What the window covers.</param>
/// <param name="Most">What the largest window covers.</param>
/// <param name="Inside">Whether the tap belongs to the window.</param>
internal sealed record AdaptiveWindow(Index At, Index Size, int Most, Guard Inside)
{
    /// <summary>LAM1005 where the windows along an axis are too many, or none.</summary>
    public static Problem? Check(InferenceContext context, int input, int output)
    {
        var common = CommonDivisor.Of(input, output);
        // Windows that lie side by side need no list.
        return output == common ? null : SizeLimits.CheckPlaces(context, "outputSize", 2 * (input + (long)output), (input / common * (long)output) + input + output);
    }

    /// <param name="window">The window's number.</param>
    /// <param name="tap">The tap's number, from 0 to <see cref="Most"/> − 1.</param>
    /// <param name="input">Size of the axis before.</param>
    /// <param name="output">Windows.</param>
    public static AdaptiveWindow Of(Index window, Index tap, int input, int output)
    {
        var common = CommonDivisor.Of(input, output);
        (input, output) = (input / common, output / common); // windows repeat from there on
        var first = Index.Quotient(window * input, output);
        var size = Index.Quotient((window * input) + (input + output - 1), output) - first;
        var most = Enumerable.Range(0, output).Max(i => ((((i + 1) * (long)input) + output - 1) / output) - (i * (long)input / output));
        return new(first + tap, size, (int)most, new Guard(size - 1 - tap, (int)most, 1));
    }
}

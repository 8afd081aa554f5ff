using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>The windows of a pooling over a sequence or a volume, one for each axis behind the channels: their checks, their shape rule and how nests read through them.</summary>
/// <param name="Axes">Along length, or along depth, height and width.</param>
internal readonly record struct PoolWindows(EquatableArray<WindowAxis> Axes)
{
    private static readonly string[] Sequence = ["length"];
    private static readonly string[] Volume = ["depth", "height", "width"];

    public static PoolWindows From(Arguments arguments, int dimensions, bool hasDilation)
    {
        var kernel = arguments.Sizes("kernelSize", dimensions);
        var stride = arguments.Sizes("stride", dimensions);
        var padding = arguments.Sizes("padding", dimensions);
        var dilation = hasDilation ? arguments.Sizes("dilation", dimensions) : [.. Enumerable.Repeat(1, dimensions)];
        var ceil = arguments.Bool("ceilMode");
        return new(Enumerable.Range(0, dimensions).Select(axis => new WindowAxis(kernel[axis], stride[axis], padding[axis], padding[axis], dilation[axis], ceil)).ToEquatableArray());
    }

    /// <summary>What the windows over a volume have along depth, height and width.</summary>
    public Size3d Size3d(Func<WindowAxis, int> of) => new(of(Axes[0]), of(Axes[1]), of(Axes[2]));

    /// <summary>LAM1005 for what is right for no input.</summary>
    public IEnumerable<Problem> CheckArguments(InferenceContext context)
    {
        foreach (var axis in Axes)
        {
            Problem[] sizes =
            [
                .. context.RequireAtLeast("kernelSize", axis.Kernel, 1),
                .. context.RequireAtLeast("dilation", axis.Dilation, 1),
                .. axis.Stride == axis.Kernel ? [] : context.RequireAtLeast("stride", axis.Stride, 1),
                .. context.RequireAtLeast("padding", axis.Before, 0),
            ];
            if (sizes.Length == 0 && axis.Before > axis.Kernel / 2)
                sizes = [context.OutOfRange("padding", axis.Before, $"at most half of the kernel size {axis.Kernel} (torch.nn.{context.Node.Operator.Kind})")];
            if (sizes.Length == 0 && Shapes.SizeLimits.CheckReach(context, axis.Reach, axis.Dilation > axis.Kernel ? "dilation" : "kernelSize") is { } tooFar)
                sizes = [tooFar];
            if (sizes.Length > 0)
                return sizes; // one axis tells what its neighbours, given by the same number, would tell again
        }

        return [];
    }

    public Inference Infer(InferenceContext context)
    {
        var (input, names) = (context.Input, Axes.Count == 1 ? Sequence : Volume);
        if (input.Rank != Axes.Count + 1)
        {
            return context.RankMismatch(
                Axes.Count == 1 ? "a sequence of channels × length" : "a volume of channels × depth × height × width",
                $"Pooling slides over {(Axes.Count == 1 ? "the length" : "depth, height and width")}.{(input.IsMap ? $" For a map of channels × height × width there is {context.Node.Operator.Kind.Replace("1d", "2d").Replace("3d", "2d")}." : "")}");
        }

        var sizes = new List<int> { input[0] };
        for (var axis = 0; axis < Axes.Count; axis++)
        {
            var (window, size) = (Axes[axis], input[axis + 1]);
            sizes.Add(window.Output(size));
            if (sizes[axis + 1] >= 1)
                continue;
            return context.WindowDoesNotFit(
                "kernelSize",
                $"{context.Me} has a window of {window.Reach} along the {names[axis]}, which does not fit the {input} sample from {context.Producer()}.\n{names[axis]}: {window.Explain(size)}, but must be at least 1.\nA kernel of at most {(((long)size + window.Before + window.After - 1) / window.Dilation) + 1} fits, or a larger input.");
        }

        return new Shape(sizes.ToEquatableArray());
    }

    /// <summary>A nest over the windows of x.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="reducer">How what lies under a window becomes one number.</param>
    /// <param name="body">Of operand 0, what lies under a tap.</param>
    public int State(LayerLowering layer, Reducer reducer, Expression body)
    {
        var shape = layer.InputShape;
        var output = new Shape(Axes.Select((axis, number) => axis.Output(shape[number + 1])).Prepend(shape[0]).ToEquatableArray());
        var places = Axes.Select((axis, number) => (Index.Loop(number + 1) * axis.Stride) + (Index.Loop(shape.Rank + number) * axis.Dilation) - axis.Before).ToArray();
        return layer.Builder.Nest(
            "",
            output,
            reducer,
            Axes.Select(axis => new Extent(axis.Kernel, false)),
            body,
            places.Select((place, number) => new Guard(place, shape[number + 1], 1)), // padding takes no part
            new Read("x", layer.Input, [Index.Loop(0), .. places]));
    }
}

namespace Lamina.Execution.Tests;

/// <content>What moves numbers, and products of flows.</content>
public sealed partial class NaiveFlow
{
    public override ReferenceFlow Upsample(Size2d scaleFactor, UpsampleMode mode = UpsampleMode.Nearest, bool alignCorners = false)
    {
        var (height, width) = (Height * scaleFactor.Height, Width * scaleFactor.Width);
        return Elements([Channels, height, width], at =>
        {
            if (mode == UpsampleMode.Nearest)
                return Element([at[0], at[1], at[2] / scaleFactor.Height, at[3] / scaleFactor.Width]);
            var (y, x) = (Source(at[2], Height, height), Source(at[3], Width, width));
            var (top, left) = ((int)y, (int)x);
            var (bottom, right) = (Math.Min(top + 1, Height - 1), Math.Min(left + 1, Width - 1));
            var (down, across) = (y - top, x - left);
            return (((1 - down) * (1 - across)) * Element([at[0], at[1], top, left])) + (((1 - down) * across) * Element([at[0], at[1], top, right]))
                + ((down * (1 - across)) * Element([at[0], at[1], bottom, left])) + ((down * across) * Element([at[0], at[1], bottom, right]));
        });

        // Centres of pixels, or corners, on each other (torch's area_pixel_compute_source_index).
        double Source(int pixel, int input, int output) => alignCorners
            ? output > 1 ? pixel * (input - 1) / (double)(output - 1) : 0
            : Math.Max(0, ((pixel + 0.5) * input / output) - 0.5);
    }

    public override ReferenceFlow PixelShuffle(int upscaleFactor)
    {
        var r = upscaleFactor;
        return Elements([Channels / (r * r), Height * r, Width * r], at => Element([at[0], (at[1] * r * r) + (at[2] % r * r) + (at[3] % r), at[2] / r, at[3] / r]));
    }

    public override ReferenceFlow Pad2d(int left, int right, int top, int bottom, PaddingMode paddingMode = PaddingMode.Zeros, double value = 0) =>
        Elements([Channels, Height + top + bottom, Width + left + right], at =>
        {
            var (y, x) = (Inside(at[2] - top, Height, paddingMode), Inside(at[3] - left, Width, paddingMode));
            return y < 0 || x < 0 ? value : Element([at[0], at[1], y, x]);
        });

    public override ReferenceFlow Permute(int[] dims) => Elements([.. dims.Select(dim => shape[dim - 1])], at =>
    {
        var from = new int[at.Length];
        from[0] = at[0];
        for (var axis = 0; axis < dims.Length; axis++)
            from[dims[axis]] = at[axis + 1];
        return Element(from);
    });

    public override ReferenceFlow Slice(int dim, int start = 0, int? end = null, int step = 1)
    {
        var axis = dim < 0 ? shape.Length + dim : dim - 1;
        var (first, last) = (start < 0 ? shape[axis] + start : start, end is { } given ? given < 0 ? shape[axis] + given : given : shape[axis]);
        int[] result = [.. shape];
        result[axis] = (last - first + step - 1) / step;
        return Elements(result, at => Element([.. at.Select((index, each) => each == axis + 1 ? first + (index * step) : index)]));
    }

    protected override ReferenceFlow Multiply(ReferenceFlow other)
    {
        var second = (NaiveFlow)other;
        var whole = shape.Length >= second.shape.Length ? shape : second.shape;
        if (shape.Length == second.shape.Length)
            whole = [.. shape.Select((size, axis) => Math.Max(size, second.shape[axis]))];
        return Elements(whole, at => Part(this, at) * Part(second, at));

        // A size of 1 is repeated, and a vector lies along the channels.
        static double Part(NaiveFlow flow, int[] at) => flow.Element([at[0], .. flow.shape.Select((size, axis) => size == 1 ? 0 : at[axis + 1])]);
    }
}

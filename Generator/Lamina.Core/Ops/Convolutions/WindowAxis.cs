namespace Lamina.Core.Ops;

/// <summary>
/// A window along one axis: the one place where convolutions and poolings compute their output size, as torch.nn does it:
/// ⌊(in + 2·padding − dilation·(kernel − 1) − 1)/stride⌋ + 1.
/// </summary>
/// <param name="Before">Padding before the first element.</param>
/// <param name="After">Padding behind the last.</param>
/// <param name="Ceil">Round up, as PyTorch's ceil_mode, but never start a window outside the input and its leading padding.</param>
internal readonly record struct WindowAxis(int Kernel, int Stride, int Before, int After, int Dilation, bool Ceil)
{
    /// <summary>Elements from the window's first to its last, both counted.</summary>
    public long Reach => ((long)Dilation * (Kernel - 1)) + 1;

    /// <summary>Windows over <paramref name="size"/> elements; 0 where none fits.</summary>
    public int Output(int size)
    {
        var room = Room(size);
        // ceil_mode lets a window reach beyond the map, even the first: of 1×1 a window of 2 makes 1×1 (torch's pooling_output_shape).
        if (Ceil)
            room += Stride - 1;
        if (room < 0)
            return 0;
        var windows = (int)((room / Stride) + 1);
        // ceil_mode: the last window must start inside the input or its leading padding (torch.nn.MaxPool2d, note on ceil_mode).
        return Ceil && (long)(windows - 1) * Stride >= (long)size + Before ? windows - 1 : windows;
    }

    /// <summary>The formula with its numbers in it: <c>⌊(28 + 2·0 − 5)/1⌋ + 1 = 24</c>.</summary>
    public string Explain(int size)
    {
        var padding = Before == After ? $"2·{Before}" : $"{Before + After}";
        var window = Dilation == 1 ? $"{Kernel}" : $"{Dilation}·({Kernel} − 1) − 1";
        var (open, close) = Ceil ? ("⌈", "⌉") : ("⌊", "⌋");
        // The formula's own value: below 1 where the window does not fit, and what ceil mode cuts off is not shown.
        var room = Room(size);
        var result = room < 0 && !Ceil ? -((Stride - 1 - room) / Stride) + 1 : Output(size);
        if (room < 0 && Ceil)
            result = -(-room / Stride) + 1;
        return $"{open}({size} + {padding} − {window})/{Stride}{close} + 1 = {(result < 0 ? $"−{-result}" : $"{result}")}";
    }

    private long Room(int size) => (long)size + Before + After - Reach;
}

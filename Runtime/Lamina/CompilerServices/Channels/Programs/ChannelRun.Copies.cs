namespace Lamina.CompilerServices;

/// <content>Kernels that move numbers.</content>
public readonly unsafe partial struct ChannelRun<V>
{
    /// <summary>Copies channels of x to others of y.</summary>
    public void CopyChannels(Place x, Place y, int from, int to, int count, int pixels)
    {
        Take(y, x);
        Sizes(from, to, count, pixels);
        Start(&Item, ChannelCopies.ChannelItemsOf(count, pixels, Samples));

        static void Item(in KernelItem at) => ChannelCopies.Channels(at.Size(0), at.Size(1), at.Size(2), at.Size(3), at.Samples, at.Item, ref at.Input(0), ref at.Output);
    }

    /// <summary>The same numbers under another shape.</summary>
    public void Reshape(Place x, Place y, int channels, int pixels, int newChannels, int newPixels)
    {
        Take(y, x);
        Sizes(channels, pixels, newChannels, newPixels);
        Start(&Item, ChannelItems.Blocks(newChannels));

        static void Item(in KernelItem at) => ChannelCopies.Reshape(at.Size(0), at.Size(1), at.Size(2), at.Size(3), at.Samples, at.Item, ref at.Input(0), ref at.Output);
    }

    /// <summary>Rows and columns of one value around a map, and between its own where a stride is above 1; negative edges cut away.</summary>
    public void Pad(
        Place x, Place y, int channels, int height, int width, int top, int left, int bottom, int right, int rowStride = 1, int columnStride = 1, float value = 0)
    {
        Take(y, x);
        Sizes(height, width, top, left, bottom, right, rowStride, columnStride);
        call.Arguments.Number = value;
        Start(&Item, ChannelItems.Blocks(channels));

        static void Item(in KernelItem at) => ChannelPadding.Constant(
            ref at.Input(0),
            ref at.Output,
            at.Size(0),
            at.Size(1),
            at.Size(2),
            at.Size(3),
            at.Size(4),
            at.Size(5),
            at.Samples,
            at.Item,
            at.Size(6),
            at.Size(7),
            (float)at.Number);
    }

    /// <summary>The map's own rows and columns around it.</summary>
    public void PadMirrored(PaddingMode mode, Place x, Place y, int channels, int height, int width, int top, int left, int bottom, int right)
    {
        Take(y, x);
        Sizes(height, width, top, left, bottom, right, (int)mode);
        Start(&Item, ChannelItems.Blocks(channels));

        static void Item(in KernelItem at) => ChannelPadding.Mirror(
            (PaddingMode)at.Size(6), ref at.Input(0), ref at.Output, at.Size(0), at.Size(1), at.Size(2), at.Size(3), at.Size(4), at.Size(5), at.Samples, at.Item);
    }

    /// <summary>The gradient of <see cref="PadMirrored"/>: each pixel takes what its copies give.</summary>
    public void PadMirroredByData(PaddingMode mode, Place dy, Place dx, int channels, int height, int width, int top, int left, int bottom, int right)
    {
        Take(dx, dy);
        Sizes(height, width, top, left, bottom, right, (int)mode);
        Start(&Item, ChannelItems.Blocks(channels));

        static void Item(in KernelItem at) => ChannelPadding.MirrorGradient(
            (PaddingMode)at.Size(6), ref at.Input(0), ref at.Output, at.Size(0), at.Size(1), at.Size(2), at.Size(3), at.Size(4), at.Size(5), at.Samples, at.Item);
    }
}

using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// torch.nn.AdaptiveAvgPool2d where the output does not divide the map, with channels in lanes: window i covers ⌊i·in/out⌋ to ⌈(i + 1)·in/out⌉ − 1. An
/// item is a block of sixteen channels.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ChannelAdaptivePooling
{
    private const int Lanes = ChannelItems.Lanes;

    /// <summary>The mean under each window, then the formula.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Average<V, TEpilogue>(PoolShape shape, int samples, int item, ref float x, ref float y, in Operands others)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        ArgumentNullException.ThrowIfNull(shape);
        var pixel = (nint)samples * Lanes;
        var map = (nint)item * shape.Height * shape.Width * pixel;
        var target = (nint)item * shape.OutputHeight * shape.OutputWidth * pixel;
        for (var h = 0; h < shape.OutputHeight; h++)
        {
            var (top, bottom) = Window(h, shape.Height, shape.OutputHeight);
            for (var w = 0; w < shape.OutputWidth; w++, target += pixel)
            {
                var (left, right) = Window(w, shape.Width, shape.OutputWidth);
                var share = V.Broadcast(1f / ((bottom - top) * (right - left)));
                for (nint lane = 0; lane < pixel; lane += V.Count)
                {
                    var sum = V.Zero;
                    for (nint row = top; row < bottom; row++)
                    {
                        for (nint column = left; column < right; column++)
                            sum += V.Load(ref x, map + (((row * shape.Width) + column) * pixel) + lane);
                    }

                    V.Store(TEpilogue.Apply(sum * share, others, target + lane), ref y, target + lane);
                }
            }
        }
    }

    /// <summary>Each ∂y over its window's area goes to every pixel of the window.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Gradient<V>(PoolShape shape, int samples, int item, ref float dy, ref float dx)
        where V : struct, ILanes<V>
    {
        ArgumentNullException.ThrowIfNull(shape);
        var pixel = (nint)samples * Lanes;
        var map = (nint)item * shape.Height * shape.Width * pixel;
        var source = (nint)item * shape.OutputHeight * shape.OutputWidth * pixel;
        ChannelPooling.Clear(ref Unsafe.Add(ref dx, map), (nint)shape.Height * shape.Width * pixel);
        for (var h = 0; h < shape.OutputHeight; h++)
        {
            var (top, bottom) = Window(h, shape.Height, shape.OutputHeight);
            for (var w = 0; w < shape.OutputWidth; w++, source += pixel)
            {
                var (left, right) = Window(w, shape.Width, shape.OutputWidth);
                var share = V.Broadcast(1f / ((bottom - top) * (right - left)));
                for (nint lane = 0; lane < pixel; lane += V.Count)
                {
                    var part = V.Load(ref dy, source + lane) * share;
                    for (nint row = top; row < bottom; row++)
                    {
                        for (nint column = left; column < right; column++)
                        {
                            var at = map + (((row * shape.Width) + column) * pixel) + lane;
                            V.Store(V.Load(ref dx, at) + part, ref dx, at);
                        }
                    }
                }
            }
        }
    }

    private static (int First, int Last) Window(int index, int size, int windows) =>
        ((int)((long)index * size / windows), (int)((((long)index + 1) * size) + windows - 1) / windows);
}

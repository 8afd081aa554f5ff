using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Goes through the elements of a loop nest with channels in lanes. Whole blocks of channels are computed as vectors where the nest allows it, other elements one by
/// one; idle lanes are zeros.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ChannelNest
{
    /// <summary>Into how many items a nest over samples is cut.</summary>
    public static int Items(int channels, int pixels, int samples) => ChannelItems.Count((long)ChannelItems.Blocks(channels) * pixels * samples);

    /// <summary>Into how many items a nest over the whole batch is cut: sixteen of its elements each.</summary>
    public static int WholeItems(int channels, int pixels) => (int)((((long)channels * pixels) + ChannelItems.Lanes - 1) / ChannelItems.Lanes);

    /// <summary>Where a number lies in a tensor [⌈C/16⌉][pixels][samples][16].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Place(nint channel, nint pixel, nint pixels, nint sample, nint samples) =>
        ((((((channel / ChannelItems.Lanes) * pixels) + pixel) * samples) + sample) * ChannelItems.Lanes) + (channel % ChannelItems.Lanes);

    /// <summary>The nest's elements, with a formula applied to each.</summary>
    [MethodImpl(KernelMethod.Options)]
    internal static void Run<V, TNest, TEpilogue>(in KernelItem at)
        where V : struct, ILanes<V>
        where TNest : struct, IChannelNest
        where TEpilogue : struct, IEpilogue
    {
        nint samples = at.Samples;
        ref var y = ref at.Output;
        var others = at.Others;
        var (position, last) = ChannelItems.Range(ChannelItems.Blocks(TNest.Channels) * (long)TNest.Pixels * samples, at.Item);
        var sample = position % samples;
        var pixel = position / samples % TNest.Pixels;
        var channel = position / samples / TNest.Pixels * ChannelItems.Lanes;
        for (; position < last; position++)
        {
            var place = position * ChannelItems.Lanes;
            if (TNest.IsLaneParallel && channel + ChannelItems.Lanes <= TNest.Channels)
            {
                for (nint lane = 0; lane < ChannelItems.Lanes; lane += V.Count)
                    V.Store(TEpilogue.Apply(TNest.Compute<V>(channel + lane, pixel, sample, at), others, place + lane), ref y, place + lane);
            }
            else
            {
                for (nint lane = 0; lane < ChannelItems.Lanes; lane++)
                {
                    var value = channel + lane < TNest.Channels
                        ? TEpilogue.Apply(TNest.Compute<ScalarLane>(channel + lane, pixel, sample, at), others, place + lane)
                        : ScalarLane.Zero;
                    ScalarLane.Store(value, ref y, place + lane);
                }
            }

            if (++sample < samples)
                continue;
            sample = 0;
            if (++pixel < TNest.Pixels)
                continue;
            pixel = 0;
            channel += ChannelItems.Lanes;
        }
    }

    /// <summary>A parameter's gradient: elements in the parameter's own order, each summed over all samples.</summary>
    [MethodImpl(KernelMethod.Options)]
    internal static void RunWhole<V, TNest>(in KernelItem at)
        where V : struct, ILanes<V>
        where TNest : struct, IChannelNest
    {
        ref var y = ref at.Output;
        nint first = at.Item * (nint)ChannelItems.Lanes;
        var last = Math.Min(first + ChannelItems.Lanes, (nint)TNest.Channels * TNest.Pixels);
        if (TNest.IsLaneParallel && last - first == ChannelItems.Lanes)
        {
            for (nint lane = 0; lane < ChannelItems.Lanes; lane += V.Count)
                V.Store(TNest.Compute<V>(first + lane, 0, 0, at), ref y, first + lane);
            return;
        }

        for (var element = first; element < last; element++)
            ScalarLane.Store(TNest.Compute<ScalarLane>(element / TNest.Pixels, element % TNest.Pixels, 0, at), ref y, element);
    }
}

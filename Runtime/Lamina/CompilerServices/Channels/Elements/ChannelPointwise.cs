using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>Element-wise formulas over tensors of any layout.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ChannelPointwise
{
    /// <summary>Into how many items the work is cut.</summary>
    /// <param name="floats">Of one sample.</param>
    /// <param name="samples">Of the batch.</param>
    public static int Items(long floats, int samples) => ChannelItems.Count(floats / ChannelItems.Lanes * samples);

    /// <summary>y = formula(x, others).</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Apply<V, TEpilogue>(long floats, int samples, int item, ref float x, ref float y, in Operands others)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        var (first, last) = ChannelItems.Range(floats / ChannelItems.Lanes * samples, item);
        for (var at = first * ChannelItems.Lanes; at < last * ChannelItems.Lanes; at += V.Count)
            V.Store(TEpilogue.Apply(V.Load(ref x, at), others, at), ref y, at);
    }
}

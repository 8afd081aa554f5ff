namespace Lamina.Generator.Passes.Gpu;

/// <summary>
/// The pixels of a map, in one direction, that the same taps of a strided window reach: every <see cref="Stride"/>-th from <see cref="First"/> on. What reaches
/// none of the others need not be multiplied by zeros for them. Under tap number j of these, pixel number i of these is in window
/// <see cref="Window"/> + i − j·<see cref="WindowStep"/>.
/// </summary>
/// <param name="First">The first pixel.</param>
/// <param name="Stride">From one of the pixels to the next.</param>
/// <param name="Pixels">Their number.</param>
/// <param name="FirstTap">The first tap that reaches them.</param>
/// <param name="TapStep">From one of the taps to the next.</param>
/// <param name="Taps">Their number; 0 where no window reaches the pixels.</param>
/// <param name="Window">The window that has the first pixel under the first tap; outside the output where there is none.</param>
/// <param name="WindowStep">By how many windows the next tap lies before.</param>
internal sealed record StridePhase(int First, int Stride, int Pixels, int FirstTap, int TapStep, int Taps, int Window, int WindowStep)
{
    /// <summary>The last window that the last pixel is in.</summary>
    public int LastWindow => Window + Pixels - 1;

    /// <summary>The first window that the first pixel is in.</summary>
    public int FirstWindow => Window - ((Taps - 1) * WindowStep);

    /// <summary>All phases of one direction.</summary>
    /// <param name="pixels">Of the map.</param>
    /// <param name="kernel">Taps of the window.</param>
    /// <param name="stride">Of the window.</param>
    /// <param name="dilation">Of the window.</param>
    /// <param name="before">Padding before the map.</param>
    public static IReadOnlyList<StridePhase> All(int pixels, int kernel, int stride, int dilation, int before)
    {
        var phases = new List<StridePhase>();
        for (var first = 0; first < Math.Min(stride, pixels); first++)
        {
            int[] taps = [.. Enumerable.Range(0, kernel).Where(tap => (first + before - (tap * dilation)) % stride == 0)];
            var step = taps.Length > 1 ? taps[1] - taps[0] : 1;
            phases.Add(new(
                first,
                stride,
                ((pixels - first - 1) / stride) + 1,
                taps.FirstOrDefault(),
                step,
                taps.Length,
                taps.Length == 0 ? 0 : (first + before - (taps[0] * dilation)) / stride,
                taps.Length > 1 ? step * dilation / stride : 0));
        }

        return phases;
    }
}

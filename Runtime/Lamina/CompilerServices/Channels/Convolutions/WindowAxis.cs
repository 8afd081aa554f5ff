namespace Lamina.CompilerServices;

/// <summary>Neighbouring targets with the same valid taps.</summary>
/// <param name="First">The first target.</param>
/// <param name="End">One past the last target.</param>
/// <param name="FirstTap">The first tap that lies in the source.</param>
/// <param name="EndTap">One past the last.</param>
internal readonly record struct WindowSegment(int First, int End, int FirstTap, int EndTap);

/// <summary>
/// One direction (rows or columns) of a sum over windows: target j reads at its tap t the source's element Origin + j·Stride + t·Dilation, where that is
/// inside; outside is padding, which is never read. Of a strided convolution's gradient by data, an axis is one residue of the targets.
/// </summary>
internal sealed class WindowAxis
{
    private readonly (int First, int End)[] taps; // by target

    private WindowAxis(int count, int taps, int origin, int stride, int dilation, int sourceSize)
    {
        (Count, Taps, Origin, Stride, Dilation, SourceSize) = (count, taps, origin, stride, dilation, sourceSize);
        this.taps = new (int, int)[count];
        for (var j = 0; j < count; j++)
            this.taps[j] = FindTaps(j);
        var segments = new List<WindowSegment>();
        for (var j = 0; j < count; j++)
        {
            var (first, end) = TapsAt(j);
            if (segments.Count > 0 && segments[^1] is var last && last.FirstTap == first && last.EndTap == end)
                segments[^1] = last with { End = j + 1 };
            else
                segments.Add(new WindowSegment(j, j + 1, first, end));
        }

        Segments = [.. segments];
        foreach (var segment in segments)
            Longest = Math.Max(Longest, segment.End - segment.First);
    }

    /// <summary>Targets.</summary>
    public int Count { get; }

    /// <summary>Taps of a window.</summary>
    public int Taps { get; }

    /// <summary>Where the first target's first tap lies.</summary>
    public int Origin { get; }

    /// <summary>From one target's window to the next.</summary>
    public int Stride { get; }

    /// <summary>From one tap to the next.</summary>
    public int Dilation { get; }

    /// <summary>Elements of the source.</summary>
    public int SourceSize { get; }

    /// <summary>Where target 0 stands in its map.</summary>
    public int TargetFirst { get; private init; }

    /// <summary>From one target to the next in their map.</summary>
    public int TargetStep { get; private init; } = 1;

    /// <summary>The kernel's element that tap 0 multiplies with.</summary>
    public int KernelFirst { get; private init; }

    /// <summary>From one tap's kernel element to the next one's.</summary>
    public int KernelStep { get; private init; } = 1;

    /// <summary>Targets by their valid taps, in order.</summary>
    public WindowSegment[] Segments { get; }

    /// <summary>Targets of the longest segment.</summary>
    public int Longest { get; }

    /// <summary>The axis of a convolution itself.</summary>
    public static WindowAxis Forward(int size, int kernel, int stride, int dilation, int before, int outputSize) =>
        new(outputSize, kernel, -before, stride, dilation, size);

    /// <summary>The axes of its gradient by data, one for each residue of the targets by the stride.</summary>
    public static WindowAxis[] ByData(int size, int kernel, int stride, int dilation, int before, int outputSize)
    {
        var common = Gcd(stride, dilation);
        var kernelStep = stride / common;
        var axes = new WindowAxis[Math.Min(stride, size)];
        for (var residue = 0; residue < axes.Length; residue++)
        {
            var count = (size - residue + stride - 1) / stride;
            // The first kernel element u that meets targets of this residue: residue + before − u·dilation is a multiple of the stride.
            var u = 0;
            while (u < kernelStep && u < kernel && (residue + before - (u * dilation)) % stride != 0)
                u++;
            var taps = u < kernelStep && u < kernel ? ((kernel - 1 - u) / kernelStep) + 1 : 0;
            axes[residue] = taps == 0
                ? new WindowAxis(count, 0, 0, 1, 1, outputSize) { TargetFirst = residue, TargetStep = stride }
                : new WindowAxis(
                    count,
                    taps,
                    ((residue + before - (u * dilation)) / stride) - ((taps - 1) * (dilation / common)),
                    1,
                    dilation / common,
                    outputSize)
                {
                    TargetFirst = residue,
                    TargetStep = stride,
                    KernelFirst = u + ((taps - 1) * kernelStep),
                    KernelStep = -kernelStep,
                };
        }

        return axes;
    }

    /// <summary>The taps of a target that lie in the source; (0, 0) where none does.</summary>
    public (int First, int End) TapsAt(int target) => taps[target];

    /// <summary>The targets whose tap lies in the source; (0, 0) where none does.</summary>
    public (int First, int End) TargetsOf(int tap)
    {
        var place = Origin + (tap * Dilation);
        var first = place < 0 ? (-place + Stride - 1) / Stride : 0;
        var end = place < SourceSize ? Math.Min(Count, ((SourceSize - 1 - place) / Stride) + 1) : 0;
        return first < end ? (first, end) : (0, 0);
    }

    private (int First, int End) FindTaps(int target)
    {
        var window = Origin + (target * Stride);
        var first = window < 0 ? (-window + Dilation - 1) / Dilation : 0;
        var end = window < SourceSize ? Math.Min(Taps, ((SourceSize - 1 - window) / Dilation) + 1) : 0;
        return first < end ? (first, end) : (0, 0);
    }

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
}

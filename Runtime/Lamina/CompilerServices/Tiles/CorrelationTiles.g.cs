// Written by CorrelationTileWriter in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Register tiles of the correlation that <see cref="ICorrelationGeometry"/> describes: CorrelateOxK adds to the gradients of O outputs × K weights at once
/// what some rows of one group give, lane by lane; the lanes are added at the end.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CorrelationTiles
{
    /// <summary>1 × 1 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate1x1<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
    }

    /// <summary>2 × 1 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate2x1<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
    }

    /// <summary>3 × 1 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate3x1<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        var a2_0 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
    }

    /// <summary>4 × 1 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate4x1<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        var a2_0 = V.Zero;
        var a3_0 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
    }

    /// <summary>5 × 1 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate5x1<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        var a2_0 = V.Zero;
        var a3_0 = V.Zero;
        var a4_0 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
    }

    /// <summary>6 × 1 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate6x1<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        var a2_0 = V.Zero;
        var a3_0 = V.Zero;
        var a4_0 = V.Zero;
        var a5_0 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
    }

    /// <summary>7 × 1 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate7x1<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        var a2_0 = V.Zero;
        var a3_0 = V.Zero;
        var a4_0 = V.Zero;
        var a5_0 = V.Zero;
        var a6_0 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
    }

    /// <summary>8 × 1 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate8x1<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        var a2_0 = V.Zero;
        var a3_0 = V.Zero;
        var a4_0 = V.Zero;
        var a5_0 = V.Zero;
        var a6_0 = V.Zero;
        var a7_0 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
    }

    /// <summary>12 × 1 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate12x1<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        var a2_0 = V.Zero;
        var a3_0 = V.Zero;
        var a4_0 = V.Zero;
        var a5_0 = V.Zero;
        var a6_0 = V.Zero;
        var a7_0 = V.Zero;
        var a8_0 = V.Zero;
        var a9_0 = V.Zero;
        var a10_0 = V.Zero;
        var a11_0 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                    var d8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (8 * dyOut))));
                    a8_0 = V.MultiplyAdd(x0, d8, a8_0);
                    var d9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (9 * dyOut))));
                    a9_0 = V.MultiplyAdd(x0, d9, a9_0);
                    var d10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (10 * dyOut))));
                    a10_0 = V.MultiplyAdd(x0, d10, a10_0);
                    var d11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (11 * dyOut))));
                    a11_0 = V.MultiplyAdd(x0, d11, a11_0);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
        Unsafe.Add(ref dw, (8 * wOut) + (0 * wTap)) += V.Sum(a8_0);
        Unsafe.Add(ref dw, (9 * wOut) + (0 * wTap)) += V.Sum(a9_0);
        Unsafe.Add(ref dw, (10 * wOut) + (0 * wTap)) += V.Sum(a10_0);
        Unsafe.Add(ref dw, (11 * wOut) + (0 * wTap)) += V.Sum(a11_0);
    }

    /// <summary>16 × 1 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate16x1<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        var a2_0 = V.Zero;
        var a3_0 = V.Zero;
        var a4_0 = V.Zero;
        var a5_0 = V.Zero;
        var a6_0 = V.Zero;
        var a7_0 = V.Zero;
        var a8_0 = V.Zero;
        var a9_0 = V.Zero;
        var a10_0 = V.Zero;
        var a11_0 = V.Zero;
        var a12_0 = V.Zero;
        var a13_0 = V.Zero;
        var a14_0 = V.Zero;
        var a15_0 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                    var d8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (8 * dyOut))));
                    a8_0 = V.MultiplyAdd(x0, d8, a8_0);
                    var d9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (9 * dyOut))));
                    a9_0 = V.MultiplyAdd(x0, d9, a9_0);
                    var d10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (10 * dyOut))));
                    a10_0 = V.MultiplyAdd(x0, d10, a10_0);
                    var d11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (11 * dyOut))));
                    a11_0 = V.MultiplyAdd(x0, d11, a11_0);
                    var d12 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (12 * dyOut))));
                    a12_0 = V.MultiplyAdd(x0, d12, a12_0);
                    var d13 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (13 * dyOut))));
                    a13_0 = V.MultiplyAdd(x0, d13, a13_0);
                    var d14 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (14 * dyOut))));
                    a14_0 = V.MultiplyAdd(x0, d14, a14_0);
                    var d15 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (15 * dyOut))));
                    a15_0 = V.MultiplyAdd(x0, d15, a15_0);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
        Unsafe.Add(ref dw, (8 * wOut) + (0 * wTap)) += V.Sum(a8_0);
        Unsafe.Add(ref dw, (9 * wOut) + (0 * wTap)) += V.Sum(a9_0);
        Unsafe.Add(ref dw, (10 * wOut) + (0 * wTap)) += V.Sum(a10_0);
        Unsafe.Add(ref dw, (11 * wOut) + (0 * wTap)) += V.Sum(a11_0);
        Unsafe.Add(ref dw, (12 * wOut) + (0 * wTap)) += V.Sum(a12_0);
        Unsafe.Add(ref dw, (13 * wOut) + (0 * wTap)) += V.Sum(a13_0);
        Unsafe.Add(ref dw, (14 * wOut) + (0 * wTap)) += V.Sum(a14_0);
        Unsafe.Add(ref dw, (15 * wOut) + (0 * wTap)) += V.Sum(a15_0);
    }

    /// <summary>20 × 1 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate20x1<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        var a2_0 = V.Zero;
        var a3_0 = V.Zero;
        var a4_0 = V.Zero;
        var a5_0 = V.Zero;
        var a6_0 = V.Zero;
        var a7_0 = V.Zero;
        var a8_0 = V.Zero;
        var a9_0 = V.Zero;
        var a10_0 = V.Zero;
        var a11_0 = V.Zero;
        var a12_0 = V.Zero;
        var a13_0 = V.Zero;
        var a14_0 = V.Zero;
        var a15_0 = V.Zero;
        var a16_0 = V.Zero;
        var a17_0 = V.Zero;
        var a18_0 = V.Zero;
        var a19_0 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                    var d8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (8 * dyOut))));
                    a8_0 = V.MultiplyAdd(x0, d8, a8_0);
                    var d9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (9 * dyOut))));
                    a9_0 = V.MultiplyAdd(x0, d9, a9_0);
                    var d10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (10 * dyOut))));
                    a10_0 = V.MultiplyAdd(x0, d10, a10_0);
                    var d11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (11 * dyOut))));
                    a11_0 = V.MultiplyAdd(x0, d11, a11_0);
                    var d12 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (12 * dyOut))));
                    a12_0 = V.MultiplyAdd(x0, d12, a12_0);
                    var d13 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (13 * dyOut))));
                    a13_0 = V.MultiplyAdd(x0, d13, a13_0);
                    var d14 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (14 * dyOut))));
                    a14_0 = V.MultiplyAdd(x0, d14, a14_0);
                    var d15 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (15 * dyOut))));
                    a15_0 = V.MultiplyAdd(x0, d15, a15_0);
                    var d16 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (16 * dyOut))));
                    a16_0 = V.MultiplyAdd(x0, d16, a16_0);
                    var d17 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (17 * dyOut))));
                    a17_0 = V.MultiplyAdd(x0, d17, a17_0);
                    var d18 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (18 * dyOut))));
                    a18_0 = V.MultiplyAdd(x0, d18, a18_0);
                    var d19 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (19 * dyOut))));
                    a19_0 = V.MultiplyAdd(x0, d19, a19_0);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
        Unsafe.Add(ref dw, (8 * wOut) + (0 * wTap)) += V.Sum(a8_0);
        Unsafe.Add(ref dw, (9 * wOut) + (0 * wTap)) += V.Sum(a9_0);
        Unsafe.Add(ref dw, (10 * wOut) + (0 * wTap)) += V.Sum(a10_0);
        Unsafe.Add(ref dw, (11 * wOut) + (0 * wTap)) += V.Sum(a11_0);
        Unsafe.Add(ref dw, (12 * wOut) + (0 * wTap)) += V.Sum(a12_0);
        Unsafe.Add(ref dw, (13 * wOut) + (0 * wTap)) += V.Sum(a13_0);
        Unsafe.Add(ref dw, (14 * wOut) + (0 * wTap)) += V.Sum(a14_0);
        Unsafe.Add(ref dw, (15 * wOut) + (0 * wTap)) += V.Sum(a15_0);
        Unsafe.Add(ref dw, (16 * wOut) + (0 * wTap)) += V.Sum(a16_0);
        Unsafe.Add(ref dw, (17 * wOut) + (0 * wTap)) += V.Sum(a17_0);
        Unsafe.Add(ref dw, (18 * wOut) + (0 * wTap)) += V.Sum(a18_0);
        Unsafe.Add(ref dw, (19 * wOut) + (0 * wTap)) += V.Sum(a19_0);
    }

    /// <summary>24 × 1 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate24x1<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        var a2_0 = V.Zero;
        var a3_0 = V.Zero;
        var a4_0 = V.Zero;
        var a5_0 = V.Zero;
        var a6_0 = V.Zero;
        var a7_0 = V.Zero;
        var a8_0 = V.Zero;
        var a9_0 = V.Zero;
        var a10_0 = V.Zero;
        var a11_0 = V.Zero;
        var a12_0 = V.Zero;
        var a13_0 = V.Zero;
        var a14_0 = V.Zero;
        var a15_0 = V.Zero;
        var a16_0 = V.Zero;
        var a17_0 = V.Zero;
        var a18_0 = V.Zero;
        var a19_0 = V.Zero;
        var a20_0 = V.Zero;
        var a21_0 = V.Zero;
        var a22_0 = V.Zero;
        var a23_0 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                    var d8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (8 * dyOut))));
                    a8_0 = V.MultiplyAdd(x0, d8, a8_0);
                    var d9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (9 * dyOut))));
                    a9_0 = V.MultiplyAdd(x0, d9, a9_0);
                    var d10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (10 * dyOut))));
                    a10_0 = V.MultiplyAdd(x0, d10, a10_0);
                    var d11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (11 * dyOut))));
                    a11_0 = V.MultiplyAdd(x0, d11, a11_0);
                    var d12 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (12 * dyOut))));
                    a12_0 = V.MultiplyAdd(x0, d12, a12_0);
                    var d13 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (13 * dyOut))));
                    a13_0 = V.MultiplyAdd(x0, d13, a13_0);
                    var d14 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (14 * dyOut))));
                    a14_0 = V.MultiplyAdd(x0, d14, a14_0);
                    var d15 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (15 * dyOut))));
                    a15_0 = V.MultiplyAdd(x0, d15, a15_0);
                    var d16 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (16 * dyOut))));
                    a16_0 = V.MultiplyAdd(x0, d16, a16_0);
                    var d17 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (17 * dyOut))));
                    a17_0 = V.MultiplyAdd(x0, d17, a17_0);
                    var d18 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (18 * dyOut))));
                    a18_0 = V.MultiplyAdd(x0, d18, a18_0);
                    var d19 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (19 * dyOut))));
                    a19_0 = V.MultiplyAdd(x0, d19, a19_0);
                    var d20 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (20 * dyOut))));
                    a20_0 = V.MultiplyAdd(x0, d20, a20_0);
                    var d21 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (21 * dyOut))));
                    a21_0 = V.MultiplyAdd(x0, d21, a21_0);
                    var d22 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (22 * dyOut))));
                    a22_0 = V.MultiplyAdd(x0, d22, a22_0);
                    var d23 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (23 * dyOut))));
                    a23_0 = V.MultiplyAdd(x0, d23, a23_0);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
        Unsafe.Add(ref dw, (8 * wOut) + (0 * wTap)) += V.Sum(a8_0);
        Unsafe.Add(ref dw, (9 * wOut) + (0 * wTap)) += V.Sum(a9_0);
        Unsafe.Add(ref dw, (10 * wOut) + (0 * wTap)) += V.Sum(a10_0);
        Unsafe.Add(ref dw, (11 * wOut) + (0 * wTap)) += V.Sum(a11_0);
        Unsafe.Add(ref dw, (12 * wOut) + (0 * wTap)) += V.Sum(a12_0);
        Unsafe.Add(ref dw, (13 * wOut) + (0 * wTap)) += V.Sum(a13_0);
        Unsafe.Add(ref dw, (14 * wOut) + (0 * wTap)) += V.Sum(a14_0);
        Unsafe.Add(ref dw, (15 * wOut) + (0 * wTap)) += V.Sum(a15_0);
        Unsafe.Add(ref dw, (16 * wOut) + (0 * wTap)) += V.Sum(a16_0);
        Unsafe.Add(ref dw, (17 * wOut) + (0 * wTap)) += V.Sum(a17_0);
        Unsafe.Add(ref dw, (18 * wOut) + (0 * wTap)) += V.Sum(a18_0);
        Unsafe.Add(ref dw, (19 * wOut) + (0 * wTap)) += V.Sum(a19_0);
        Unsafe.Add(ref dw, (20 * wOut) + (0 * wTap)) += V.Sum(a20_0);
        Unsafe.Add(ref dw, (21 * wOut) + (0 * wTap)) += V.Sum(a21_0);
        Unsafe.Add(ref dw, (22 * wOut) + (0 * wTap)) += V.Sum(a22_0);
        Unsafe.Add(ref dw, (23 * wOut) + (0 * wTap)) += V.Sum(a23_0);
    }

    /// <summary>1 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate1x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
    }

    /// <summary>2 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate2x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
    }

    /// <summary>3 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate3x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
    }

    /// <summary>4 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate4x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
    }

    /// <summary>5 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate5x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
    }

    /// <summary>6 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate6x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
    }

    /// <summary>7 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate7x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        var a6_0 = V.Zero;
        var a6_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, d6, a6_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (6 * wOut) + (1 * wTap)) += V.Sum(a6_1);
    }

    /// <summary>8 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate8x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        var a6_0 = V.Zero;
        var a6_1 = V.Zero;
        var a7_0 = V.Zero;
        var a7_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, d6, a6_1);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, d7, a7_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (6 * wOut) + (1 * wTap)) += V.Sum(a6_1);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
        Unsafe.Add(ref dw, (7 * wOut) + (1 * wTap)) += V.Sum(a7_1);
    }

    /// <summary>9 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate9x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        var a6_0 = V.Zero;
        var a6_1 = V.Zero;
        var a7_0 = V.Zero;
        var a7_1 = V.Zero;
        var a8_0 = V.Zero;
        var a8_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, d6, a6_1);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, d7, a7_1);
                    var d8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (8 * dyOut))));
                    a8_0 = V.MultiplyAdd(x0, d8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, d8, a8_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (6 * wOut) + (1 * wTap)) += V.Sum(a6_1);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
        Unsafe.Add(ref dw, (7 * wOut) + (1 * wTap)) += V.Sum(a7_1);
        Unsafe.Add(ref dw, (8 * wOut) + (0 * wTap)) += V.Sum(a8_0);
        Unsafe.Add(ref dw, (8 * wOut) + (1 * wTap)) += V.Sum(a8_1);
    }

    /// <summary>10 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate10x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        var a6_0 = V.Zero;
        var a6_1 = V.Zero;
        var a7_0 = V.Zero;
        var a7_1 = V.Zero;
        var a8_0 = V.Zero;
        var a8_1 = V.Zero;
        var a9_0 = V.Zero;
        var a9_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, d6, a6_1);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, d7, a7_1);
                    var d8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (8 * dyOut))));
                    a8_0 = V.MultiplyAdd(x0, d8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, d8, a8_1);
                    var d9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (9 * dyOut))));
                    a9_0 = V.MultiplyAdd(x0, d9, a9_0);
                    a9_1 = V.MultiplyAdd(x1, d9, a9_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (6 * wOut) + (1 * wTap)) += V.Sum(a6_1);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
        Unsafe.Add(ref dw, (7 * wOut) + (1 * wTap)) += V.Sum(a7_1);
        Unsafe.Add(ref dw, (8 * wOut) + (0 * wTap)) += V.Sum(a8_0);
        Unsafe.Add(ref dw, (8 * wOut) + (1 * wTap)) += V.Sum(a8_1);
        Unsafe.Add(ref dw, (9 * wOut) + (0 * wTap)) += V.Sum(a9_0);
        Unsafe.Add(ref dw, (9 * wOut) + (1 * wTap)) += V.Sum(a9_1);
    }

    /// <summary>11 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate11x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        var a6_0 = V.Zero;
        var a6_1 = V.Zero;
        var a7_0 = V.Zero;
        var a7_1 = V.Zero;
        var a8_0 = V.Zero;
        var a8_1 = V.Zero;
        var a9_0 = V.Zero;
        var a9_1 = V.Zero;
        var a10_0 = V.Zero;
        var a10_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, d6, a6_1);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, d7, a7_1);
                    var d8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (8 * dyOut))));
                    a8_0 = V.MultiplyAdd(x0, d8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, d8, a8_1);
                    var d9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (9 * dyOut))));
                    a9_0 = V.MultiplyAdd(x0, d9, a9_0);
                    a9_1 = V.MultiplyAdd(x1, d9, a9_1);
                    var d10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (10 * dyOut))));
                    a10_0 = V.MultiplyAdd(x0, d10, a10_0);
                    a10_1 = V.MultiplyAdd(x1, d10, a10_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (6 * wOut) + (1 * wTap)) += V.Sum(a6_1);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
        Unsafe.Add(ref dw, (7 * wOut) + (1 * wTap)) += V.Sum(a7_1);
        Unsafe.Add(ref dw, (8 * wOut) + (0 * wTap)) += V.Sum(a8_0);
        Unsafe.Add(ref dw, (8 * wOut) + (1 * wTap)) += V.Sum(a8_1);
        Unsafe.Add(ref dw, (9 * wOut) + (0 * wTap)) += V.Sum(a9_0);
        Unsafe.Add(ref dw, (9 * wOut) + (1 * wTap)) += V.Sum(a9_1);
        Unsafe.Add(ref dw, (10 * wOut) + (0 * wTap)) += V.Sum(a10_0);
        Unsafe.Add(ref dw, (10 * wOut) + (1 * wTap)) += V.Sum(a10_1);
    }

    /// <summary>12 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate12x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        var a6_0 = V.Zero;
        var a6_1 = V.Zero;
        var a7_0 = V.Zero;
        var a7_1 = V.Zero;
        var a8_0 = V.Zero;
        var a8_1 = V.Zero;
        var a9_0 = V.Zero;
        var a9_1 = V.Zero;
        var a10_0 = V.Zero;
        var a10_1 = V.Zero;
        var a11_0 = V.Zero;
        var a11_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, d6, a6_1);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, d7, a7_1);
                    var d8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (8 * dyOut))));
                    a8_0 = V.MultiplyAdd(x0, d8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, d8, a8_1);
                    var d9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (9 * dyOut))));
                    a9_0 = V.MultiplyAdd(x0, d9, a9_0);
                    a9_1 = V.MultiplyAdd(x1, d9, a9_1);
                    var d10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (10 * dyOut))));
                    a10_0 = V.MultiplyAdd(x0, d10, a10_0);
                    a10_1 = V.MultiplyAdd(x1, d10, a10_1);
                    var d11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (11 * dyOut))));
                    a11_0 = V.MultiplyAdd(x0, d11, a11_0);
                    a11_1 = V.MultiplyAdd(x1, d11, a11_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (6 * wOut) + (1 * wTap)) += V.Sum(a6_1);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
        Unsafe.Add(ref dw, (7 * wOut) + (1 * wTap)) += V.Sum(a7_1);
        Unsafe.Add(ref dw, (8 * wOut) + (0 * wTap)) += V.Sum(a8_0);
        Unsafe.Add(ref dw, (8 * wOut) + (1 * wTap)) += V.Sum(a8_1);
        Unsafe.Add(ref dw, (9 * wOut) + (0 * wTap)) += V.Sum(a9_0);
        Unsafe.Add(ref dw, (9 * wOut) + (1 * wTap)) += V.Sum(a9_1);
        Unsafe.Add(ref dw, (10 * wOut) + (0 * wTap)) += V.Sum(a10_0);
        Unsafe.Add(ref dw, (10 * wOut) + (1 * wTap)) += V.Sum(a10_1);
        Unsafe.Add(ref dw, (11 * wOut) + (0 * wTap)) += V.Sum(a11_0);
        Unsafe.Add(ref dw, (11 * wOut) + (1 * wTap)) += V.Sum(a11_1);
    }

    /// <summary>13 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate13x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        var a6_0 = V.Zero;
        var a6_1 = V.Zero;
        var a7_0 = V.Zero;
        var a7_1 = V.Zero;
        var a8_0 = V.Zero;
        var a8_1 = V.Zero;
        var a9_0 = V.Zero;
        var a9_1 = V.Zero;
        var a10_0 = V.Zero;
        var a10_1 = V.Zero;
        var a11_0 = V.Zero;
        var a11_1 = V.Zero;
        var a12_0 = V.Zero;
        var a12_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, d6, a6_1);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, d7, a7_1);
                    var d8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (8 * dyOut))));
                    a8_0 = V.MultiplyAdd(x0, d8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, d8, a8_1);
                    var d9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (9 * dyOut))));
                    a9_0 = V.MultiplyAdd(x0, d9, a9_0);
                    a9_1 = V.MultiplyAdd(x1, d9, a9_1);
                    var d10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (10 * dyOut))));
                    a10_0 = V.MultiplyAdd(x0, d10, a10_0);
                    a10_1 = V.MultiplyAdd(x1, d10, a10_1);
                    var d11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (11 * dyOut))));
                    a11_0 = V.MultiplyAdd(x0, d11, a11_0);
                    a11_1 = V.MultiplyAdd(x1, d11, a11_1);
                    var d12 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (12 * dyOut))));
                    a12_0 = V.MultiplyAdd(x0, d12, a12_0);
                    a12_1 = V.MultiplyAdd(x1, d12, a12_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (6 * wOut) + (1 * wTap)) += V.Sum(a6_1);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
        Unsafe.Add(ref dw, (7 * wOut) + (1 * wTap)) += V.Sum(a7_1);
        Unsafe.Add(ref dw, (8 * wOut) + (0 * wTap)) += V.Sum(a8_0);
        Unsafe.Add(ref dw, (8 * wOut) + (1 * wTap)) += V.Sum(a8_1);
        Unsafe.Add(ref dw, (9 * wOut) + (0 * wTap)) += V.Sum(a9_0);
        Unsafe.Add(ref dw, (9 * wOut) + (1 * wTap)) += V.Sum(a9_1);
        Unsafe.Add(ref dw, (10 * wOut) + (0 * wTap)) += V.Sum(a10_0);
        Unsafe.Add(ref dw, (10 * wOut) + (1 * wTap)) += V.Sum(a10_1);
        Unsafe.Add(ref dw, (11 * wOut) + (0 * wTap)) += V.Sum(a11_0);
        Unsafe.Add(ref dw, (11 * wOut) + (1 * wTap)) += V.Sum(a11_1);
        Unsafe.Add(ref dw, (12 * wOut) + (0 * wTap)) += V.Sum(a12_0);
        Unsafe.Add(ref dw, (12 * wOut) + (1 * wTap)) += V.Sum(a12_1);
    }

    /// <summary>14 × 2 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate14x2<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        var a6_0 = V.Zero;
        var a6_1 = V.Zero;
        var a7_0 = V.Zero;
        var a7_1 = V.Zero;
        var a8_0 = V.Zero;
        var a8_1 = V.Zero;
        var a9_0 = V.Zero;
        var a9_1 = V.Zero;
        var a10_0 = V.Zero;
        var a10_1 = V.Zero;
        var a11_0 = V.Zero;
        var a11_1 = V.Zero;
        var a12_0 = V.Zero;
        var a12_1 = V.Zero;
        var a13_0 = V.Zero;
        var a13_1 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, d6, a6_1);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, d7, a7_1);
                    var d8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (8 * dyOut))));
                    a8_0 = V.MultiplyAdd(x0, d8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, d8, a8_1);
                    var d9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (9 * dyOut))));
                    a9_0 = V.MultiplyAdd(x0, d9, a9_0);
                    a9_1 = V.MultiplyAdd(x1, d9, a9_1);
                    var d10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (10 * dyOut))));
                    a10_0 = V.MultiplyAdd(x0, d10, a10_0);
                    a10_1 = V.MultiplyAdd(x1, d10, a10_1);
                    var d11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (11 * dyOut))));
                    a11_0 = V.MultiplyAdd(x0, d11, a11_0);
                    a11_1 = V.MultiplyAdd(x1, d11, a11_1);
                    var d12 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (12 * dyOut))));
                    a12_0 = V.MultiplyAdd(x0, d12, a12_0);
                    a12_1 = V.MultiplyAdd(x1, d12, a12_1);
                    var d13 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (13 * dyOut))));
                    a13_0 = V.MultiplyAdd(x0, d13, a13_0);
                    a13_1 = V.MultiplyAdd(x1, d13, a13_1);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (6 * wOut) + (1 * wTap)) += V.Sum(a6_1);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
        Unsafe.Add(ref dw, (7 * wOut) + (1 * wTap)) += V.Sum(a7_1);
        Unsafe.Add(ref dw, (8 * wOut) + (0 * wTap)) += V.Sum(a8_0);
        Unsafe.Add(ref dw, (8 * wOut) + (1 * wTap)) += V.Sum(a8_1);
        Unsafe.Add(ref dw, (9 * wOut) + (0 * wTap)) += V.Sum(a9_0);
        Unsafe.Add(ref dw, (9 * wOut) + (1 * wTap)) += V.Sum(a9_1);
        Unsafe.Add(ref dw, (10 * wOut) + (0 * wTap)) += V.Sum(a10_0);
        Unsafe.Add(ref dw, (10 * wOut) + (1 * wTap)) += V.Sum(a10_1);
        Unsafe.Add(ref dw, (11 * wOut) + (0 * wTap)) += V.Sum(a11_0);
        Unsafe.Add(ref dw, (11 * wOut) + (1 * wTap)) += V.Sum(a11_1);
        Unsafe.Add(ref dw, (12 * wOut) + (0 * wTap)) += V.Sum(a12_0);
        Unsafe.Add(ref dw, (12 * wOut) + (1 * wTap)) += V.Sum(a12_1);
        Unsafe.Add(ref dw, (13 * wOut) + (0 * wTap)) += V.Sum(a13_0);
        Unsafe.Add(ref dw, (13 * wOut) + (1 * wTap)) += V.Sum(a13_1);
    }

    /// <summary>1 × 3 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate1x3<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
    }

    /// <summary>2 × 3 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate2x3<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
    }

    /// <summary>3 × 3 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate3x3<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
    }

    /// <summary>4 × 3 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate4x3<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a3_2 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, d3, a3_2);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (3 * wOut) + (2 * wTap)) += V.Sum(a3_2);
    }

    /// <summary>5 × 3 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate5x3<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a3_2 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a4_2 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, d3, a3_2);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, d4, a4_2);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (3 * wOut) + (2 * wTap)) += V.Sum(a3_2);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (4 * wOut) + (2 * wTap)) += V.Sum(a4_2);
    }

    /// <summary>6 × 3 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate6x3<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a3_2 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a4_2 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        var a5_2 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, d3, a3_2);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, d4, a4_2);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                    a5_2 = V.MultiplyAdd(x2, d5, a5_2);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (3 * wOut) + (2 * wTap)) += V.Sum(a3_2);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (4 * wOut) + (2 * wTap)) += V.Sum(a4_2);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
        Unsafe.Add(ref dw, (5 * wOut) + (2 * wTap)) += V.Sum(a5_2);
    }

    /// <summary>7 × 3 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate7x3<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a3_2 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a4_2 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        var a5_2 = V.Zero;
        var a6_0 = V.Zero;
        var a6_1 = V.Zero;
        var a6_2 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, d3, a3_2);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, d4, a4_2);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                    a5_2 = V.MultiplyAdd(x2, d5, a5_2);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, d6, a6_1);
                    a6_2 = V.MultiplyAdd(x2, d6, a6_2);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (3 * wOut) + (2 * wTap)) += V.Sum(a3_2);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (4 * wOut) + (2 * wTap)) += V.Sum(a4_2);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
        Unsafe.Add(ref dw, (5 * wOut) + (2 * wTap)) += V.Sum(a5_2);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (6 * wOut) + (1 * wTap)) += V.Sum(a6_1);
        Unsafe.Add(ref dw, (6 * wOut) + (2 * wTap)) += V.Sum(a6_2);
    }

    /// <summary>8 × 3 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate8x3<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a3_2 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a4_2 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        var a5_2 = V.Zero;
        var a6_0 = V.Zero;
        var a6_1 = V.Zero;
        var a6_2 = V.Zero;
        var a7_0 = V.Zero;
        var a7_1 = V.Zero;
        var a7_2 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, d3, a3_2);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, d4, a4_2);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                    a5_2 = V.MultiplyAdd(x2, d5, a5_2);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, d6, a6_1);
                    a6_2 = V.MultiplyAdd(x2, d6, a6_2);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, d7, a7_1);
                    a7_2 = V.MultiplyAdd(x2, d7, a7_2);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (3 * wOut) + (2 * wTap)) += V.Sum(a3_2);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (4 * wOut) + (2 * wTap)) += V.Sum(a4_2);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
        Unsafe.Add(ref dw, (5 * wOut) + (2 * wTap)) += V.Sum(a5_2);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (6 * wOut) + (1 * wTap)) += V.Sum(a6_1);
        Unsafe.Add(ref dw, (6 * wOut) + (2 * wTap)) += V.Sum(a6_2);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
        Unsafe.Add(ref dw, (7 * wOut) + (1 * wTap)) += V.Sum(a7_1);
        Unsafe.Add(ref dw, (7 * wOut) + (2 * wTap)) += V.Sum(a7_2);
    }

    /// <summary>9 × 3 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate9x3<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a3_2 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a4_2 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        var a5_2 = V.Zero;
        var a6_0 = V.Zero;
        var a6_1 = V.Zero;
        var a6_2 = V.Zero;
        var a7_0 = V.Zero;
        var a7_1 = V.Zero;
        var a7_2 = V.Zero;
        var a8_0 = V.Zero;
        var a8_1 = V.Zero;
        var a8_2 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, d3, a3_2);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, d4, a4_2);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                    a5_2 = V.MultiplyAdd(x2, d5, a5_2);
                    var d6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (6 * dyOut))));
                    a6_0 = V.MultiplyAdd(x0, d6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, d6, a6_1);
                    a6_2 = V.MultiplyAdd(x2, d6, a6_2);
                    var d7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (7 * dyOut))));
                    a7_0 = V.MultiplyAdd(x0, d7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, d7, a7_1);
                    a7_2 = V.MultiplyAdd(x2, d7, a7_2);
                    var d8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (8 * dyOut))));
                    a8_0 = V.MultiplyAdd(x0, d8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, d8, a8_1);
                    a8_2 = V.MultiplyAdd(x2, d8, a8_2);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (3 * wOut) + (2 * wTap)) += V.Sum(a3_2);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (4 * wOut) + (2 * wTap)) += V.Sum(a4_2);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
        Unsafe.Add(ref dw, (5 * wOut) + (2 * wTap)) += V.Sum(a5_2);
        Unsafe.Add(ref dw, (6 * wOut) + (0 * wTap)) += V.Sum(a6_0);
        Unsafe.Add(ref dw, (6 * wOut) + (1 * wTap)) += V.Sum(a6_1);
        Unsafe.Add(ref dw, (6 * wOut) + (2 * wTap)) += V.Sum(a6_2);
        Unsafe.Add(ref dw, (7 * wOut) + (0 * wTap)) += V.Sum(a7_0);
        Unsafe.Add(ref dw, (7 * wOut) + (1 * wTap)) += V.Sum(a7_1);
        Unsafe.Add(ref dw, (7 * wOut) + (2 * wTap)) += V.Sum(a7_2);
        Unsafe.Add(ref dw, (8 * wOut) + (0 * wTap)) += V.Sum(a8_0);
        Unsafe.Add(ref dw, (8 * wOut) + (1 * wTap)) += V.Sum(a8_1);
        Unsafe.Add(ref dw, (8 * wOut) + (2 * wTap)) += V.Sum(a8_2);
    }

    /// <summary>1 × 4 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate1x4<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
    }

    /// <summary>2 × 4 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate2x4<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
    }

    /// <summary>3 × 4 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate3x4<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a2_3 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, d2, a2_3);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (2 * wOut) + (3 * wTap)) += V.Sum(a2_3);
    }

    /// <summary>4 × 4 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate4x4<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a2_3 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a3_2 = V.Zero;
        var a3_3 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, d2, a2_3);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, d3, a3_2);
                    a3_3 = V.MultiplyAdd(x3, d3, a3_3);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (2 * wOut) + (3 * wTap)) += V.Sum(a2_3);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (3 * wOut) + (2 * wTap)) += V.Sum(a3_2);
        Unsafe.Add(ref dw, (3 * wOut) + (3 * wTap)) += V.Sum(a3_3);
    }

    /// <summary>5 × 4 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate5x4<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a2_3 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a3_2 = V.Zero;
        var a3_3 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a4_2 = V.Zero;
        var a4_3 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, d2, a2_3);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, d3, a3_2);
                    a3_3 = V.MultiplyAdd(x3, d3, a3_3);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, d4, a4_2);
                    a4_3 = V.MultiplyAdd(x3, d4, a4_3);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (2 * wOut) + (3 * wTap)) += V.Sum(a2_3);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (3 * wOut) + (2 * wTap)) += V.Sum(a3_2);
        Unsafe.Add(ref dw, (3 * wOut) + (3 * wTap)) += V.Sum(a3_3);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (4 * wOut) + (2 * wTap)) += V.Sum(a4_2);
        Unsafe.Add(ref dw, (4 * wOut) + (3 * wTap)) += V.Sum(a4_3);
    }

    /// <summary>6 × 4 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate6x4<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a2_3 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a3_2 = V.Zero;
        var a3_3 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a4_2 = V.Zero;
        var a4_3 = V.Zero;
        var a5_0 = V.Zero;
        var a5_1 = V.Zero;
        var a5_2 = V.Zero;
        var a5_3 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, d2, a2_3);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, d3, a3_2);
                    a3_3 = V.MultiplyAdd(x3, d3, a3_3);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, d4, a4_2);
                    a4_3 = V.MultiplyAdd(x3, d4, a4_3);
                    var d5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (5 * dyOut))));
                    a5_0 = V.MultiplyAdd(x0, d5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, d5, a5_1);
                    a5_2 = V.MultiplyAdd(x2, d5, a5_2);
                    a5_3 = V.MultiplyAdd(x3, d5, a5_3);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (2 * wOut) + (3 * wTap)) += V.Sum(a2_3);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (3 * wOut) + (2 * wTap)) += V.Sum(a3_2);
        Unsafe.Add(ref dw, (3 * wOut) + (3 * wTap)) += V.Sum(a3_3);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (4 * wOut) + (2 * wTap)) += V.Sum(a4_2);
        Unsafe.Add(ref dw, (4 * wOut) + (3 * wTap)) += V.Sum(a4_3);
        Unsafe.Add(ref dw, (5 * wOut) + (0 * wTap)) += V.Sum(a5_0);
        Unsafe.Add(ref dw, (5 * wOut) + (1 * wTap)) += V.Sum(a5_1);
        Unsafe.Add(ref dw, (5 * wOut) + (2 * wTap)) += V.Sum(a5_2);
        Unsafe.Add(ref dw, (5 * wOut) + (3 * wTap)) += V.Sum(a5_3);
    }

    /// <summary>1 × 5 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate1x5<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
    }

    /// <summary>2 × 5 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate2x5<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a1_4 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, d1, a1_4);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (1 * wOut) + (4 * wTap)) += V.Sum(a1_4);
    }

    /// <summary>3 × 5 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate3x5<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a1_4 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a2_3 = V.Zero;
        var a2_4 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, d1, a1_4);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, d2, a2_3);
                    a2_4 = V.MultiplyAdd(x4, d2, a2_4);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (1 * wOut) + (4 * wTap)) += V.Sum(a1_4);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (2 * wOut) + (3 * wTap)) += V.Sum(a2_3);
        Unsafe.Add(ref dw, (2 * wOut) + (4 * wTap)) += V.Sum(a2_4);
    }

    /// <summary>4 × 5 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate4x5<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a1_4 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a2_3 = V.Zero;
        var a2_4 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a3_2 = V.Zero;
        var a3_3 = V.Zero;
        var a3_4 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, d1, a1_4);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, d2, a2_3);
                    a2_4 = V.MultiplyAdd(x4, d2, a2_4);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, d3, a3_2);
                    a3_3 = V.MultiplyAdd(x3, d3, a3_3);
                    a3_4 = V.MultiplyAdd(x4, d3, a3_4);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (1 * wOut) + (4 * wTap)) += V.Sum(a1_4);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (2 * wOut) + (3 * wTap)) += V.Sum(a2_3);
        Unsafe.Add(ref dw, (2 * wOut) + (4 * wTap)) += V.Sum(a2_4);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (3 * wOut) + (2 * wTap)) += V.Sum(a3_2);
        Unsafe.Add(ref dw, (3 * wOut) + (3 * wTap)) += V.Sum(a3_3);
        Unsafe.Add(ref dw, (3 * wOut) + (4 * wTap)) += V.Sum(a3_4);
    }

    /// <summary>5 × 5 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate5x5<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a1_4 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a2_3 = V.Zero;
        var a2_4 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a3_2 = V.Zero;
        var a3_3 = V.Zero;
        var a3_4 = V.Zero;
        var a4_0 = V.Zero;
        var a4_1 = V.Zero;
        var a4_2 = V.Zero;
        var a4_3 = V.Zero;
        var a4_4 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, d1, a1_4);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, d2, a2_3);
                    a2_4 = V.MultiplyAdd(x4, d2, a2_4);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, d3, a3_2);
                    a3_3 = V.MultiplyAdd(x3, d3, a3_3);
                    a3_4 = V.MultiplyAdd(x4, d3, a3_4);
                    var d4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (4 * dyOut))));
                    a4_0 = V.MultiplyAdd(x0, d4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, d4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, d4, a4_2);
                    a4_3 = V.MultiplyAdd(x3, d4, a4_3);
                    a4_4 = V.MultiplyAdd(x4, d4, a4_4);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (1 * wOut) + (4 * wTap)) += V.Sum(a1_4);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (2 * wOut) + (3 * wTap)) += V.Sum(a2_3);
        Unsafe.Add(ref dw, (2 * wOut) + (4 * wTap)) += V.Sum(a2_4);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (3 * wOut) + (2 * wTap)) += V.Sum(a3_2);
        Unsafe.Add(ref dw, (3 * wOut) + (3 * wTap)) += V.Sum(a3_3);
        Unsafe.Add(ref dw, (3 * wOut) + (4 * wTap)) += V.Sum(a3_4);
        Unsafe.Add(ref dw, (4 * wOut) + (0 * wTap)) += V.Sum(a4_0);
        Unsafe.Add(ref dw, (4 * wOut) + (1 * wTap)) += V.Sum(a4_1);
        Unsafe.Add(ref dw, (4 * wOut) + (2 * wTap)) += V.Sum(a4_2);
        Unsafe.Add(ref dw, (4 * wOut) + (3 * wTap)) += V.Sum(a4_3);
        Unsafe.Add(ref dw, (4 * wOut) + (4 * wTap)) += V.Sum(a4_4);
    }

    /// <summary>1 × 6 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate1x6<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a0_5 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (5 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, d0, a0_5);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
        Unsafe.Add(ref dw, (0 * wOut) + (5 * wTap)) += V.Sum(a0_5);
    }

    /// <summary>2 × 6 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate2x6<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a0_5 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a1_4 = V.Zero;
        var a1_5 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (5 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, d0, a0_5);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, d1, a1_4);
                    a1_5 = V.MultiplyAdd(x5, d1, a1_5);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
        Unsafe.Add(ref dw, (0 * wOut) + (5 * wTap)) += V.Sum(a0_5);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (1 * wOut) + (4 * wTap)) += V.Sum(a1_4);
        Unsafe.Add(ref dw, (1 * wOut) + (5 * wTap)) += V.Sum(a1_5);
    }

    /// <summary>3 × 6 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate3x6<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a0_5 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a1_4 = V.Zero;
        var a1_5 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a2_3 = V.Zero;
        var a2_4 = V.Zero;
        var a2_5 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (5 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, d0, a0_5);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, d1, a1_4);
                    a1_5 = V.MultiplyAdd(x5, d1, a1_5);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, d2, a2_3);
                    a2_4 = V.MultiplyAdd(x4, d2, a2_4);
                    a2_5 = V.MultiplyAdd(x5, d2, a2_5);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
        Unsafe.Add(ref dw, (0 * wOut) + (5 * wTap)) += V.Sum(a0_5);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (1 * wOut) + (4 * wTap)) += V.Sum(a1_4);
        Unsafe.Add(ref dw, (1 * wOut) + (5 * wTap)) += V.Sum(a1_5);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (2 * wOut) + (3 * wTap)) += V.Sum(a2_3);
        Unsafe.Add(ref dw, (2 * wOut) + (4 * wTap)) += V.Sum(a2_4);
        Unsafe.Add(ref dw, (2 * wOut) + (5 * wTap)) += V.Sum(a2_5);
    }

    /// <summary>4 × 6 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate4x6<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a0_5 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a1_4 = V.Zero;
        var a1_5 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a2_3 = V.Zero;
        var a2_4 = V.Zero;
        var a2_5 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        var a3_2 = V.Zero;
        var a3_3 = V.Zero;
        var a3_4 = V.Zero;
        var a3_5 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (5 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, d0, a0_5);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, d1, a1_4);
                    a1_5 = V.MultiplyAdd(x5, d1, a1_5);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, d2, a2_3);
                    a2_4 = V.MultiplyAdd(x4, d2, a2_4);
                    a2_5 = V.MultiplyAdd(x5, d2, a2_5);
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (3 * dyOut))));
                    a3_0 = V.MultiplyAdd(x0, d3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, d3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, d3, a3_2);
                    a3_3 = V.MultiplyAdd(x3, d3, a3_3);
                    a3_4 = V.MultiplyAdd(x4, d3, a3_4);
                    a3_5 = V.MultiplyAdd(x5, d3, a3_5);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
        Unsafe.Add(ref dw, (0 * wOut) + (5 * wTap)) += V.Sum(a0_5);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (1 * wOut) + (4 * wTap)) += V.Sum(a1_4);
        Unsafe.Add(ref dw, (1 * wOut) + (5 * wTap)) += V.Sum(a1_5);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (2 * wOut) + (3 * wTap)) += V.Sum(a2_3);
        Unsafe.Add(ref dw, (2 * wOut) + (4 * wTap)) += V.Sum(a2_4);
        Unsafe.Add(ref dw, (2 * wOut) + (5 * wTap)) += V.Sum(a2_5);
        Unsafe.Add(ref dw, (3 * wOut) + (0 * wTap)) += V.Sum(a3_0);
        Unsafe.Add(ref dw, (3 * wOut) + (1 * wTap)) += V.Sum(a3_1);
        Unsafe.Add(ref dw, (3 * wOut) + (2 * wTap)) += V.Sum(a3_2);
        Unsafe.Add(ref dw, (3 * wOut) + (3 * wTap)) += V.Sum(a3_3);
        Unsafe.Add(ref dw, (3 * wOut) + (4 * wTap)) += V.Sum(a3_4);
        Unsafe.Add(ref dw, (3 * wOut) + (5 * wTap)) += V.Sum(a3_5);
    }

    /// <summary>1 × 7 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate1x7<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a0_5 = V.Zero;
        var a0_6 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (5 * xTap))));
                    var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (6 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, d0, a0_5);
                    a0_6 = V.MultiplyAdd(x6, d0, a0_6);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
        Unsafe.Add(ref dw, (0 * wOut) + (5 * wTap)) += V.Sum(a0_5);
        Unsafe.Add(ref dw, (0 * wOut) + (6 * wTap)) += V.Sum(a0_6);
    }

    /// <summary>2 × 7 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate2x7<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a0_5 = V.Zero;
        var a0_6 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a1_4 = V.Zero;
        var a1_5 = V.Zero;
        var a1_6 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (5 * xTap))));
                    var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (6 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, d0, a0_5);
                    a0_6 = V.MultiplyAdd(x6, d0, a0_6);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, d1, a1_4);
                    a1_5 = V.MultiplyAdd(x5, d1, a1_5);
                    a1_6 = V.MultiplyAdd(x6, d1, a1_6);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
        Unsafe.Add(ref dw, (0 * wOut) + (5 * wTap)) += V.Sum(a0_5);
        Unsafe.Add(ref dw, (0 * wOut) + (6 * wTap)) += V.Sum(a0_6);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (1 * wOut) + (4 * wTap)) += V.Sum(a1_4);
        Unsafe.Add(ref dw, (1 * wOut) + (5 * wTap)) += V.Sum(a1_5);
        Unsafe.Add(ref dw, (1 * wOut) + (6 * wTap)) += V.Sum(a1_6);
    }

    /// <summary>3 × 7 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate3x7<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a0_5 = V.Zero;
        var a0_6 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a1_4 = V.Zero;
        var a1_5 = V.Zero;
        var a1_6 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a2_3 = V.Zero;
        var a2_4 = V.Zero;
        var a2_5 = V.Zero;
        var a2_6 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (5 * xTap))));
                    var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (6 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, d0, a0_5);
                    a0_6 = V.MultiplyAdd(x6, d0, a0_6);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, d1, a1_4);
                    a1_5 = V.MultiplyAdd(x5, d1, a1_5);
                    a1_6 = V.MultiplyAdd(x6, d1, a1_6);
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (2 * dyOut))));
                    a2_0 = V.MultiplyAdd(x0, d2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, d2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, d2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, d2, a2_3);
                    a2_4 = V.MultiplyAdd(x4, d2, a2_4);
                    a2_5 = V.MultiplyAdd(x5, d2, a2_5);
                    a2_6 = V.MultiplyAdd(x6, d2, a2_6);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
        Unsafe.Add(ref dw, (0 * wOut) + (5 * wTap)) += V.Sum(a0_5);
        Unsafe.Add(ref dw, (0 * wOut) + (6 * wTap)) += V.Sum(a0_6);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (1 * wOut) + (4 * wTap)) += V.Sum(a1_4);
        Unsafe.Add(ref dw, (1 * wOut) + (5 * wTap)) += V.Sum(a1_5);
        Unsafe.Add(ref dw, (1 * wOut) + (6 * wTap)) += V.Sum(a1_6);
        Unsafe.Add(ref dw, (2 * wOut) + (0 * wTap)) += V.Sum(a2_0);
        Unsafe.Add(ref dw, (2 * wOut) + (1 * wTap)) += V.Sum(a2_1);
        Unsafe.Add(ref dw, (2 * wOut) + (2 * wTap)) += V.Sum(a2_2);
        Unsafe.Add(ref dw, (2 * wOut) + (3 * wTap)) += V.Sum(a2_3);
        Unsafe.Add(ref dw, (2 * wOut) + (4 * wTap)) += V.Sum(a2_4);
        Unsafe.Add(ref dw, (2 * wOut) + (5 * wTap)) += V.Sum(a2_5);
        Unsafe.Add(ref dw, (2 * wOut) + (6 * wTap)) += V.Sum(a2_6);
    }

    /// <summary>1 × 8 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate1x8<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a0_5 = V.Zero;
        var a0_6 = V.Zero;
        var a0_7 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (5 * xTap))));
                    var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (6 * xTap))));
                    var x7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (7 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, d0, a0_5);
                    a0_6 = V.MultiplyAdd(x6, d0, a0_6);
                    a0_7 = V.MultiplyAdd(x7, d0, a0_7);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
        Unsafe.Add(ref dw, (0 * wOut) + (5 * wTap)) += V.Sum(a0_5);
        Unsafe.Add(ref dw, (0 * wOut) + (6 * wTap)) += V.Sum(a0_6);
        Unsafe.Add(ref dw, (0 * wOut) + (7 * wTap)) += V.Sum(a0_7);
    }

    /// <summary>2 × 8 sums.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Correlate2x8<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
        where TGeometry : struct, ICorrelationGeometry
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var dyOut = TGeometry.DyOut;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a0_5 = V.Zero;
        var a0_6 = V.Zero;
        var a0_7 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        var a1_4 = V.Zero;
        var a1_5 = V.Zero;
        var a1_6 = V.Zero;
        var a1_7 = V.Zero;
        // All sixteen lanes, V.Count at a time.
        for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
        {
            for (nint h = 0; h < rows; h++)
            {
                ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                for (nint column = 0; column < TGeometry.Columns; column++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (0 * xTap))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (1 * xTap))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (2 * xTap))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (3 * xTap))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (4 * xTap))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (5 * xTap))));
                    var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (6 * xTap))));
                    var x7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (column * xPixel) + (7 * xTap))));
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (0 * dyOut))));
                    a0_0 = V.MultiplyAdd(x0, d0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, d0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, d0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, d0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, d0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, d0, a0_5);
                    a0_6 = V.MultiplyAdd(x6, d0, a0_6);
                    a0_7 = V.MultiplyAdd(x7, d0, a0_7);
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dyRow, (column * LaneLayout.Lanes) + (1 * dyOut))));
                    a1_0 = V.MultiplyAdd(x0, d1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, d1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, d1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, d1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, d1, a1_4);
                    a1_5 = V.MultiplyAdd(x5, d1, a1_5);
                    a1_6 = V.MultiplyAdd(x6, d1, a1_6);
                    a1_7 = V.MultiplyAdd(x7, d1, a1_7);
                }
            }
        }

        Unsafe.Add(ref dw, (0 * wOut) + (0 * wTap)) += V.Sum(a0_0);
        Unsafe.Add(ref dw, (0 * wOut) + (1 * wTap)) += V.Sum(a0_1);
        Unsafe.Add(ref dw, (0 * wOut) + (2 * wTap)) += V.Sum(a0_2);
        Unsafe.Add(ref dw, (0 * wOut) + (3 * wTap)) += V.Sum(a0_3);
        Unsafe.Add(ref dw, (0 * wOut) + (4 * wTap)) += V.Sum(a0_4);
        Unsafe.Add(ref dw, (0 * wOut) + (5 * wTap)) += V.Sum(a0_5);
        Unsafe.Add(ref dw, (0 * wOut) + (6 * wTap)) += V.Sum(a0_6);
        Unsafe.Add(ref dw, (0 * wOut) + (7 * wTap)) += V.Sum(a0_7);
        Unsafe.Add(ref dw, (1 * wOut) + (0 * wTap)) += V.Sum(a1_0);
        Unsafe.Add(ref dw, (1 * wOut) + (1 * wTap)) += V.Sum(a1_1);
        Unsafe.Add(ref dw, (1 * wOut) + (2 * wTap)) += V.Sum(a1_2);
        Unsafe.Add(ref dw, (1 * wOut) + (3 * wTap)) += V.Sum(a1_3);
        Unsafe.Add(ref dw, (1 * wOut) + (4 * wTap)) += V.Sum(a1_4);
        Unsafe.Add(ref dw, (1 * wOut) + (5 * wTap)) += V.Sum(a1_5);
        Unsafe.Add(ref dw, (1 * wOut) + (6 * wTap)) += V.Sum(a1_6);
        Unsafe.Add(ref dw, (1 * wOut) + (7 * wTap)) += V.Sum(a1_7);
    }
}

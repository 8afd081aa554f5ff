// Written by SumTileWriter in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Register tiles of the sum that <see cref="ISumGeometry"/> describes: SumOxP forms O outputs × P pixels at once, each accumulator a vector of samples.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SumTiles
{
    /// <summary>1 × 1 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum1x1<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(1, 1, ref y, others, at);
        }
    }

    /// <summary>2 × 1 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum2x1<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(2, 1, ref y, others, at);
        }
    }

    /// <summary>3 × 1 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum3x1<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(3, 1, ref y, others, at);
        }
    }

    /// <summary>4 × 1 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum4x1<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(4, 1, ref y, others, at);
        }
    }

    /// <summary>5 × 1 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum5x1<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(5, 1, ref y, others, at);
        }
    }

    /// <summary>6 × 1 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum6x1<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(6, 1, ref y, others, at);
        }
    }

    /// <summary>7 × 1 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum7x1<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(7, 1, ref y, others, at);
        }
    }

    /// <summary>8 × 1 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum8x1<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(8, 1, ref y, others, at);
        }
    }

    /// <summary>12 × 1 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum12x1<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        var a8_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 8)) : V.Zero;
        var a9_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 9)) : V.Zero;
        var a10_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 10)) : V.Zero;
        var a11_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 11)) : V.Zero;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                    var w8 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (8 * wOut)));
                    a8_0 = V.MultiplyAdd(x0, w8, a8_0);
                    var w9 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (9 * wOut)));
                    a9_0 = V.MultiplyAdd(x0, w9, a9_0);
                    var w10 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (10 * wOut)));
                    a10_0 = V.MultiplyAdd(x0, w10, a10_0);
                    var w11 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (11 * wOut)));
                    a11_0 = V.MultiplyAdd(x0, w11, a11_0);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), TEpilogue.Apply(a8_0, others, at + (8 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), TEpilogue.Apply(a9_0, others, at + (9 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), TEpilogue.Apply(a10_0, others, at + (10 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), TEpilogue.Apply(a11_0, others, at + (11 * yOut) + (0 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), a8_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), a9_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), a10_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), a11_0);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(12, 1, ref y, others, at);
        }
    }

    /// <summary>16 × 1 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum16x1<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        var a8_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 8)) : V.Zero;
        var a9_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 9)) : V.Zero;
        var a10_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 10)) : V.Zero;
        var a11_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 11)) : V.Zero;
        var a12_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 12)) : V.Zero;
        var a13_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 13)) : V.Zero;
        var a14_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 14)) : V.Zero;
        var a15_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 15)) : V.Zero;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                    var w8 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (8 * wOut)));
                    a8_0 = V.MultiplyAdd(x0, w8, a8_0);
                    var w9 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (9 * wOut)));
                    a9_0 = V.MultiplyAdd(x0, w9, a9_0);
                    var w10 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (10 * wOut)));
                    a10_0 = V.MultiplyAdd(x0, w10, a10_0);
                    var w11 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (11 * wOut)));
                    a11_0 = V.MultiplyAdd(x0, w11, a11_0);
                    var w12 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (12 * wOut)));
                    a12_0 = V.MultiplyAdd(x0, w12, a12_0);
                    var w13 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (13 * wOut)));
                    a13_0 = V.MultiplyAdd(x0, w13, a13_0);
                    var w14 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (14 * wOut)));
                    a14_0 = V.MultiplyAdd(x0, w14, a14_0);
                    var w15 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (15 * wOut)));
                    a15_0 = V.MultiplyAdd(x0, w15, a15_0);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), TEpilogue.Apply(a8_0, others, at + (8 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), TEpilogue.Apply(a9_0, others, at + (9 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), TEpilogue.Apply(a10_0, others, at + (10 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), TEpilogue.Apply(a11_0, others, at + (11 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (0 * yPixel))), TEpilogue.Apply(a12_0, others, at + (12 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (13 * yOut) + (0 * yPixel))), TEpilogue.Apply(a13_0, others, at + (13 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (14 * yOut) + (0 * yPixel))), TEpilogue.Apply(a14_0, others, at + (14 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (15 * yOut) + (0 * yPixel))), TEpilogue.Apply(a15_0, others, at + (15 * yOut) + (0 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), a8_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), a9_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), a10_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), a11_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (0 * yPixel))), a12_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (13 * yOut) + (0 * yPixel))), a13_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (14 * yOut) + (0 * yPixel))), a14_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (15 * yOut) + (0 * yPixel))), a15_0);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(16, 1, ref y, others, at);
        }
    }

    /// <summary>20 × 1 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum20x1<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        var a8_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 8)) : V.Zero;
        var a9_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 9)) : V.Zero;
        var a10_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 10)) : V.Zero;
        var a11_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 11)) : V.Zero;
        var a12_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 12)) : V.Zero;
        var a13_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 13)) : V.Zero;
        var a14_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 14)) : V.Zero;
        var a15_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 15)) : V.Zero;
        var a16_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 16)) : V.Zero;
        var a17_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 17)) : V.Zero;
        var a18_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 18)) : V.Zero;
        var a19_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 19)) : V.Zero;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                    var w8 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (8 * wOut)));
                    a8_0 = V.MultiplyAdd(x0, w8, a8_0);
                    var w9 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (9 * wOut)));
                    a9_0 = V.MultiplyAdd(x0, w9, a9_0);
                    var w10 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (10 * wOut)));
                    a10_0 = V.MultiplyAdd(x0, w10, a10_0);
                    var w11 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (11 * wOut)));
                    a11_0 = V.MultiplyAdd(x0, w11, a11_0);
                    var w12 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (12 * wOut)));
                    a12_0 = V.MultiplyAdd(x0, w12, a12_0);
                    var w13 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (13 * wOut)));
                    a13_0 = V.MultiplyAdd(x0, w13, a13_0);
                    var w14 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (14 * wOut)));
                    a14_0 = V.MultiplyAdd(x0, w14, a14_0);
                    var w15 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (15 * wOut)));
                    a15_0 = V.MultiplyAdd(x0, w15, a15_0);
                    var w16 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (16 * wOut)));
                    a16_0 = V.MultiplyAdd(x0, w16, a16_0);
                    var w17 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (17 * wOut)));
                    a17_0 = V.MultiplyAdd(x0, w17, a17_0);
                    var w18 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (18 * wOut)));
                    a18_0 = V.MultiplyAdd(x0, w18, a18_0);
                    var w19 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (19 * wOut)));
                    a19_0 = V.MultiplyAdd(x0, w19, a19_0);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), TEpilogue.Apply(a8_0, others, at + (8 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), TEpilogue.Apply(a9_0, others, at + (9 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), TEpilogue.Apply(a10_0, others, at + (10 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), TEpilogue.Apply(a11_0, others, at + (11 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (0 * yPixel))), TEpilogue.Apply(a12_0, others, at + (12 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (13 * yOut) + (0 * yPixel))), TEpilogue.Apply(a13_0, others, at + (13 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (14 * yOut) + (0 * yPixel))), TEpilogue.Apply(a14_0, others, at + (14 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (15 * yOut) + (0 * yPixel))), TEpilogue.Apply(a15_0, others, at + (15 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (16 * yOut) + (0 * yPixel))), TEpilogue.Apply(a16_0, others, at + (16 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (17 * yOut) + (0 * yPixel))), TEpilogue.Apply(a17_0, others, at + (17 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (18 * yOut) + (0 * yPixel))), TEpilogue.Apply(a18_0, others, at + (18 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (19 * yOut) + (0 * yPixel))), TEpilogue.Apply(a19_0, others, at + (19 * yOut) + (0 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), a8_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), a9_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), a10_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), a11_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (0 * yPixel))), a12_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (13 * yOut) + (0 * yPixel))), a13_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (14 * yOut) + (0 * yPixel))), a14_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (15 * yOut) + (0 * yPixel))), a15_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (16 * yOut) + (0 * yPixel))), a16_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (17 * yOut) + (0 * yPixel))), a17_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (18 * yOut) + (0 * yPixel))), a18_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (19 * yOut) + (0 * yPixel))), a19_0);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(20, 1, ref y, others, at);
        }
    }

    /// <summary>24 × 1 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum24x1<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        var a8_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 8)) : V.Zero;
        var a9_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 9)) : V.Zero;
        var a10_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 10)) : V.Zero;
        var a11_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 11)) : V.Zero;
        var a12_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 12)) : V.Zero;
        var a13_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 13)) : V.Zero;
        var a14_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 14)) : V.Zero;
        var a15_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 15)) : V.Zero;
        var a16_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 16)) : V.Zero;
        var a17_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 17)) : V.Zero;
        var a18_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 18)) : V.Zero;
        var a19_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 19)) : V.Zero;
        var a20_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 20)) : V.Zero;
        var a21_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 21)) : V.Zero;
        var a22_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 22)) : V.Zero;
        var a23_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 23)) : V.Zero;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                    var w8 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (8 * wOut)));
                    a8_0 = V.MultiplyAdd(x0, w8, a8_0);
                    var w9 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (9 * wOut)));
                    a9_0 = V.MultiplyAdd(x0, w9, a9_0);
                    var w10 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (10 * wOut)));
                    a10_0 = V.MultiplyAdd(x0, w10, a10_0);
                    var w11 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (11 * wOut)));
                    a11_0 = V.MultiplyAdd(x0, w11, a11_0);
                    var w12 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (12 * wOut)));
                    a12_0 = V.MultiplyAdd(x0, w12, a12_0);
                    var w13 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (13 * wOut)));
                    a13_0 = V.MultiplyAdd(x0, w13, a13_0);
                    var w14 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (14 * wOut)));
                    a14_0 = V.MultiplyAdd(x0, w14, a14_0);
                    var w15 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (15 * wOut)));
                    a15_0 = V.MultiplyAdd(x0, w15, a15_0);
                    var w16 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (16 * wOut)));
                    a16_0 = V.MultiplyAdd(x0, w16, a16_0);
                    var w17 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (17 * wOut)));
                    a17_0 = V.MultiplyAdd(x0, w17, a17_0);
                    var w18 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (18 * wOut)));
                    a18_0 = V.MultiplyAdd(x0, w18, a18_0);
                    var w19 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (19 * wOut)));
                    a19_0 = V.MultiplyAdd(x0, w19, a19_0);
                    var w20 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (20 * wOut)));
                    a20_0 = V.MultiplyAdd(x0, w20, a20_0);
                    var w21 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (21 * wOut)));
                    a21_0 = V.MultiplyAdd(x0, w21, a21_0);
                    var w22 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (22 * wOut)));
                    a22_0 = V.MultiplyAdd(x0, w22, a22_0);
                    var w23 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (23 * wOut)));
                    a23_0 = V.MultiplyAdd(x0, w23, a23_0);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), TEpilogue.Apply(a8_0, others, at + (8 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), TEpilogue.Apply(a9_0, others, at + (9 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), TEpilogue.Apply(a10_0, others, at + (10 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), TEpilogue.Apply(a11_0, others, at + (11 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (0 * yPixel))), TEpilogue.Apply(a12_0, others, at + (12 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (13 * yOut) + (0 * yPixel))), TEpilogue.Apply(a13_0, others, at + (13 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (14 * yOut) + (0 * yPixel))), TEpilogue.Apply(a14_0, others, at + (14 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (15 * yOut) + (0 * yPixel))), TEpilogue.Apply(a15_0, others, at + (15 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (16 * yOut) + (0 * yPixel))), TEpilogue.Apply(a16_0, others, at + (16 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (17 * yOut) + (0 * yPixel))), TEpilogue.Apply(a17_0, others, at + (17 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (18 * yOut) + (0 * yPixel))), TEpilogue.Apply(a18_0, others, at + (18 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (19 * yOut) + (0 * yPixel))), TEpilogue.Apply(a19_0, others, at + (19 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (20 * yOut) + (0 * yPixel))), TEpilogue.Apply(a20_0, others, at + (20 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (21 * yOut) + (0 * yPixel))), TEpilogue.Apply(a21_0, others, at + (21 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (22 * yOut) + (0 * yPixel))), TEpilogue.Apply(a22_0, others, at + (22 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (23 * yOut) + (0 * yPixel))), TEpilogue.Apply(a23_0, others, at + (23 * yOut) + (0 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), a8_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), a9_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), a10_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), a11_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (0 * yPixel))), a12_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (13 * yOut) + (0 * yPixel))), a13_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (14 * yOut) + (0 * yPixel))), a14_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (15 * yOut) + (0 * yPixel))), a15_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (16 * yOut) + (0 * yPixel))), a16_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (17 * yOut) + (0 * yPixel))), a17_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (18 * yOut) + (0 * yPixel))), a18_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (19 * yOut) + (0 * yPixel))), a19_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (20 * yOut) + (0 * yPixel))), a20_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (21 * yOut) + (0 * yPixel))), a21_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (22 * yOut) + (0 * yPixel))), a22_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (23 * yOut) + (0 * yPixel))), a23_0);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(24, 1, ref y, others, at);
        }
    }

    /// <summary>1 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum1x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(1, 2, ref y, others, at);
        }
    }

    /// <summary>2 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum2x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(2, 2, ref y, others, at);
        }
    }

    /// <summary>3 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum3x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(3, 2, ref y, others, at);
        }
    }

    /// <summary>4 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum4x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(4, 2, ref y, others, at);
        }
    }

    /// <summary>5 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum5x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(5, 2, ref y, others, at);
        }
    }

    /// <summary>6 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum6x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(6, 2, ref y, others, at);
        }
    }

    /// <summary>7 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum7x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a6_1 = a6_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, w6, a6_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), TEpilogue.Apply(a6_1, others, at + (6 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), a6_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(7, 2, ref y, others, at);
        }
    }

    /// <summary>8 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum8x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a6_1 = a6_0;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        var a7_1 = a7_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, w6, a6_1);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, w7, a7_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), TEpilogue.Apply(a6_1, others, at + (6 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), TEpilogue.Apply(a7_1, others, at + (7 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), a6_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), a7_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(8, 2, ref y, others, at);
        }
    }

    /// <summary>9 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum9x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a6_1 = a6_0;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        var a7_1 = a7_0;
        var a8_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 8)) : V.Zero;
        var a8_1 = a8_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, w6, a6_1);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, w7, a7_1);
                    var w8 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (8 * wOut)));
                    a8_0 = V.MultiplyAdd(x0, w8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, w8, a8_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), TEpilogue.Apply(a6_1, others, at + (6 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), TEpilogue.Apply(a7_1, others, at + (7 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), TEpilogue.Apply(a8_0, others, at + (8 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), TEpilogue.Apply(a8_1, others, at + (8 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), a6_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), a7_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), a8_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), a8_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(9, 2, ref y, others, at);
        }
    }

    /// <summary>10 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum10x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a6_1 = a6_0;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        var a7_1 = a7_0;
        var a8_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 8)) : V.Zero;
        var a8_1 = a8_0;
        var a9_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 9)) : V.Zero;
        var a9_1 = a9_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, w6, a6_1);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, w7, a7_1);
                    var w8 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (8 * wOut)));
                    a8_0 = V.MultiplyAdd(x0, w8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, w8, a8_1);
                    var w9 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (9 * wOut)));
                    a9_0 = V.MultiplyAdd(x0, w9, a9_0);
                    a9_1 = V.MultiplyAdd(x1, w9, a9_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), TEpilogue.Apply(a6_1, others, at + (6 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), TEpilogue.Apply(a7_1, others, at + (7 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), TEpilogue.Apply(a8_0, others, at + (8 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), TEpilogue.Apply(a8_1, others, at + (8 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), TEpilogue.Apply(a9_0, others, at + (9 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (1 * yPixel))), TEpilogue.Apply(a9_1, others, at + (9 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), a6_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), a7_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), a8_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), a8_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), a9_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (1 * yPixel))), a9_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(10, 2, ref y, others, at);
        }
    }

    /// <summary>11 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum11x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a6_1 = a6_0;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        var a7_1 = a7_0;
        var a8_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 8)) : V.Zero;
        var a8_1 = a8_0;
        var a9_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 9)) : V.Zero;
        var a9_1 = a9_0;
        var a10_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 10)) : V.Zero;
        var a10_1 = a10_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, w6, a6_1);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, w7, a7_1);
                    var w8 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (8 * wOut)));
                    a8_0 = V.MultiplyAdd(x0, w8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, w8, a8_1);
                    var w9 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (9 * wOut)));
                    a9_0 = V.MultiplyAdd(x0, w9, a9_0);
                    a9_1 = V.MultiplyAdd(x1, w9, a9_1);
                    var w10 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (10 * wOut)));
                    a10_0 = V.MultiplyAdd(x0, w10, a10_0);
                    a10_1 = V.MultiplyAdd(x1, w10, a10_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), TEpilogue.Apply(a6_1, others, at + (6 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), TEpilogue.Apply(a7_1, others, at + (7 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), TEpilogue.Apply(a8_0, others, at + (8 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), TEpilogue.Apply(a8_1, others, at + (8 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), TEpilogue.Apply(a9_0, others, at + (9 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (1 * yPixel))), TEpilogue.Apply(a9_1, others, at + (9 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), TEpilogue.Apply(a10_0, others, at + (10 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (1 * yPixel))), TEpilogue.Apply(a10_1, others, at + (10 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), a6_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), a7_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), a8_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), a8_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), a9_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (1 * yPixel))), a9_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), a10_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (1 * yPixel))), a10_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(11, 2, ref y, others, at);
        }
    }

    /// <summary>12 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum12x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a6_1 = a6_0;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        var a7_1 = a7_0;
        var a8_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 8)) : V.Zero;
        var a8_1 = a8_0;
        var a9_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 9)) : V.Zero;
        var a9_1 = a9_0;
        var a10_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 10)) : V.Zero;
        var a10_1 = a10_0;
        var a11_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 11)) : V.Zero;
        var a11_1 = a11_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, w6, a6_1);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, w7, a7_1);
                    var w8 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (8 * wOut)));
                    a8_0 = V.MultiplyAdd(x0, w8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, w8, a8_1);
                    var w9 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (9 * wOut)));
                    a9_0 = V.MultiplyAdd(x0, w9, a9_0);
                    a9_1 = V.MultiplyAdd(x1, w9, a9_1);
                    var w10 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (10 * wOut)));
                    a10_0 = V.MultiplyAdd(x0, w10, a10_0);
                    a10_1 = V.MultiplyAdd(x1, w10, a10_1);
                    var w11 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (11 * wOut)));
                    a11_0 = V.MultiplyAdd(x0, w11, a11_0);
                    a11_1 = V.MultiplyAdd(x1, w11, a11_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), TEpilogue.Apply(a6_1, others, at + (6 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), TEpilogue.Apply(a7_1, others, at + (7 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), TEpilogue.Apply(a8_0, others, at + (8 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), TEpilogue.Apply(a8_1, others, at + (8 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), TEpilogue.Apply(a9_0, others, at + (9 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (1 * yPixel))), TEpilogue.Apply(a9_1, others, at + (9 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), TEpilogue.Apply(a10_0, others, at + (10 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (1 * yPixel))), TEpilogue.Apply(a10_1, others, at + (10 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), TEpilogue.Apply(a11_0, others, at + (11 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (1 * yPixel))), TEpilogue.Apply(a11_1, others, at + (11 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), a6_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), a7_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), a8_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), a8_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), a9_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (1 * yPixel))), a9_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), a10_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (1 * yPixel))), a10_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), a11_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (1 * yPixel))), a11_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(12, 2, ref y, others, at);
        }
    }

    /// <summary>13 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum13x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a6_1 = a6_0;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        var a7_1 = a7_0;
        var a8_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 8)) : V.Zero;
        var a8_1 = a8_0;
        var a9_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 9)) : V.Zero;
        var a9_1 = a9_0;
        var a10_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 10)) : V.Zero;
        var a10_1 = a10_0;
        var a11_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 11)) : V.Zero;
        var a11_1 = a11_0;
        var a12_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 12)) : V.Zero;
        var a12_1 = a12_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, w6, a6_1);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, w7, a7_1);
                    var w8 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (8 * wOut)));
                    a8_0 = V.MultiplyAdd(x0, w8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, w8, a8_1);
                    var w9 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (9 * wOut)));
                    a9_0 = V.MultiplyAdd(x0, w9, a9_0);
                    a9_1 = V.MultiplyAdd(x1, w9, a9_1);
                    var w10 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (10 * wOut)));
                    a10_0 = V.MultiplyAdd(x0, w10, a10_0);
                    a10_1 = V.MultiplyAdd(x1, w10, a10_1);
                    var w11 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (11 * wOut)));
                    a11_0 = V.MultiplyAdd(x0, w11, a11_0);
                    a11_1 = V.MultiplyAdd(x1, w11, a11_1);
                    var w12 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (12 * wOut)));
                    a12_0 = V.MultiplyAdd(x0, w12, a12_0);
                    a12_1 = V.MultiplyAdd(x1, w12, a12_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), TEpilogue.Apply(a6_1, others, at + (6 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), TEpilogue.Apply(a7_1, others, at + (7 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), TEpilogue.Apply(a8_0, others, at + (8 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), TEpilogue.Apply(a8_1, others, at + (8 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), TEpilogue.Apply(a9_0, others, at + (9 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (1 * yPixel))), TEpilogue.Apply(a9_1, others, at + (9 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), TEpilogue.Apply(a10_0, others, at + (10 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (1 * yPixel))), TEpilogue.Apply(a10_1, others, at + (10 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), TEpilogue.Apply(a11_0, others, at + (11 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (1 * yPixel))), TEpilogue.Apply(a11_1, others, at + (11 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (0 * yPixel))), TEpilogue.Apply(a12_0, others, at + (12 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (1 * yPixel))), TEpilogue.Apply(a12_1, others, at + (12 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), a6_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), a7_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), a8_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), a8_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), a9_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (1 * yPixel))), a9_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), a10_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (1 * yPixel))), a10_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), a11_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (1 * yPixel))), a11_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (0 * yPixel))), a12_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (1 * yPixel))), a12_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(13, 2, ref y, others, at);
        }
    }

    /// <summary>14 × 2 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum14x2<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a6_1 = a6_0;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        var a7_1 = a7_0;
        var a8_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 8)) : V.Zero;
        var a8_1 = a8_0;
        var a9_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 9)) : V.Zero;
        var a9_1 = a9_0;
        var a10_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 10)) : V.Zero;
        var a10_1 = a10_0;
        var a11_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 11)) : V.Zero;
        var a11_1 = a11_0;
        var a12_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 12)) : V.Zero;
        var a12_1 = a12_0;
        var a13_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 13)) : V.Zero;
        var a13_1 = a13_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, w6, a6_1);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, w7, a7_1);
                    var w8 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (8 * wOut)));
                    a8_0 = V.MultiplyAdd(x0, w8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, w8, a8_1);
                    var w9 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (9 * wOut)));
                    a9_0 = V.MultiplyAdd(x0, w9, a9_0);
                    a9_1 = V.MultiplyAdd(x1, w9, a9_1);
                    var w10 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (10 * wOut)));
                    a10_0 = V.MultiplyAdd(x0, w10, a10_0);
                    a10_1 = V.MultiplyAdd(x1, w10, a10_1);
                    var w11 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (11 * wOut)));
                    a11_0 = V.MultiplyAdd(x0, w11, a11_0);
                    a11_1 = V.MultiplyAdd(x1, w11, a11_1);
                    var w12 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (12 * wOut)));
                    a12_0 = V.MultiplyAdd(x0, w12, a12_0);
                    a12_1 = V.MultiplyAdd(x1, w12, a12_1);
                    var w13 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (13 * wOut)));
                    a13_0 = V.MultiplyAdd(x0, w13, a13_0);
                    a13_1 = V.MultiplyAdd(x1, w13, a13_1);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), TEpilogue.Apply(a6_1, others, at + (6 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), TEpilogue.Apply(a7_1, others, at + (7 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), TEpilogue.Apply(a8_0, others, at + (8 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), TEpilogue.Apply(a8_1, others, at + (8 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), TEpilogue.Apply(a9_0, others, at + (9 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (1 * yPixel))), TEpilogue.Apply(a9_1, others, at + (9 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), TEpilogue.Apply(a10_0, others, at + (10 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (1 * yPixel))), TEpilogue.Apply(a10_1, others, at + (10 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), TEpilogue.Apply(a11_0, others, at + (11 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (1 * yPixel))), TEpilogue.Apply(a11_1, others, at + (11 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (0 * yPixel))), TEpilogue.Apply(a12_0, others, at + (12 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (1 * yPixel))), TEpilogue.Apply(a12_1, others, at + (12 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (13 * yOut) + (0 * yPixel))), TEpilogue.Apply(a13_0, others, at + (13 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (13 * yOut) + (1 * yPixel))), TEpilogue.Apply(a13_1, others, at + (13 * yOut) + (1 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), a6_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), a7_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), a8_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), a8_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (0 * yPixel))), a9_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (9 * yOut) + (1 * yPixel))), a9_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (0 * yPixel))), a10_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (10 * yOut) + (1 * yPixel))), a10_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (0 * yPixel))), a11_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (11 * yOut) + (1 * yPixel))), a11_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (0 * yPixel))), a12_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (12 * yOut) + (1 * yPixel))), a12_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (13 * yOut) + (0 * yPixel))), a13_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (13 * yOut) + (1 * yPixel))), a13_1);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(14, 2, ref y, others, at);
        }
    }

    /// <summary>1 × 3 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum1x3<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(1, 3, ref y, others, at);
        }
    }

    /// <summary>2 × 3 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum2x3<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(2, 3, ref y, others, at);
        }
    }

    /// <summary>3 × 3 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum3x3<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(3, 3, ref y, others, at);
        }
    }

    /// <summary>4 × 3 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum4x3<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a3_2 = a3_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, w3, a3_2);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), TEpilogue.Apply(a3_2, others, at + (3 * yOut) + (2 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), a3_2);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(4, 3, ref y, others, at);
        }
    }

    /// <summary>5 × 3 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum5x3<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a3_2 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a4_2 = a4_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, w3, a3_2);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, w4, a4_2);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), TEpilogue.Apply(a3_2, others, at + (3 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), TEpilogue.Apply(a4_2, others, at + (4 * yOut) + (2 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), a3_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), a4_2);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(5, 3, ref y, others, at);
        }
    }

    /// <summary>6 × 3 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum6x3<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a3_2 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a4_2 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        var a5_2 = a5_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, w3, a3_2);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, w4, a4_2);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                    a5_2 = V.MultiplyAdd(x2, w5, a5_2);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), TEpilogue.Apply(a3_2, others, at + (3 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), TEpilogue.Apply(a4_2, others, at + (4 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (2 * yPixel))), TEpilogue.Apply(a5_2, others, at + (5 * yOut) + (2 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), a3_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), a4_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (2 * yPixel))), a5_2);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(6, 3, ref y, others, at);
        }
    }

    /// <summary>7 × 3 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum7x3<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a3_2 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a4_2 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        var a5_2 = a5_0;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a6_1 = a6_0;
        var a6_2 = a6_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, w3, a3_2);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, w4, a4_2);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                    a5_2 = V.MultiplyAdd(x2, w5, a5_2);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, w6, a6_1);
                    a6_2 = V.MultiplyAdd(x2, w6, a6_2);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), TEpilogue.Apply(a3_2, others, at + (3 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), TEpilogue.Apply(a4_2, others, at + (4 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (2 * yPixel))), TEpilogue.Apply(a5_2, others, at + (5 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), TEpilogue.Apply(a6_1, others, at + (6 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (2 * yPixel))), TEpilogue.Apply(a6_2, others, at + (6 * yOut) + (2 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), a3_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), a4_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (2 * yPixel))), a5_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), a6_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (2 * yPixel))), a6_2);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(7, 3, ref y, others, at);
        }
    }

    /// <summary>8 × 3 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum8x3<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a3_2 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a4_2 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        var a5_2 = a5_0;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a6_1 = a6_0;
        var a6_2 = a6_0;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        var a7_1 = a7_0;
        var a7_2 = a7_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, w3, a3_2);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, w4, a4_2);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                    a5_2 = V.MultiplyAdd(x2, w5, a5_2);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, w6, a6_1);
                    a6_2 = V.MultiplyAdd(x2, w6, a6_2);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, w7, a7_1);
                    a7_2 = V.MultiplyAdd(x2, w7, a7_2);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), TEpilogue.Apply(a3_2, others, at + (3 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), TEpilogue.Apply(a4_2, others, at + (4 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (2 * yPixel))), TEpilogue.Apply(a5_2, others, at + (5 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), TEpilogue.Apply(a6_1, others, at + (6 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (2 * yPixel))), TEpilogue.Apply(a6_2, others, at + (6 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), TEpilogue.Apply(a7_1, others, at + (7 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (2 * yPixel))), TEpilogue.Apply(a7_2, others, at + (7 * yOut) + (2 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), a3_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), a4_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (2 * yPixel))), a5_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), a6_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (2 * yPixel))), a6_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), a7_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (2 * yPixel))), a7_2);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(8, 3, ref y, others, at);
        }
    }

    /// <summary>9 × 3 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum9x3<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a3_2 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a4_2 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        var a5_2 = a5_0;
        var a6_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 6)) : V.Zero;
        var a6_1 = a6_0;
        var a6_2 = a6_0;
        var a7_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 7)) : V.Zero;
        var a7_1 = a7_0;
        var a7_2 = a7_0;
        var a8_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 8)) : V.Zero;
        var a8_1 = a8_0;
        var a8_2 = a8_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, w3, a3_2);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, w4, a4_2);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                    a5_2 = V.MultiplyAdd(x2, w5, a5_2);
                    var w6 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (6 * wOut)));
                    a6_0 = V.MultiplyAdd(x0, w6, a6_0);
                    a6_1 = V.MultiplyAdd(x1, w6, a6_1);
                    a6_2 = V.MultiplyAdd(x2, w6, a6_2);
                    var w7 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (7 * wOut)));
                    a7_0 = V.MultiplyAdd(x0, w7, a7_0);
                    a7_1 = V.MultiplyAdd(x1, w7, a7_1);
                    a7_2 = V.MultiplyAdd(x2, w7, a7_2);
                    var w8 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (8 * wOut)));
                    a8_0 = V.MultiplyAdd(x0, w8, a8_0);
                    a8_1 = V.MultiplyAdd(x1, w8, a8_1);
                    a8_2 = V.MultiplyAdd(x2, w8, a8_2);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), TEpilogue.Apply(a3_2, others, at + (3 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), TEpilogue.Apply(a4_2, others, at + (4 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (2 * yPixel))), TEpilogue.Apply(a5_2, others, at + (5 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), TEpilogue.Apply(a6_0, others, at + (6 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), TEpilogue.Apply(a6_1, others, at + (6 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (2 * yPixel))), TEpilogue.Apply(a6_2, others, at + (6 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), TEpilogue.Apply(a7_0, others, at + (7 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), TEpilogue.Apply(a7_1, others, at + (7 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (2 * yPixel))), TEpilogue.Apply(a7_2, others, at + (7 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), TEpilogue.Apply(a8_0, others, at + (8 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), TEpilogue.Apply(a8_1, others, at + (8 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (2 * yPixel))), TEpilogue.Apply(a8_2, others, at + (8 * yOut) + (2 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), a3_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), a4_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (2 * yPixel))), a5_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (0 * yPixel))), a6_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (1 * yPixel))), a6_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (6 * yOut) + (2 * yPixel))), a6_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (0 * yPixel))), a7_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (1 * yPixel))), a7_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (7 * yOut) + (2 * yPixel))), a7_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (0 * yPixel))), a8_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (1 * yPixel))), a8_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (8 * yOut) + (2 * yPixel))), a8_2);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(9, 3, ref y, others, at);
        }
    }

    /// <summary>1 × 4 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum1x4<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(1, 4, ref y, others, at);
        }
    }

    /// <summary>2 × 4 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum2x4<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(2, 4, ref y, others, at);
        }
    }

    /// <summary>3 × 4 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum3x4<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a2_3 = a2_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, w2, a2_3);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), TEpilogue.Apply(a2_3, others, at + (2 * yOut) + (3 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), a2_3);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(3, 4, ref y, others, at);
        }
    }

    /// <summary>4 × 4 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum4x4<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a2_3 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a3_2 = a3_0;
        var a3_3 = a3_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, w2, a2_3);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, w3, a3_2);
                    a3_3 = V.MultiplyAdd(x3, w3, a3_3);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), TEpilogue.Apply(a2_3, others, at + (2 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), TEpilogue.Apply(a3_2, others, at + (3 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (3 * yPixel))), TEpilogue.Apply(a3_3, others, at + (3 * yOut) + (3 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), a2_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), a3_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (3 * yPixel))), a3_3);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(4, 4, ref y, others, at);
        }
    }

    /// <summary>5 × 4 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum5x4<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a2_3 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a3_2 = a3_0;
        var a3_3 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a4_2 = a4_0;
        var a4_3 = a4_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, w2, a2_3);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, w3, a3_2);
                    a3_3 = V.MultiplyAdd(x3, w3, a3_3);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, w4, a4_2);
                    a4_3 = V.MultiplyAdd(x3, w4, a4_3);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), TEpilogue.Apply(a2_3, others, at + (2 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), TEpilogue.Apply(a3_2, others, at + (3 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (3 * yPixel))), TEpilogue.Apply(a3_3, others, at + (3 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), TEpilogue.Apply(a4_2, others, at + (4 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (3 * yPixel))), TEpilogue.Apply(a4_3, others, at + (4 * yOut) + (3 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), a2_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), a3_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (3 * yPixel))), a3_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), a4_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (3 * yPixel))), a4_3);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(5, 4, ref y, others, at);
        }
    }

    /// <summary>6 × 4 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum6x4<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a2_3 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a3_2 = a3_0;
        var a3_3 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a4_2 = a4_0;
        var a4_3 = a4_0;
        var a5_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 5)) : V.Zero;
        var a5_1 = a5_0;
        var a5_2 = a5_0;
        var a5_3 = a5_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, w2, a2_3);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, w3, a3_2);
                    a3_3 = V.MultiplyAdd(x3, w3, a3_3);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, w4, a4_2);
                    a4_3 = V.MultiplyAdd(x3, w4, a4_3);
                    var w5 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (5 * wOut)));
                    a5_0 = V.MultiplyAdd(x0, w5, a5_0);
                    a5_1 = V.MultiplyAdd(x1, w5, a5_1);
                    a5_2 = V.MultiplyAdd(x2, w5, a5_2);
                    a5_3 = V.MultiplyAdd(x3, w5, a5_3);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), TEpilogue.Apply(a2_3, others, at + (2 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), TEpilogue.Apply(a3_2, others, at + (3 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (3 * yPixel))), TEpilogue.Apply(a3_3, others, at + (3 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), TEpilogue.Apply(a4_2, others, at + (4 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (3 * yPixel))), TEpilogue.Apply(a4_3, others, at + (4 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), TEpilogue.Apply(a5_0, others, at + (5 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), TEpilogue.Apply(a5_1, others, at + (5 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (2 * yPixel))), TEpilogue.Apply(a5_2, others, at + (5 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (3 * yPixel))), TEpilogue.Apply(a5_3, others, at + (5 * yOut) + (3 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), a2_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), a3_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (3 * yPixel))), a3_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), a4_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (3 * yPixel))), a4_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (0 * yPixel))), a5_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (1 * yPixel))), a5_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (2 * yPixel))), a5_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (5 * yOut) + (3 * yPixel))), a5_3);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(6, 4, ref y, others, at);
        }
    }

    /// <summary>1 × 5 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum1x5<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(1, 5, ref y, others, at);
        }
    }

    /// <summary>2 × 5 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum2x5<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a1_4 = a1_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, w1, a1_4);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), TEpilogue.Apply(a1_4, others, at + (1 * yOut) + (4 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), a1_4);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(2, 5, ref y, others, at);
        }
    }

    /// <summary>3 × 5 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum3x5<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a1_4 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a2_3 = a2_0;
        var a2_4 = a2_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, w1, a1_4);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, w2, a2_3);
                    a2_4 = V.MultiplyAdd(x4, w2, a2_4);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), TEpilogue.Apply(a1_4, others, at + (1 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), TEpilogue.Apply(a2_3, others, at + (2 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (4 * yPixel))), TEpilogue.Apply(a2_4, others, at + (2 * yOut) + (4 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), a1_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), a2_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (4 * yPixel))), a2_4);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(3, 5, ref y, others, at);
        }
    }

    /// <summary>4 × 5 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum4x5<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a1_4 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a2_3 = a2_0;
        var a2_4 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a3_2 = a3_0;
        var a3_3 = a3_0;
        var a3_4 = a3_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, w1, a1_4);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, w2, a2_3);
                    a2_4 = V.MultiplyAdd(x4, w2, a2_4);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, w3, a3_2);
                    a3_3 = V.MultiplyAdd(x3, w3, a3_3);
                    a3_4 = V.MultiplyAdd(x4, w3, a3_4);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), TEpilogue.Apply(a1_4, others, at + (1 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), TEpilogue.Apply(a2_3, others, at + (2 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (4 * yPixel))), TEpilogue.Apply(a2_4, others, at + (2 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), TEpilogue.Apply(a3_2, others, at + (3 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (3 * yPixel))), TEpilogue.Apply(a3_3, others, at + (3 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (4 * yPixel))), TEpilogue.Apply(a3_4, others, at + (3 * yOut) + (4 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), a1_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), a2_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (4 * yPixel))), a2_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), a3_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (3 * yPixel))), a3_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (4 * yPixel))), a3_4);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(4, 5, ref y, others, at);
        }
    }

    /// <summary>5 × 5 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum5x5<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a1_4 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a2_3 = a2_0;
        var a2_4 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a3_2 = a3_0;
        var a3_3 = a3_0;
        var a3_4 = a3_0;
        var a4_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 4)) : V.Zero;
        var a4_1 = a4_0;
        var a4_2 = a4_0;
        var a4_3 = a4_0;
        var a4_4 = a4_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, w1, a1_4);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, w2, a2_3);
                    a2_4 = V.MultiplyAdd(x4, w2, a2_4);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, w3, a3_2);
                    a3_3 = V.MultiplyAdd(x3, w3, a3_3);
                    a3_4 = V.MultiplyAdd(x4, w3, a3_4);
                    var w4 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (4 * wOut)));
                    a4_0 = V.MultiplyAdd(x0, w4, a4_0);
                    a4_1 = V.MultiplyAdd(x1, w4, a4_1);
                    a4_2 = V.MultiplyAdd(x2, w4, a4_2);
                    a4_3 = V.MultiplyAdd(x3, w4, a4_3);
                    a4_4 = V.MultiplyAdd(x4, w4, a4_4);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), TEpilogue.Apply(a1_4, others, at + (1 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), TEpilogue.Apply(a2_3, others, at + (2 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (4 * yPixel))), TEpilogue.Apply(a2_4, others, at + (2 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), TEpilogue.Apply(a3_2, others, at + (3 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (3 * yPixel))), TEpilogue.Apply(a3_3, others, at + (3 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (4 * yPixel))), TEpilogue.Apply(a3_4, others, at + (3 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), TEpilogue.Apply(a4_0, others, at + (4 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), TEpilogue.Apply(a4_1, others, at + (4 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), TEpilogue.Apply(a4_2, others, at + (4 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (3 * yPixel))), TEpilogue.Apply(a4_3, others, at + (4 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (4 * yPixel))), TEpilogue.Apply(a4_4, others, at + (4 * yOut) + (4 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), a1_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), a2_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (4 * yPixel))), a2_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), a3_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (3 * yPixel))), a3_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (4 * yPixel))), a3_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (0 * yPixel))), a4_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (1 * yPixel))), a4_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (2 * yPixel))), a4_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (3 * yPixel))), a4_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (4 * yOut) + (4 * yPixel))), a4_4);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(5, 5, ref y, others, at);
        }
    }

    /// <summary>1 × 6 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum1x6<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        var a0_5 = a0_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (5 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, w0, a0_5);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), TEpilogue.Apply(a0_5, others, at + (0 * yOut) + (5 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), a0_5);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(1, 6, ref y, others, at);
        }
    }

    /// <summary>2 × 6 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum2x6<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        var a0_5 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a1_4 = a1_0;
        var a1_5 = a1_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (5 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, w0, a0_5);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, w1, a1_4);
                    a1_5 = V.MultiplyAdd(x5, w1, a1_5);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), TEpilogue.Apply(a0_5, others, at + (0 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), TEpilogue.Apply(a1_4, others, at + (1 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (5 * yPixel))), TEpilogue.Apply(a1_5, others, at + (1 * yOut) + (5 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), a0_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), a1_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (5 * yPixel))), a1_5);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(2, 6, ref y, others, at);
        }
    }

    /// <summary>3 × 6 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum3x6<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        var a0_5 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a1_4 = a1_0;
        var a1_5 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a2_3 = a2_0;
        var a2_4 = a2_0;
        var a2_5 = a2_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (5 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, w0, a0_5);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, w1, a1_4);
                    a1_5 = V.MultiplyAdd(x5, w1, a1_5);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, w2, a2_3);
                    a2_4 = V.MultiplyAdd(x4, w2, a2_4);
                    a2_5 = V.MultiplyAdd(x5, w2, a2_5);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), TEpilogue.Apply(a0_5, others, at + (0 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), TEpilogue.Apply(a1_4, others, at + (1 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (5 * yPixel))), TEpilogue.Apply(a1_5, others, at + (1 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), TEpilogue.Apply(a2_3, others, at + (2 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (4 * yPixel))), TEpilogue.Apply(a2_4, others, at + (2 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (5 * yPixel))), TEpilogue.Apply(a2_5, others, at + (2 * yOut) + (5 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), a0_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), a1_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (5 * yPixel))), a1_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), a2_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (4 * yPixel))), a2_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (5 * yPixel))), a2_5);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(3, 6, ref y, others, at);
        }
    }

    /// <summary>4 × 6 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum4x6<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        var a0_5 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a1_4 = a1_0;
        var a1_5 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a2_3 = a2_0;
        var a2_4 = a2_0;
        var a2_5 = a2_0;
        var a3_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 3)) : V.Zero;
        var a3_1 = a3_0;
        var a3_2 = a3_0;
        var a3_3 = a3_0;
        var a3_4 = a3_0;
        var a3_5 = a3_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (5 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, w0, a0_5);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, w1, a1_4);
                    a1_5 = V.MultiplyAdd(x5, w1, a1_5);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, w2, a2_3);
                    a2_4 = V.MultiplyAdd(x4, w2, a2_4);
                    a2_5 = V.MultiplyAdd(x5, w2, a2_5);
                    var w3 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (3 * wOut)));
                    a3_0 = V.MultiplyAdd(x0, w3, a3_0);
                    a3_1 = V.MultiplyAdd(x1, w3, a3_1);
                    a3_2 = V.MultiplyAdd(x2, w3, a3_2);
                    a3_3 = V.MultiplyAdd(x3, w3, a3_3);
                    a3_4 = V.MultiplyAdd(x4, w3, a3_4);
                    a3_5 = V.MultiplyAdd(x5, w3, a3_5);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), TEpilogue.Apply(a0_5, others, at + (0 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), TEpilogue.Apply(a1_4, others, at + (1 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (5 * yPixel))), TEpilogue.Apply(a1_5, others, at + (1 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), TEpilogue.Apply(a2_3, others, at + (2 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (4 * yPixel))), TEpilogue.Apply(a2_4, others, at + (2 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (5 * yPixel))), TEpilogue.Apply(a2_5, others, at + (2 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), TEpilogue.Apply(a3_0, others, at + (3 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), TEpilogue.Apply(a3_1, others, at + (3 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), TEpilogue.Apply(a3_2, others, at + (3 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (3 * yPixel))), TEpilogue.Apply(a3_3, others, at + (3 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (4 * yPixel))), TEpilogue.Apply(a3_4, others, at + (3 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (5 * yPixel))), TEpilogue.Apply(a3_5, others, at + (3 * yOut) + (5 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), a0_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), a1_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (5 * yPixel))), a1_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), a2_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (4 * yPixel))), a2_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (5 * yPixel))), a2_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (0 * yPixel))), a3_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (1 * yPixel))), a3_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (2 * yPixel))), a3_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (3 * yPixel))), a3_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (4 * yPixel))), a3_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (3 * yOut) + (5 * yPixel))), a3_5);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(4, 6, ref y, others, at);
        }
    }

    /// <summary>1 × 7 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum1x7<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        var a0_5 = a0_0;
        var a0_6 = a0_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (5 * xPixel))));
                    var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (6 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, w0, a0_5);
                    a0_6 = V.MultiplyAdd(x6, w0, a0_6);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), TEpilogue.Apply(a0_5, others, at + (0 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (6 * yPixel))), TEpilogue.Apply(a0_6, others, at + (0 * yOut) + (6 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), a0_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (6 * yPixel))), a0_6);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(1, 7, ref y, others, at);
        }
    }

    /// <summary>2 × 7 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum2x7<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        var a0_5 = a0_0;
        var a0_6 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a1_4 = a1_0;
        var a1_5 = a1_0;
        var a1_6 = a1_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (5 * xPixel))));
                    var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (6 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, w0, a0_5);
                    a0_6 = V.MultiplyAdd(x6, w0, a0_6);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, w1, a1_4);
                    a1_5 = V.MultiplyAdd(x5, w1, a1_5);
                    a1_6 = V.MultiplyAdd(x6, w1, a1_6);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), TEpilogue.Apply(a0_5, others, at + (0 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (6 * yPixel))), TEpilogue.Apply(a0_6, others, at + (0 * yOut) + (6 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), TEpilogue.Apply(a1_4, others, at + (1 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (5 * yPixel))), TEpilogue.Apply(a1_5, others, at + (1 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (6 * yPixel))), TEpilogue.Apply(a1_6, others, at + (1 * yOut) + (6 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), a0_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (6 * yPixel))), a0_6);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), a1_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (5 * yPixel))), a1_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (6 * yPixel))), a1_6);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(2, 7, ref y, others, at);
        }
    }

    /// <summary>3 × 7 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum3x7<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        var a0_5 = a0_0;
        var a0_6 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a1_4 = a1_0;
        var a1_5 = a1_0;
        var a1_6 = a1_0;
        var a2_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 2)) : V.Zero;
        var a2_1 = a2_0;
        var a2_2 = a2_0;
        var a2_3 = a2_0;
        var a2_4 = a2_0;
        var a2_5 = a2_0;
        var a2_6 = a2_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (5 * xPixel))));
                    var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (6 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, w0, a0_5);
                    a0_6 = V.MultiplyAdd(x6, w0, a0_6);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, w1, a1_4);
                    a1_5 = V.MultiplyAdd(x5, w1, a1_5);
                    a1_6 = V.MultiplyAdd(x6, w1, a1_6);
                    var w2 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (2 * wOut)));
                    a2_0 = V.MultiplyAdd(x0, w2, a2_0);
                    a2_1 = V.MultiplyAdd(x1, w2, a2_1);
                    a2_2 = V.MultiplyAdd(x2, w2, a2_2);
                    a2_3 = V.MultiplyAdd(x3, w2, a2_3);
                    a2_4 = V.MultiplyAdd(x4, w2, a2_4);
                    a2_5 = V.MultiplyAdd(x5, w2, a2_5);
                    a2_6 = V.MultiplyAdd(x6, w2, a2_6);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), TEpilogue.Apply(a0_5, others, at + (0 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (6 * yPixel))), TEpilogue.Apply(a0_6, others, at + (0 * yOut) + (6 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), TEpilogue.Apply(a1_4, others, at + (1 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (5 * yPixel))), TEpilogue.Apply(a1_5, others, at + (1 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (6 * yPixel))), TEpilogue.Apply(a1_6, others, at + (1 * yOut) + (6 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), TEpilogue.Apply(a2_0, others, at + (2 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), TEpilogue.Apply(a2_1, others, at + (2 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), TEpilogue.Apply(a2_2, others, at + (2 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), TEpilogue.Apply(a2_3, others, at + (2 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (4 * yPixel))), TEpilogue.Apply(a2_4, others, at + (2 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (5 * yPixel))), TEpilogue.Apply(a2_5, others, at + (2 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (6 * yPixel))), TEpilogue.Apply(a2_6, others, at + (2 * yOut) + (6 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), a0_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (6 * yPixel))), a0_6);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), a1_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (5 * yPixel))), a1_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (6 * yPixel))), a1_6);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (0 * yPixel))), a2_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (1 * yPixel))), a2_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (2 * yPixel))), a2_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (3 * yPixel))), a2_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (4 * yPixel))), a2_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (5 * yPixel))), a2_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (2 * yOut) + (6 * yPixel))), a2_6);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(3, 7, ref y, others, at);
        }
    }

    /// <summary>1 × 8 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum1x8<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        var a0_5 = a0_0;
        var a0_6 = a0_0;
        var a0_7 = a0_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (5 * xPixel))));
                    var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (6 * xPixel))));
                    var x7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (7 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, w0, a0_5);
                    a0_6 = V.MultiplyAdd(x6, w0, a0_6);
                    a0_7 = V.MultiplyAdd(x7, w0, a0_7);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), TEpilogue.Apply(a0_5, others, at + (0 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (6 * yPixel))), TEpilogue.Apply(a0_6, others, at + (0 * yOut) + (6 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (7 * yPixel))), TEpilogue.Apply(a0_7, others, at + (0 * yOut) + (7 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), a0_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (6 * yPixel))), a0_6);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (7 * yPixel))), a0_7);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(1, 8, ref y, others, at);
        }
    }

    /// <summary>2 × 8 sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum2x8<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
        where V : struct, ILanes<V>
        where TGeometry : struct, ISumGeometry
        where TEpilogue : struct, IEpilogue
    {
        var xTap = TGeometry.XTap;
        var xPixel = TGeometry.XPixel;
        var wOut = TGeometry.WOut;
        var wTap = TGeometry.WTap;
        var yOut = TGeometry.YOut;
        var yPixel = TGeometry.YPixel;
        var a0_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 0)) : V.Zero;
        var a0_1 = a0_0;
        var a0_2 = a0_0;
        var a0_3 = a0_0;
        var a0_4 = a0_0;
        var a0_5 = a0_0;
        var a0_6 = a0_0;
        var a0_7 = a0_0;
        var a1_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, 1)) : V.Zero;
        var a1_1 = a1_0;
        var a1_2 = a1_0;
        var a1_3 = a1_0;
        var a1_4 = a1_0;
        var a1_5 = a1_0;
        var a1_6 = a1_0;
        var a1_7 = a1_0;
        // Loops of one turn are none.
        var windowRows = TGeometry.Rows == 1 ? 1 : rows;
        var windowTaps = TGeometry.Taps == 1 ? 1 : taps;
        for (nint c = 0; c < channels; c++)
        {
            for (nint u = 0; u < windowRows; u++)
            {
                ref var xRow = ref Unsafe.Add(ref x, (c * TGeometry.XChannel) + (u * TGeometry.XRow));
                ref var wRow = ref Unsafe.Add(ref w, (c * TGeometry.WChannel) + (u * TGeometry.WRow));
                for (nint v = 0; v < windowTaps; v++)
                {
                    var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (0 * xPixel))));
                    var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (1 * xPixel))));
                    var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (2 * xPixel))));
                    var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (3 * xPixel))));
                    var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (4 * xPixel))));
                    var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (5 * xPixel))));
                    var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (6 * xPixel))));
                    var x7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xRow, (v * xTap) + (7 * xPixel))));
                    var w0 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (0 * wOut)));
                    a0_0 = V.MultiplyAdd(x0, w0, a0_0);
                    a0_1 = V.MultiplyAdd(x1, w0, a0_1);
                    a0_2 = V.MultiplyAdd(x2, w0, a0_2);
                    a0_3 = V.MultiplyAdd(x3, w0, a0_3);
                    a0_4 = V.MultiplyAdd(x4, w0, a0_4);
                    a0_5 = V.MultiplyAdd(x5, w0, a0_5);
                    a0_6 = V.MultiplyAdd(x6, w0, a0_6);
                    a0_7 = V.MultiplyAdd(x7, w0, a0_7);
                    var w1 = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + (1 * wOut)));
                    a1_0 = V.MultiplyAdd(x0, w1, a1_0);
                    a1_1 = V.MultiplyAdd(x1, w1, a1_1);
                    a1_2 = V.MultiplyAdd(x2, w1, a1_2);
                    a1_3 = V.MultiplyAdd(x3, w1, a1_3);
                    a1_4 = V.MultiplyAdd(x4, w1, a1_4);
                    a1_5 = V.MultiplyAdd(x5, w1, a1_5);
                    a1_6 = V.MultiplyAdd(x6, w1, a1_6);
                    a1_7 = V.MultiplyAdd(x7, w1, a1_7);
                }
            }
        }

        if (TEpilogue.IsShort)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), TEpilogue.Apply(a0_0, others, at + (0 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), TEpilogue.Apply(a0_1, others, at + (0 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), TEpilogue.Apply(a0_2, others, at + (0 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), TEpilogue.Apply(a0_3, others, at + (0 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), TEpilogue.Apply(a0_4, others, at + (0 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), TEpilogue.Apply(a0_5, others, at + (0 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (6 * yPixel))), TEpilogue.Apply(a0_6, others, at + (0 * yOut) + (6 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (7 * yPixel))), TEpilogue.Apply(a0_7, others, at + (0 * yOut) + (7 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), TEpilogue.Apply(a1_0, others, at + (1 * yOut) + (0 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), TEpilogue.Apply(a1_1, others, at + (1 * yOut) + (1 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), TEpilogue.Apply(a1_2, others, at + (1 * yOut) + (2 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), TEpilogue.Apply(a1_3, others, at + (1 * yOut) + (3 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), TEpilogue.Apply(a1_4, others, at + (1 * yOut) + (4 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (5 * yPixel))), TEpilogue.Apply(a1_5, others, at + (1 * yOut) + (5 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (6 * yPixel))), TEpilogue.Apply(a1_6, others, at + (1 * yOut) + (6 * yPixel)));
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (7 * yPixel))), TEpilogue.Apply(a1_7, others, at + (1 * yOut) + (7 * yPixel)));
        }
        else
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (0 * yPixel))), a0_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (1 * yPixel))), a0_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (2 * yPixel))), a0_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (3 * yPixel))), a0_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (4 * yPixel))), a0_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (5 * yPixel))), a0_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (6 * yPixel))), a0_6);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (0 * yOut) + (7 * yPixel))), a0_7);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (0 * yPixel))), a1_0);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (1 * yPixel))), a1_1);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (2 * yPixel))), a1_2);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (3 * yPixel))), a1_3);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (4 * yPixel))), a1_4);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (5 * yPixel))), a1_5);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (6 * yPixel))), a1_6);
            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, at + (1 * yOut) + (7 * yPixel))), a1_7);
            TileEpilogue.Apply<V, TGeometry, TEpilogue>(2, 8, ref y, others, at);
        }
    }
}

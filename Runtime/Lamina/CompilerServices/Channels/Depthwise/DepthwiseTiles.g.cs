// Written by DepthwiseTileWriter in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Register tiles of depthwise sums, one vector of channels: SumP forms P positions at once, TapsT adds to the gradients of T neighbouring weights.
/// </summary>
internal static class DepthwiseTiles
{
    /// <summary>y[p] = start + Σ over window rows and taps of w · x[p].</summary>
    public static void Sum<V>(int positions, in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        switch (positions)
        {
            case 1:
                Sum1<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 2:
                Sum2<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 3:
                Sum3<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 4:
                Sum4<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 5:
                Sum5<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 6:
                Sum6<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 7:
                Sum7<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 8:
                Sum8<V>(t, ref x, ref w, ref start, ref y);
                break;
        }
    }

    /// <summary>Sum for rows of three taps that are as far apart as positions: each x is loaded once for the three sums that it is part of.</summary>
    public static void SumOfThrees<V>(int positions, in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        switch (positions)
        {
            case 1:
                SumOfThrees1<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 2:
                SumOfThrees2<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 3:
                SumOfThrees3<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 4:
                SumOfThrees4<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 5:
                SumOfThrees5<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 6:
                SumOfThrees6<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 7:
                SumOfThrees7<V>(t, ref x, ref w, ref start, ref y);
                break;
            case 8:
                SumOfThrees8<V>(t, ref x, ref w, ref start, ref y);
                break;
        }
    }

    /// <summary>dw[t] += Σ over positions of dy · x[t].</summary>
    public static void Taps<V>(int taps, in DepthwiseTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        switch (taps)
        {
            case 1:
                Taps1<V>(t, ref x, ref dy, ref dw);
                break;
            case 2:
                Taps2<V>(t, ref x, ref dy, ref dw);
                break;
            case 3:
                Taps3<V>(t, ref x, ref dy, ref dw);
                break;
            case 4:
                Taps4<V>(t, ref x, ref dy, ref dw);
                break;
            case 5:
                Taps5<V>(t, ref x, ref dy, ref dw);
                break;
            case 6:
                Taps6<V>(t, ref x, ref dy, ref dw);
                break;
            case 7:
                Taps7<V>(t, ref x, ref dy, ref dw);
                break;
            case 8:
                Taps8<V>(t, ref x, ref dy, ref dw);
                break;
        }
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Sum1<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        for (nint u = t.Rows; u > 0; u--)
        {
            ref var xTap = ref x;
            ref var wTap = ref w;
            for (nint v = t.Taps; v > 0; v--)
            {
                var k = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wTap, 0)));
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 0 * xPixel))), k, ref a0);
                xTap = ref Unsafe.Add(ref xTap, t.XTap);
                wTap = ref Unsafe.Add(ref wTap, 16);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Sum2<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            ref var xTap = ref x;
            ref var wTap = ref w;
            for (nint v = t.Taps; v > 0; v--)
            {
                var k = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wTap, 0)));
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 0 * xPixel))), k, ref a0);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 1 * xPixel))), k, ref a1);
                xTap = ref Unsafe.Add(ref xTap, t.XTap);
                wTap = ref Unsafe.Add(ref wTap, 16);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Sum3<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        var a2 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            ref var xTap = ref x;
            ref var wTap = ref w;
            for (nint v = t.Taps; v > 0; v--)
            {
                var k = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wTap, 0)));
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 0 * xPixel))), k, ref a0);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 1 * xPixel))), k, ref a1);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 2 * xPixel))), k, ref a2);
                xTap = ref Unsafe.Add(ref xTap, t.XTap);
                wTap = ref Unsafe.Add(ref wTap, 16);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 2 * yPixel)), a2);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Sum4<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        var a2 = a0;
        var a3 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            ref var xTap = ref x;
            ref var wTap = ref w;
            for (nint v = t.Taps; v > 0; v--)
            {
                var k = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wTap, 0)));
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 0 * xPixel))), k, ref a0);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 1 * xPixel))), k, ref a1);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 2 * xPixel))), k, ref a2);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 3 * xPixel))), k, ref a3);
                xTap = ref Unsafe.Add(ref xTap, t.XTap);
                wTap = ref Unsafe.Add(ref wTap, 16);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 2 * yPixel)), a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 3 * yPixel)), a3);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Sum5<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        var a2 = a0;
        var a3 = a0;
        var a4 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            ref var xTap = ref x;
            ref var wTap = ref w;
            for (nint v = t.Taps; v > 0; v--)
            {
                var k = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wTap, 0)));
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 0 * xPixel))), k, ref a0);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 1 * xPixel))), k, ref a1);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 2 * xPixel))), k, ref a2);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 3 * xPixel))), k, ref a3);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 4 * xPixel))), k, ref a4);
                xTap = ref Unsafe.Add(ref xTap, t.XTap);
                wTap = ref Unsafe.Add(ref wTap, 16);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 2 * yPixel)), a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 3 * yPixel)), a3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 4 * yPixel)), a4);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Sum6<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        var a2 = a0;
        var a3 = a0;
        var a4 = a0;
        var a5 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            ref var xTap = ref x;
            ref var wTap = ref w;
            for (nint v = t.Taps; v > 0; v--)
            {
                var k = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wTap, 0)));
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 0 * xPixel))), k, ref a0);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 1 * xPixel))), k, ref a1);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 2 * xPixel))), k, ref a2);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 3 * xPixel))), k, ref a3);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 4 * xPixel))), k, ref a4);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 5 * xPixel))), k, ref a5);
                xTap = ref Unsafe.Add(ref xTap, t.XTap);
                wTap = ref Unsafe.Add(ref wTap, 16);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 2 * yPixel)), a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 3 * yPixel)), a3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 4 * yPixel)), a4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 5 * yPixel)), a5);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Sum7<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        var a2 = a0;
        var a3 = a0;
        var a4 = a0;
        var a5 = a0;
        var a6 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            ref var xTap = ref x;
            ref var wTap = ref w;
            for (nint v = t.Taps; v > 0; v--)
            {
                var k = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wTap, 0)));
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 0 * xPixel))), k, ref a0);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 1 * xPixel))), k, ref a1);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 2 * xPixel))), k, ref a2);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 3 * xPixel))), k, ref a3);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 4 * xPixel))), k, ref a4);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 5 * xPixel))), k, ref a5);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 6 * xPixel))), k, ref a6);
                xTap = ref Unsafe.Add(ref xTap, t.XTap);
                wTap = ref Unsafe.Add(ref wTap, 16);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 2 * yPixel)), a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 3 * yPixel)), a3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 4 * yPixel)), a4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 5 * yPixel)), a5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 6 * yPixel)), a6);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Sum8<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        var a2 = a0;
        var a3 = a0;
        var a4 = a0;
        var a5 = a0;
        var a6 = a0;
        var a7 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            ref var xTap = ref x;
            ref var wTap = ref w;
            for (nint v = t.Taps; v > 0; v--)
            {
                var k = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wTap, 0)));
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 0 * xPixel))), k, ref a0);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 1 * xPixel))), k, ref a1);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 2 * xPixel))), k, ref a2);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 3 * xPixel))), k, ref a3);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 4 * xPixel))), k, ref a4);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 5 * xPixel))), k, ref a5);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 6 * xPixel))), k, ref a6);
                V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref xTap, 7 * xPixel))), k, ref a7);
                xTap = ref Unsafe.Add(ref xTap, t.XTap);
                wTap = ref Unsafe.Add(ref wTap, 16);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 2 * yPixel)), a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 3 * yPixel)), a3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 4 * yPixel)), a4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 5 * yPixel)), a5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 6 * yPixel)), a6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 7 * yPixel)), a7);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void SumOfThrees1<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        for (nint u = t.Rows; u > 0; u--)
        {
            var k0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 0 * 16)));
            var k1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 1 * 16)));
            var k2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 2 * 16)));
            var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xPixel)));
            V.Accumulate(x0, k0, ref a0);
            var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xPixel)));
            V.Accumulate(x1, k1, ref a0);
            var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xPixel)));
            V.Accumulate(x2, k2, ref a0);
            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void SumOfThrees2<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            var k0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 0 * 16)));
            var k1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 1 * 16)));
            var k2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 2 * 16)));
            var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xPixel)));
            V.Accumulate(x0, k0, ref a0);
            var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xPixel)));
            V.Accumulate(x1, k0, ref a1);
            V.Accumulate(x1, k1, ref a0);
            var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xPixel)));
            V.Accumulate(x2, k1, ref a1);
            V.Accumulate(x2, k2, ref a0);
            var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 3 * xPixel)));
            V.Accumulate(x3, k2, ref a1);
            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void SumOfThrees3<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        var a2 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            var k0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 0 * 16)));
            var k1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 1 * 16)));
            var k2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 2 * 16)));
            var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xPixel)));
            V.Accumulate(x0, k0, ref a0);
            var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xPixel)));
            V.Accumulate(x1, k0, ref a1);
            V.Accumulate(x1, k1, ref a0);
            var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xPixel)));
            V.Accumulate(x2, k0, ref a2);
            V.Accumulate(x2, k1, ref a1);
            V.Accumulate(x2, k2, ref a0);
            var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 3 * xPixel)));
            V.Accumulate(x3, k1, ref a2);
            V.Accumulate(x3, k2, ref a1);
            var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 4 * xPixel)));
            V.Accumulate(x4, k2, ref a2);
            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 2 * yPixel)), a2);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void SumOfThrees4<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        var a2 = a0;
        var a3 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            var k0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 0 * 16)));
            var k1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 1 * 16)));
            var k2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 2 * 16)));
            var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xPixel)));
            V.Accumulate(x0, k0, ref a0);
            var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xPixel)));
            V.Accumulate(x1, k0, ref a1);
            V.Accumulate(x1, k1, ref a0);
            var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xPixel)));
            V.Accumulate(x2, k0, ref a2);
            V.Accumulate(x2, k1, ref a1);
            V.Accumulate(x2, k2, ref a0);
            var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 3 * xPixel)));
            V.Accumulate(x3, k0, ref a3);
            V.Accumulate(x3, k1, ref a2);
            V.Accumulate(x3, k2, ref a1);
            var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 4 * xPixel)));
            V.Accumulate(x4, k1, ref a3);
            V.Accumulate(x4, k2, ref a2);
            var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 5 * xPixel)));
            V.Accumulate(x5, k2, ref a3);
            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 2 * yPixel)), a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 3 * yPixel)), a3);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void SumOfThrees5<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        var a2 = a0;
        var a3 = a0;
        var a4 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            var k0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 0 * 16)));
            var k1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 1 * 16)));
            var k2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 2 * 16)));
            var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xPixel)));
            V.Accumulate(x0, k0, ref a0);
            var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xPixel)));
            V.Accumulate(x1, k0, ref a1);
            V.Accumulate(x1, k1, ref a0);
            var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xPixel)));
            V.Accumulate(x2, k0, ref a2);
            V.Accumulate(x2, k1, ref a1);
            V.Accumulate(x2, k2, ref a0);
            var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 3 * xPixel)));
            V.Accumulate(x3, k0, ref a3);
            V.Accumulate(x3, k1, ref a2);
            V.Accumulate(x3, k2, ref a1);
            var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 4 * xPixel)));
            V.Accumulate(x4, k0, ref a4);
            V.Accumulate(x4, k1, ref a3);
            V.Accumulate(x4, k2, ref a2);
            var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 5 * xPixel)));
            V.Accumulate(x5, k1, ref a4);
            V.Accumulate(x5, k2, ref a3);
            var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 6 * xPixel)));
            V.Accumulate(x6, k2, ref a4);
            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 2 * yPixel)), a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 3 * yPixel)), a3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 4 * yPixel)), a4);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void SumOfThrees6<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        var a2 = a0;
        var a3 = a0;
        var a4 = a0;
        var a5 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            var k0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 0 * 16)));
            var k1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 1 * 16)));
            var k2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 2 * 16)));
            var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xPixel)));
            V.Accumulate(x0, k0, ref a0);
            var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xPixel)));
            V.Accumulate(x1, k0, ref a1);
            V.Accumulate(x1, k1, ref a0);
            var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xPixel)));
            V.Accumulate(x2, k0, ref a2);
            V.Accumulate(x2, k1, ref a1);
            V.Accumulate(x2, k2, ref a0);
            var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 3 * xPixel)));
            V.Accumulate(x3, k0, ref a3);
            V.Accumulate(x3, k1, ref a2);
            V.Accumulate(x3, k2, ref a1);
            var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 4 * xPixel)));
            V.Accumulate(x4, k0, ref a4);
            V.Accumulate(x4, k1, ref a3);
            V.Accumulate(x4, k2, ref a2);
            var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 5 * xPixel)));
            V.Accumulate(x5, k0, ref a5);
            V.Accumulate(x5, k1, ref a4);
            V.Accumulate(x5, k2, ref a3);
            var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 6 * xPixel)));
            V.Accumulate(x6, k1, ref a5);
            V.Accumulate(x6, k2, ref a4);
            var x7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 7 * xPixel)));
            V.Accumulate(x7, k2, ref a5);
            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 2 * yPixel)), a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 3 * yPixel)), a3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 4 * yPixel)), a4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 5 * yPixel)), a5);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void SumOfThrees7<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        var a2 = a0;
        var a3 = a0;
        var a4 = a0;
        var a5 = a0;
        var a6 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            var k0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 0 * 16)));
            var k1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 1 * 16)));
            var k2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 2 * 16)));
            var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xPixel)));
            V.Accumulate(x0, k0, ref a0);
            var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xPixel)));
            V.Accumulate(x1, k0, ref a1);
            V.Accumulate(x1, k1, ref a0);
            var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xPixel)));
            V.Accumulate(x2, k0, ref a2);
            V.Accumulate(x2, k1, ref a1);
            V.Accumulate(x2, k2, ref a0);
            var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 3 * xPixel)));
            V.Accumulate(x3, k0, ref a3);
            V.Accumulate(x3, k1, ref a2);
            V.Accumulate(x3, k2, ref a1);
            var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 4 * xPixel)));
            V.Accumulate(x4, k0, ref a4);
            V.Accumulate(x4, k1, ref a3);
            V.Accumulate(x4, k2, ref a2);
            var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 5 * xPixel)));
            V.Accumulate(x5, k0, ref a5);
            V.Accumulate(x5, k1, ref a4);
            V.Accumulate(x5, k2, ref a3);
            var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 6 * xPixel)));
            V.Accumulate(x6, k0, ref a6);
            V.Accumulate(x6, k1, ref a5);
            V.Accumulate(x6, k2, ref a4);
            var x7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 7 * xPixel)));
            V.Accumulate(x7, k1, ref a6);
            V.Accumulate(x7, k2, ref a5);
            var x8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 8 * xPixel)));
            V.Accumulate(x8, k2, ref a6);
            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 2 * yPixel)), a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 3 * yPixel)), a3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 4 * yPixel)), a4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 5 * yPixel)), a5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 6 * yPixel)), a6);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void SumOfThrees8<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
    {
        var xPixel = t.XPixel;
        var a0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, 0)));
        var a1 = a0;
        var a2 = a0;
        var a3 = a0;
        var a4 = a0;
        var a5 = a0;
        var a6 = a0;
        var a7 = a0;
        for (nint u = t.Rows; u > 0; u--)
        {
            var k0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 0 * 16)));
            var k1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 1 * 16)));
            var k2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref w, 2 * 16)));
            var x0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xPixel)));
            V.Accumulate(x0, k0, ref a0);
            var x1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xPixel)));
            V.Accumulate(x1, k0, ref a1);
            V.Accumulate(x1, k1, ref a0);
            var x2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xPixel)));
            V.Accumulate(x2, k0, ref a2);
            V.Accumulate(x2, k1, ref a1);
            V.Accumulate(x2, k2, ref a0);
            var x3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 3 * xPixel)));
            V.Accumulate(x3, k0, ref a3);
            V.Accumulate(x3, k1, ref a2);
            V.Accumulate(x3, k2, ref a1);
            var x4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 4 * xPixel)));
            V.Accumulate(x4, k0, ref a4);
            V.Accumulate(x4, k1, ref a3);
            V.Accumulate(x4, k2, ref a2);
            var x5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 5 * xPixel)));
            V.Accumulate(x5, k0, ref a5);
            V.Accumulate(x5, k1, ref a4);
            V.Accumulate(x5, k2, ref a3);
            var x6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 6 * xPixel)));
            V.Accumulate(x6, k0, ref a6);
            V.Accumulate(x6, k1, ref a5);
            V.Accumulate(x6, k2, ref a4);
            var x7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 7 * xPixel)));
            V.Accumulate(x7, k0, ref a7);
            V.Accumulate(x7, k1, ref a6);
            V.Accumulate(x7, k2, ref a5);
            var x8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 8 * xPixel)));
            V.Accumulate(x8, k1, ref a7);
            V.Accumulate(x8, k2, ref a6);
            var x9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 9 * xPixel)));
            V.Accumulate(x9, k2, ref a7);
            x = ref Unsafe.Add(ref x, t.XRow);
            w = ref Unsafe.Add(ref w, t.WRow);
        }

        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 0 * yPixel)), a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 1 * yPixel)), a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 2 * yPixel)), a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 3 * yPixel)), a3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 4 * yPixel)), a4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 5 * yPixel)), a5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 6 * yPixel)), a6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, 7 * yPixel)), a7);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Taps1<V>(in DepthwiseTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        var xTap = t.XTap;
        var xPixel = t.XPixel;
        var yPixel = t.YPixel;
        var a0 = V.Zero;
        for (nint i = t.Steps; i > 0; i--)
        {
            var d = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dy, 0)));
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xTap))), d, ref a0);
            x = ref Unsafe.Add(ref x, xPixel);
            dy = ref Unsafe.Add(ref dy, yPixel);
        }

        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16))) + a0);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Taps2<V>(in DepthwiseTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        var xTap = t.XTap;
        var xPixel = t.XPixel;
        var yPixel = t.YPixel;
        var a0 = V.Zero;
        var a1 = V.Zero;
        for (nint i = t.Steps; i > 0; i--)
        {
            var d = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dy, 0)));
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xTap))), d, ref a0);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xTap))), d, ref a1);
            x = ref Unsafe.Add(ref x, xPixel);
            dy = ref Unsafe.Add(ref dy, yPixel);
        }

        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16))) + a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16))) + a1);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Taps3<V>(in DepthwiseTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        var xTap = t.XTap;
        var xPixel = t.XPixel;
        var yPixel = t.YPixel;
        var a0 = V.Zero;
        var a1 = V.Zero;
        var a2 = V.Zero;
        for (nint i = t.Steps; i > 0; i--)
        {
            var d = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dy, 0)));
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xTap))), d, ref a0);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xTap))), d, ref a1);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xTap))), d, ref a2);
            x = ref Unsafe.Add(ref x, xPixel);
            dy = ref Unsafe.Add(ref dy, yPixel);
        }

        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16))) + a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16))) + a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 2 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 2 * 16))) + a2);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Taps4<V>(in DepthwiseTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        var xTap = t.XTap;
        var xPixel = t.XPixel;
        var yPixel = t.YPixel;
        var a0 = V.Zero;
        var a1 = V.Zero;
        var a2 = V.Zero;
        var a3 = V.Zero;
        for (nint i = t.Steps; i > 0; i--)
        {
            var d = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dy, 0)));
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xTap))), d, ref a0);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xTap))), d, ref a1);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xTap))), d, ref a2);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 3 * xTap))), d, ref a3);
            x = ref Unsafe.Add(ref x, xPixel);
            dy = ref Unsafe.Add(ref dy, yPixel);
        }

        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16))) + a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16))) + a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 2 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 2 * 16))) + a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 3 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 3 * 16))) + a3);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Taps5<V>(in DepthwiseTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        var xTap = t.XTap;
        var xPixel = t.XPixel;
        var yPixel = t.YPixel;
        var a0 = V.Zero;
        var a1 = V.Zero;
        var a2 = V.Zero;
        var a3 = V.Zero;
        var a4 = V.Zero;
        for (nint i = t.Steps; i > 0; i--)
        {
            var d = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dy, 0)));
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xTap))), d, ref a0);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xTap))), d, ref a1);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xTap))), d, ref a2);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 3 * xTap))), d, ref a3);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 4 * xTap))), d, ref a4);
            x = ref Unsafe.Add(ref x, xPixel);
            dy = ref Unsafe.Add(ref dy, yPixel);
        }

        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16))) + a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16))) + a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 2 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 2 * 16))) + a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 3 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 3 * 16))) + a3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 4 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 4 * 16))) + a4);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Taps6<V>(in DepthwiseTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        var xTap = t.XTap;
        var xPixel = t.XPixel;
        var yPixel = t.YPixel;
        var a0 = V.Zero;
        var a1 = V.Zero;
        var a2 = V.Zero;
        var a3 = V.Zero;
        var a4 = V.Zero;
        var a5 = V.Zero;
        for (nint i = t.Steps; i > 0; i--)
        {
            var d = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dy, 0)));
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xTap))), d, ref a0);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xTap))), d, ref a1);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xTap))), d, ref a2);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 3 * xTap))), d, ref a3);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 4 * xTap))), d, ref a4);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 5 * xTap))), d, ref a5);
            x = ref Unsafe.Add(ref x, xPixel);
            dy = ref Unsafe.Add(ref dy, yPixel);
        }

        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16))) + a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16))) + a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 2 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 2 * 16))) + a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 3 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 3 * 16))) + a3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 4 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 4 * 16))) + a4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 5 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 5 * 16))) + a5);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Taps7<V>(in DepthwiseTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        var xTap = t.XTap;
        var xPixel = t.XPixel;
        var yPixel = t.YPixel;
        var a0 = V.Zero;
        var a1 = V.Zero;
        var a2 = V.Zero;
        var a3 = V.Zero;
        var a4 = V.Zero;
        var a5 = V.Zero;
        var a6 = V.Zero;
        for (nint i = t.Steps; i > 0; i--)
        {
            var d = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dy, 0)));
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xTap))), d, ref a0);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xTap))), d, ref a1);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xTap))), d, ref a2);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 3 * xTap))), d, ref a3);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 4 * xTap))), d, ref a4);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 5 * xTap))), d, ref a5);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 6 * xTap))), d, ref a6);
            x = ref Unsafe.Add(ref x, xPixel);
            dy = ref Unsafe.Add(ref dy, yPixel);
        }

        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16))) + a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16))) + a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 2 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 2 * 16))) + a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 3 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 3 * 16))) + a3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 4 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 4 * 16))) + a4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 5 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 5 * 16))) + a5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 6 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 6 * 16))) + a6);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Taps8<V>(in DepthwiseTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        var xTap = t.XTap;
        var xPixel = t.XPixel;
        var yPixel = t.YPixel;
        var a0 = V.Zero;
        var a1 = V.Zero;
        var a2 = V.Zero;
        var a3 = V.Zero;
        var a4 = V.Zero;
        var a5 = V.Zero;
        var a6 = V.Zero;
        var a7 = V.Zero;
        for (nint i = t.Steps; i > 0; i--)
        {
            var d = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dy, 0)));
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 0 * xTap))), d, ref a0);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 1 * xTap))), d, ref a1);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 2 * xTap))), d, ref a2);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 3 * xTap))), d, ref a3);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 4 * xTap))), d, ref a4);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 5 * xTap))), d, ref a5);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 6 * xTap))), d, ref a6);
            V.Accumulate(Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref x, 7 * xTap))), d, ref a7);
            x = ref Unsafe.Add(ref x, xPixel);
            dy = ref Unsafe.Add(ref dy, yPixel);
        }

        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 0 * 16))) + a0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 1 * 16))) + a1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 2 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 2 * 16))) + a2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 3 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 3 * 16))) + a3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 4 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 4 * 16))) + a4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 5 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 5 * 16))) + a5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 6 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 6 * 16))) + a6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 7 * 16)), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, 7 * 16))) + a7);
    }
}

// Written by ChannelTileWriter in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Register tiles of the sum that <see cref="ChannelTile"/> describes: TileOxP forms O target vectors × P positions at once.
/// </summary>
internal static class ChannelTiles
{
    /// <summary>The tile of some target vectors and positions.</summary>
    public static void Run<V, TPixel>(int vectors, int positions, in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        switch ((vectors * 16) + positions)
        {
            case 17:
                Tile1x1<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 18:
                Tile1x2<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 19:
                Tile1x3<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 20:
                Tile1x4<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 21:
                Tile1x5<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 22:
                Tile1x6<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 23:
                Tile1x7<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 24:
                Tile1x8<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 25:
                Tile1x9<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 26:
                Tile1x10<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 27:
                Tile1x11<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 28:
                Tile1x12<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 29:
                Tile1x13<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 30:
                Tile1x14<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 33:
                Tile2x1<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 34:
                Tile2x2<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 35:
                Tile2x3<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 36:
                Tile2x4<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 37:
                Tile2x5<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 38:
                Tile2x6<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 39:
                Tile2x7<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 40:
                Tile2x8<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 41:
                Tile2x9<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 42:
                Tile2x10<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 43:
                Tile2x11<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 44:
                Tile2x12<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 45:
                Tile2x13<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 46:
                Tile2x14<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 49:
                Tile3x1<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 50:
                Tile3x2<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 51:
                Tile3x3<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 52:
                Tile3x4<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 53:
                Tile3x5<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 54:
                Tile3x6<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 55:
                Tile3x7<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 56:
                Tile3x8<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 65:
                Tile4x1<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 66:
                Tile4x2<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 67:
                Tile4x3<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 68:
                Tile4x4<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 69:
                Tile4x5<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
            case 70:
                Tile4x6<V, TPixel>(t, ref x, ref w, ref start, ref y);
                break;
        }
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x1<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x2<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x1_1 = V.Broadcast(Unsafe.Add(ref xi, (1 * xPixel) + 1));
                        V.Accumulate(x1_1, w1, ref a0_1);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x3<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x1_1 = V.Broadcast(Unsafe.Add(ref xi, (1 * xPixel) + 1));
                        V.Accumulate(x1_1, w1, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x2_1 = V.Broadcast(Unsafe.Add(ref xi, (2 * xPixel) + 1));
                        V.Accumulate(x2_1, w1, ref a0_2);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x4<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x1_1 = V.Broadcast(Unsafe.Add(ref xi, (1 * xPixel) + 1));
                        V.Accumulate(x1_1, w1, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x2_1 = V.Broadcast(Unsafe.Add(ref xi, (2 * xPixel) + 1));
                        V.Accumulate(x2_1, w1, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x3_1 = V.Broadcast(Unsafe.Add(ref xi, (3 * xPixel) + 1));
                        V.Accumulate(x3_1, w1, ref a0_3);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x5<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x1_1 = V.Broadcast(Unsafe.Add(ref xi, (1 * xPixel) + 1));
                        V.Accumulate(x1_1, w1, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x2_1 = V.Broadcast(Unsafe.Add(ref xi, (2 * xPixel) + 1));
                        V.Accumulate(x2_1, w1, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x3_1 = V.Broadcast(Unsafe.Add(ref xi, (3 * xPixel) + 1));
                        V.Accumulate(x3_1, w1, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x4_1 = V.Broadcast(Unsafe.Add(ref xi, (4 * xPixel) + 1));
                        V.Accumulate(x4_1, w1, ref a0_4);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x6<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x1_1 = V.Broadcast(Unsafe.Add(ref xi, (1 * xPixel) + 1));
                        V.Accumulate(x1_1, w1, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x2_1 = V.Broadcast(Unsafe.Add(ref xi, (2 * xPixel) + 1));
                        V.Accumulate(x2_1, w1, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x3_1 = V.Broadcast(Unsafe.Add(ref xi, (3 * xPixel) + 1));
                        V.Accumulate(x3_1, w1, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x4_1 = V.Broadcast(Unsafe.Add(ref xi, (4 * xPixel) + 1));
                        V.Accumulate(x4_1, w1, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x5_1 = V.Broadcast(Unsafe.Add(ref xi, (5 * xPixel) + 1));
                        V.Accumulate(x5_1, w1, ref a0_5);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x7<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x1_1 = V.Broadcast(Unsafe.Add(ref xi, (1 * xPixel) + 1));
                        V.Accumulate(x1_1, w1, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x2_1 = V.Broadcast(Unsafe.Add(ref xi, (2 * xPixel) + 1));
                        V.Accumulate(x2_1, w1, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x3_1 = V.Broadcast(Unsafe.Add(ref xi, (3 * xPixel) + 1));
                        V.Accumulate(x3_1, w1, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x4_1 = V.Broadcast(Unsafe.Add(ref xi, (4 * xPixel) + 1));
                        V.Accumulate(x4_1, w1, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x5_1 = V.Broadcast(Unsafe.Add(ref xi, (5 * xPixel) + 1));
                        V.Accumulate(x5_1, w1, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x6_1 = V.Broadcast(Unsafe.Add(ref xi, (6 * xPixel) + 1));
                        V.Accumulate(x6_1, w1, ref a0_6);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x8<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x1_1 = V.Broadcast(Unsafe.Add(ref xi, (1 * xPixel) + 1));
                        V.Accumulate(x1_1, w1, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x2_1 = V.Broadcast(Unsafe.Add(ref xi, (2 * xPixel) + 1));
                        V.Accumulate(x2_1, w1, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x3_1 = V.Broadcast(Unsafe.Add(ref xi, (3 * xPixel) + 1));
                        V.Accumulate(x3_1, w1, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x4_1 = V.Broadcast(Unsafe.Add(ref xi, (4 * xPixel) + 1));
                        V.Accumulate(x4_1, w1, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x5_1 = V.Broadcast(Unsafe.Add(ref xi, (5 * xPixel) + 1));
                        V.Accumulate(x5_1, w1, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x6_1 = V.Broadcast(Unsafe.Add(ref xi, (6 * xPixel) + 1));
                        V.Accumulate(x6_1, w1, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        var x7_1 = V.Broadcast(Unsafe.Add(ref xi, (7 * xPixel) + 1));
                        V.Accumulate(x7_1, w1, ref a0_7);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x9<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a0_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (8 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            TilePrefetch.Line(ref x, ahead + (8 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x1_1 = V.Broadcast(Unsafe.Add(ref xi, (1 * xPixel) + 1));
                        V.Accumulate(x1_1, w1, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x2_1 = V.Broadcast(Unsafe.Add(ref xi, (2 * xPixel) + 1));
                        V.Accumulate(x2_1, w1, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x3_1 = V.Broadcast(Unsafe.Add(ref xi, (3 * xPixel) + 1));
                        V.Accumulate(x3_1, w1, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x4_1 = V.Broadcast(Unsafe.Add(ref xi, (4 * xPixel) + 1));
                        V.Accumulate(x4_1, w1, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x5_1 = V.Broadcast(Unsafe.Add(ref xi, (5 * xPixel) + 1));
                        V.Accumulate(x5_1, w1, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x6_1 = V.Broadcast(Unsafe.Add(ref xi, (6 * xPixel) + 1));
                        V.Accumulate(x6_1, w1, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        var x7_1 = V.Broadcast(Unsafe.Add(ref xi, (7 * xPixel) + 1));
                        V.Accumulate(x7_1, w1, ref a0_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        var x8_1 = V.Broadcast(Unsafe.Add(ref xi, (8 * xPixel) + 1));
                        V.Accumulate(x8_1, w1, ref a0_8);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (8 * yPixel))), a0_8);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x10<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a0_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (8 * startPixel))));
        var a0_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (9 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            TilePrefetch.Line(ref x, ahead + (8 * xPixel));
            TilePrefetch.Line(ref x, ahead + (9 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x1_1 = V.Broadcast(Unsafe.Add(ref xi, (1 * xPixel) + 1));
                        V.Accumulate(x1_1, w1, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x2_1 = V.Broadcast(Unsafe.Add(ref xi, (2 * xPixel) + 1));
                        V.Accumulate(x2_1, w1, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x3_1 = V.Broadcast(Unsafe.Add(ref xi, (3 * xPixel) + 1));
                        V.Accumulate(x3_1, w1, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x4_1 = V.Broadcast(Unsafe.Add(ref xi, (4 * xPixel) + 1));
                        V.Accumulate(x4_1, w1, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x5_1 = V.Broadcast(Unsafe.Add(ref xi, (5 * xPixel) + 1));
                        V.Accumulate(x5_1, w1, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x6_1 = V.Broadcast(Unsafe.Add(ref xi, (6 * xPixel) + 1));
                        V.Accumulate(x6_1, w1, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        var x7_1 = V.Broadcast(Unsafe.Add(ref xi, (7 * xPixel) + 1));
                        V.Accumulate(x7_1, w1, ref a0_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        var x8_1 = V.Broadcast(Unsafe.Add(ref xi, (8 * xPixel) + 1));
                        V.Accumulate(x8_1, w1, ref a0_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        var x9_1 = V.Broadcast(Unsafe.Add(ref xi, (9 * xPixel) + 1));
                        V.Accumulate(x9_1, w1, ref a0_9);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (8 * yPixel))), a0_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (9 * yPixel))), a0_9);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x11<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a0_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (8 * startPixel))));
        var a0_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (9 * startPixel))));
        var a0_10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (10 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            TilePrefetch.Line(ref x, ahead + (8 * xPixel));
            TilePrefetch.Line(ref x, ahead + (9 * xPixel));
            TilePrefetch.Line(ref x, ahead + (10 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x1_1 = V.Broadcast(Unsafe.Add(ref xi, (1 * xPixel) + 1));
                        V.Accumulate(x1_1, w1, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x2_1 = V.Broadcast(Unsafe.Add(ref xi, (2 * xPixel) + 1));
                        V.Accumulate(x2_1, w1, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x3_1 = V.Broadcast(Unsafe.Add(ref xi, (3 * xPixel) + 1));
                        V.Accumulate(x3_1, w1, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x4_1 = V.Broadcast(Unsafe.Add(ref xi, (4 * xPixel) + 1));
                        V.Accumulate(x4_1, w1, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x5_1 = V.Broadcast(Unsafe.Add(ref xi, (5 * xPixel) + 1));
                        V.Accumulate(x5_1, w1, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x6_1 = V.Broadcast(Unsafe.Add(ref xi, (6 * xPixel) + 1));
                        V.Accumulate(x6_1, w1, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        var x7_1 = V.Broadcast(Unsafe.Add(ref xi, (7 * xPixel) + 1));
                        V.Accumulate(x7_1, w1, ref a0_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        var x8_1 = V.Broadcast(Unsafe.Add(ref xi, (8 * xPixel) + 1));
                        V.Accumulate(x8_1, w1, ref a0_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        var x9_1 = V.Broadcast(Unsafe.Add(ref xi, (9 * xPixel) + 1));
                        V.Accumulate(x9_1, w1, ref a0_9);
                        var x10 = V.Broadcast(Unsafe.Add(ref xi, 10 * xPixel));
                        V.Accumulate(x10, w0, ref a0_10);
                        var x10_1 = V.Broadcast(Unsafe.Add(ref xi, (10 * xPixel) + 1));
                        V.Accumulate(x10_1, w1, ref a0_10);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        var x10 = V.Broadcast(Unsafe.Add(ref xi, 10 * xPixel));
                        V.Accumulate(x10, w0, ref a0_10);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (8 * yPixel))), a0_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (9 * yPixel))), a0_9);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (10 * yPixel))), a0_10);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x12<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a0_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (8 * startPixel))));
        var a0_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (9 * startPixel))));
        var a0_10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (10 * startPixel))));
        var a0_11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (11 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            TilePrefetch.Line(ref x, ahead + (8 * xPixel));
            TilePrefetch.Line(ref x, ahead + (9 * xPixel));
            TilePrefetch.Line(ref x, ahead + (10 * xPixel));
            TilePrefetch.Line(ref x, ahead + (11 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x1_1 = V.Broadcast(Unsafe.Add(ref xi, (1 * xPixel) + 1));
                        V.Accumulate(x1_1, w1, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x2_1 = V.Broadcast(Unsafe.Add(ref xi, (2 * xPixel) + 1));
                        V.Accumulate(x2_1, w1, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x3_1 = V.Broadcast(Unsafe.Add(ref xi, (3 * xPixel) + 1));
                        V.Accumulate(x3_1, w1, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x4_1 = V.Broadcast(Unsafe.Add(ref xi, (4 * xPixel) + 1));
                        V.Accumulate(x4_1, w1, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x5_1 = V.Broadcast(Unsafe.Add(ref xi, (5 * xPixel) + 1));
                        V.Accumulate(x5_1, w1, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x6_1 = V.Broadcast(Unsafe.Add(ref xi, (6 * xPixel) + 1));
                        V.Accumulate(x6_1, w1, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        var x7_1 = V.Broadcast(Unsafe.Add(ref xi, (7 * xPixel) + 1));
                        V.Accumulate(x7_1, w1, ref a0_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        var x8_1 = V.Broadcast(Unsafe.Add(ref xi, (8 * xPixel) + 1));
                        V.Accumulate(x8_1, w1, ref a0_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        var x9_1 = V.Broadcast(Unsafe.Add(ref xi, (9 * xPixel) + 1));
                        V.Accumulate(x9_1, w1, ref a0_9);
                        var x10 = V.Broadcast(Unsafe.Add(ref xi, 10 * xPixel));
                        V.Accumulate(x10, w0, ref a0_10);
                        var x10_1 = V.Broadcast(Unsafe.Add(ref xi, (10 * xPixel) + 1));
                        V.Accumulate(x10_1, w1, ref a0_10);
                        var x11 = V.Broadcast(Unsafe.Add(ref xi, 11 * xPixel));
                        V.Accumulate(x11, w0, ref a0_11);
                        var x11_1 = V.Broadcast(Unsafe.Add(ref xi, (11 * xPixel) + 1));
                        V.Accumulate(x11_1, w1, ref a0_11);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        var x10 = V.Broadcast(Unsafe.Add(ref xi, 10 * xPixel));
                        V.Accumulate(x10, w0, ref a0_10);
                        var x11 = V.Broadcast(Unsafe.Add(ref xi, 11 * xPixel));
                        V.Accumulate(x11, w0, ref a0_11);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (8 * yPixel))), a0_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (9 * yPixel))), a0_9);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (10 * yPixel))), a0_10);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (11 * yPixel))), a0_11);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x13<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a0_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (8 * startPixel))));
        var a0_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (9 * startPixel))));
        var a0_10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (10 * startPixel))));
        var a0_11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (11 * startPixel))));
        var a0_12 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (12 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            TilePrefetch.Line(ref x, ahead + (8 * xPixel));
            TilePrefetch.Line(ref x, ahead + (9 * xPixel));
            TilePrefetch.Line(ref x, ahead + (10 * xPixel));
            TilePrefetch.Line(ref x, ahead + (11 * xPixel));
            TilePrefetch.Line(ref x, ahead + (12 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x1_1 = V.Broadcast(Unsafe.Add(ref xi, (1 * xPixel) + 1));
                        V.Accumulate(x1_1, w1, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x2_1 = V.Broadcast(Unsafe.Add(ref xi, (2 * xPixel) + 1));
                        V.Accumulate(x2_1, w1, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x3_1 = V.Broadcast(Unsafe.Add(ref xi, (3 * xPixel) + 1));
                        V.Accumulate(x3_1, w1, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x4_1 = V.Broadcast(Unsafe.Add(ref xi, (4 * xPixel) + 1));
                        V.Accumulate(x4_1, w1, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x5_1 = V.Broadcast(Unsafe.Add(ref xi, (5 * xPixel) + 1));
                        V.Accumulate(x5_1, w1, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x6_1 = V.Broadcast(Unsafe.Add(ref xi, (6 * xPixel) + 1));
                        V.Accumulate(x6_1, w1, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        var x7_1 = V.Broadcast(Unsafe.Add(ref xi, (7 * xPixel) + 1));
                        V.Accumulate(x7_1, w1, ref a0_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        var x8_1 = V.Broadcast(Unsafe.Add(ref xi, (8 * xPixel) + 1));
                        V.Accumulate(x8_1, w1, ref a0_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        var x9_1 = V.Broadcast(Unsafe.Add(ref xi, (9 * xPixel) + 1));
                        V.Accumulate(x9_1, w1, ref a0_9);
                        var x10 = V.Broadcast(Unsafe.Add(ref xi, 10 * xPixel));
                        V.Accumulate(x10, w0, ref a0_10);
                        var x10_1 = V.Broadcast(Unsafe.Add(ref xi, (10 * xPixel) + 1));
                        V.Accumulate(x10_1, w1, ref a0_10);
                        var x11 = V.Broadcast(Unsafe.Add(ref xi, 11 * xPixel));
                        V.Accumulate(x11, w0, ref a0_11);
                        var x11_1 = V.Broadcast(Unsafe.Add(ref xi, (11 * xPixel) + 1));
                        V.Accumulate(x11_1, w1, ref a0_11);
                        var x12 = V.Broadcast(Unsafe.Add(ref xi, 12 * xPixel));
                        V.Accumulate(x12, w0, ref a0_12);
                        var x12_1 = V.Broadcast(Unsafe.Add(ref xi, (12 * xPixel) + 1));
                        V.Accumulate(x12_1, w1, ref a0_12);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        var x10 = V.Broadcast(Unsafe.Add(ref xi, 10 * xPixel));
                        V.Accumulate(x10, w0, ref a0_10);
                        var x11 = V.Broadcast(Unsafe.Add(ref xi, 11 * xPixel));
                        V.Accumulate(x11, w0, ref a0_11);
                        var x12 = V.Broadcast(Unsafe.Add(ref xi, 12 * xPixel));
                        V.Accumulate(x12, w0, ref a0_12);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (8 * yPixel))), a0_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (9 * yPixel))), a0_9);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (10 * yPixel))), a0_10);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (11 * yPixel))), a0_11);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (12 * yPixel))), a0_12);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x14<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a0_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (8 * startPixel))));
        var a0_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (9 * startPixel))));
        var a0_10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (10 * startPixel))));
        var a0_11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (11 * startPixel))));
        var a0_12 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (12 * startPixel))));
        var a0_13 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (13 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            TilePrefetch.Line(ref x, ahead + (8 * xPixel));
            TilePrefetch.Line(ref x, ahead + (9 * xPixel));
            TilePrefetch.Line(ref x, ahead + (10 * xPixel));
            TilePrefetch.Line(ref x, ahead + (11 * xPixel));
            TilePrefetch.Line(ref x, ahead + (12 * xPixel));
            TilePrefetch.Line(ref x, ahead + (13 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    var i = channels;
                    for (; i >= 2; i -= 2)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x0_1 = V.Broadcast(Unsafe.Add(ref xi, (0 * xPixel) + 1));
                        V.Accumulate(x0_1, w1, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x1_1 = V.Broadcast(Unsafe.Add(ref xi, (1 * xPixel) + 1));
                        V.Accumulate(x1_1, w1, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x2_1 = V.Broadcast(Unsafe.Add(ref xi, (2 * xPixel) + 1));
                        V.Accumulate(x2_1, w1, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x3_1 = V.Broadcast(Unsafe.Add(ref xi, (3 * xPixel) + 1));
                        V.Accumulate(x3_1, w1, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x4_1 = V.Broadcast(Unsafe.Add(ref xi, (4 * xPixel) + 1));
                        V.Accumulate(x4_1, w1, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x5_1 = V.Broadcast(Unsafe.Add(ref xi, (5 * xPixel) + 1));
                        V.Accumulate(x5_1, w1, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x6_1 = V.Broadcast(Unsafe.Add(ref xi, (6 * xPixel) + 1));
                        V.Accumulate(x6_1, w1, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        var x7_1 = V.Broadcast(Unsafe.Add(ref xi, (7 * xPixel) + 1));
                        V.Accumulate(x7_1, w1, ref a0_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        var x8_1 = V.Broadcast(Unsafe.Add(ref xi, (8 * xPixel) + 1));
                        V.Accumulate(x8_1, w1, ref a0_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        var x9_1 = V.Broadcast(Unsafe.Add(ref xi, (9 * xPixel) + 1));
                        V.Accumulate(x9_1, w1, ref a0_9);
                        var x10 = V.Broadcast(Unsafe.Add(ref xi, 10 * xPixel));
                        V.Accumulate(x10, w0, ref a0_10);
                        var x10_1 = V.Broadcast(Unsafe.Add(ref xi, (10 * xPixel) + 1));
                        V.Accumulate(x10_1, w1, ref a0_10);
                        var x11 = V.Broadcast(Unsafe.Add(ref xi, 11 * xPixel));
                        V.Accumulate(x11, w0, ref a0_11);
                        var x11_1 = V.Broadcast(Unsafe.Add(ref xi, (11 * xPixel) + 1));
                        V.Accumulate(x11_1, w1, ref a0_11);
                        var x12 = V.Broadcast(Unsafe.Add(ref xi, 12 * xPixel));
                        V.Accumulate(x12, w0, ref a0_12);
                        var x12_1 = V.Broadcast(Unsafe.Add(ref xi, (12 * xPixel) + 1));
                        V.Accumulate(x12_1, w1, ref a0_12);
                        var x13 = V.Broadcast(Unsafe.Add(ref xi, 13 * xPixel));
                        V.Accumulate(x13, w0, ref a0_13);
                        var x13_1 = V.Broadcast(Unsafe.Add(ref xi, (13 * xPixel) + 1));
                        V.Accumulate(x13_1, w1, ref a0_13);
                        xi = ref Unsafe.Add(ref xi, 2);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    if (i > 0)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        var x10 = V.Broadcast(Unsafe.Add(ref xi, 10 * xPixel));
                        V.Accumulate(x10, w0, ref a0_10);
                        var x11 = V.Broadcast(Unsafe.Add(ref xi, 11 * xPixel));
                        V.Accumulate(x11, w0, ref a0_11);
                        var x12 = V.Broadcast(Unsafe.Add(ref xi, 12 * xPixel));
                        V.Accumulate(x12, w0, ref a0_12);
                        var x13 = V.Broadcast(Unsafe.Add(ref xi, 13 * xPixel));
                        V.Accumulate(x13, w0, ref a0_13);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 1 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (8 * yPixel))), a0_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (9 * yPixel))), a0_9);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (10 * yPixel))), a0_10);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (11 * yPixel))), a0_11);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (12 * yPixel))), a0_12);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (13 * yPixel))), a0_13);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x1<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x2<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x3<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x4<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x5<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x6<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a1_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (5 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        V.Accumulate(x5, w1, ref a1_5);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (5 * yPixel))), a1_5);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x7<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a1_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (5 * startPixel))));
        var a1_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (6 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        V.Accumulate(x5, w1, ref a1_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        V.Accumulate(x6, w1, ref a1_6);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (5 * yPixel))), a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (6 * yPixel))), a1_6);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x8<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a1_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (5 * startPixel))));
        var a1_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (6 * startPixel))));
        var a1_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (7 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        V.Accumulate(x5, w1, ref a1_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        V.Accumulate(x6, w1, ref a1_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        V.Accumulate(x7, w1, ref a1_7);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (5 * yPixel))), a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (6 * yPixel))), a1_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (7 * yPixel))), a1_7);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x9<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a0_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (8 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a1_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (5 * startPixel))));
        var a1_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (6 * startPixel))));
        var a1_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (7 * startPixel))));
        var a1_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (8 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            TilePrefetch.Line(ref x, ahead + (8 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        V.Accumulate(x5, w1, ref a1_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        V.Accumulate(x6, w1, ref a1_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        V.Accumulate(x7, w1, ref a1_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        V.Accumulate(x8, w1, ref a1_8);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (8 * yPixel))), a0_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (5 * yPixel))), a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (6 * yPixel))), a1_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (7 * yPixel))), a1_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (8 * yPixel))), a1_8);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x10<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a0_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (8 * startPixel))));
        var a0_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (9 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a1_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (5 * startPixel))));
        var a1_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (6 * startPixel))));
        var a1_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (7 * startPixel))));
        var a1_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (8 * startPixel))));
        var a1_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (9 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            TilePrefetch.Line(ref x, ahead + (8 * xPixel));
            TilePrefetch.Line(ref x, ahead + (9 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        V.Accumulate(x5, w1, ref a1_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        V.Accumulate(x6, w1, ref a1_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        V.Accumulate(x7, w1, ref a1_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        V.Accumulate(x8, w1, ref a1_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        V.Accumulate(x9, w1, ref a1_9);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (8 * yPixel))), a0_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (9 * yPixel))), a0_9);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (5 * yPixel))), a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (6 * yPixel))), a1_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (7 * yPixel))), a1_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (8 * yPixel))), a1_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (9 * yPixel))), a1_9);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x11<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a0_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (8 * startPixel))));
        var a0_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (9 * startPixel))));
        var a0_10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (10 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a1_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (5 * startPixel))));
        var a1_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (6 * startPixel))));
        var a1_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (7 * startPixel))));
        var a1_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (8 * startPixel))));
        var a1_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (9 * startPixel))));
        var a1_10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (10 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            TilePrefetch.Line(ref x, ahead + (8 * xPixel));
            TilePrefetch.Line(ref x, ahead + (9 * xPixel));
            TilePrefetch.Line(ref x, ahead + (10 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        V.Accumulate(x5, w1, ref a1_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        V.Accumulate(x6, w1, ref a1_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        V.Accumulate(x7, w1, ref a1_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        V.Accumulate(x8, w1, ref a1_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        V.Accumulate(x9, w1, ref a1_9);
                        var x10 = V.Broadcast(Unsafe.Add(ref xi, 10 * xPixel));
                        V.Accumulate(x10, w0, ref a0_10);
                        V.Accumulate(x10, w1, ref a1_10);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (8 * yPixel))), a0_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (9 * yPixel))), a0_9);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (10 * yPixel))), a0_10);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (5 * yPixel))), a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (6 * yPixel))), a1_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (7 * yPixel))), a1_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (8 * yPixel))), a1_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (9 * yPixel))), a1_9);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (10 * yPixel))), a1_10);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x12<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a0_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (8 * startPixel))));
        var a0_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (9 * startPixel))));
        var a0_10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (10 * startPixel))));
        var a0_11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (11 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a1_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (5 * startPixel))));
        var a1_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (6 * startPixel))));
        var a1_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (7 * startPixel))));
        var a1_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (8 * startPixel))));
        var a1_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (9 * startPixel))));
        var a1_10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (10 * startPixel))));
        var a1_11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (11 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            TilePrefetch.Line(ref x, ahead + (8 * xPixel));
            TilePrefetch.Line(ref x, ahead + (9 * xPixel));
            TilePrefetch.Line(ref x, ahead + (10 * xPixel));
            TilePrefetch.Line(ref x, ahead + (11 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        V.Accumulate(x5, w1, ref a1_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        V.Accumulate(x6, w1, ref a1_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        V.Accumulate(x7, w1, ref a1_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        V.Accumulate(x8, w1, ref a1_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        V.Accumulate(x9, w1, ref a1_9);
                        var x10 = V.Broadcast(Unsafe.Add(ref xi, 10 * xPixel));
                        V.Accumulate(x10, w0, ref a0_10);
                        V.Accumulate(x10, w1, ref a1_10);
                        var x11 = V.Broadcast(Unsafe.Add(ref xi, 11 * xPixel));
                        V.Accumulate(x11, w0, ref a0_11);
                        V.Accumulate(x11, w1, ref a1_11);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (8 * yPixel))), a0_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (9 * yPixel))), a0_9);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (10 * yPixel))), a0_10);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (11 * yPixel))), a0_11);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (5 * yPixel))), a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (6 * yPixel))), a1_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (7 * yPixel))), a1_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (8 * yPixel))), a1_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (9 * yPixel))), a1_9);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (10 * yPixel))), a1_10);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (11 * yPixel))), a1_11);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x13<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a0_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (8 * startPixel))));
        var a0_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (9 * startPixel))));
        var a0_10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (10 * startPixel))));
        var a0_11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (11 * startPixel))));
        var a0_12 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (12 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a1_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (5 * startPixel))));
        var a1_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (6 * startPixel))));
        var a1_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (7 * startPixel))));
        var a1_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (8 * startPixel))));
        var a1_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (9 * startPixel))));
        var a1_10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (10 * startPixel))));
        var a1_11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (11 * startPixel))));
        var a1_12 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (12 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            TilePrefetch.Line(ref x, ahead + (8 * xPixel));
            TilePrefetch.Line(ref x, ahead + (9 * xPixel));
            TilePrefetch.Line(ref x, ahead + (10 * xPixel));
            TilePrefetch.Line(ref x, ahead + (11 * xPixel));
            TilePrefetch.Line(ref x, ahead + (12 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        V.Accumulate(x5, w1, ref a1_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        V.Accumulate(x6, w1, ref a1_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        V.Accumulate(x7, w1, ref a1_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        V.Accumulate(x8, w1, ref a1_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        V.Accumulate(x9, w1, ref a1_9);
                        var x10 = V.Broadcast(Unsafe.Add(ref xi, 10 * xPixel));
                        V.Accumulate(x10, w0, ref a0_10);
                        V.Accumulate(x10, w1, ref a1_10);
                        var x11 = V.Broadcast(Unsafe.Add(ref xi, 11 * xPixel));
                        V.Accumulate(x11, w0, ref a0_11);
                        V.Accumulate(x11, w1, ref a1_11);
                        var x12 = V.Broadcast(Unsafe.Add(ref xi, 12 * xPixel));
                        V.Accumulate(x12, w0, ref a0_12);
                        V.Accumulate(x12, w1, ref a1_12);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (8 * yPixel))), a0_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (9 * yPixel))), a0_9);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (10 * yPixel))), a0_10);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (11 * yPixel))), a0_11);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (12 * yPixel))), a0_12);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (5 * yPixel))), a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (6 * yPixel))), a1_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (7 * yPixel))), a1_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (8 * yPixel))), a1_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (9 * yPixel))), a1_9);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (10 * yPixel))), a1_10);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (11 * yPixel))), a1_11);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (12 * yPixel))), a1_12);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x14<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a0_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (8 * startPixel))));
        var a0_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (9 * startPixel))));
        var a0_10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (10 * startPixel))));
        var a0_11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (11 * startPixel))));
        var a0_12 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (12 * startPixel))));
        var a0_13 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (13 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a1_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (5 * startPixel))));
        var a1_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (6 * startPixel))));
        var a1_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (7 * startPixel))));
        var a1_8 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (8 * startPixel))));
        var a1_9 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (9 * startPixel))));
        var a1_10 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (10 * startPixel))));
        var a1_11 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (11 * startPixel))));
        var a1_12 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (12 * startPixel))));
        var a1_13 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (13 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            TilePrefetch.Line(ref x, ahead + (8 * xPixel));
            TilePrefetch.Line(ref x, ahead + (9 * xPixel));
            TilePrefetch.Line(ref x, ahead + (10 * xPixel));
            TilePrefetch.Line(ref x, ahead + (11 * xPixel));
            TilePrefetch.Line(ref x, ahead + (12 * xPixel));
            TilePrefetch.Line(ref x, ahead + (13 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        V.Accumulate(x5, w1, ref a1_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        V.Accumulate(x6, w1, ref a1_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        V.Accumulate(x7, w1, ref a1_7);
                        var x8 = V.Broadcast(Unsafe.Add(ref xi, 8 * xPixel));
                        V.Accumulate(x8, w0, ref a0_8);
                        V.Accumulate(x8, w1, ref a1_8);
                        var x9 = V.Broadcast(Unsafe.Add(ref xi, 9 * xPixel));
                        V.Accumulate(x9, w0, ref a0_9);
                        V.Accumulate(x9, w1, ref a1_9);
                        var x10 = V.Broadcast(Unsafe.Add(ref xi, 10 * xPixel));
                        V.Accumulate(x10, w0, ref a0_10);
                        V.Accumulate(x10, w1, ref a1_10);
                        var x11 = V.Broadcast(Unsafe.Add(ref xi, 11 * xPixel));
                        V.Accumulate(x11, w0, ref a0_11);
                        V.Accumulate(x11, w1, ref a1_11);
                        var x12 = V.Broadcast(Unsafe.Add(ref xi, 12 * xPixel));
                        V.Accumulate(x12, w0, ref a0_12);
                        V.Accumulate(x12, w1, ref a1_12);
                        var x13 = V.Broadcast(Unsafe.Add(ref xi, 13 * xPixel));
                        V.Accumulate(x13, w0, ref a0_13);
                        V.Accumulate(x13, w1, ref a1_13);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 2 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (8 * yPixel))), a0_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (9 * yPixel))), a0_9);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (10 * yPixel))), a0_10);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (11 * yPixel))), a0_11);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (12 * yPixel))), a0_12);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (13 * yPixel))), a0_13);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (5 * yPixel))), a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (6 * yPixel))), a1_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (7 * yPixel))), a1_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (8 * yPixel))), a1_8);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (9 * yPixel))), a1_9);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (10 * yPixel))), a1_10);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (11 * yPixel))), a1_11);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (12 * yPixel))), a1_12);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (13 * yPixel))), a1_13);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x1<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 3 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x2<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        var a2_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (1 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        V.Accumulate(x1, w2, ref a2_1);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 3 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (1 * yPixel))), a2_1);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x3<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        var a2_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (1 * startPixel))));
        var a2_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (2 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        V.Accumulate(x1, w2, ref a2_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        V.Accumulate(x2, w2, ref a2_2);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 3 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (1 * yPixel))), a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (2 * yPixel))), a2_2);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x4<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        var a2_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (1 * startPixel))));
        var a2_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (2 * startPixel))));
        var a2_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (3 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        V.Accumulate(x1, w2, ref a2_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        V.Accumulate(x2, w2, ref a2_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        V.Accumulate(x3, w2, ref a2_3);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 3 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (1 * yPixel))), a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (2 * yPixel))), a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (3 * yPixel))), a2_3);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x5<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        var a2_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (1 * startPixel))));
        var a2_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (2 * startPixel))));
        var a2_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (3 * startPixel))));
        var a2_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (4 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        V.Accumulate(x1, w2, ref a2_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        V.Accumulate(x2, w2, ref a2_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        V.Accumulate(x3, w2, ref a2_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        V.Accumulate(x4, w2, ref a2_4);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 3 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (1 * yPixel))), a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (2 * yPixel))), a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (3 * yPixel))), a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (4 * yPixel))), a2_4);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x6<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a1_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (5 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        var a2_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (1 * startPixel))));
        var a2_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (2 * startPixel))));
        var a2_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (3 * startPixel))));
        var a2_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (4 * startPixel))));
        var a2_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (5 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        V.Accumulate(x1, w2, ref a2_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        V.Accumulate(x2, w2, ref a2_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        V.Accumulate(x3, w2, ref a2_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        V.Accumulate(x4, w2, ref a2_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        V.Accumulate(x5, w1, ref a1_5);
                        V.Accumulate(x5, w2, ref a2_5);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 3 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (5 * yPixel))), a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (1 * yPixel))), a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (2 * yPixel))), a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (3 * yPixel))), a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (4 * yPixel))), a2_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (5 * yPixel))), a2_5);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x7<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a1_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (5 * startPixel))));
        var a1_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (6 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        var a2_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (1 * startPixel))));
        var a2_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (2 * startPixel))));
        var a2_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (3 * startPixel))));
        var a2_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (4 * startPixel))));
        var a2_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (5 * startPixel))));
        var a2_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (6 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        V.Accumulate(x1, w2, ref a2_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        V.Accumulate(x2, w2, ref a2_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        V.Accumulate(x3, w2, ref a2_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        V.Accumulate(x4, w2, ref a2_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        V.Accumulate(x5, w1, ref a1_5);
                        V.Accumulate(x5, w2, ref a2_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        V.Accumulate(x6, w1, ref a1_6);
                        V.Accumulate(x6, w2, ref a2_6);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 3 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (5 * yPixel))), a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (6 * yPixel))), a1_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (1 * yPixel))), a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (2 * yPixel))), a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (3 * yPixel))), a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (4 * yPixel))), a2_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (5 * yPixel))), a2_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (6 * yPixel))), a2_6);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x8<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a0_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (6 * startPixel))));
        var a0_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (7 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a1_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (5 * startPixel))));
        var a1_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (6 * startPixel))));
        var a1_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (7 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        var a2_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (1 * startPixel))));
        var a2_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (2 * startPixel))));
        var a2_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (3 * startPixel))));
        var a2_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (4 * startPixel))));
        var a2_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (5 * startPixel))));
        var a2_6 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (6 * startPixel))));
        var a2_7 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (7 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            TilePrefetch.Line(ref x, ahead + (6 * xPixel));
            TilePrefetch.Line(ref x, ahead + (7 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        V.Accumulate(x1, w2, ref a2_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        V.Accumulate(x2, w2, ref a2_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        V.Accumulate(x3, w2, ref a2_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        V.Accumulate(x4, w2, ref a2_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        V.Accumulate(x5, w1, ref a1_5);
                        V.Accumulate(x5, w2, ref a2_5);
                        var x6 = V.Broadcast(Unsafe.Add(ref xi, 6 * xPixel));
                        V.Accumulate(x6, w0, ref a0_6);
                        V.Accumulate(x6, w1, ref a1_6);
                        V.Accumulate(x6, w2, ref a2_6);
                        var x7 = V.Broadcast(Unsafe.Add(ref xi, 7 * xPixel));
                        V.Accumulate(x7, w0, ref a0_7);
                        V.Accumulate(x7, w1, ref a1_7);
                        V.Accumulate(x7, w2, ref a2_7);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 3 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (6 * yPixel))), a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (7 * yPixel))), a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (5 * yPixel))), a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (6 * yPixel))), a1_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (7 * yPixel))), a1_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (1 * yPixel))), a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (2 * yPixel))), a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (3 * yPixel))), a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (4 * yPixel))), a2_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (5 * yPixel))), a2_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (6 * yPixel))), a2_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (7 * yPixel))), a2_7);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile4x1<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        var a3_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (0 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 96);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 112);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var w3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 3 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        V.Accumulate(x0, w3, ref a3_0);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 4 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (0 * yPixel))), a3_0);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile4x2<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        var a2_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (1 * startPixel))));
        var a3_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (0 * startPixel))));
        var a3_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (1 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 96);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 112);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var w3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 3 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        V.Accumulate(x0, w3, ref a3_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        V.Accumulate(x1, w2, ref a2_1);
                        V.Accumulate(x1, w3, ref a3_1);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 4 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (1 * yPixel))), a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (0 * yPixel))), a3_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (1 * yPixel))), a3_1);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile4x3<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        var a2_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (1 * startPixel))));
        var a2_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (2 * startPixel))));
        var a3_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (0 * startPixel))));
        var a3_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (1 * startPixel))));
        var a3_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (2 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 96);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 112);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var w3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 3 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        V.Accumulate(x0, w3, ref a3_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        V.Accumulate(x1, w2, ref a2_1);
                        V.Accumulate(x1, w3, ref a3_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        V.Accumulate(x2, w2, ref a2_2);
                        V.Accumulate(x2, w3, ref a3_2);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 4 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (1 * yPixel))), a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (2 * yPixel))), a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (0 * yPixel))), a3_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (1 * yPixel))), a3_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (2 * yPixel))), a3_2);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile4x4<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        var a2_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (1 * startPixel))));
        var a2_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (2 * startPixel))));
        var a2_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (3 * startPixel))));
        var a3_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (0 * startPixel))));
        var a3_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (1 * startPixel))));
        var a3_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (2 * startPixel))));
        var a3_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (3 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 96);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 112);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var w3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 3 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        V.Accumulate(x0, w3, ref a3_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        V.Accumulate(x1, w2, ref a2_1);
                        V.Accumulate(x1, w3, ref a3_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        V.Accumulate(x2, w2, ref a2_2);
                        V.Accumulate(x2, w3, ref a3_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        V.Accumulate(x3, w2, ref a2_3);
                        V.Accumulate(x3, w3, ref a3_3);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 4 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (1 * yPixel))), a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (2 * yPixel))), a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (3 * yPixel))), a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (0 * yPixel))), a3_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (1 * yPixel))), a3_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (2 * yPixel))), a3_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (3 * yPixel))), a3_3);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile4x5<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        var a2_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (1 * startPixel))));
        var a2_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (2 * startPixel))));
        var a2_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (3 * startPixel))));
        var a2_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (4 * startPixel))));
        var a3_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (0 * startPixel))));
        var a3_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (1 * startPixel))));
        var a3_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (2 * startPixel))));
        var a3_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (3 * startPixel))));
        var a3_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (4 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 96);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 112);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var w3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 3 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        V.Accumulate(x0, w3, ref a3_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        V.Accumulate(x1, w2, ref a2_1);
                        V.Accumulate(x1, w3, ref a3_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        V.Accumulate(x2, w2, ref a2_2);
                        V.Accumulate(x2, w3, ref a3_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        V.Accumulate(x3, w2, ref a2_3);
                        V.Accumulate(x3, w3, ref a3_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        V.Accumulate(x4, w2, ref a2_4);
                        V.Accumulate(x4, w3, ref a3_4);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 4 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (1 * yPixel))), a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (2 * yPixel))), a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (3 * yPixel))), a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (4 * yPixel))), a2_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (0 * yPixel))), a3_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (1 * yPixel))), a3_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (2 * yPixel))), a3_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (3 * yPixel))), a3_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (4 * yPixel))), a3_4);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile4x6<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
        where V : struct, ILanes<V>
        where TPixel : struct, IPixelStride
    {
        nint lanes = V.Count;
        var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
        var startBlock = t.StartBlock;
        var startPixel = t.StartPixel;
        var a0_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (0 * startPixel))));
        var a0_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (1 * startPixel))));
        var a0_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (2 * startPixel))));
        var a0_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (3 * startPixel))));
        var a0_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (4 * startPixel))));
        var a0_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((0 * lanes) >> 4) * startBlock) + ((0 * lanes) & 15) + (5 * startPixel))));
        var a1_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (0 * startPixel))));
        var a1_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (1 * startPixel))));
        var a1_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (2 * startPixel))));
        var a1_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (3 * startPixel))));
        var a1_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (4 * startPixel))));
        var a1_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((1 * lanes) >> 4) * startBlock) + ((1 * lanes) & 15) + (5 * startPixel))));
        var a2_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (0 * startPixel))));
        var a2_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (1 * startPixel))));
        var a2_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (2 * startPixel))));
        var a2_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (3 * startPixel))));
        var a2_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (4 * startPixel))));
        var a2_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((2 * lanes) >> 4) * startBlock) + ((2 * lanes) & 15) + (5 * startPixel))));
        var a3_0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (0 * startPixel))));
        var a3_1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (1 * startPixel))));
        var a3_2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (2 * startPixel))));
        var a3_3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (3 * startPixel))));
        var a3_4 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (4 * startPixel))));
        var a3_5 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref start, (((3 * lanes) >> 4) * startBlock) + ((3 * lanes) & 15) + (5 * startPixel))));
        for (nint b = t.Blocks; b > 0; b--)
        {
            var channels = b == 1 ? t.LastChannels : t.Channels;
            var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
            ref var xRow = ref x;
            ref var wRow = ref w;
            TilePrefetch.Line(ref x, ahead + (0 * xPixel));
            TilePrefetch.Line(ref x, ahead + (1 * xPixel));
            TilePrefetch.Line(ref x, ahead + (2 * xPixel));
            TilePrefetch.Line(ref x, ahead + (3 * xPixel));
            TilePrefetch.Line(ref x, ahead + (4 * xPixel));
            TilePrefetch.Line(ref x, ahead + (5 * xPixel));
            for (nint u = t.Rows; u > 0; u--)
            {
                ref var xTap = ref xRow;
                ref var wTap = ref wRow;
                for (nint v = t.Taps; v > 0; v--)
                {
                    if (t.WAhead != 0)
                    {
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 0);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 16);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 32);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 48);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 64);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 80);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 96);
                        TilePrefetch.FarLine(ref wTap, t.WAhead + 112);
                    }

                    ref var xi = ref xTap;
                    ref var wi = ref wTap;
                    for (nint i = channels; i > 0; i--)
                    {
                        var w0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 0 * lanes)));
                        var w1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 1 * lanes)));
                        var w2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 2 * lanes)));
                        var w3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref wi, 3 * lanes)));
                        var x0 = V.Broadcast(Unsafe.Add(ref xi, 0 * xPixel));
                        V.Accumulate(x0, w0, ref a0_0);
                        V.Accumulate(x0, w1, ref a1_0);
                        V.Accumulate(x0, w2, ref a2_0);
                        V.Accumulate(x0, w3, ref a3_0);
                        var x1 = V.Broadcast(Unsafe.Add(ref xi, 1 * xPixel));
                        V.Accumulate(x1, w0, ref a0_1);
                        V.Accumulate(x1, w1, ref a1_1);
                        V.Accumulate(x1, w2, ref a2_1);
                        V.Accumulate(x1, w3, ref a3_1);
                        var x2 = V.Broadcast(Unsafe.Add(ref xi, 2 * xPixel));
                        V.Accumulate(x2, w0, ref a0_2);
                        V.Accumulate(x2, w1, ref a1_2);
                        V.Accumulate(x2, w2, ref a2_2);
                        V.Accumulate(x2, w3, ref a3_2);
                        var x3 = V.Broadcast(Unsafe.Add(ref xi, 3 * xPixel));
                        V.Accumulate(x3, w0, ref a0_3);
                        V.Accumulate(x3, w1, ref a1_3);
                        V.Accumulate(x3, w2, ref a2_3);
                        V.Accumulate(x3, w3, ref a3_3);
                        var x4 = V.Broadcast(Unsafe.Add(ref xi, 4 * xPixel));
                        V.Accumulate(x4, w0, ref a0_4);
                        V.Accumulate(x4, w1, ref a1_4);
                        V.Accumulate(x4, w2, ref a2_4);
                        V.Accumulate(x4, w3, ref a3_4);
                        var x5 = V.Broadcast(Unsafe.Add(ref xi, 5 * xPixel));
                        V.Accumulate(x5, w0, ref a0_5);
                        V.Accumulate(x5, w1, ref a1_5);
                        V.Accumulate(x5, w2, ref a2_5);
                        V.Accumulate(x5, w3, ref a3_5);
                        xi = ref Unsafe.Add(ref xi, 1);
                        wi = ref Unsafe.Add(ref wi, 4 * lanes);
                    }

                    xTap = ref Unsafe.Add(ref xTap, t.XTap);
                    wTap = ref Unsafe.Add(ref wTap, t.WTap);
                }

                xRow = ref Unsafe.Add(ref xRow, t.XRow);
                wRow = ref Unsafe.Add(ref wRow, t.WRow);
            }

            x = ref Unsafe.Add(ref x, t.XBlock);
            w = ref Unsafe.Add(ref w, t.WBlock);
        }

        var yBlock = t.YBlock;
        var yPixel = t.YPixel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (0 * yPixel))), a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (1 * yPixel))), a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (2 * yPixel))), a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (3 * yPixel))), a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (4 * yPixel))), a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((0 * lanes) >> 4) * yBlock) + ((0 * lanes) & 15) + (5 * yPixel))), a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (0 * yPixel))), a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (1 * yPixel))), a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (2 * yPixel))), a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (3 * yPixel))), a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (4 * yPixel))), a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((1 * lanes) >> 4) * yBlock) + ((1 * lanes) & 15) + (5 * yPixel))), a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (0 * yPixel))), a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (1 * yPixel))), a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (2 * yPixel))), a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (3 * yPixel))), a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (4 * yPixel))), a2_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((2 * lanes) >> 4) * yBlock) + ((2 * lanes) & 15) + (5 * yPixel))), a2_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (0 * yPixel))), a3_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (1 * yPixel))), a3_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (2 * yPixel))), a3_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (3 * yPixel))), a3_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (4 * yPixel))), a3_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, (((3 * lanes) >> 4) * yBlock) + ((3 * lanes) & 15) + (5 * yPixel))), a3_5);
    }
}

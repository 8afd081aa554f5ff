// Written by ChannelGradientTileWriter in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Register tiles of the correlation that <see cref="ChannelGradientTile"/> describes: TileOxC adds to the gradients of O output vectors × C input channels.
/// </summary>
internal static class ChannelGradientTiles
{
    /// <summary>The tile of some output vectors and input channels.</summary>
    public static void Run<V>(int vectors, int channels, in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        switch ((vectors * 16) + channels)
        {
            case 17:
                Tile1x1<V>(t, ref x, ref dy, ref dw);
                break;
            case 18:
                Tile1x2<V>(t, ref x, ref dy, ref dw);
                break;
            case 19:
                Tile1x3<V>(t, ref x, ref dy, ref dw);
                break;
            case 20:
                Tile1x4<V>(t, ref x, ref dy, ref dw);
                break;
            case 21:
                Tile1x5<V>(t, ref x, ref dy, ref dw);
                break;
            case 22:
                Tile1x6<V>(t, ref x, ref dy, ref dw);
                break;
            case 23:
                Tile1x7<V>(t, ref x, ref dy, ref dw);
                break;
            case 24:
                Tile1x8<V>(t, ref x, ref dy, ref dw);
                break;
            case 33:
                Tile2x1<V>(t, ref x, ref dy, ref dw);
                break;
            case 34:
                Tile2x2<V>(t, ref x, ref dy, ref dw);
                break;
            case 35:
                Tile2x3<V>(t, ref x, ref dy, ref dw);
                break;
            case 36:
                Tile2x4<V>(t, ref x, ref dy, ref dw);
                break;
            case 37:
                Tile2x5<V>(t, ref x, ref dy, ref dw);
                break;
            case 38:
                Tile2x6<V>(t, ref x, ref dy, ref dw);
                break;
            case 39:
                Tile2x7<V>(t, ref x, ref dy, ref dw);
                break;
            case 40:
                Tile2x8<V>(t, ref x, ref dy, ref dw);
                break;
            case 49:
                Tile3x1<V>(t, ref x, ref dy, ref dw);
                break;
            case 50:
                Tile3x2<V>(t, ref x, ref dy, ref dw);
                break;
            case 51:
                Tile3x3<V>(t, ref x, ref dy, ref dw);
                break;
            case 52:
                Tile3x4<V>(t, ref x, ref dy, ref dw);
                break;
            case 53:
                Tile3x5<V>(t, ref x, ref dy, ref dw);
                break;
            case 54:
                Tile3x6<V>(t, ref x, ref dy, ref dw);
                break;
            case 55:
                Tile3x7<V>(t, ref x, ref dy, ref dw);
                break;
            case 56:
                Tile3x8<V>(t, ref x, ref dy, ref dw);
                break;
            case 65:
                Tile4x1<V>(t, ref x, ref dy, ref dw);
                break;
            case 66:
                Tile4x2<V>(t, ref x, ref dy, ref dw);
                break;
            case 67:
                Tile4x3<V>(t, ref x, ref dy, ref dw);
                break;
            case 68:
                Tile4x4<V>(t, ref x, ref dy, ref dw);
                break;
            case 69:
                Tile4x5<V>(t, ref x, ref dy, ref dw);
                break;
            case 70:
                Tile4x6<V>(t, ref x, ref dy, ref dw);
                break;
        }
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x1<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x2<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x3<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x4<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x5<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x6<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a0_5 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    var x5 = V.Broadcast(Unsafe.Add(ref xi, 5));
                    V.Accumulate(x5, d0, ref a0_5);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel)))) + a0_5);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x7<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a0_5 = V.Zero;
        var a0_6 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    var x5 = V.Broadcast(Unsafe.Add(ref xi, 5));
                    V.Accumulate(x5, d0, ref a0_5);
                    var x6 = V.Broadcast(Unsafe.Add(ref xi, 6));
                    V.Accumulate(x6, d0, ref a0_6);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel)))) + a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (6 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (6 * dwChannel)))) + a0_6);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile1x8<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a0_4 = V.Zero;
        var a0_5 = V.Zero;
        var a0_6 = V.Zero;
        var a0_7 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    var x5 = V.Broadcast(Unsafe.Add(ref xi, 5));
                    V.Accumulate(x5, d0, ref a0_5);
                    var x6 = V.Broadcast(Unsafe.Add(ref xi, 6));
                    V.Accumulate(x6, d0, ref a0_6);
                    var x7 = V.Broadcast(Unsafe.Add(ref xi, 7));
                    V.Accumulate(x7, d0, ref a0_7);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel)))) + a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (6 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (6 * dwChannel)))) + a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (7 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (7 * dwChannel)))) + a0_7);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x1<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x2<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x3<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x4<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a0_3 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a1_3 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    V.Accumulate(x3, d1, ref a1_3);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel)))) + a1_3);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x5<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
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
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    V.Accumulate(x3, d1, ref a1_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    V.Accumulate(x4, d1, ref a1_4);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel)))) + a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel)))) + a1_4);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x6<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
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
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    V.Accumulate(x3, d1, ref a1_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    V.Accumulate(x4, d1, ref a1_4);
                    var x5 = V.Broadcast(Unsafe.Add(ref xi, 5));
                    V.Accumulate(x5, d0, ref a0_5);
                    V.Accumulate(x5, d1, ref a1_5);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel)))) + a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel)))) + a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel)))) + a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel)))) + a1_5);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x7<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
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
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    V.Accumulate(x3, d1, ref a1_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    V.Accumulate(x4, d1, ref a1_4);
                    var x5 = V.Broadcast(Unsafe.Add(ref xi, 5));
                    V.Accumulate(x5, d0, ref a0_5);
                    V.Accumulate(x5, d1, ref a1_5);
                    var x6 = V.Broadcast(Unsafe.Add(ref xi, 6));
                    V.Accumulate(x6, d0, ref a0_6);
                    V.Accumulate(x6, d1, ref a1_6);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel)))) + a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (6 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (6 * dwChannel)))) + a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel)))) + a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel)))) + a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel)))) + a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (6 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (6 * dwChannel)))) + a1_6);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile2x8<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
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
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    V.Accumulate(x3, d1, ref a1_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    V.Accumulate(x4, d1, ref a1_4);
                    var x5 = V.Broadcast(Unsafe.Add(ref xi, 5));
                    V.Accumulate(x5, d0, ref a0_5);
                    V.Accumulate(x5, d1, ref a1_5);
                    var x6 = V.Broadcast(Unsafe.Add(ref xi, 6));
                    V.Accumulate(x6, d0, ref a0_6);
                    V.Accumulate(x6, d1, ref a1_6);
                    var x7 = V.Broadcast(Unsafe.Add(ref xi, 7));
                    V.Accumulate(x7, d0, ref a0_7);
                    V.Accumulate(x7, d1, ref a1_7);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel)))) + a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (6 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (6 * dwChannel)))) + a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (7 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (7 * dwChannel)))) + a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel)))) + a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel)))) + a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel)))) + a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (6 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (6 * dwChannel)))) + a1_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (7 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (7 * dwChannel)))) + a1_7);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x1<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        var a2_0 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x2<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    V.Accumulate(x1, d2, ref a2_1);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel)))) + a2_1);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x3<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a0_2 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a1_2 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    V.Accumulate(x1, d2, ref a2_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    V.Accumulate(x2, d2, ref a2_2);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel)))) + a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel)))) + a2_2);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x4<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
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
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    V.Accumulate(x1, d2, ref a2_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    V.Accumulate(x2, d2, ref a2_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    V.Accumulate(x3, d1, ref a1_3);
                    V.Accumulate(x3, d2, ref a2_3);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel)))) + a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel)))) + a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel)))) + a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel)))) + a2_3);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x5<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
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
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    V.Accumulate(x1, d2, ref a2_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    V.Accumulate(x2, d2, ref a2_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    V.Accumulate(x3, d1, ref a1_3);
                    V.Accumulate(x3, d2, ref a2_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    V.Accumulate(x4, d1, ref a1_4);
                    V.Accumulate(x4, d2, ref a2_4);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel)))) + a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel)))) + a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel)))) + a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel)))) + a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel)))) + a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (4 * dwChannel)))) + a2_4);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x6<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
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
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    V.Accumulate(x1, d2, ref a2_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    V.Accumulate(x2, d2, ref a2_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    V.Accumulate(x3, d1, ref a1_3);
                    V.Accumulate(x3, d2, ref a2_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    V.Accumulate(x4, d1, ref a1_4);
                    V.Accumulate(x4, d2, ref a2_4);
                    var x5 = V.Broadcast(Unsafe.Add(ref xi, 5));
                    V.Accumulate(x5, d0, ref a0_5);
                    V.Accumulate(x5, d1, ref a1_5);
                    V.Accumulate(x5, d2, ref a2_5);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel)))) + a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel)))) + a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel)))) + a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel)))) + a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel)))) + a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel)))) + a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel)))) + a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (4 * dwChannel)))) + a2_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (5 * dwChannel)))) + a2_5);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x7<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
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
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    V.Accumulate(x1, d2, ref a2_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    V.Accumulate(x2, d2, ref a2_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    V.Accumulate(x3, d1, ref a1_3);
                    V.Accumulate(x3, d2, ref a2_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    V.Accumulate(x4, d1, ref a1_4);
                    V.Accumulate(x4, d2, ref a2_4);
                    var x5 = V.Broadcast(Unsafe.Add(ref xi, 5));
                    V.Accumulate(x5, d0, ref a0_5);
                    V.Accumulate(x5, d1, ref a1_5);
                    V.Accumulate(x5, d2, ref a2_5);
                    var x6 = V.Broadcast(Unsafe.Add(ref xi, 6));
                    V.Accumulate(x6, d0, ref a0_6);
                    V.Accumulate(x6, d1, ref a1_6);
                    V.Accumulate(x6, d2, ref a2_6);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel)))) + a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (6 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (6 * dwChannel)))) + a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel)))) + a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel)))) + a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel)))) + a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (6 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (6 * dwChannel)))) + a1_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel)))) + a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel)))) + a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel)))) + a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (4 * dwChannel)))) + a2_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (5 * dwChannel)))) + a2_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (6 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (6 * dwChannel)))) + a2_6);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile3x8<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
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
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a2_2 = V.Zero;
        var a2_3 = V.Zero;
        var a2_4 = V.Zero;
        var a2_5 = V.Zero;
        var a2_6 = V.Zero;
        var a2_7 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    V.Accumulate(x1, d2, ref a2_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    V.Accumulate(x2, d2, ref a2_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    V.Accumulate(x3, d1, ref a1_3);
                    V.Accumulate(x3, d2, ref a2_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    V.Accumulate(x4, d1, ref a1_4);
                    V.Accumulate(x4, d2, ref a2_4);
                    var x5 = V.Broadcast(Unsafe.Add(ref xi, 5));
                    V.Accumulate(x5, d0, ref a0_5);
                    V.Accumulate(x5, d1, ref a1_5);
                    V.Accumulate(x5, d2, ref a2_5);
                    var x6 = V.Broadcast(Unsafe.Add(ref xi, 6));
                    V.Accumulate(x6, d0, ref a0_6);
                    V.Accumulate(x6, d1, ref a1_6);
                    V.Accumulate(x6, d2, ref a2_6);
                    var x7 = V.Broadcast(Unsafe.Add(ref xi, 7));
                    V.Accumulate(x7, d0, ref a0_7);
                    V.Accumulate(x7, d1, ref a1_7);
                    V.Accumulate(x7, d2, ref a2_7);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel)))) + a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (6 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (6 * dwChannel)))) + a0_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (7 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (7 * dwChannel)))) + a0_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel)))) + a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel)))) + a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel)))) + a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (6 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (6 * dwChannel)))) + a1_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (7 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (7 * dwChannel)))) + a1_7);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel)))) + a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel)))) + a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel)))) + a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (4 * dwChannel)))) + a2_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (5 * dwChannel)))) + a2_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (6 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (6 * dwChannel)))) + a2_6);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (7 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (7 * dwChannel)))) + a2_7);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile4x1<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a1_0 = V.Zero;
        var a2_0 = V.Zero;
        var a3_0 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((3 * lanes) >> 4) * dyBlock) + ((3 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    V.Accumulate(x0, d3, ref a3_0);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (0 * dwChannel)))) + a3_0);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile4x2<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
        var a0_0 = V.Zero;
        var a0_1 = V.Zero;
        var a1_0 = V.Zero;
        var a1_1 = V.Zero;
        var a2_0 = V.Zero;
        var a2_1 = V.Zero;
        var a3_0 = V.Zero;
        var a3_1 = V.Zero;
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((3 * lanes) >> 4) * dyBlock) + ((3 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    V.Accumulate(x0, d3, ref a3_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    V.Accumulate(x1, d2, ref a2_1);
                    V.Accumulate(x1, d3, ref a3_1);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel)))) + a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (0 * dwChannel)))) + a3_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (1 * dwChannel)))) + a3_1);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile4x3<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
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
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((3 * lanes) >> 4) * dyBlock) + ((3 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    V.Accumulate(x0, d3, ref a3_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    V.Accumulate(x1, d2, ref a2_1);
                    V.Accumulate(x1, d3, ref a3_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    V.Accumulate(x2, d2, ref a2_2);
                    V.Accumulate(x2, d3, ref a3_2);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel)))) + a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel)))) + a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (0 * dwChannel)))) + a3_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (1 * dwChannel)))) + a3_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (2 * dwChannel)))) + a3_2);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile4x4<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
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
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((3 * lanes) >> 4) * dyBlock) + ((3 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    V.Accumulate(x0, d3, ref a3_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    V.Accumulate(x1, d2, ref a2_1);
                    V.Accumulate(x1, d3, ref a3_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    V.Accumulate(x2, d2, ref a2_2);
                    V.Accumulate(x2, d3, ref a3_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    V.Accumulate(x3, d1, ref a1_3);
                    V.Accumulate(x3, d2, ref a2_3);
                    V.Accumulate(x3, d3, ref a3_3);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel)))) + a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel)))) + a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel)))) + a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel)))) + a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (0 * dwChannel)))) + a3_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (1 * dwChannel)))) + a3_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (2 * dwChannel)))) + a3_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (3 * dwChannel)))) + a3_3);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile4x5<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
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
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((3 * lanes) >> 4) * dyBlock) + ((3 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    V.Accumulate(x0, d3, ref a3_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    V.Accumulate(x1, d2, ref a2_1);
                    V.Accumulate(x1, d3, ref a3_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    V.Accumulate(x2, d2, ref a2_2);
                    V.Accumulate(x2, d3, ref a3_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    V.Accumulate(x3, d1, ref a1_3);
                    V.Accumulate(x3, d2, ref a2_3);
                    V.Accumulate(x3, d3, ref a3_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    V.Accumulate(x4, d1, ref a1_4);
                    V.Accumulate(x4, d2, ref a2_4);
                    V.Accumulate(x4, d3, ref a3_4);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel)))) + a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel)))) + a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel)))) + a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel)))) + a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel)))) + a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (4 * dwChannel)))) + a2_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (0 * dwChannel)))) + a3_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (1 * dwChannel)))) + a3_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (2 * dwChannel)))) + a3_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (3 * dwChannel)))) + a3_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (4 * dwChannel)))) + a3_4);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Tile4x6<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
        where V : struct, ILanes<V>
    {
        nint lanes = V.Count;
        var dyBlock = t.DyBlock;
        var xStep = t.XStep;
        var dyStep = t.DyStep;
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
        for (nint row = t.Rows; row > 0; row--)
        {
            ref var xColumn = ref x;
            ref var dyColumn = ref dy;
            for (nint column = t.Columns; column > 0; column--)
            {
                ref var xi = ref xColumn;
                ref var di = ref dyColumn;
                for (nint i = t.Steps; i > 0; i--)
                {
                    var d0 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((0 * lanes) >> 4) * dyBlock) + ((0 * lanes) & 15))));
                    var d1 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((1 * lanes) >> 4) * dyBlock) + ((1 * lanes) & 15))));
                    var d2 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((2 * lanes) >> 4) * dyBlock) + ((2 * lanes) & 15))));
                    var d3 = Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref di, (((3 * lanes) >> 4) * dyBlock) + ((3 * lanes) & 15))));
                    var x0 = V.Broadcast(Unsafe.Add(ref xi, 0));
                    V.Accumulate(x0, d0, ref a0_0);
                    V.Accumulate(x0, d1, ref a1_0);
                    V.Accumulate(x0, d2, ref a2_0);
                    V.Accumulate(x0, d3, ref a3_0);
                    var x1 = V.Broadcast(Unsafe.Add(ref xi, 1));
                    V.Accumulate(x1, d0, ref a0_1);
                    V.Accumulate(x1, d1, ref a1_1);
                    V.Accumulate(x1, d2, ref a2_1);
                    V.Accumulate(x1, d3, ref a3_1);
                    var x2 = V.Broadcast(Unsafe.Add(ref xi, 2));
                    V.Accumulate(x2, d0, ref a0_2);
                    V.Accumulate(x2, d1, ref a1_2);
                    V.Accumulate(x2, d2, ref a2_2);
                    V.Accumulate(x2, d3, ref a3_2);
                    var x3 = V.Broadcast(Unsafe.Add(ref xi, 3));
                    V.Accumulate(x3, d0, ref a0_3);
                    V.Accumulate(x3, d1, ref a1_3);
                    V.Accumulate(x3, d2, ref a2_3);
                    V.Accumulate(x3, d3, ref a3_3);
                    var x4 = V.Broadcast(Unsafe.Add(ref xi, 4));
                    V.Accumulate(x4, d0, ref a0_4);
                    V.Accumulate(x4, d1, ref a1_4);
                    V.Accumulate(x4, d2, ref a2_4);
                    V.Accumulate(x4, d3, ref a3_4);
                    var x5 = V.Broadcast(Unsafe.Add(ref xi, 5));
                    V.Accumulate(x5, d0, ref a0_5);
                    V.Accumulate(x5, d1, ref a1_5);
                    V.Accumulate(x5, d2, ref a2_5);
                    V.Accumulate(x5, d3, ref a3_5);
                    xi = ref Unsafe.Add(ref xi, xStep);
                    di = ref Unsafe.Add(ref di, dyStep);
                }

                xColumn = ref Unsafe.Add(ref xColumn, t.XColumn);
                dyColumn = ref Unsafe.Add(ref dyColumn, t.DyColumn);
            }

            x = ref Unsafe.Add(ref x, t.XRow);
            dy = ref Unsafe.Add(ref dy, t.DyRow);
        }

        var dwChannel = t.DwChannel;
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (0 * dwChannel)))) + a0_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (1 * dwChannel)))) + a0_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (2 * dwChannel)))) + a0_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (3 * dwChannel)))) + a0_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (4 * dwChannel)))) + a0_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (0 * lanes) + (5 * dwChannel)))) + a0_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (0 * dwChannel)))) + a1_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (1 * dwChannel)))) + a1_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (2 * dwChannel)))) + a1_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (3 * dwChannel)))) + a1_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (4 * dwChannel)))) + a1_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (1 * lanes) + (5 * dwChannel)))) + a1_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (0 * dwChannel)))) + a2_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (1 * dwChannel)))) + a2_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (2 * dwChannel)))) + a2_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (3 * dwChannel)))) + a2_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (4 * dwChannel)))) + a2_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (2 * lanes) + (5 * dwChannel)))) + a2_5);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (0 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (0 * dwChannel)))) + a3_0);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (1 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (1 * dwChannel)))) + a3_1);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (2 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (2 * dwChannel)))) + a3_2);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (3 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (3 * dwChannel)))) + a3_3);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (4 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (4 * dwChannel)))) + a3_4);
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (5 * dwChannel))), Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, (3 * lanes) + (5 * dwChannel)))) + a3_5);
    }
}

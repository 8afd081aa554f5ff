using System.Text;

namespace Lamina.Build.Tiles;

/// <summary>
/// Writes Runtime/Lamina/CompilerServices/Channels/Convolutions/ChannelTiles.g.cs: register tiles of convolutions whose vectors are output channels. Accumulators must
/// be named locals for the JIT to keep them in registers, so each tile is written out.
/// </summary>
internal static class ChannelTileWriter
{
    /// <summary>The most positions of a tile of 1, 2, ... target vectors: accumulators and operands fill 32 registers.</summary>
    private static readonly int[] MaxPositions = [14, 14, 8, 6];

    public static string Write()
    {
        var text = new StringBuilder();
        text.Append(
            """
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

            """);
        foreach (var (vectors, positions) in Family())
        {
            text.Append($"            case {(vectors * 16) + positions}:\n");
            text.Append($"                Tile{vectors}x{positions}<V, TPixel>(t, ref x, ref w, ref start, ref y);\n");
            text.Append("                break;\n");
        }

        text.Append("        }\n    }\n\n");
        foreach (var (vectors, positions) in Family())
            Write(text, vectors, positions);
        text.Length -= 1; // the last blank line
        return text.Append("}\n").ToString();
    }

    private static IEnumerable<(int Vectors, int Positions)> Family()
    {
        for (var vectors = 1; vectors <= MaxPositions.Length; vectors++)
        {
            for (var positions = 1; positions <= MaxPositions[vectors - 1]; positions++)
                yield return (vectors, positions);
        }
    }

    private static void Write(StringBuilder text, int vectors, int positions)
    {
        text.Append(
            $$"""
                [MethodImpl(KernelMethod.Options)]
                private static void Tile{{vectors}}x{{positions}}<V, TPixel>(in ChannelTile t, ref float x, ref float w, ref float start, ref float y)
                    where V : struct, ILanes<V>
                    where TPixel : struct, IPixelStride
                {
                    nint lanes = V.Count;
                    var xPixel = TPixel.Floats == 0 ? t.XPixel : TPixel.Floats;
                    var startBlock = t.StartBlock;
                    var startPixel = t.StartPixel;

            """);
        ForEach(text, vectors, positions, "        ", (o, p) => $"var a{o}_{p} = {Load("start", Place(o, p, "start"))};");
        text.Append(
            """
                    for (nint b = t.Blocks; b > 0; b--)
                    {
                        var channels = b == 1 ? t.LastChannels : t.Channels;
                        var ahead = b > t.BlocksAhead ? t.XAhead : t.XNext;
                        ref var xRow = ref x;
                        ref var wRow = ref w;

            """);
        // Source blocks are far apart: hardware does not see that the next one follows, nor, at the last, where the next tile begins.
        for (var p = 0; p < positions; p++)
            text.Append($"            TilePrefetch.Line(ref x, ahead + ({p} * xPixel));\n");
        text.Append(
            """
                        for (nint u = t.Rows; u > 0; u--)
                        {
                            ref var xTap = ref xRow;
                            ref var wTap = ref wRow;
                            for (nint v = t.Taps; v > 0; v--)
                            {
                                if (t.WAhead != 0)
                                {

            """);
        for (var line = 0; line < 2 * vectors; line++)
            text.Append($"                        TilePrefetch.FarLine(ref wTap, t.WAhead + {line * 16});\n");
        text.Append(
            """
                                }

                                ref var xi = ref xTap;
                                ref var wi = ref wTap;

            """);
        WriteSteps(text, vectors, positions);
        text.Append(
            """

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

            """);
        ForEach(text, vectors, positions, "        ", (o, p) => $"{Store("y", Place(o, p, "y"), $"a{o}_{p}")};");
        text.Append("    }\n\n");
    }

    // The channels of a tap, one after the other. A single vector is bound by its broadcasts, one for each multiply-add: two channels of a position lie in one
    // bank of the cache, where the positions' lines, all at the same channel, wait for each other's.
    private static void WriteSteps(StringBuilder text, int vectors, int positions)
    {
        if (vectors > 1)
        {
            text.Append("                    for (nint i = channels; i > 0; i--)\n                    {\n");
            WriteStep(text, vectors, positions, channels: 1);
            text.Append("                    }\n");
            return;
        }

        text.Append("                    var i = channels;\n                    for (; i >= 2; i -= 2)\n                    {\n");
        WriteStep(text, vectors, positions, channels: 2);
        text.Append("                    }\n\n                    if (i > 0)\n                    {\n");
        WriteStep(text, vectors, positions, channels: 1);
        text.Append("                    }\n");
    }

    private static void WriteStep(StringBuilder text, int vectors, int positions, int channels)
    {
        const string Indent = "                        ";
        for (var w = 0; w < channels * vectors; w++)
            text.Append($"{Indent}var w{w} = {Load("wi", $"{w} * lanes")};\n");
        for (var p = 0; p < positions; p++)
        {
            for (var channel = 0; channel < channels; channel++)
            {
                var (x, at) = channel == 0 ? ($"x{p}", $"{p} * xPixel") : ($"x{p}_{channel}", $"({p} * xPixel) + {channel}");
                text.Append($"{Indent}var {x} = V.Broadcast(Unsafe.Add(ref xi, {at}));\n");
                for (var o = 0; o < vectors; o++)
                    text.Append($"{Indent}V.Accumulate({x}, w{(channel * vectors) + o}, ref a{o}_{p});\n");
            }
        }

        text.Append($"{Indent}xi = ref Unsafe.Add(ref xi, {channels});\n");
        text.Append($"{Indent}wi = ref Unsafe.Add(ref wi, {channels * vectors} * lanes);\n");
    }

    // Narrow vectors: several lie in one block of 16 channels.
    private static string Place(int vector, int position, string tensor) =>
        $"((({vector} * lanes) >> 4) * {tensor}Block) + (({vector} * lanes) & 15) + ({position} * {tensor}Pixel)";

    private static string Load(string origin, string at) => SumTileWriter.Load(origin, at);

    private static string Store(string origin, string at, string value) =>
        $"Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref {origin}, {at})), {value})";

    private static void ForEach(StringBuilder text, int vectors, int positions, string indent, Func<int, int, string> line)
    {
        for (var o = 0; o < vectors; o++)
        {
            for (var p = 0; p < positions; p++)
                text.Append($"{indent}{line(o, p)}\n");
        }
    }
}

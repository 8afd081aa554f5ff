using System.Text;

namespace Lamina.Build.Tiles;

/// <summary>Writes Runtime/Lamina/CompilerServices/Channels/Convolutions/ChannelGradientTiles.g.cs: register tiles of gradients by weights whose vectors are output channels.</summary>
internal static class ChannelGradientTileWriter
{
    /// <summary>The most input channels of a tile of 1, 2, ... output vectors.</summary>
    private static readonly int[] MaxChannels = [8, 8, 8, 6];

    public static string Write()
    {
        var text = new StringBuilder();
        text.Append(
            """
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

            """);
        foreach (var (vectors, channels) in Family())
        {
            text.Append($"            case {(vectors * 16) + channels}:\n");
            text.Append($"                Tile{vectors}x{channels}<V>(t, ref x, ref dy, ref dw);\n");
            text.Append("                break;\n");
        }

        text.Append("        }\n    }\n\n");
        foreach (var (vectors, channels) in Family())
            Write(text, vectors, channels);
        text.Length -= 1; // the last blank line
        return text.Append("}\n").ToString();
    }

    private static IEnumerable<(int Vectors, int Channels)> Family()
    {
        for (var vectors = 1; vectors <= MaxChannels.Length; vectors++)
        {
            for (var channels = 1; channels <= MaxChannels[vectors - 1]; channels++)
                yield return (vectors, channels);
        }
    }

    private static void Write(StringBuilder text, int vectors, int channels)
    {
        text.Append(
            $$"""
                [MethodImpl(KernelMethod.Options)]
                private static void Tile{{vectors}}x{{channels}}<V>(in ChannelGradientTile t, ref float x, ref float dy, ref float dw)
                    where V : struct, ILanes<V>
                {
                    nint lanes = V.Count;
                    var dyBlock = t.DyBlock;
                    var xStep = t.XStep;
                    var dyStep = t.DyStep;

            """);
        ForEach(text, vectors, channels, (o, c) => $"var a{o}_{c} = V.Zero;");
        text.Append(
            """
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

            """);
        const string Indent = "                    ";
        for (var o = 0; o < vectors; o++)
            text.Append($"{Indent}var d{o} = {SumTileWriter.Load("di", $"((({o} * lanes) >> 4) * dyBlock) + (({o} * lanes) & 15)")};\n");
        for (var c = 0; c < channels; c++)
        {
            text.Append($"{Indent}var x{c} = V.Broadcast(Unsafe.Add(ref xi, {c}));\n");
            for (var o = 0; o < vectors; o++)
                text.Append($"{Indent}V.Accumulate(x{c}, d{o}, ref a{o}_{c});\n");
        }

        text.Append(
            """
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

            """);
        ForEach(text, vectors, channels, (o, c) =>
        {
            var at = $"({o} * lanes) + ({c} * dwChannel)";
            return $"Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref dw, {at})), {SumTileWriter.Load("dw", at)} + a{o}_{c});";
        });
        text.Append("    }\n\n");
    }

    private static void ForEach(StringBuilder text, int vectors, int channels, Func<int, int, string> line)
    {
        for (var o = 0; o < vectors; o++)
        {
            for (var c = 0; c < channels; c++)
                text.Append($"        {line(o, c)}\n");
        }
    }
}

using System.Globalization;
using System.Text;
using Lamina.Generator.Passes;

namespace Lamina.Build.Tiles;

/// <summary>
/// Writes the family of register tiles of Runtime/Lamina/CompilerServices/Tiles/SumTiles.g.cs: accumulators must be named locals for the JIT to keep them
/// in registers, so each tile is written out.
/// </summary>
internal static class SumTileWriter
{
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append(
            """
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

            """);
        foreach (var tile in RegisterTile.Family)
            Write(text, tile);
        text.Length -= 1; // the last blank line
        return text.Append("}\n").ToString();
    }

    private static void Write(StringBuilder text, RegisterTile tile)
    {
        var (outputs, pixels) = (tile.Outputs, tile.Pixels);
        text.Append(
            $$"""
                /// <summary>{{outputs}} × {{pixels}} sums over channels and the rows and taps of a window, of which some may be left out at either end.</summary>
                [MethodImpl(KernelMethod.Options)]
                public static void Sum{{outputs}}x{{pixels}}<V, TGeometry, TEpilogue>(nint channels, nint rows, nint taps, ref float x, ref float w, ref float bias, ref float y, in Operands others, nint at)
                    where V : struct, ILanes<V>
                    where TGeometry : struct, ISumGeometry
                    where TEpilogue : struct, IEpilogue
                {

            """);
        // Once into locals: a property read for each store would use up what the JIT is willing to inline.
        foreach (var stride in new[] { "XTap", "XPixel", "WOut", "WTap", "YOut", "YPixel" })
            text.Append($"        var {char.ToLowerInvariant(stride[0])}{stride.Substring(1)} = TGeometry.{stride};\n");
        for (var o = 0; o < outputs; o++)
        {
            text.Append($"        var a{o}_0 = TGeometry.HasBias ? V.Broadcast(Unsafe.Add(ref bias, {o})) : V.Zero;\n");
            for (var p = 1; p < pixels; p++)
                text.Append($"        var a{o}_{p} = a{o}_0;\n");
        }

        text.Append(
            """
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

            """);
        const string Indent = "                    ";
        for (var p = 0; p < pixels; p++)
            text.Append($"{Indent}var x{p} = {Load("xRow", $"(v * xTap) + ({p} * xPixel)")};\n");
        for (var o = 0; o < outputs; o++)
        {
            text.Append($"{Indent}var w{o} = V.Broadcast(Unsafe.Add(ref wRow, (v * wTap) + ({o} * wOut)));\n");
            for (var p = 0; p < pixels; p++)
                text.Append($"{Indent}a{o}_{p} = V.MultiplyAdd(x{p}, w{o}, a{o}_{p});\n");
        }

        text.Append(
            """
                            }
                        }
                    }

                    if (TEpilogue.IsShort)
                    {

            """);
        Store(text, tile, "TEpilogue.Apply({0}, others, {1})");
        text.Append(
            """
                    }
                    else
                    {

            """);
        Store(text, tile, "{0}");
        text.Append(
            $$"""
                        TileEpilogue.Apply<V, TGeometry, TEpilogue>({{outputs}}, {{pixels}}, ref y, others, at);
                    }
                }


            """);
    }

    /// <summary>A vector out of memory, in calls that the JIT knows by itself: what it must inline is counted, and a tile has none to spare.</summary>
    public static string Load(string origin, string at) => $"Unsafe.ReadUnaligned<V>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref {origin}, {at})))";

    private static void Store(StringBuilder text, RegisterTile tile, string value)
    {
        for (var o = 0; o < tile.Outputs; o++)
        {
            for (var p = 0; p < tile.Pixels; p++)
            {
                var at = $"at + ({o} * yOut) + ({p} * yPixel)";
                text.Append($"            Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref y, {at})), {string.Format(CultureInfo.InvariantCulture, value, $"a{o}_{p}", at)});\n");
            }
        }
    }
}

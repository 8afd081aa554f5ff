using System.Text;
using Lamina.Generator.Passes;

namespace Lamina.Build.Tiles;

/// <summary>Writes Runtime/Lamina/CompilerServices/Tiles/CorrelationTiles.g.cs, the tiles of gradients by weights.</summary>
internal static class CorrelationTileWriter
{
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append(
            """
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

            """);
        foreach (var tile in RegisterTile.Family)
            Write(text, tile);
        text.Length -= 1; // the last blank line
        return text.Append("}\n").ToString();
    }

    private static void Write(StringBuilder text, RegisterTile tile)
    {
        var (outputs, taps) = (tile.Outputs, tile.Pixels);
        text.Append(
            $$"""
                /// <summary>{{outputs}} × {{taps}} sums.</summary>
                [MethodImpl(KernelMethod.Options)]
                public static void Correlate{{outputs}}x{{taps}}<V, TGeometry>(nint rows, ref float x, ref float dy, ref float dw)
                    where V : struct, ILanes<V>
                    where TGeometry : struct, ICorrelationGeometry
                {

            """);
        // Once into locals: a property read for each use would use up what the JIT is willing to inline.
        foreach (var stride in new[] { "XTap", "XPixel", "DyOut", "WOut", "WTap" })
            text.Append($"        var {char.ToLowerInvariant(stride[0])}{stride.Substring(1)} = TGeometry.{stride};\n");
        for (var o = 0; o < outputs; o++)
        {
            for (var k = 0; k < taps; k++)
                text.Append($"        var a{o}_{k} = V.Zero;\n");
        }

        text.Append(
            """
                    // All sixteen lanes, V.Count at a time.
                    for (nint lane = 0; lane < LaneLayout.Lanes; lane += V.Count)
                    {
                        for (nint h = 0; h < rows; h++)
                        {
                            ref var xRow = ref Unsafe.Add(ref x, lane + (h * TGeometry.XRow));
                            ref var dyRow = ref Unsafe.Add(ref dy, lane + (h * TGeometry.DyRow));
                            for (nint column = 0; column < TGeometry.Columns; column++)
                            {

            """);
        const string Indent = "                    ";
        for (var k = 0; k < taps; k++)
            text.Append($"{Indent}var x{k} = {SumTileWriter.Load("xRow", $"(column * xPixel) + ({k} * xTap)")};\n");
        for (var o = 0; o < outputs; o++)
        {
            text.Append($"{Indent}var d{o} = {SumTileWriter.Load("dyRow", $"(column * LaneLayout.Lanes) + ({o} * dyOut)")};\n");
            for (var k = 0; k < taps; k++)
                text.Append($"{Indent}a{o}_{k} = V.MultiplyAdd(x{k}, d{o}, a{o}_{k});\n");
        }

        text.Append(
            """
                            }
                        }
                    }


            """);
        for (var o = 0; o < outputs; o++)
        {
            for (var k = 0; k < taps; k++)
                text.Append($"        Unsafe.Add(ref dw, ({o} * wOut) + ({k} * wTap)) += V.Sum(a{o}_{k});\n");
        }

        text.Append("    }\n\n");
    }
}

using System.Text;

namespace Lamina.Build.Tiles;

/// <summary>Writes Runtime/Lamina/CompilerServices/Channels/Depthwise/DepthwiseTiles.g.cs: register tiles of depthwise convolutions.</summary>
internal static class DepthwiseTileWriter
{
    /// <summary>The most positions, or taps, of a tile.</summary>
    private const int Most = 8;

    public static string Write()
    {
        var text = new StringBuilder();
        text.Append(
            """
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

            """);
        Dispatch(text, "Sum", "positions", "y[p] = start + Σ over window rows and taps of w · x[p].", "ref float x, ref float w, ref float start, ref float y", "ref x, ref w, ref start, ref y");
        Dispatch(text, "SumOfThrees", "positions", "Sum for rows of three taps that are as far apart as positions: each x is loaded once for the three sums that it is part of.", "ref float x, ref float w, ref float start, ref float y", "ref x, ref w, ref start, ref y");
        Dispatch(text, "Taps", "taps", "dw[t] += Σ over positions of dy · x[t].", "ref float x, ref float dy, ref float dw", "ref x, ref dy, ref dw");
        for (var positions = 1; positions <= Most; positions++)
            WriteSum(text, positions);
        for (var positions = 1; positions <= Most; positions++)
            WriteSumOfThrees(text, positions);
        for (var taps = 1; taps <= Most; taps++)
            WriteTaps(text, taps);
        text.Length -= 1; // the last blank line
        return text.Append("}\n").ToString();
    }

    private static void Dispatch(StringBuilder text, string name, string count, string summary, string parameters, string arguments)
    {
        text.Append(
            $$"""
                /// <summary>{{summary}}</summary>
                public static void {{name}}<V>(int {{count}}, in DepthwiseTile t, {{parameters}})
                    where V : struct, ILanes<V>
                {
                    switch ({{count}})
                    {

            """);
        for (var i = 1; i <= Most; i++)
            text.Append($"            case {i}:\n                {name}{i}<V>(t, {arguments});\n                break;\n");
        text.Append("        }\n    }\n\n");
    }

    private static void WriteSum(StringBuilder text, int positions)
    {
        text.Append(
            $$"""
                [MethodImpl(KernelMethod.Options)]
                private static void Sum{{positions}}<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
                    where V : struct, ILanes<V>
                {
                    var xPixel = t.XPixel;
                    var a0 = {{Load("start", "0")}};

            """);
        for (var p = 1; p < positions; p++)
            text.Append($"        var a{p} = a0;\n");
        text.Append(
            """
                    for (nint u = t.Rows; u > 0; u--)
                    {
                        ref var xTap = ref x;
                        ref var wTap = ref w;
                        for (nint v = t.Taps; v > 0; v--)
                        {

            """);
        const string Indent = "                ";
        text.Append($"{Indent}var k = {Load("wTap", "0")};\n");
        for (var p = 0; p < positions; p++)
            text.Append($"{Indent}V.Accumulate({Load("xTap", $"{p} * xPixel")}, k, ref a{p});\n");
        text.Append(
            """
                            xTap = ref Unsafe.Add(ref xTap, t.XTap);
                            wTap = ref Unsafe.Add(ref wTap, 16);
                        }

                        x = ref Unsafe.Add(ref x, t.XRow);
                        w = ref Unsafe.Add(ref w, t.WRow);
                    }

                    var yPixel = t.YPixel;

            """);
        for (var p = 0; p < positions; p++)
            text.Append($"        {Store("y", $"{p} * yPixel", $"a{p}")};\n");
        text.Append("    }\n\n");
    }

    private static void WriteSumOfThrees(StringBuilder text, int positions)
    {
        text.Append(
            $$"""
                [MethodImpl(KernelMethod.Options)]
                private static void SumOfThrees{{positions}}<V>(in DepthwiseTile t, ref float x, ref float w, ref float start, ref float y)
                    where V : struct, ILanes<V>
                {
                    var xPixel = t.XPixel;
                    var a0 = {{Load("start", "0")}};

            """);
        for (var p = 1; p < positions; p++)
            text.Append($"        var a{p} = a0;\n");
        text.Append("        for (nint u = t.Rows; u > 0; u--)\n        {\n");
        for (var tap = 0; tap < 3; tap++)
            text.Append($"            var k{tap} = {Load("w", $"{tap} * 16")};\n");
        for (var column = 0; column < positions + 2; column++)
        {
            text.Append($"            var x{column} = {Load("x", $"{column} * xPixel")};\n");
            for (var tap = 0; tap < 3; tap++)
            {
                if (column - tap >= 0 && column - tap < positions)
                    text.Append($"            V.Accumulate(x{column}, k{tap}, ref a{column - tap});\n");
            }
        }

        text.Append(
            """
                        x = ref Unsafe.Add(ref x, t.XRow);
                        w = ref Unsafe.Add(ref w, t.WRow);
                    }

                    var yPixel = t.YPixel;

            """);
        for (var p = 0; p < positions; p++)
            text.Append($"        {Store("y", $"{p} * yPixel", $"a{p}")};\n");
        text.Append("    }\n\n");
    }

    private static void WriteTaps(StringBuilder text, int taps)
    {
        text.Append(
            $$"""
                [MethodImpl(KernelMethod.Options)]
                private static void Taps{{taps}}<V>(in DepthwiseTile t, ref float x, ref float dy, ref float dw)
                    where V : struct, ILanes<V>
                {
                    var xTap = t.XTap;
                    var xPixel = t.XPixel;
                    var yPixel = t.YPixel;

            """);
        for (var v = 0; v < taps; v++)
            text.Append($"        var a{v} = V.Zero;\n");
        text.Append("        for (nint i = t.Steps; i > 0; i--)\n        {\n");
        text.Append($"            var d = {Load("dy", "0")};\n");
        for (var v = 0; v < taps; v++)
            text.Append($"            V.Accumulate({Load("x", $"{v} * xTap")}, d, ref a{v});\n");
        text.Append("            x = ref Unsafe.Add(ref x, xPixel);\n            dy = ref Unsafe.Add(ref dy, yPixel);\n        }\n\n");
        for (var v = 0; v < taps; v++)
            text.Append($"        {Store("dw", $"{v} * 16", $"{Load("dw", $"{v} * 16")} + a{v}")};\n");
        text.Append("    }\n\n");
    }

    private static string Load(string origin, string at) => SumTileWriter.Load(origin, at);

    private static string Store(string origin, string at, string value) =>
        $"Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref {origin}, {at})), {value})";
}

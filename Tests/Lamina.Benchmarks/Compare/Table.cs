namespace Lamina.Benchmarks.Compare;

/// <summary>How the rows are laid out.</summary>
internal static class Table
{
    private static readonly (string Title, int Width)[] Columns =
    [
        ("work", -24), ("threads", 7), ("Lamina ms", 11), ("Torch ms", 11), ("ORT ms", 10), ("x Torch", 7), ("x ORT", 6),
        ("GFLOP/s", 7), ("Torch's", 7), ("peak", 5), ("share", 6), ("bytes", 7), ("target", 6), ("", 6),
    ];

    /// <summary>What the numbers are.</summary>
    public const string Legend = """
        Times are medians of interleaved rounds. GFLOP/s are Lamina's and TorchSharp's, from the multiply-adds of the plain loops (a training step counts forward,
        by weights, and by data but for the layer that reads the input); peak is the fused multiply-add peak of that many threads, measured between the
        rounds; share is Lamina's rate over it. Bytes are what one of Lamina's training steps allocates on the managed heap. In the rows named 'scaling',
        the second time is Lamina's own on one thread.
        """;

    public static string Header => Line([.. Columns.Select(column => column.Title)]);

    public static string Line(params string[] cells) => string.Join(
        ' ',
        cells.Zip(Columns, (cell, column) => column.Width < 0 ? cell.PadRight(-column.Width) : cell.PadLeft(column.Width))).TrimEnd();
}

using System.Text;

namespace Lamina.Build.Tiles;

/// <summary>
/// Writes Runtime/Lamina.Gpu/Tiles/TileKernels.g.cs: accumulators must be named locals for a device to keep them in registers, since it addresses an array
/// in memory; so each tile is written out.
/// </summary>
internal static class DeviceTileWriter
{
    /// <summary>Floats between the rows of a slab, beyond a tile's width: neighbouring threads that store along the depth meet different banks.</summary>
    private const int Pad = 4;

    /// <summary>The family, with the depth of the slabs that pass through shared memory.</summary>
    private static readonly Tile[] Family =
    [
        new(Rows: 16, Columns: 16, RowsPerThread: 2, ColumnsPerThread: 2, Slab: 8),
        new(Rows: 32, Columns: 32, RowsPerThread: 4, ColumnsPerThread: 4, Slab: 8),
        new(Rows: 64, Columns: 64, RowsPerThread: 4, ColumnsPerThread: 4, Slab: 16),
        new(Rows: 32, Columns: 128, RowsPerThread: 4, ColumnsPerThread: 8, Slab: 8),
        new(Rows: 128, Columns: 128, RowsPerThread: 8, ColumnsPerThread: 8, Slab: 8),
    ];

    public static string Write()
    {
        var text = new StringBuilder();
        text.Append(
            """
            // Written by DeviceTileWriter in Build/Lamina.Build; a test holds the two together. To write it anew:
            // dotnet run --project Build/Lamina.Build
            #nullable enable
            using System.ComponentModel;
            using ILGPU;
            using ILGPU.Runtime;

            namespace Lamina.GpuServices;

            /// <summary>
            /// Matrix products by tiles. A group of threads computes one tile of C: slabs of A and B pass through shared memory, and each thread keeps its sums in
            /// registers. Two slabs lie in shared memory, so that the next one is written while the present one is read, with one barrier for each; and it is fetched
            /// into registers before the present one is multiplied, so that memory's latency is hidden behind arithmetic.
            /// </summary>
            [EditorBrowsable(EditorBrowsableState.Never)]
            public static partial class TileKernels
            {

            """);
        foreach (var tile in Family)
            WriteTile(text, tile);
        text.Length -= 1; // the last blank line
        return text.Append("}\n").ToString();
    }

    /// <summary>The table of sizes, in a file of its own: the generator, which chooses tiles too, has it without the kernels.</summary>
    public static string WriteSizes()
    {
        var text = new StringBuilder();
        text.Append(
            """
            // Written by DeviceTileWriter in Build/Lamina.Build; a test holds the two together. To write it anew:
            // dotnet run --project Build/Lamina.Build
            #nullable enable
            namespace Lamina.GpuServices;

            /// <content>The sizes of the tiles.</content>
            public static partial class TileKernels
            {
                /// <summary>What a launch must know of each tile.</summary>
                public static TileSize SizeOf(TileShape tile) => tile switch
                {

            """);
        foreach (var tile in Family)
            text.Append($"        TileShape.Tile{tile.Name} => new(rows: {tile.Rows}, columns: {tile.Columns}, slab: {tile.Slab}, threads: {tile.Threads}, sharedBytes: {tile.SharedBytes}),\n");
        text.Append(
            """
                    _ => throw new System.ArgumentOutOfRangeException(nameof(tile), tile, "There is no such tile."),
                };
            }

            """);
        return text.ToString();
    }

    private static void WriteTile(StringBuilder text, Tile tile)
    {
        var (aLoads, bLoads) = (tile.Rows * tile.Slab / tile.Threads, tile.Columns * tile.Slab / tile.Threads);
        var (aStride, bStride) = (tile.Rows + Pad, tile.Columns + Pad);
        var (aSlab, bSlab) = (tile.Slab * aStride, tile.Slab * bStride);
        text.Append(
            $$"""
                /// <summary>{{tile.Rows}} × {{tile.Columns}} sums, {{tile.RowsPerThread}} × {{tile.ColumnsPerThread}} a thread; {{tile.Threads}} threads, {{tile.SharedBytes}} bytes of shared memory.</summary>
                public static void Run{{tile.Name}}<TProblem>(TProblem problem)
                    where TProblem : struct, ITileProblem
                {
                    var aFours = SharedMemory.Allocate<FloatFour>(2 * {{aSlab / 4}});
                    var aSlabs = aFours.Cast<float>(); // (slab, k, row)
                    var bSlabs = SharedMemory.Allocate<float>(2 * {{bSlab}}); // (slab, k, column)
                    var thread = Group.IdxX;
                    var (rows, columns, depth) = (problem.Rows, problem.Columns, problem.Depth);

                    // What this thread fetches: neighbouring threads take neighbours in memory.
                    var aRow = problem.AIsTransposed ? thread % {{tile.Rows}} : thread / {{tile.Slab}};
                    var aK = problem.AIsTransposed ? thread / {{tile.Rows}} : thread % {{tile.Slab}};
                    var aRowStep = problem.AIsTransposed ? 0 : {{tile.Threads / tile.Slab}};
                    var aKStep = problem.AIsTransposed ? {{tile.Threads / tile.Rows}} : 0;
                    var bColumn = problem.BIsTransposed ? thread / {{tile.Slab}} : thread % {{tile.Columns}};
                    var bK = problem.BIsTransposed ? thread % {{tile.Slab}} : thread / {{tile.Columns}};
                    var bColumnStep = problem.BIsTransposed ? {{tile.Threads / tile.Slab}} : 0;
                    var bKStep = problem.BIsTransposed ? 0 : {{tile.Threads / tile.Columns}};
                    var aTo = (aK * {{aStride}}) + aRow;
                    var aToStep = (aKStep * {{aStride}}) + aRowStep;
                    var bTo = (bK * {{bStride}}) + bColumn;
                    var bToStep = (bKStep * {{bStride}}) + bColumnStep;
                    aRow += Grid.IdxY * {{tile.Rows}};
                    bColumn += Grid.IdxX * {{tile.Columns}};

                    // What this thread computes: {{tile.RowsInWords}}, columns threadColumn + {{tile.ThreadColumns}}·j.
                    var threadRow = thread / {{tile.ThreadColumns}} * {{tile.NeighbouringRows}};
                    var threadColumn = thread % {{tile.ThreadColumns}};

            """);
        for (var i = 0; i < tile.RowsPerThread; i++)
        {
            for (var j = 0; j < tile.ColumnsPerThread; j++)
                text.Append($"        var c{i}_{j} = 0f;\n");
        }

        text.Append(
            $$"""

                    var (aRead, aWrite, bRead, bWrite) = (0, 0, 0, 0);
                    for (var next = 0; next < depth + {{tile.Slab}}; next += {{tile.Slab}})
                    {

            """);
        for (var i = 0; i < aLoads; i++)
            text.Append($"            var a{i}Next = aRow + ({i} * aRowStep) < rows && next + aK + ({i} * aKStep) < depth ? problem.A(aRow + ({i} * aRowStep), next + aK + ({i} * aKStep)) : 0f;\n");
        for (var i = 0; i < bLoads; i++)
            text.Append($"            var b{i}Next = bColumn + ({i} * bColumnStep) < columns && next + bK + ({i} * bKStep) < depth ? problem.B(next + bK + ({i} * bKStep), bColumn + ({i} * bColumnStep)) : 0f;\n");
        text.Append(
            $$"""

                        if (next > 0)
                        {
                            for (var k = 0; k < {{tile.Slab}}; k++)
                            {
                                // Views that begin at k: what is added to them are constants, which fit into the instructions that load.
                                {{(tile.NeighbouringRows == 4
                                    ? $"var aColumn = aFours.SubView((aRead + threadRow + (k * {aStride})) / 4, {(tile.Rows / 4) - tile.ThreadRows + 1}).AsAligned(16);"
                                    : $"var aColumn = aSlabs.SubView(aRead + threadRow + (k * {aStride}), {tile.Rows - ((tile.ThreadRows - 1) * tile.NeighbouringRows)});")}}
                                var bRow = bSlabs.SubView(bRead + threadColumn + (k * {{bStride}}), {{tile.Columns - tile.ThreadColumns + 1}});

            """);
        const string Indent = "                    ";
        for (var i = 0; i < tile.RowsPerThread; i += tile.NeighbouringRows)
        {
            if (tile.NeighbouringRows != 4)
            {
                for (var n = 0; n < tile.NeighbouringRows; n++)
                    text.Append($"{Indent}var a{i + n} = aColumn[{i + n}];\n");
                continue;
            }

            text.Append($"{Indent}var a{i}To{i + 3} = aColumn[{i / 4 * tile.ThreadRows}];\n");
            foreach (var (n, field) in new[] { "First", "Second", "Third", "Fourth" }.Index())
                text.Append($"{Indent}var a{i + n} = a{i}To{i + 3}.{field};\n");
        }

        for (var j = 0; j < tile.ColumnsPerThread; j++)
            text.Append($"{Indent}var b{j} = bRow[{j * tile.ThreadColumns}];\n");
        for (var i = 0; i < tile.RowsPerThread; i++)
        {
            for (var j = 0; j < tile.ColumnsPerThread; j++)
                text.Append($"{Indent}c{i}_{j} += a{i} * b{j};\n");
        }

        text.Append(
            """
                            }
                        }


            """);
        for (var i = 0; i < aLoads; i++)
            text.Append($"            aSlabs[aWrite + aTo + ({i} * aToStep)] = a{i}Next;\n");
        for (var i = 0; i < bLoads; i++)
            text.Append($"            bSlabs[bWrite + bTo + ({i} * bToStep)] = b{i}Next;\n");
        text.Append(
            $$"""
                        Group.Barrier();
                        (aRead, aWrite) = (aWrite, {{aSlab}} - aWrite);
                        (bRead, bWrite) = (bWrite, {{bSlab}} - bWrite);
                    }

                    // One row of sums after the other moves up into the first, so that what follows a product is compiled {{tile.ColumnsPerThread}} times, not {{tile.RowsPerThread * tile.ColumnsPerThread}}.
                    var column = (Grid.IdxX * {{tile.Columns}}) + threadColumn;
                    for (var i = 0; i < {{tile.RowsPerThread}}; i++)
                    {
                        var row = (Grid.IdxY * {{tile.Rows}}) + threadRow + (i / {{tile.NeighbouringRows}} * {{tile.NeighbouringRows * tile.ThreadRows}}) + (i % {{tile.NeighbouringRows}});
                        if (row >= rows)
                            break;

            """);
        for (var j = 0; j < tile.ColumnsPerThread; j++)
            text.Append($"            if (column + {j * tile.ThreadColumns} < columns)\n                problem.Store(row, column + {j * tile.ThreadColumns}, c0_{j});\n");
        for (var i = 0; i < tile.RowsPerThread - 1; i++)
        {
            for (var j = 0; j < tile.ColumnsPerThread; j++)
                text.Append($"            c{i}_{j} = c{i + 1}_{j};\n");
        }

        text.Append(
            """
                    }
                }


            """);
    }

    /// <summary>A group's outputs, a thread's outputs, and the depth of a slab.</summary>
    private sealed record Tile(int Rows, int Columns, int RowsPerThread, int ColumnsPerThread, int Slab)
    {
        public string Name => $"{Rows}x{Columns}";

        public int ThreadRows => Rows / RowsPerThread;

        public int ThreadColumns => Columns / ColumnsPerThread;

        public int Threads => ThreadRows * ThreadColumns;

        /// <summary>Rows that lie side by side, which one instruction reads from shared memory.</summary>
        public int NeighbouringRows => Math.Min(4, RowsPerThread);

        public string RowsInWords =>
            $"rows threadRow to threadRow + {NeighbouringRows - 1}" + (RowsPerThread > NeighbouringRows ? $" and those {NeighbouringRows * ThreadRows} further down" : "");

        public int SharedBytes => 2 * Slab * (Rows + Columns + (2 * Pad)) * sizeof(float);
    }
}

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
    /// <summary>16 × 16 sums, 2 × 2 a thread; 64 threads, 2560 bytes of shared memory.</summary>
    public static void Run16x16<TProblem>(TProblem problem)
        where TProblem : struct, ITileProblem
    {
        var aFours = SharedMemory.Allocate<FloatFour>(2 * 40);
        var aSlabs = aFours.Cast<float>(); // (slab, k, row)
        var bSlabs = SharedMemory.Allocate<float>(2 * 160); // (slab, k, column)
        var thread = Group.IdxX;
        var (rows, columns, depth) = (problem.Rows, problem.Columns, problem.Depth);

        // What this thread fetches: neighbouring threads take neighbours in memory.
        var aRow = problem.AIsTransposed ? thread % 16 : thread / 8;
        var aK = problem.AIsTransposed ? thread / 16 : thread % 8;
        var aRowStep = problem.AIsTransposed ? 0 : 8;
        var aKStep = problem.AIsTransposed ? 4 : 0;
        var bColumn = problem.BIsTransposed ? thread / 8 : thread % 16;
        var bK = problem.BIsTransposed ? thread % 8 : thread / 16;
        var bColumnStep = problem.BIsTransposed ? 8 : 0;
        var bKStep = problem.BIsTransposed ? 0 : 4;
        var aTo = (aK * 20) + aRow;
        var aToStep = (aKStep * 20) + aRowStep;
        var bTo = (bK * 20) + bColumn;
        var bToStep = (bKStep * 20) + bColumnStep;
        aRow += Grid.IdxY * 16;
        bColumn += Grid.IdxX * 16;

        // What this thread computes: rows threadRow to threadRow + 1, columns threadColumn + 8·j.
        var threadRow = thread / 8 * 2;
        var threadColumn = thread % 8;
        var c0_0 = 0f;
        var c0_1 = 0f;
        var c1_0 = 0f;
        var c1_1 = 0f;

        var (aRead, aWrite, bRead, bWrite) = (0, 0, 0, 0);
        for (var next = 0; next < depth + 8; next += 8)
        {
            var a0Next = aRow + (0 * aRowStep) < rows && next + aK + (0 * aKStep) < depth ? problem.A(aRow + (0 * aRowStep), next + aK + (0 * aKStep)) : 0f;
            var a1Next = aRow + (1 * aRowStep) < rows && next + aK + (1 * aKStep) < depth ? problem.A(aRow + (1 * aRowStep), next + aK + (1 * aKStep)) : 0f;
            var b0Next = bColumn + (0 * bColumnStep) < columns && next + bK + (0 * bKStep) < depth ? problem.B(next + bK + (0 * bKStep), bColumn + (0 * bColumnStep)) : 0f;
            var b1Next = bColumn + (1 * bColumnStep) < columns && next + bK + (1 * bKStep) < depth ? problem.B(next + bK + (1 * bKStep), bColumn + (1 * bColumnStep)) : 0f;

            if (next > 0)
            {
                for (var k = 0; k < 8; k++)
                {
                    // Views that begin at k: what is added to them are constants, which fit into the instructions that load.
                    var aColumn = aSlabs.SubView(aRead + threadRow + (k * 20), 2);
                    var bRow = bSlabs.SubView(bRead + threadColumn + (k * 20), 9);
                    var a0 = aColumn[0];
                    var a1 = aColumn[1];
                    var b0 = bRow[0];
                    var b1 = bRow[8];
                    c0_0 += a0 * b0;
                    c0_1 += a0 * b1;
                    c1_0 += a1 * b0;
                    c1_1 += a1 * b1;
                }
            }

            aSlabs[aWrite + aTo + (0 * aToStep)] = a0Next;
            aSlabs[aWrite + aTo + (1 * aToStep)] = a1Next;
            bSlabs[bWrite + bTo + (0 * bToStep)] = b0Next;
            bSlabs[bWrite + bTo + (1 * bToStep)] = b1Next;
            Group.Barrier();
            (aRead, aWrite) = (aWrite, 160 - aWrite);
            (bRead, bWrite) = (bWrite, 160 - bWrite);
        }

        // One row of sums after the other moves up into the first, so that what follows a product is compiled 2 times, not 4.
        var column = (Grid.IdxX * 16) + threadColumn;
        for (var i = 0; i < 2; i++)
        {
            var row = (Grid.IdxY * 16) + threadRow + (i / 2 * 16) + (i % 2);
            if (row >= rows)
                break;
            if (column + 0 < columns)
                problem.Store(row, column + 0, c0_0);
            if (column + 8 < columns)
                problem.Store(row, column + 8, c0_1);
            c0_0 = c1_0;
            c0_1 = c1_1;
        }
    }

    /// <summary>32 × 32 sums, 4 × 4 a thread; 64 threads, 4608 bytes of shared memory.</summary>
    public static void Run32x32<TProblem>(TProblem problem)
        where TProblem : struct, ITileProblem
    {
        var aFours = SharedMemory.Allocate<FloatFour>(2 * 72);
        var aSlabs = aFours.Cast<float>(); // (slab, k, row)
        var bSlabs = SharedMemory.Allocate<float>(2 * 288); // (slab, k, column)
        var thread = Group.IdxX;
        var (rows, columns, depth) = (problem.Rows, problem.Columns, problem.Depth);

        // What this thread fetches: neighbouring threads take neighbours in memory.
        var aRow = problem.AIsTransposed ? thread % 32 : thread / 8;
        var aK = problem.AIsTransposed ? thread / 32 : thread % 8;
        var aRowStep = problem.AIsTransposed ? 0 : 8;
        var aKStep = problem.AIsTransposed ? 2 : 0;
        var bColumn = problem.BIsTransposed ? thread / 8 : thread % 32;
        var bK = problem.BIsTransposed ? thread % 8 : thread / 32;
        var bColumnStep = problem.BIsTransposed ? 8 : 0;
        var bKStep = problem.BIsTransposed ? 0 : 2;
        var aTo = (aK * 36) + aRow;
        var aToStep = (aKStep * 36) + aRowStep;
        var bTo = (bK * 36) + bColumn;
        var bToStep = (bKStep * 36) + bColumnStep;
        aRow += Grid.IdxY * 32;
        bColumn += Grid.IdxX * 32;

        // What this thread computes: rows threadRow to threadRow + 3, columns threadColumn + 8·j.
        var threadRow = thread / 8 * 4;
        var threadColumn = thread % 8;
        var c0_0 = 0f;
        var c0_1 = 0f;
        var c0_2 = 0f;
        var c0_3 = 0f;
        var c1_0 = 0f;
        var c1_1 = 0f;
        var c1_2 = 0f;
        var c1_3 = 0f;
        var c2_0 = 0f;
        var c2_1 = 0f;
        var c2_2 = 0f;
        var c2_3 = 0f;
        var c3_0 = 0f;
        var c3_1 = 0f;
        var c3_2 = 0f;
        var c3_3 = 0f;

        var (aRead, aWrite, bRead, bWrite) = (0, 0, 0, 0);
        for (var next = 0; next < depth + 8; next += 8)
        {
            var a0Next = aRow + (0 * aRowStep) < rows && next + aK + (0 * aKStep) < depth ? problem.A(aRow + (0 * aRowStep), next + aK + (0 * aKStep)) : 0f;
            var a1Next = aRow + (1 * aRowStep) < rows && next + aK + (1 * aKStep) < depth ? problem.A(aRow + (1 * aRowStep), next + aK + (1 * aKStep)) : 0f;
            var a2Next = aRow + (2 * aRowStep) < rows && next + aK + (2 * aKStep) < depth ? problem.A(aRow + (2 * aRowStep), next + aK + (2 * aKStep)) : 0f;
            var a3Next = aRow + (3 * aRowStep) < rows && next + aK + (3 * aKStep) < depth ? problem.A(aRow + (3 * aRowStep), next + aK + (3 * aKStep)) : 0f;
            var b0Next = bColumn + (0 * bColumnStep) < columns && next + bK + (0 * bKStep) < depth ? problem.B(next + bK + (0 * bKStep), bColumn + (0 * bColumnStep)) : 0f;
            var b1Next = bColumn + (1 * bColumnStep) < columns && next + bK + (1 * bKStep) < depth ? problem.B(next + bK + (1 * bKStep), bColumn + (1 * bColumnStep)) : 0f;
            var b2Next = bColumn + (2 * bColumnStep) < columns && next + bK + (2 * bKStep) < depth ? problem.B(next + bK + (2 * bKStep), bColumn + (2 * bColumnStep)) : 0f;
            var b3Next = bColumn + (3 * bColumnStep) < columns && next + bK + (3 * bKStep) < depth ? problem.B(next + bK + (3 * bKStep), bColumn + (3 * bColumnStep)) : 0f;

            if (next > 0)
            {
                for (var k = 0; k < 8; k++)
                {
                    // Views that begin at k: what is added to them are constants, which fit into the instructions that load.
                    var aColumn = aFours.SubView((aRead + threadRow + (k * 36)) / 4, 1).AsAligned(16);
                    var bRow = bSlabs.SubView(bRead + threadColumn + (k * 36), 25);
                    var a0To3 = aColumn[0];
                    var a0 = a0To3.First;
                    var a1 = a0To3.Second;
                    var a2 = a0To3.Third;
                    var a3 = a0To3.Fourth;
                    var b0 = bRow[0];
                    var b1 = bRow[8];
                    var b2 = bRow[16];
                    var b3 = bRow[24];
                    c0_0 += a0 * b0;
                    c0_1 += a0 * b1;
                    c0_2 += a0 * b2;
                    c0_3 += a0 * b3;
                    c1_0 += a1 * b0;
                    c1_1 += a1 * b1;
                    c1_2 += a1 * b2;
                    c1_3 += a1 * b3;
                    c2_0 += a2 * b0;
                    c2_1 += a2 * b1;
                    c2_2 += a2 * b2;
                    c2_3 += a2 * b3;
                    c3_0 += a3 * b0;
                    c3_1 += a3 * b1;
                    c3_2 += a3 * b2;
                    c3_3 += a3 * b3;
                }
            }

            aSlabs[aWrite + aTo + (0 * aToStep)] = a0Next;
            aSlabs[aWrite + aTo + (1 * aToStep)] = a1Next;
            aSlabs[aWrite + aTo + (2 * aToStep)] = a2Next;
            aSlabs[aWrite + aTo + (3 * aToStep)] = a3Next;
            bSlabs[bWrite + bTo + (0 * bToStep)] = b0Next;
            bSlabs[bWrite + bTo + (1 * bToStep)] = b1Next;
            bSlabs[bWrite + bTo + (2 * bToStep)] = b2Next;
            bSlabs[bWrite + bTo + (3 * bToStep)] = b3Next;
            Group.Barrier();
            (aRead, aWrite) = (aWrite, 288 - aWrite);
            (bRead, bWrite) = (bWrite, 288 - bWrite);
        }

        // One row of sums after the other moves up into the first, so that what follows a product is compiled 4 times, not 16.
        var column = (Grid.IdxX * 32) + threadColumn;
        for (var i = 0; i < 4; i++)
        {
            var row = (Grid.IdxY * 32) + threadRow + (i / 4 * 32) + (i % 4);
            if (row >= rows)
                break;
            if (column + 0 < columns)
                problem.Store(row, column + 0, c0_0);
            if (column + 8 < columns)
                problem.Store(row, column + 8, c0_1);
            if (column + 16 < columns)
                problem.Store(row, column + 16, c0_2);
            if (column + 24 < columns)
                problem.Store(row, column + 24, c0_3);
            c0_0 = c1_0;
            c0_1 = c1_1;
            c0_2 = c1_2;
            c0_3 = c1_3;
            c1_0 = c2_0;
            c1_1 = c2_1;
            c1_2 = c2_2;
            c1_3 = c2_3;
            c2_0 = c3_0;
            c2_1 = c3_1;
            c2_2 = c3_2;
            c2_3 = c3_3;
        }
    }

    /// <summary>64 × 64 sums, 4 × 4 a thread; 256 threads, 17408 bytes of shared memory.</summary>
    public static void Run64x64<TProblem>(TProblem problem)
        where TProblem : struct, ITileProblem
    {
        var aFours = SharedMemory.Allocate<FloatFour>(2 * 272);
        var aSlabs = aFours.Cast<float>(); // (slab, k, row)
        var bSlabs = SharedMemory.Allocate<float>(2 * 1088); // (slab, k, column)
        var thread = Group.IdxX;
        var (rows, columns, depth) = (problem.Rows, problem.Columns, problem.Depth);

        // What this thread fetches: neighbouring threads take neighbours in memory.
        var aRow = problem.AIsTransposed ? thread % 64 : thread / 16;
        var aK = problem.AIsTransposed ? thread / 64 : thread % 16;
        var aRowStep = problem.AIsTransposed ? 0 : 16;
        var aKStep = problem.AIsTransposed ? 4 : 0;
        var bColumn = problem.BIsTransposed ? thread / 16 : thread % 64;
        var bK = problem.BIsTransposed ? thread % 16 : thread / 64;
        var bColumnStep = problem.BIsTransposed ? 16 : 0;
        var bKStep = problem.BIsTransposed ? 0 : 4;
        var aTo = (aK * 68) + aRow;
        var aToStep = (aKStep * 68) + aRowStep;
        var bTo = (bK * 68) + bColumn;
        var bToStep = (bKStep * 68) + bColumnStep;
        aRow += Grid.IdxY * 64;
        bColumn += Grid.IdxX * 64;

        // What this thread computes: rows threadRow to threadRow + 3, columns threadColumn + 16·j.
        var threadRow = thread / 16 * 4;
        var threadColumn = thread % 16;
        var c0_0 = 0f;
        var c0_1 = 0f;
        var c0_2 = 0f;
        var c0_3 = 0f;
        var c1_0 = 0f;
        var c1_1 = 0f;
        var c1_2 = 0f;
        var c1_3 = 0f;
        var c2_0 = 0f;
        var c2_1 = 0f;
        var c2_2 = 0f;
        var c2_3 = 0f;
        var c3_0 = 0f;
        var c3_1 = 0f;
        var c3_2 = 0f;
        var c3_3 = 0f;

        var (aRead, aWrite, bRead, bWrite) = (0, 0, 0, 0);
        for (var next = 0; next < depth + 16; next += 16)
        {
            var a0Next = aRow + (0 * aRowStep) < rows && next + aK + (0 * aKStep) < depth ? problem.A(aRow + (0 * aRowStep), next + aK + (0 * aKStep)) : 0f;
            var a1Next = aRow + (1 * aRowStep) < rows && next + aK + (1 * aKStep) < depth ? problem.A(aRow + (1 * aRowStep), next + aK + (1 * aKStep)) : 0f;
            var a2Next = aRow + (2 * aRowStep) < rows && next + aK + (2 * aKStep) < depth ? problem.A(aRow + (2 * aRowStep), next + aK + (2 * aKStep)) : 0f;
            var a3Next = aRow + (3 * aRowStep) < rows && next + aK + (3 * aKStep) < depth ? problem.A(aRow + (3 * aRowStep), next + aK + (3 * aKStep)) : 0f;
            var b0Next = bColumn + (0 * bColumnStep) < columns && next + bK + (0 * bKStep) < depth ? problem.B(next + bK + (0 * bKStep), bColumn + (0 * bColumnStep)) : 0f;
            var b1Next = bColumn + (1 * bColumnStep) < columns && next + bK + (1 * bKStep) < depth ? problem.B(next + bK + (1 * bKStep), bColumn + (1 * bColumnStep)) : 0f;
            var b2Next = bColumn + (2 * bColumnStep) < columns && next + bK + (2 * bKStep) < depth ? problem.B(next + bK + (2 * bKStep), bColumn + (2 * bColumnStep)) : 0f;
            var b3Next = bColumn + (3 * bColumnStep) < columns && next + bK + (3 * bKStep) < depth ? problem.B(next + bK + (3 * bKStep), bColumn + (3 * bColumnStep)) : 0f;

            if (next > 0)
            {
                for (var k = 0; k < 16; k++)
                {
                    // Views that begin at k: what is added to them are constants, which fit into the instructions that load.
                    var aColumn = aFours.SubView((aRead + threadRow + (k * 68)) / 4, 1).AsAligned(16);
                    var bRow = bSlabs.SubView(bRead + threadColumn + (k * 68), 49);
                    var a0To3 = aColumn[0];
                    var a0 = a0To3.First;
                    var a1 = a0To3.Second;
                    var a2 = a0To3.Third;
                    var a3 = a0To3.Fourth;
                    var b0 = bRow[0];
                    var b1 = bRow[16];
                    var b2 = bRow[32];
                    var b3 = bRow[48];
                    c0_0 += a0 * b0;
                    c0_1 += a0 * b1;
                    c0_2 += a0 * b2;
                    c0_3 += a0 * b3;
                    c1_0 += a1 * b0;
                    c1_1 += a1 * b1;
                    c1_2 += a1 * b2;
                    c1_3 += a1 * b3;
                    c2_0 += a2 * b0;
                    c2_1 += a2 * b1;
                    c2_2 += a2 * b2;
                    c2_3 += a2 * b3;
                    c3_0 += a3 * b0;
                    c3_1 += a3 * b1;
                    c3_2 += a3 * b2;
                    c3_3 += a3 * b3;
                }
            }

            aSlabs[aWrite + aTo + (0 * aToStep)] = a0Next;
            aSlabs[aWrite + aTo + (1 * aToStep)] = a1Next;
            aSlabs[aWrite + aTo + (2 * aToStep)] = a2Next;
            aSlabs[aWrite + aTo + (3 * aToStep)] = a3Next;
            bSlabs[bWrite + bTo + (0 * bToStep)] = b0Next;
            bSlabs[bWrite + bTo + (1 * bToStep)] = b1Next;
            bSlabs[bWrite + bTo + (2 * bToStep)] = b2Next;
            bSlabs[bWrite + bTo + (3 * bToStep)] = b3Next;
            Group.Barrier();
            (aRead, aWrite) = (aWrite, 1088 - aWrite);
            (bRead, bWrite) = (bWrite, 1088 - bWrite);
        }

        // One row of sums after the other moves up into the first, so that what follows a product is compiled 4 times, not 16.
        var column = (Grid.IdxX * 64) + threadColumn;
        for (var i = 0; i < 4; i++)
        {
            var row = (Grid.IdxY * 64) + threadRow + (i / 4 * 64) + (i % 4);
            if (row >= rows)
                break;
            if (column + 0 < columns)
                problem.Store(row, column + 0, c0_0);
            if (column + 16 < columns)
                problem.Store(row, column + 16, c0_1);
            if (column + 32 < columns)
                problem.Store(row, column + 32, c0_2);
            if (column + 48 < columns)
                problem.Store(row, column + 48, c0_3);
            c0_0 = c1_0;
            c0_1 = c1_1;
            c0_2 = c1_2;
            c0_3 = c1_3;
            c1_0 = c2_0;
            c1_1 = c2_1;
            c1_2 = c2_2;
            c1_3 = c2_3;
            c2_0 = c3_0;
            c2_1 = c3_1;
            c2_2 = c3_2;
            c2_3 = c3_3;
        }
    }

    /// <summary>32 × 128 sums, 4 × 8 a thread; 128 threads, 10752 bytes of shared memory.</summary>
    public static void Run32x128<TProblem>(TProblem problem)
        where TProblem : struct, ITileProblem
    {
        var aFours = SharedMemory.Allocate<FloatFour>(2 * 72);
        var aSlabs = aFours.Cast<float>(); // (slab, k, row)
        var bSlabs = SharedMemory.Allocate<float>(2 * 1056); // (slab, k, column)
        var thread = Group.IdxX;
        var (rows, columns, depth) = (problem.Rows, problem.Columns, problem.Depth);

        // What this thread fetches: neighbouring threads take neighbours in memory.
        var aRow = problem.AIsTransposed ? thread % 32 : thread / 8;
        var aK = problem.AIsTransposed ? thread / 32 : thread % 8;
        var aRowStep = problem.AIsTransposed ? 0 : 16;
        var aKStep = problem.AIsTransposed ? 4 : 0;
        var bColumn = problem.BIsTransposed ? thread / 8 : thread % 128;
        var bK = problem.BIsTransposed ? thread % 8 : thread / 128;
        var bColumnStep = problem.BIsTransposed ? 16 : 0;
        var bKStep = problem.BIsTransposed ? 0 : 1;
        var aTo = (aK * 36) + aRow;
        var aToStep = (aKStep * 36) + aRowStep;
        var bTo = (bK * 132) + bColumn;
        var bToStep = (bKStep * 132) + bColumnStep;
        aRow += Grid.IdxY * 32;
        bColumn += Grid.IdxX * 128;

        // What this thread computes: rows threadRow to threadRow + 3, columns threadColumn + 16·j.
        var threadRow = thread / 16 * 4;
        var threadColumn = thread % 16;
        var c0_0 = 0f;
        var c0_1 = 0f;
        var c0_2 = 0f;
        var c0_3 = 0f;
        var c0_4 = 0f;
        var c0_5 = 0f;
        var c0_6 = 0f;
        var c0_7 = 0f;
        var c1_0 = 0f;
        var c1_1 = 0f;
        var c1_2 = 0f;
        var c1_3 = 0f;
        var c1_4 = 0f;
        var c1_5 = 0f;
        var c1_6 = 0f;
        var c1_7 = 0f;
        var c2_0 = 0f;
        var c2_1 = 0f;
        var c2_2 = 0f;
        var c2_3 = 0f;
        var c2_4 = 0f;
        var c2_5 = 0f;
        var c2_6 = 0f;
        var c2_7 = 0f;
        var c3_0 = 0f;
        var c3_1 = 0f;
        var c3_2 = 0f;
        var c3_3 = 0f;
        var c3_4 = 0f;
        var c3_5 = 0f;
        var c3_6 = 0f;
        var c3_7 = 0f;

        var (aRead, aWrite, bRead, bWrite) = (0, 0, 0, 0);
        for (var next = 0; next < depth + 8; next += 8)
        {
            var a0Next = aRow + (0 * aRowStep) < rows && next + aK + (0 * aKStep) < depth ? problem.A(aRow + (0 * aRowStep), next + aK + (0 * aKStep)) : 0f;
            var a1Next = aRow + (1 * aRowStep) < rows && next + aK + (1 * aKStep) < depth ? problem.A(aRow + (1 * aRowStep), next + aK + (1 * aKStep)) : 0f;
            var b0Next = bColumn + (0 * bColumnStep) < columns && next + bK + (0 * bKStep) < depth ? problem.B(next + bK + (0 * bKStep), bColumn + (0 * bColumnStep)) : 0f;
            var b1Next = bColumn + (1 * bColumnStep) < columns && next + bK + (1 * bKStep) < depth ? problem.B(next + bK + (1 * bKStep), bColumn + (1 * bColumnStep)) : 0f;
            var b2Next = bColumn + (2 * bColumnStep) < columns && next + bK + (2 * bKStep) < depth ? problem.B(next + bK + (2 * bKStep), bColumn + (2 * bColumnStep)) : 0f;
            var b3Next = bColumn + (3 * bColumnStep) < columns && next + bK + (3 * bKStep) < depth ? problem.B(next + bK + (3 * bKStep), bColumn + (3 * bColumnStep)) : 0f;
            var b4Next = bColumn + (4 * bColumnStep) < columns && next + bK + (4 * bKStep) < depth ? problem.B(next + bK + (4 * bKStep), bColumn + (4 * bColumnStep)) : 0f;
            var b5Next = bColumn + (5 * bColumnStep) < columns && next + bK + (5 * bKStep) < depth ? problem.B(next + bK + (5 * bKStep), bColumn + (5 * bColumnStep)) : 0f;
            var b6Next = bColumn + (6 * bColumnStep) < columns && next + bK + (6 * bKStep) < depth ? problem.B(next + bK + (6 * bKStep), bColumn + (6 * bColumnStep)) : 0f;
            var b7Next = bColumn + (7 * bColumnStep) < columns && next + bK + (7 * bKStep) < depth ? problem.B(next + bK + (7 * bKStep), bColumn + (7 * bColumnStep)) : 0f;

            if (next > 0)
            {
                for (var k = 0; k < 8; k++)
                {
                    // Views that begin at k: what is added to them are constants, which fit into the instructions that load.
                    var aColumn = aFours.SubView((aRead + threadRow + (k * 36)) / 4, 1).AsAligned(16);
                    var bRow = bSlabs.SubView(bRead + threadColumn + (k * 132), 113);
                    var a0To3 = aColumn[0];
                    var a0 = a0To3.First;
                    var a1 = a0To3.Second;
                    var a2 = a0To3.Third;
                    var a3 = a0To3.Fourth;
                    var b0 = bRow[0];
                    var b1 = bRow[16];
                    var b2 = bRow[32];
                    var b3 = bRow[48];
                    var b4 = bRow[64];
                    var b5 = bRow[80];
                    var b6 = bRow[96];
                    var b7 = bRow[112];
                    c0_0 += a0 * b0;
                    c0_1 += a0 * b1;
                    c0_2 += a0 * b2;
                    c0_3 += a0 * b3;
                    c0_4 += a0 * b4;
                    c0_5 += a0 * b5;
                    c0_6 += a0 * b6;
                    c0_7 += a0 * b7;
                    c1_0 += a1 * b0;
                    c1_1 += a1 * b1;
                    c1_2 += a1 * b2;
                    c1_3 += a1 * b3;
                    c1_4 += a1 * b4;
                    c1_5 += a1 * b5;
                    c1_6 += a1 * b6;
                    c1_7 += a1 * b7;
                    c2_0 += a2 * b0;
                    c2_1 += a2 * b1;
                    c2_2 += a2 * b2;
                    c2_3 += a2 * b3;
                    c2_4 += a2 * b4;
                    c2_5 += a2 * b5;
                    c2_6 += a2 * b6;
                    c2_7 += a2 * b7;
                    c3_0 += a3 * b0;
                    c3_1 += a3 * b1;
                    c3_2 += a3 * b2;
                    c3_3 += a3 * b3;
                    c3_4 += a3 * b4;
                    c3_5 += a3 * b5;
                    c3_6 += a3 * b6;
                    c3_7 += a3 * b7;
                }
            }

            aSlabs[aWrite + aTo + (0 * aToStep)] = a0Next;
            aSlabs[aWrite + aTo + (1 * aToStep)] = a1Next;
            bSlabs[bWrite + bTo + (0 * bToStep)] = b0Next;
            bSlabs[bWrite + bTo + (1 * bToStep)] = b1Next;
            bSlabs[bWrite + bTo + (2 * bToStep)] = b2Next;
            bSlabs[bWrite + bTo + (3 * bToStep)] = b3Next;
            bSlabs[bWrite + bTo + (4 * bToStep)] = b4Next;
            bSlabs[bWrite + bTo + (5 * bToStep)] = b5Next;
            bSlabs[bWrite + bTo + (6 * bToStep)] = b6Next;
            bSlabs[bWrite + bTo + (7 * bToStep)] = b7Next;
            Group.Barrier();
            (aRead, aWrite) = (aWrite, 288 - aWrite);
            (bRead, bWrite) = (bWrite, 1056 - bWrite);
        }

        // One row of sums after the other moves up into the first, so that what follows a product is compiled 8 times, not 32.
        var column = (Grid.IdxX * 128) + threadColumn;
        for (var i = 0; i < 4; i++)
        {
            var row = (Grid.IdxY * 32) + threadRow + (i / 4 * 32) + (i % 4);
            if (row >= rows)
                break;
            if (column + 0 < columns)
                problem.Store(row, column + 0, c0_0);
            if (column + 16 < columns)
                problem.Store(row, column + 16, c0_1);
            if (column + 32 < columns)
                problem.Store(row, column + 32, c0_2);
            if (column + 48 < columns)
                problem.Store(row, column + 48, c0_3);
            if (column + 64 < columns)
                problem.Store(row, column + 64, c0_4);
            if (column + 80 < columns)
                problem.Store(row, column + 80, c0_5);
            if (column + 96 < columns)
                problem.Store(row, column + 96, c0_6);
            if (column + 112 < columns)
                problem.Store(row, column + 112, c0_7);
            c0_0 = c1_0;
            c0_1 = c1_1;
            c0_2 = c1_2;
            c0_3 = c1_3;
            c0_4 = c1_4;
            c0_5 = c1_5;
            c0_6 = c1_6;
            c0_7 = c1_7;
            c1_0 = c2_0;
            c1_1 = c2_1;
            c1_2 = c2_2;
            c1_3 = c2_3;
            c1_4 = c2_4;
            c1_5 = c2_5;
            c1_6 = c2_6;
            c1_7 = c2_7;
            c2_0 = c3_0;
            c2_1 = c3_1;
            c2_2 = c3_2;
            c2_3 = c3_3;
            c2_4 = c3_4;
            c2_5 = c3_5;
            c2_6 = c3_6;
            c2_7 = c3_7;
        }
    }

    /// <summary>128 × 128 sums, 8 × 8 a thread; 256 threads, 16896 bytes of shared memory.</summary>
    public static void Run128x128<TProblem>(TProblem problem)
        where TProblem : struct, ITileProblem
    {
        var aFours = SharedMemory.Allocate<FloatFour>(2 * 264);
        var aSlabs = aFours.Cast<float>(); // (slab, k, row)
        var bSlabs = SharedMemory.Allocate<float>(2 * 1056); // (slab, k, column)
        var thread = Group.IdxX;
        var (rows, columns, depth) = (problem.Rows, problem.Columns, problem.Depth);

        // What this thread fetches: neighbouring threads take neighbours in memory.
        var aRow = problem.AIsTransposed ? thread % 128 : thread / 8;
        var aK = problem.AIsTransposed ? thread / 128 : thread % 8;
        var aRowStep = problem.AIsTransposed ? 0 : 32;
        var aKStep = problem.AIsTransposed ? 2 : 0;
        var bColumn = problem.BIsTransposed ? thread / 8 : thread % 128;
        var bK = problem.BIsTransposed ? thread % 8 : thread / 128;
        var bColumnStep = problem.BIsTransposed ? 32 : 0;
        var bKStep = problem.BIsTransposed ? 0 : 2;
        var aTo = (aK * 132) + aRow;
        var aToStep = (aKStep * 132) + aRowStep;
        var bTo = (bK * 132) + bColumn;
        var bToStep = (bKStep * 132) + bColumnStep;
        aRow += Grid.IdxY * 128;
        bColumn += Grid.IdxX * 128;

        // What this thread computes: rows threadRow to threadRow + 3 and those 64 further down, columns threadColumn + 16·j.
        var threadRow = thread / 16 * 4;
        var threadColumn = thread % 16;
        var c0_0 = 0f;
        var c0_1 = 0f;
        var c0_2 = 0f;
        var c0_3 = 0f;
        var c0_4 = 0f;
        var c0_5 = 0f;
        var c0_6 = 0f;
        var c0_7 = 0f;
        var c1_0 = 0f;
        var c1_1 = 0f;
        var c1_2 = 0f;
        var c1_3 = 0f;
        var c1_4 = 0f;
        var c1_5 = 0f;
        var c1_6 = 0f;
        var c1_7 = 0f;
        var c2_0 = 0f;
        var c2_1 = 0f;
        var c2_2 = 0f;
        var c2_3 = 0f;
        var c2_4 = 0f;
        var c2_5 = 0f;
        var c2_6 = 0f;
        var c2_7 = 0f;
        var c3_0 = 0f;
        var c3_1 = 0f;
        var c3_2 = 0f;
        var c3_3 = 0f;
        var c3_4 = 0f;
        var c3_5 = 0f;
        var c3_6 = 0f;
        var c3_7 = 0f;
        var c4_0 = 0f;
        var c4_1 = 0f;
        var c4_2 = 0f;
        var c4_3 = 0f;
        var c4_4 = 0f;
        var c4_5 = 0f;
        var c4_6 = 0f;
        var c4_7 = 0f;
        var c5_0 = 0f;
        var c5_1 = 0f;
        var c5_2 = 0f;
        var c5_3 = 0f;
        var c5_4 = 0f;
        var c5_5 = 0f;
        var c5_6 = 0f;
        var c5_7 = 0f;
        var c6_0 = 0f;
        var c6_1 = 0f;
        var c6_2 = 0f;
        var c6_3 = 0f;
        var c6_4 = 0f;
        var c6_5 = 0f;
        var c6_6 = 0f;
        var c6_7 = 0f;
        var c7_0 = 0f;
        var c7_1 = 0f;
        var c7_2 = 0f;
        var c7_3 = 0f;
        var c7_4 = 0f;
        var c7_5 = 0f;
        var c7_6 = 0f;
        var c7_7 = 0f;

        var (aRead, aWrite, bRead, bWrite) = (0, 0, 0, 0);
        for (var next = 0; next < depth + 8; next += 8)
        {
            var a0Next = aRow + (0 * aRowStep) < rows && next + aK + (0 * aKStep) < depth ? problem.A(aRow + (0 * aRowStep), next + aK + (0 * aKStep)) : 0f;
            var a1Next = aRow + (1 * aRowStep) < rows && next + aK + (1 * aKStep) < depth ? problem.A(aRow + (1 * aRowStep), next + aK + (1 * aKStep)) : 0f;
            var a2Next = aRow + (2 * aRowStep) < rows && next + aK + (2 * aKStep) < depth ? problem.A(aRow + (2 * aRowStep), next + aK + (2 * aKStep)) : 0f;
            var a3Next = aRow + (3 * aRowStep) < rows && next + aK + (3 * aKStep) < depth ? problem.A(aRow + (3 * aRowStep), next + aK + (3 * aKStep)) : 0f;
            var b0Next = bColumn + (0 * bColumnStep) < columns && next + bK + (0 * bKStep) < depth ? problem.B(next + bK + (0 * bKStep), bColumn + (0 * bColumnStep)) : 0f;
            var b1Next = bColumn + (1 * bColumnStep) < columns && next + bK + (1 * bKStep) < depth ? problem.B(next + bK + (1 * bKStep), bColumn + (1 * bColumnStep)) : 0f;
            var b2Next = bColumn + (2 * bColumnStep) < columns && next + bK + (2 * bKStep) < depth ? problem.B(next + bK + (2 * bKStep), bColumn + (2 * bColumnStep)) : 0f;
            var b3Next = bColumn + (3 * bColumnStep) < columns && next + bK + (3 * bKStep) < depth ? problem.B(next + bK + (3 * bKStep), bColumn + (3 * bColumnStep)) : 0f;

            if (next > 0)
            {
                for (var k = 0; k < 8; k++)
                {
                    // Views that begin at k: what is added to them are constants, which fit into the instructions that load.
                    var aColumn = aFours.SubView((aRead + threadRow + (k * 132)) / 4, 17).AsAligned(16);
                    var bRow = bSlabs.SubView(bRead + threadColumn + (k * 132), 113);
                    var a0To3 = aColumn[0];
                    var a0 = a0To3.First;
                    var a1 = a0To3.Second;
                    var a2 = a0To3.Third;
                    var a3 = a0To3.Fourth;
                    var a4To7 = aColumn[16];
                    var a4 = a4To7.First;
                    var a5 = a4To7.Second;
                    var a6 = a4To7.Third;
                    var a7 = a4To7.Fourth;
                    var b0 = bRow[0];
                    var b1 = bRow[16];
                    var b2 = bRow[32];
                    var b3 = bRow[48];
                    var b4 = bRow[64];
                    var b5 = bRow[80];
                    var b6 = bRow[96];
                    var b7 = bRow[112];
                    c0_0 += a0 * b0;
                    c0_1 += a0 * b1;
                    c0_2 += a0 * b2;
                    c0_3 += a0 * b3;
                    c0_4 += a0 * b4;
                    c0_5 += a0 * b5;
                    c0_6 += a0 * b6;
                    c0_7 += a0 * b7;
                    c1_0 += a1 * b0;
                    c1_1 += a1 * b1;
                    c1_2 += a1 * b2;
                    c1_3 += a1 * b3;
                    c1_4 += a1 * b4;
                    c1_5 += a1 * b5;
                    c1_6 += a1 * b6;
                    c1_7 += a1 * b7;
                    c2_0 += a2 * b0;
                    c2_1 += a2 * b1;
                    c2_2 += a2 * b2;
                    c2_3 += a2 * b3;
                    c2_4 += a2 * b4;
                    c2_5 += a2 * b5;
                    c2_6 += a2 * b6;
                    c2_7 += a2 * b7;
                    c3_0 += a3 * b0;
                    c3_1 += a3 * b1;
                    c3_2 += a3 * b2;
                    c3_3 += a3 * b3;
                    c3_4 += a3 * b4;
                    c3_5 += a3 * b5;
                    c3_6 += a3 * b6;
                    c3_7 += a3 * b7;
                    c4_0 += a4 * b0;
                    c4_1 += a4 * b1;
                    c4_2 += a4 * b2;
                    c4_3 += a4 * b3;
                    c4_4 += a4 * b4;
                    c4_5 += a4 * b5;
                    c4_6 += a4 * b6;
                    c4_7 += a4 * b7;
                    c5_0 += a5 * b0;
                    c5_1 += a5 * b1;
                    c5_2 += a5 * b2;
                    c5_3 += a5 * b3;
                    c5_4 += a5 * b4;
                    c5_5 += a5 * b5;
                    c5_6 += a5 * b6;
                    c5_7 += a5 * b7;
                    c6_0 += a6 * b0;
                    c6_1 += a6 * b1;
                    c6_2 += a6 * b2;
                    c6_3 += a6 * b3;
                    c6_4 += a6 * b4;
                    c6_5 += a6 * b5;
                    c6_6 += a6 * b6;
                    c6_7 += a6 * b7;
                    c7_0 += a7 * b0;
                    c7_1 += a7 * b1;
                    c7_2 += a7 * b2;
                    c7_3 += a7 * b3;
                    c7_4 += a7 * b4;
                    c7_5 += a7 * b5;
                    c7_6 += a7 * b6;
                    c7_7 += a7 * b7;
                }
            }

            aSlabs[aWrite + aTo + (0 * aToStep)] = a0Next;
            aSlabs[aWrite + aTo + (1 * aToStep)] = a1Next;
            aSlabs[aWrite + aTo + (2 * aToStep)] = a2Next;
            aSlabs[aWrite + aTo + (3 * aToStep)] = a3Next;
            bSlabs[bWrite + bTo + (0 * bToStep)] = b0Next;
            bSlabs[bWrite + bTo + (1 * bToStep)] = b1Next;
            bSlabs[bWrite + bTo + (2 * bToStep)] = b2Next;
            bSlabs[bWrite + bTo + (3 * bToStep)] = b3Next;
            Group.Barrier();
            (aRead, aWrite) = (aWrite, 1056 - aWrite);
            (bRead, bWrite) = (bWrite, 1056 - bWrite);
        }

        // One row of sums after the other moves up into the first, so that what follows a product is compiled 8 times, not 64.
        var column = (Grid.IdxX * 128) + threadColumn;
        for (var i = 0; i < 8; i++)
        {
            var row = (Grid.IdxY * 128) + threadRow + (i / 4 * 64) + (i % 4);
            if (row >= rows)
                break;
            if (column + 0 < columns)
                problem.Store(row, column + 0, c0_0);
            if (column + 16 < columns)
                problem.Store(row, column + 16, c0_1);
            if (column + 32 < columns)
                problem.Store(row, column + 32, c0_2);
            if (column + 48 < columns)
                problem.Store(row, column + 48, c0_3);
            if (column + 64 < columns)
                problem.Store(row, column + 64, c0_4);
            if (column + 80 < columns)
                problem.Store(row, column + 80, c0_5);
            if (column + 96 < columns)
                problem.Store(row, column + 96, c0_6);
            if (column + 112 < columns)
                problem.Store(row, column + 112, c0_7);
            c0_0 = c1_0;
            c0_1 = c1_1;
            c0_2 = c1_2;
            c0_3 = c1_3;
            c0_4 = c1_4;
            c0_5 = c1_5;
            c0_6 = c1_6;
            c0_7 = c1_7;
            c1_0 = c2_0;
            c1_1 = c2_1;
            c1_2 = c2_2;
            c1_3 = c2_3;
            c1_4 = c2_4;
            c1_5 = c2_5;
            c1_6 = c2_6;
            c1_7 = c2_7;
            c2_0 = c3_0;
            c2_1 = c3_1;
            c2_2 = c3_2;
            c2_3 = c3_3;
            c2_4 = c3_4;
            c2_5 = c3_5;
            c2_6 = c3_6;
            c2_7 = c3_7;
            c3_0 = c4_0;
            c3_1 = c4_1;
            c3_2 = c4_2;
            c3_3 = c4_3;
            c3_4 = c4_4;
            c3_5 = c4_5;
            c3_6 = c4_6;
            c3_7 = c4_7;
            c4_0 = c5_0;
            c4_1 = c5_1;
            c4_2 = c5_2;
            c4_3 = c5_3;
            c4_4 = c5_4;
            c4_5 = c5_5;
            c4_6 = c5_6;
            c4_7 = c5_7;
            c5_0 = c6_0;
            c5_1 = c6_1;
            c5_2 = c6_2;
            c5_3 = c6_3;
            c5_4 = c6_4;
            c5_5 = c6_5;
            c5_6 = c6_6;
            c5_7 = c6_7;
            c6_0 = c7_0;
            c6_1 = c7_1;
            c6_2 = c7_2;
            c6_3 = c7_3;
            c6_4 = c7_4;
            c6_5 = c7_5;
            c6_6 = c7_6;
            c6_7 = c7_7;
        }
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Lamina.CompilerServices;

/// <summary>Asks for cache lines before they are needed; a hint, which may name any address.</summary>
internal static class TilePrefetch
{
    /// <summary>The line of an element some floats ahead.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Line(ref float origin, nint offset)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0((float*)Unsafe.AsPointer(ref origin) + offset);
    }

    /// <summary>The lines of some rows and columns of vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Lines(ref float origin, nint offset, int rows, nint row, int columns, nint column)
    {
        for (nint h = 0; h < rows; h++)
        {
            for (nint w = 0; w < columns; w++)
                Line(ref origin, offset + (h * row) + (w * column));
        }
    }

    /// <summary>The same lines of a result, and of all that its epilogue reads beside it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Results(ref float y, in Operands others, nint offset, int rows, nint row, int columns, nint column)
    {
        Lines(ref y, offset, rows, row, columns, column);
        if (Unsafe.IsNullRef(in others.A))
            return;
        // Operands that a formula does not have stand for the one before them.
        Lines(ref others.A, offset, rows, row, columns, column);
        if (!Unsafe.AreSame(in others.A, in others.B))
            Lines(ref others.B, offset, rows, row, columns, column);
        if (!Unsafe.AreSame(in others.B, in others.C))
            Lines(ref others.C, offset, rows, row, columns, column);
    }

    /// <summary>The same as <see cref="Line"/>, into the second-level cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void FarLine(ref float origin, nint offset)
    {
        if (Sse.IsSupported)
            Sse.Prefetch1((float*)Unsafe.AsPointer(ref origin) + offset);
    }
}

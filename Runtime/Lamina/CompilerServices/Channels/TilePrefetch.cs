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

    /// <summary>The same, into the second-level cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void FarLine(ref float origin, nint offset)
    {
        if (Sse.IsSupported)
            Sse.Prefetch1((float*)Unsafe.AsPointer(ref origin) + offset);
    }
}

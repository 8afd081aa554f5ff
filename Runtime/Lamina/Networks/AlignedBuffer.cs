using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lamina;

/// <summary>
/// A flat array of floats, zeroed, whose first element starts a 64-byte cache line. It lives on the pinned object heap, so that the alignment holds for
/// good and a plain <c>ref float</c> walks it: no unsafe code is asked of anyone.
/// </summary>
internal sealed class AlignedBuffer
{
    /// <summary>The most that one buffer holds.</summary>
    public const int MaxLength = 0x7FFF_FF00;

    private const int FloatsPerLine = 16;

    private readonly float[] array;
    private readonly int start;

    public AlignedBuffer(long length)
    {
        if (length is < 0 or > MaxLength)
        {
            throw new OutOfMemoryException(
                $"A buffer of {length:N0} floats ({length / (1 << 18):N0} MiB) is asked for; one arena holds at most {MaxLength:N0}. Use a smaller batch.");
        }

        Length = (int)length;
        array = GC.AllocateArray<float>(Length + FloatsPerLine, pinned: true);
        var address = AddressOfFirst(array);
        start = (int)((64 - (address % 64)) % 64 / sizeof(float));
        HugePages.Ask((nint)address, (nuint)Length * sizeof(float));
    }

    public int Length { get; }

    public Span<float> Span => array.AsSpan(start, Length);

    /// <summary>The first element; valid also for an empty buffer, where nothing may be read.</summary>
    public ref float Origin => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), start);

    /// <summary>The same as an address, which holds as long as the buffer is referred to.</summary>
    public unsafe float* Pointer => (float*)Unsafe.AsPointer(ref Origin);

    private static unsafe long AddressOfFirst(float[] pinned) =>
        (long)(nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned));
}

using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>What a fused kernel does with each result before it is stored: the element-wise layers behind a convolution, say.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEpilogue
{
    /// <summary>
    /// True where the formula takes a few instructions and is best applied in registers; false where it is long (tanh) and a loop over the stored tile
    /// keeps the code small.
    /// </summary>
    static abstract bool IsShort { get; }

    /// <summary>The formula.</summary>
    /// <param name="value">The kernel's own result.</param>
    /// <param name="others">The tensors that the formula also reads.</param>
    /// <param name="at">The element's place, the same in each of them.</param>
    static abstract V Apply<V>(V value, in Operands others, nint at)
        where V : struct, ILanes<V>;
}

/// <summary>Nothing is done: the result is stored as it is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NoEpilogue : IEpilogue
{
    /// <inheritdoc/>
    public static bool IsShort => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Apply<V>(V value, in Operands others, nint at)
        where V : struct, ILanes<V> => value;
}

/// <summary>Up to three tensors that an epilogue reads beside its kernel's result.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct Operands
{
    /// <summary>The first.</summary>
    public readonly ref float A;

    /// <summary>The second.</summary>
    public readonly ref float B;

    /// <summary>The third.</summary>
    public readonly ref float C;

    /// <summary>One tensor.</summary>
    public Operands(ref float a)
    {
        A = ref a;
        B = ref a;
        C = ref a;
    }

    /// <summary>Two tensors.</summary>
    public Operands(ref float a, ref float b)
    {
        A = ref a;
        B = ref b;
        C = ref b;
    }

    /// <summary>Three tensors.</summary>
    public Operands(ref float a, ref float b, ref float c)
    {
        A = ref a;
        B = ref b;
        C = ref c;
    }
}

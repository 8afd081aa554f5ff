using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lamina.CompilerServices;

/// <summary>8 lanes in a 256-bit vector.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Lanes256 : ILanes<Lanes256>
{
    // Set by an initializer, not by a constructor: each call that the JIT need not inline leaves it room for one that matters.
    private Vector256<float> value;

    /// <inheritdoc/>
    public static int Count => 8;

    /// <inheritdoc/>
    public static Lanes256 Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new() { value = Vector256<float>.Zero };
    }

    /// <inheritdoc/>
    public static Lanes256 One
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new() { value = Vector256<float>.One };
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Broadcast(float value) => new() { value = Vector256.Create(value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Load(ref readonly float origin, nint offset) =>
        new() { value = Vector256.LoadUnsafe(ref Unsafe.Add(ref Unsafe.AsRef(in origin), offset)) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes256 value, ref float origin, nint offset) =>
        value.value.StoreUnsafe(ref Unsafe.Add(ref origin, offset));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MultiplyAdd(Lanes256 a, Lanes256 b, Lanes256 c) => new() { value = Vector256.MultiplyAddEstimate(a.value, b.value, c.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Accumulate(Lanes256 a, Lanes256 b, ref Lanes256 sum) => sum.value = Vector256.MultiplyAddEstimate(a.value, b.value, sum.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Max(Lanes256 a, Lanes256 b) => new() { value = Vector256.Max(a.value, b.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MaxNative(Lanes256 a, Lanes256 b) => new() { value = Vector256.MaxNative(a.value, b.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MinNative(Lanes256 a, Lanes256 b) => new() { value = Vector256.MinNative(a.value, b.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Abs(Lanes256 a) => new() { value = Vector256.Abs(a.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Sqrt(Lanes256 a) => new() { value = Vector256.Sqrt(a.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Round(Lanes256 a) => new() { value = Vector256.Round(a.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 PowerOfTwo(Lanes256 n) =>
        new() { value = Vector256.ShiftLeft(Vector256.ConvertToInt32Native(n.value) + Vector256.Create(127), 23).AsSingle() };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Scale(Lanes256 x, Lanes256 n)
    {
        var power = Vector256.ConvertToInt32Native(n.value);
        var half = Vector256.ShiftRightArithmetic(power, 1); // the two halves are in range where the whole is not
        var first = Vector256.ShiftLeft(half + Vector256.Create(127), 23).AsSingle();
        var second = Vector256.ShiftLeft(power - half + Vector256.Create(127), 23).AsSingle();
        return new() { value = x.value * first * second };
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 CopySign(Lanes256 magnitude, Lanes256 sign) => new() { value = Vector256.CopySign(magnitude.value, sign.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 SplitExponent(Lanes256 x, out Lanes256 mantissa)
    {
        var bits = x.value.AsInt32();
        var exponent = Vector256.ShiftRightArithmetic(bits - Vector256.Create(0x3F3504F3), 23); // √½
        mantissa = new() { value = (bits - Vector256.ShiftLeft(exponent, 23)).AsSingle() };
        return new() { value = Vector256.ConvertToSingle(exponent) };
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 IfGreater(Lanes256 a, Lanes256 b, Lanes256 then, Lanes256 otherwise) =>
        new() { value = Vector256.ConditionalSelect(Vector256.GreaterThan(a.value, b.value), then.value, otherwise.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 IfEqual(Lanes256 a, Lanes256 b, Lanes256 then, Lanes256 otherwise) =>
        new() { value = Vector256.ConditionalSelect(Vector256.Equals(a.value, b.value), then.value, otherwise.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Evens(Lanes256 a, Lanes256 b) => new()
    {
        value = Vector256.ConditionalSelect(Vector256.Create(-1, -1, -1, -1, 0, 0, 0, 0).AsSingle(), Vector256.Shuffle(a.value, Vector256.Create(0, 2, 4, 6, 0, 2, 4, 6)), Vector256.Shuffle(b.value, Vector256.Create(0, 2, 4, 6, 0, 2, 4, 6))),
    };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Odds(Lanes256 a, Lanes256 b) => new()
    {
        value = Vector256.ConditionalSelect(Vector256.Create(-1, -1, -1, -1, 0, 0, 0, 0).AsSingle(), Vector256.Shuffle(a.value, Vector256.Create(1, 3, 5, 7, 1, 3, 5, 7)), Vector256.Shuffle(b.value, Vector256.Create(1, 3, 5, 7, 1, 3, 5, 7))),
    };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 ZipLow(Lanes256 a, Lanes256 b) => new()
    {
        value = Vector256.ConditionalSelect(Vector256.Create(-1, 0, -1, 0, -1, 0, -1, 0).AsSingle(), Vector256.Shuffle(a.value, Vector256.Create(0, 0, 1, 1, 2, 2, 3, 3)), Vector256.Shuffle(b.value, Vector256.Create(0, 0, 1, 1, 2, 2, 3, 3))),
    };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 ZipHigh(Lanes256 a, Lanes256 b) => new()
    {
        value = Vector256.ConditionalSelect(Vector256.Create(-1, 0, -1, 0, -1, 0, -1, 0).AsSingle(), Vector256.Shuffle(a.value, Vector256.Create(4, 4, 5, 5, 6, 6, 7, 7)), Vector256.Shuffle(b.value, Vector256.Create(4, 4, 5, 5, 6, 6, 7, 7))),
    };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Lanes256 a) => LaneReduction.Sum(a.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator +(Lanes256 a, Lanes256 b) => new() { value = a.value + b.value };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator -(Lanes256 a, Lanes256 b) => new() { value = a.value - b.value };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator *(Lanes256 a, Lanes256 b) => new() { value = a.value * b.value };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator /(Lanes256 a, Lanes256 b) => new() { value = a.value / b.value };
}

using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lamina.CompilerServices;

/// <summary>4 lanes in a 128-bit vector.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Lanes128 : ILanes<Lanes128>
{
    // Set by an initializer, not by a constructor: each call that the JIT need not inline leaves it room for one that matters.
    private Vector128<float> value;

    /// <inheritdoc/>
    public static int Count => 4;

    /// <inheritdoc/>
    public static Lanes128 Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new() { value = Vector128<float>.Zero };
    }

    /// <inheritdoc/>
    public static Lanes128 One
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new() { value = Vector128<float>.One };
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Broadcast(float value) => new() { value = Vector128.Create(value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Load(ref readonly float origin, nint offset) =>
        new() { value = Vector128.LoadUnsafe(ref Unsafe.Add(ref Unsafe.AsRef(in origin), offset)) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes128 value, ref float origin, nint offset) =>
        value.value.StoreUnsafe(ref Unsafe.Add(ref origin, offset));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 MultiplyAdd(Lanes128 a, Lanes128 b, Lanes128 c) => new() { value = Vector128.MultiplyAddEstimate(a.value, b.value, c.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Accumulate(Lanes128 a, Lanes128 b, ref Lanes128 sum) => sum.value = Vector128.MultiplyAddEstimate(a.value, b.value, sum.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Max(Lanes128 a, Lanes128 b) => new() { value = Vector128.Max(a.value, b.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 MaxNative(Lanes128 a, Lanes128 b) => new() { value = Vector128.MaxNative(a.value, b.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 MinNative(Lanes128 a, Lanes128 b) => new() { value = Vector128.MinNative(a.value, b.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Abs(Lanes128 a) => new() { value = Vector128.Abs(a.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Sqrt(Lanes128 a) => new() { value = Vector128.Sqrt(a.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Round(Lanes128 a) => new() { value = Vector128.Round(a.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 PowerOfTwo(Lanes128 n) =>
        new() { value = Vector128.ShiftLeft(Vector128.ConvertToInt32Native(n.value) + Vector128.Create(127), 23).AsSingle() };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Scale(Lanes128 x, Lanes128 n)
    {
        var power = Vector128.ConvertToInt32Native(n.value);
        var half = Vector128.ShiftRightArithmetic(power, 1); // the two halves are in range where the whole is not
        var first = Vector128.ShiftLeft(half + Vector128.Create(127), 23).AsSingle();
        var second = Vector128.ShiftLeft(power - half + Vector128.Create(127), 23).AsSingle();
        return new() { value = x.value * first * second };
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 CopySign(Lanes128 magnitude, Lanes128 sign) => new() { value = Vector128.CopySign(magnitude.value, sign.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 SplitExponent(Lanes128 x, out Lanes128 mantissa)
    {
        var bits = x.value.AsInt32();
        var exponent = Vector128.ShiftRightArithmetic(bits - Vector128.Create(0x3F3504F3), 23); // √½
        mantissa = new() { value = (bits - Vector128.ShiftLeft(exponent, 23)).AsSingle() };
        return new() { value = Vector128.ConvertToSingle(exponent) };
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 IfGreater(Lanes128 a, Lanes128 b, Lanes128 then, Lanes128 otherwise) =>
        new() { value = Vector128.ConditionalSelect(Vector128.GreaterThan(a.value, b.value), then.value, otherwise.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 IfEqual(Lanes128 a, Lanes128 b, Lanes128 then, Lanes128 otherwise) =>
        new() { value = Vector128.ConditionalSelect(Vector128.Equals(a.value, b.value), then.value, otherwise.value) };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Evens(Lanes128 a, Lanes128 b) => new()
    {
        value = Vector128.ConditionalSelect(Vector128.Create(-1, -1, 0, 0).AsSingle(), Vector128.Shuffle(a.value, Vector128.Create(0, 2, 0, 2)), Vector128.Shuffle(b.value, Vector128.Create(0, 2, 0, 2))),
    };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Odds(Lanes128 a, Lanes128 b) => new()
    {
        value = Vector128.ConditionalSelect(Vector128.Create(-1, -1, 0, 0).AsSingle(), Vector128.Shuffle(a.value, Vector128.Create(1, 3, 1, 3)), Vector128.Shuffle(b.value, Vector128.Create(1, 3, 1, 3))),
    };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 ZipLow(Lanes128 a, Lanes128 b) => new()
    {
        value = Vector128.ConditionalSelect(Vector128.Create(-1, 0, -1, 0).AsSingle(), Vector128.Shuffle(a.value, Vector128.Create(0, 0, 1, 1)), Vector128.Shuffle(b.value, Vector128.Create(0, 0, 1, 1))),
    };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 ZipHigh(Lanes128 a, Lanes128 b) => new()
    {
        value = Vector128.ConditionalSelect(Vector128.Create(-1, 0, -1, 0).AsSingle(), Vector128.Shuffle(a.value, Vector128.Create(2, 2, 3, 3)), Vector128.Shuffle(b.value, Vector128.Create(2, 2, 3, 3))),
    };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Lanes128 a) => LaneReduction.Sum(a.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator +(Lanes128 a, Lanes128 b) => new() { value = a.value + b.value };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator -(Lanes128 a, Lanes128 b) => new() { value = a.value - b.value };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator *(Lanes128 a, Lanes128 b) => new() { value = a.value * b.value };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator /(Lanes128 a, Lanes128 b) => new() { value = a.value / b.value };
}

using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina.Tests.Functions;

/// <summary>
/// One float with Arm64's meaning of each operation where it differs from x64's: its minimum and maximum spread NaN and order zeros by sign, its
/// conversion saturates and gives 0 for NaN.
/// </summary>
internal readonly struct ArmLane(float value) : ILanes<ArmLane>
{
    private readonly float value = value;

    public static int Count => 1;

    public static ArmLane Zero => new(0);

    public static ArmLane One => new(1);

    public static ArmLane Broadcast(float value) => new(value);

    public static ArmLane Load(ref readonly float origin, nint offset) => new(Unsafe.Add(ref Unsafe.AsRef(in origin), offset));

    public static void Store(ArmLane value, ref float origin, nint offset) => Unsafe.Add(ref origin, offset) = value.value;

    public static ArmLane MultiplyAdd(ArmLane a, ArmLane b, ArmLane c) => new(MathF.FusedMultiplyAdd(a.value, b.value, c.value));

    public static ArmLane Max(ArmLane a, ArmLane b) => new(MathF.Max(a.value, b.value));

    public static ArmLane MaxNative(ArmLane a, ArmLane b) => new(MathF.Max(a.value, b.value));

    public static ArmLane MinNative(ArmLane a, ArmLane b) => new(MathF.Min(a.value, b.value));

    public static ArmLane Abs(ArmLane a) => new(MathF.Abs(a.value));

    public static ArmLane Sqrt(ArmLane a) => new(MathF.Sqrt(a.value));

    public static ArmLane Round(ArmLane a) => new(MathF.Round(a.value));

    public static ArmLane PowerOfTwo(ArmLane n) => Power(ToInteger(n));

    public static ArmLane Scale(ArmLane x, ArmLane n) => x * Power(ToInteger(n) >> 1) * Power(ToInteger(n) - (ToInteger(n) >> 1));

    public static ArmLane CopySign(ArmLane magnitude, ArmLane sign) => new(MathF.CopySign(magnitude.value, sign.value));

    public static ArmLane SplitExponent(ArmLane x, out ArmLane mantissa)
    {
        var bits = BitConverter.SingleToInt32Bits(x.value);
        var exponent = (bits - 0x3F3504F3) >> 23;
        mantissa = new(BitConverter.Int32BitsToSingle(bits - (exponent << 23)));
        return new(exponent);
    }

    public static ArmLane IfGreater(ArmLane a, ArmLane b, ArmLane then, ArmLane otherwise) => a.value > b.value ? then : otherwise;

    public static ArmLane IfEqual(ArmLane a, ArmLane b, ArmLane then, ArmLane otherwise) => a.value == b.value ? then : otherwise;

    public static ArmLane Evens(ArmLane a, ArmLane b) => a;

    public static ArmLane Odds(ArmLane a, ArmLane b) => b;

    public static ArmLane ZipLow(ArmLane a, ArmLane b) => a;

    public static ArmLane ZipHigh(ArmLane a, ArmLane b) => b;

    public static float Sum(ArmLane a) => a.value;

    public static ArmLane operator +(ArmLane a, ArmLane b) => new(a.value + b.value);

    public static ArmLane operator -(ArmLane a, ArmLane b) => new(a.value - b.value);

    public static ArmLane operator *(ArmLane a, ArmLane b) => new(a.value * b.value);

    public static ArmLane operator /(ArmLane a, ArmLane b) => new(a.value / b.value);

    private static int ToInteger(ArmLane n) => float.IsNaN(n.value) ? 0 : (int)Math.Clamp((double)n.value, int.MinValue, int.MaxValue);

    private static ArmLane Power(int n) => new(BitConverter.Int32BitsToSingle((n + 127) << 23));
}

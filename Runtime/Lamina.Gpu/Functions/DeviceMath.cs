using System.ComponentModel;
using ILGPU;
using ILGPU.Util;

namespace Lamina.GpuServices;

/// <summary>
/// Functions of one float, made of multiplications, additions and bit patterns alone, so that every device has them; formulas and coefficients are those of
/// <see cref="CompilerServices.VectorMath"/>. Where a device fuses multiplications and additions its bits differ from another's, within the stated bounds.
/// </summary>
/// <remarks>
/// Bounds are in ulp of the exact result where it is a normal number; a device may flush subnormal numbers to zero. Division is taken to be within 2.5 ulp,
/// as OpenCL demands; CUDA's is exact.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DeviceMath
{
    /// <summary>max(0, x), exact. NaN stays NaN.</summary>
    public static float ReLU(float x) => x < 0 ? 0f : x;

    /// <summary>√x, as the device has it.</summary>
    public static float Sqrt(float x) => MathF.Sqrt(x);

    /// <summary>|x|, exact.</summary>
    public static float Abs(float x) => MathF.Abs(x);

    /// <summary>eˣ − 1, within 4 ulp; −1 below −17.33, ∞ above 88.72.</summary>
    public static float Expm1(float x)
    {
        // Written so that NaN passes.
        var inside = x > 88.8f ? 88.8f : x;
        inside = inside < -18f ? -18f : inside;
        var n = Powers(inside);
        // 2ⁿq + (2ⁿ − 1), halved until the end: 2ⁿ itself may be out of range where the result is not.
        var half = PowerOfTwo(n - 1);
        var y = (Expm1OfRemainder(Remainder(inside, n)) * half) + (half - 0.5f);
        return Utilities.Select(MathF.Abs(x) < 1e-8f, x, y + y);
    }

    /// <summary>eˣ, within 2 ulp; 0 below −103.97, ∞ above 88.72.</summary>
    public static float Exp(float x)
    {
        // Written so that NaN passes.
        x = x > 88.8f ? 88.8f : x;
        x = x < -104f ? -104f : x;
        var n = Powers(x);
        return Scale(ExpOfRemainder(Remainder(x, n)), n);
    }

    /// <summary>1/(1 + e⁻ˣ), within 5 ulp.</summary>
    public static float Sigmoid(float x)
    {
        // e^−|x| cannot overflow, and e/(1 + e) keeps its digits where 1/(1 + 1/e) would lose them.
        var e = Exp(x < 0 ? x : -x);
        return (x < 0 ? e : 1f) / (1f + e);
    }

    /// <summary>tanh x, within 5 ulp: t/(t + 2) with t = e²ˣ − 1, for |x|; from 9.02 on tanh rounds to ±1.</summary>
    public static float Tanh(float x)
    {
        var twice = 2f * (x < 0 ? -x : x);
        twice = twice > 18.2f ? 18.2f : twice;
        var n = Powers(twice);
        var power = PowerOfTwo(n);
        var t = (Expm1OfRemainder(Remainder(twice, n)) * power) + (power - 1f);
        var y = t / (t + 2f);
        return x < 0 ? -y : y;
    }

    /// <summary>ln x for normal x, within 2 ulp; −∞ at 0, NaN below 0.</summary>
    public static float Log(float x)
    {
        if (!(x > 0f))
            return x == 0f ? float.NegativeInfinity : float.NaN;
        if (x > float.MaxValue)
            return x;
        // x = 2ⁿ·m with m in [√½, √2).
        var bits = Interop.FloatAsInt(x);
        var exponent = ((int)bits - 0x3F3504F3) >> 23;
        var f = Interop.IntAsFloat((uint)((int)bits - (exponent << 23))) - 1f;
        var y = f + ((exponent * -2.12194440e-4f) + SquarePartOfLog1p(f));
        return (exponent * 0.693359375f) + y;
    }

    /// <summary>ln(1 + eˣ), within 4 ulp.</summary>
    public static float Softplus(float x)
    {
        // max(0, x) + ln(1 + e), e = e^−|x| in (0, 1]: from 0.5 on, 1 + e = 2·(1 + f) with f = (e − 1)/2, exactly.
        var e = Exp(x < 0 ? x : -x);
        var isSmall = e < 0.5f;
        var f = Utilities.Select(isSmall, e, (e - 1f) * 0.5f);
        var exponent = Utilities.Select(isSmall, 0f, 1f);
        var y = f + ((exponent * -2.12194440e-4f) + SquarePartOfLog1p(f));
        return (x > 0 ? x : 0f) + ((exponent * 0.693359375f) + y);
    }

    /// <summary>The integer nearest to x/ln 2; 0 for NaN, whose remainder stays NaN.</summary>
    private static int Powers(float x)
    {
        // Chosen without a branch: ILGPU takes some sums for the same in all threads, and would tell the driver that all of them go one way.
        var quotient = Utilities.Select(float.IsNaN(x), 0f, x * 1.44269504f);
        return (int)(quotient + (quotient < 0 ? -0.5f : 0.5f));
    }

    /// <summary>x − n·ln 2, with ln 2 in two parts, the first of so few bits that its product with n is exact.</summary>
    private static float Remainder(float x, int n) => (x - (n * 0.693359375f)) + (n * 2.12194440e-4f);

    /// <summary>eʳ for |r| ≤ 0.3468: a minimax polynomial of degree 6, relative error 2⁻²⁸.</summary>
    private static float ExpOfRemainder(float r)
    {
        var p = (0.00138390285f * r) + 0.00836919993f;
        p = (p * r) + 0.0416681021f;
        p = (p * r) + 0.166665167f;
        p = (p * r) + 0.49999994f;
        return (p * (r * r)) + r + 1f;
    }

    /// <summary>eʳ − 1 for |r| ≤ 0.3468: a minimax polynomial of degree 7, relative error 2⁻²⁸.</summary>
    private static float Expm1OfRemainder(float r)
    {
        var p = (0.000198459267f * r) + 0.00139406708f;
        p = (p * r) + 0.00833338965f;
        p = (p * r) + 0.0416663587f;
        p = (p * r) + 0.166666657f;
        p = (p * r) + 0.5f;
        return (p * (r * r)) + r;
    }

    /// <summary>ln(1 + f) − f for f in [−0.293, 0.5]: f²·(−1/2 + f·Q(f)), Q minimax of degree 8; relative error of ln(1 + f) 2⁻²⁸.</summary>
    private static float SquarePartOfLog1p(float f)
    {
        var q = (0.0478233881f * f) - 0.104364276f;
        q = (q * f) + 0.121303156f;
        q = (q * f) - 0.126405656f;
        q = (q * f) + 0.142163754f;
        q = (q * f) - 0.166538f;
        q = (q * f) + 0.200017661f;
        q = (q * f) - 0.250002742f;
        q = (q * f) + 0.333333194f;
        return f * f * ((q * f) - 0.5f);
    }

    /// <summary>2ⁿ for n from −126 to 127.</summary>
    private static float PowerOfTwo(int n) => Interop.IntAsFloat((uint)((n + 127) << 23));

    /// <summary>x·2ⁿ in two steps: 2ⁿ itself may be out of range where the result is not.</summary>
    private static float Scale(float x, int n) => x * PowerOfTwo(n >> 1) * PowerOfTwo(n - (n >> 1));
}

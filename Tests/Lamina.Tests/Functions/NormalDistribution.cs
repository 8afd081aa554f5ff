namespace Lamina.Tests.Functions;

/// <summary>The error functions in double, with a relative error below 1e-12 in the tails too.</summary>
internal static class NormalDistribution
{
    public static double Erf(double x) => Math.Abs(x) < 2 ? Series(x) : Math.CopySign(1 - Erfc(Math.Abs(x)), x);

    public static double Erfc(double x) => x < 2 ? 1 - Erf(x) : x > 28 ? 0 : Math.Exp(-x * x) / (Math.Sqrt(Math.PI) * Fraction(x));

    public static double Cdf(double x) => Erfc(-x / Math.Sqrt(2)) / 2;

    // erf x = 2/√π · Σ (−1)ⁿ x²ⁿ⁺¹ / (n!·(2n + 1))
    private static double Series(double x)
    {
        var (sum, term) = (x, x);
        for (var n = 1; n < 40; n++)
        {
            term *= -x * x / n;
            sum += term / ((2 * n) + 1);
        }

        return 2 / Math.Sqrt(Math.PI) * sum;
    }

    // x + (1/2)/(x + 1/(x + (3/2)/(x + ...)))
    private static double Fraction(double x)
    {
        var tail = x;
        for (var k = 120; k > 0; k--)
            tail = x + (k / 2.0 / tail);
        return tail;
    }
}

namespace Lamina.Core.Ops;

/// <summary>The greatest common divisor: places along two axes are compared in the smallest whole numbers.</summary>
internal static class CommonDivisor
{
    /// <summary>Of two numbers that are not negative; at least 1.</summary>
    public static int Of(int a, int b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return Math.Max(a, 1);
    }
}

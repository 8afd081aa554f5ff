namespace Lamina.Tests.Functions;

/// <summary>Floats of every kind, for sweeps over a function's whole domain.</summary>
internal static class Floats
{
    /// <summary>The numbers that functions go wrong at: zeros, infinities, NaN, the ends of the subnormal and of the whole range.</summary>
    public static float[] Special { get; } =
    [
        float.NaN, float.PositiveInfinity, float.NegativeInfinity, 0, -0f, float.Epsilon, -float.Epsilon, 1.17549435e-38f, -1.17549435e-38f,
        1.1754942e-38f, float.MaxValue, float.MinValue, 1, -1, 88.72283f, 88.72284f,
    ];

    /// <summary>Evenly from all bit patterns, so of every exponent and sign, and evenly from the intervals where functions bend; a multiple of 16.</summary>
    public static float[] Everywhere(int density)
    {
        var floats = new List<float>(Special);
        var stride = (ulong)(20011 * 100 / density); // from all 2³²
        for (ulong bits = 0; bits <= uint.MaxValue; bits += stride)
            floats.Add(BitConverter.UInt32BitsToSingle((uint)bits));
        var count = 2000 * density;
        foreach (var end in new[] { 1.5, 6, 20, 110 })
        {
            for (var i = 0; i < count; i++)
                floats.Add((float)(end * ((2.0 * i / count) - 1)));
        }

        while (floats.Count % 16 != 0)
            floats.Add(0);
        return [.. floats];
    }
}

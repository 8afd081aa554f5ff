using System.Runtime.InteropServices;
using Lamina.CompilerServices;

namespace Lamina.Tests.Functions;

/// <summary>Holds a vector function to its bound, and every width of vector to the same bits.</summary>
internal static class FunctionSweep
{
    /// <summary>The first complaint, or null. Returns the outputs for comparison with another process.</summary>
    public static string? Check(VectorFunction function, float[] inputs, out float[] outputs)
    {
        outputs = function.Evaluate<Lanes128>(inputs);
        return Compare(function, inputs, outputs, function.Evaluate<ScalarLane>(inputs), "one float at a time")
            ?? Compare(function, inputs, outputs, function.Evaluate<Lanes256>(inputs), "256 bits")
            ?? Compare(function, inputs, outputs, function.Evaluate<Lanes512>(inputs), "512 bits")
            ?? Bound(function, inputs, outputs);
    }

    /// <summary>Where two sweeps differ in bits, NaN being equal to NaN; null if nowhere.</summary>
    public static string? Compare(VectorFunction function, float[] inputs, float[] expected, float[] actual, string what)
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            if (!SameBits(expected[i], actual[i]))
                return $"{function.Name}({inputs[i]:R}) is {expected[i]:R} in 128 bits, but {actual[i]:R} with {what}.";
        }

        return null;
    }

    private static string? Bound(VectorFunction function, float[] inputs, float[] outputs)
    {
        var (worst, at) = (1.0, -1);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (Excess(function, inputs[i], outputs[i]) is var excess && excess > worst)
                (worst, at) = (excess, i);
        }

        return at < 0
            ? null
            : $"{function.Name}({inputs[at]:R}) is {outputs[at]:R}, not {function.Exact(inputs[at]):R}: {worst * function.Ulps(inputs[at]):F2} ulp, more than {function.Ulps(inputs[at]):F1}.";
    }

    /// <summary>The error as a share of the bound.</summary>
    internal static double Excess(VectorFunction function, float input, float output)
    {
        var exact = function.Exact(input);
        var rounded = (float)exact;
        if (output.Equals(rounded))
            return exact == rounded || !float.IsFinite(rounded) ? 0 : Share();
        if (Math.Abs(exact) > 3.4028e38 && Math.Abs(output) > 3.4028e38)
            return 0; // at the end of the range the nearest float may be finite or not
        return float.IsFinite(rounded) && float.IsFinite(output) ? Share() : double.PositiveInfinity;

        double Share() => Math.Abs(output - exact) / (function.Ulps(input) * (MathF.BitIncrement(MathF.Abs(rounded)) - MathF.Abs(rounded)));
    }

    private static bool SameBits(float a, float b) =>
        BitConverter.SingleToInt32Bits(a) == BitConverter.SingleToInt32Bits(b) || (float.IsNaN(a) && float.IsNaN(b));

    /// <summary>The sweep of all functions, as bytes for another process.</summary>
    public static string? CheckAll(int density, out byte[] outputs)
    {
        var inputs = Floats.Everywhere(density);
        var all = new List<byte>();
        foreach (var function in VectorFunction.All)
        {
            if (Check(function, inputs, out var numbers) is { } complaint)
            {
                outputs = [];
                return complaint;
            }

            // NaN's bits are no promise.
            all.AddRange(MemoryMarshal.AsBytes<float>(Array.ConvertAll(numbers, number => float.IsNaN(number) ? float.NaN : number)));
        }

        outputs = [.. all];
        return null;
    }
}

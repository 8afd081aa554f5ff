using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>
/// Σx² of some thousand numbers: sixteen sums, each of every sixteenth number, whatever the width of the machine's vectors, so that all of them give the same bits;
/// then those in double precision.
/// </summary>
internal static class SumOfSquares
{
    private const int Sums = 16;

    public static double Of(ReadOnlySpan<float> numbers) =>
        Vector512.IsHardwareAccelerated ? Of<Lanes512>(numbers)
        : Vector256.IsHardwareAccelerated ? Of<Lanes256>(numbers)
        : Vector128.IsHardwareAccelerated ? Of<Lanes128>(numbers)
        : Of<ScalarLane>(numbers);

    /// <summary>The same with a width of the caller's choice, so that tests can compare them.</summary>
    [SkipLocalsInit]
    public static double Of<V>(ReadOnlySpan<float> numbers)
        where V : struct, ILanes<V>
    {
        ref readonly var x = ref MemoryMarshal.GetReference(numbers);
        Span<float> sums = stackalloc float[Sums];
        ref var places = ref MemoryMarshal.GetReference(sums);
        nint whole = numbers.Length / Sums * Sums;
        for (nint lane = 0; lane < Sums; lane += V.Count)
        {
            var sum = V.Zero;
            for (var index = lane; index < whole; index += Sums)
            {
                var value = V.Load(in x, index);
                sum += value * value;
            }

            V.Store(sum, ref places, lane);
        }

        for (var index = (int)whole; index < numbers.Length; index++)
            sums[index - (int)whole] += numbers[index] * numbers[index];
        var total = 0.0;
        foreach (var sum in sums)
            total += sum;
        return total;
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lamina.CompilerServices;

/// <summary>Sums of a vector's lanes by halves: a third of the instructions of the framework's own order, and the same result on every machine.</summary>
internal static class LaneReduction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Vector256<float> a) => Sum(a.GetLower() + a.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Vector128<float> a)
    {
        a += Vector128.Shuffle(a, Vector128.Create(2, 3, 0, 1));
        a += Vector128.Shuffle(a, Vector128.Create(1, 0, 3, 2));
        return a.ToScalar();
    }
}

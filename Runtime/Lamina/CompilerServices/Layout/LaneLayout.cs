using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Between rows, (sample, feature), as users and files have them, and lanes, (feature, 16 samples), as kernels have them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LaneLayout
{
    /// <summary>Samples side by side in each element.</summary>
    public const int Lanes = MemoryPlan.GroupSize;

    /// <summary>Rows to lanes; lanes without a sample become zero.</summary>
    /// <param name="rows">(samples, features), row-major.</param>
    /// <param name="samples">1 to 16.</param>
    /// <param name="features">Elements of one sample.</param>
    /// <param name="lanes">Receives (features, 16).</param>
    /// <exception cref="ArgumentException">There are not so many samples, or the rows are of another length.</exception>
    public static void FromRows(ReadOnlySpan<float> rows, int samples, int features, ref float lanes)
    {
        Require(rows.Length, samples, features);
        ref var source = ref MemoryMarshal.GetReference(rows);
        for (nint feature = 0; feature < features; feature += Lanes)
        {
            var count = Math.Min(Lanes, features - feature);
            BlockTranspose.Run(ref Unsafe.Add(ref source, feature), features, samples, count, ref Unsafe.Add(ref lanes, feature * Lanes), Lanes, count, Lanes);
        }
    }

    /// <summary>Lanes to rows, for the first <paramref name="samples"/> samples.</summary>
    /// <param name="lanes">(features, 16).</param>
    /// <param name="samples">1 to 16.</param>
    /// <param name="features">Elements of one sample.</param>
    /// <param name="rows">Receives (samples, features), row-major.</param>
    /// <exception cref="ArgumentException">There are not so many samples, or the rows are of another length.</exception>
    public static void ToRows(ref float lanes, int samples, int features, Span<float> rows)
    {
        Require(rows.Length, samples, features);
        ref var target = ref MemoryMarshal.GetReference(rows);
        for (nint feature = 0; feature < features; feature += Lanes)
        {
            var count = Math.Min(Lanes, features - feature);
            BlockTranspose.Run(ref Unsafe.Add(ref lanes, feature * Lanes), Lanes, count, samples, ref Unsafe.Add(ref target, feature), features, samples, count);
        }
    }

    /// <summary>All sixteen samples to rows, inside a network's arena: (features, 16) to (16, features).</summary>
    public static void SamplesToRows(ref float x, ref float y, int features) =>
        ToRows(ref x, Lanes, features, MemoryMarshal.CreateSpan(ref y, Lanes * features));

    /// <summary>Copies a tensor to another place of a network's arena.</summary>
    public static void Copy(ref float x, ref float y, int floats) => MemoryMarshal.CreateSpan(ref x, floats).CopyTo(MemoryMarshal.CreateSpan(ref y, floats));

    private static void Require(int length, int samples, int features)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(samples, Lanes);
        ArgumentOutOfRangeException.ThrowIfLessThan(features, 1);
        if (length != (long)samples * features)
            throw new ArgumentException($"{samples} samples of {features} features are {(long)samples * features} numbers, but the rows have {length}.");
    }
}

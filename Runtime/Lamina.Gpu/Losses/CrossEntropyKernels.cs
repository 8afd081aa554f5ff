using ILGPU;

namespace Lamina.GpuServices;

/// <summary>
/// Softmax, cross-entropy and its gradient, a group for each row of logits: with a target's coefficients a, loss = −Σ a_c·log softmax(x)_c / n and
/// ∂loss/∂x_k = (softmax(x)_k·Σ a_c − a_k) / n, as <see cref="CrossEntropyLoss"/> has it.
/// </summary>
internal static class CrossEntropyKernels
{
    /// <summary>The most threads that a group may have.</summary>
    public const int MostThreads = 256;

    /// <summary>One row.</summary>
    /// <param name="rows">Where the rows lie.</param>
    /// <param name="targets">What they should be.</param>
    public static void Run<TTargets>(CrossEntropyRows rows, TTargets targets)
        where TTargets : struct, ITargets
    {
        var shared = SharedMemory.Allocate<float>(MostThreads);
        var row = Grid.IdxX;
        var first = row * rows.Classes;
        var classes = rows.Classes;
        var counts = targets.Counts(row);

        var max = float.NegativeInfinity;
        for (var c = Group.IdxX; c < classes; c += Group.DimX)
        {
            var x = rows.Logits[first + c];
            max = x > max ? x : max; // a NaN is passed over here, and found in the sum
        }

        max = Largest(shared, max);

        var exponentials = 0f;
        for (var c = Group.IdxX; c < classes; c += Group.DimX)
            exponentials += DeviceMath.Exp(rows.Logits[first + c] - max);
        exponentials = Sum(shared, exponentials);
        var logarithm = DeviceMath.Log(exponentials);

        var coefficients = 0f;
        var loss = 0f;
        for (var c = Group.IdxX; c < classes; c += Group.DimX)
        {
            var coefficient = targets.Coefficient(row, c);
            coefficients += coefficient;
            if (coefficient != 0f) // as in 0·∞
                loss -= coefficient * (rows.Logits[first + c] - max - logarithm);
        }

        coefficients = Sum(shared, coefficients);
        loss = Sum(shared, loss);
        if (Group.IdxX == 0)
            rows.Losses[row] = (counts ? loss : 0f) / rows.Normalizer; // 0/0, as in PyTorch, where all rows are ignored

        if (rows.HasGradient == 0)
            return;
        var scale = coefficients / exponentials;
        for (var c = Group.IdxX; c < classes; c += Group.DimX)
        {
            var gradient = ((DeviceMath.Exp(rows.Logits[first + c] - max) * scale) - targets.Coefficient(row, c)) / rows.Normalizer;
            rows.Gradient[first + c] = counts ? gradient : 0f;
        }
    }

    private static float Sum(ArrayView<float> shared, float value)
    {
        shared[Group.IdxX] = value;
        Group.Barrier();
        for (var half = Group.DimX / 2; half > 0; half /= 2)
        {
            if (Group.IdxX < half)
                shared[Group.IdxX] += shared[Group.IdxX + half];
            Group.Barrier();
        }

        var sum = shared[0];
        Group.Barrier();
        return sum;
    }

    private static float Largest(ArrayView<float> shared, float value)
    {
        shared[Group.IdxX] = value;
        Group.Barrier();
        for (var half = Group.DimX / 2; half > 0; half /= 2)
        {
            if (Group.IdxX < half && shared[Group.IdxX + half] > shared[Group.IdxX])
                shared[Group.IdxX] = shared[Group.IdxX + half];
            Group.Barrier();
        }

        var largest = shared[0];
        Group.Barrier();
        return largest;
    }
}

using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>
/// A matrix product C[r, c] = Σₖ A[r, k]·B[k, c], of which the problem says where its numbers come from and go to: a linear layer reads matrices, a
/// convolution reads its input through the window (implicit GEMM). Implementations are structs that hold views; their numbers are literals, which the
/// device's compiler folds into the addresses.
/// </summary>
/// <remarks>
/// <see cref="A"/>, <see cref="B"/> and <see cref="Store"/> are called inside bounds only, and <see cref="Store"/> once for each element of C.
/// Which thread calls them, and in which order, is the tile's matter.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITileProblem
{
    /// <summary>Rows of A and C.</summary>
    int Rows { get; }

    /// <summary>Columns of B and C.</summary>
    int Columns { get; }

    /// <summary>Columns of A, rows of B.</summary>
    int Depth { get; }

    /// <summary>
    /// Whether A[r, k] and A[r + 1, k] are neighbours in memory, rather than A[r, k] and A[r, k + 1]: neighbouring threads read neighbours. A matter of
    /// speed alone.
    /// </summary>
    bool AIsTransposed { get; }

    /// <summary>
    /// Whether B[k, c] and B[k + 1, c] are neighbours in memory, rather than B[k, c] and B[k, c + 1]: neighbouring threads read neighbours. A matter of
    /// speed alone.
    /// </summary>
    bool BIsTransposed { get; }

    /// <summary>A[row, k].</summary>
    float A(int row, int k);

    /// <summary>B[k, column].</summary>
    float B(int k, int column);

    /// <summary>Takes C[row, column]: adds a bias, applies what is fused, writes it.</summary>
    void Store(int row, int column, float sum);
}

using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>
/// A vector whose lanes are samples. Kernels are written once over this interface and compiled for each width, so that 512, 256 and 128 bits
/// run one text; the data's layout (groups of 16 samples) does not depend on it.
/// </summary>
/// <typeparam name="TSelf">The vector itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    /// <summary>Lanes of the vector; divides 16.</summary>
    static abstract int Count { get; }

    /// <summary>Zero in each lane.</summary>
    static abstract TSelf Zero { get; }

    /// <summary>One in each lane.</summary>
    static abstract TSelf One { get; }

    /// <summary>The same number in each lane.</summary>
    static abstract TSelf Broadcast(float value);

    /// <summary>Reads consecutive floats.</summary>
    static abstract TSelf Load(ref readonly float origin, nint offset);

    /// <summary>Writes consecutive floats.</summary>
    static abstract void Store(TSelf value, ref float origin, nint offset);

    /// <summary>a·b + c, rounded once where the machine can fuse the two; elsewhere twice, since software would take a hundred times as long.</summary>
    static abstract TSelf MultiplyAdd(TSelf a, TSelf b, TSelf c);

    /// <summary>
    /// sum += a·b, as <see cref="MultiplyAdd"/> does it. In place, so that the JIT overwrites the sum: of a returned result it may overwrite an operand
    /// instead, at the cost of a move.
    /// </summary>
    static virtual void Accumulate(TSelf a, TSelf b, ref TSelf sum) => sum = TSelf.MultiplyAdd(a, b, sum);

    /// <summary>The larger in each lane; NaN wins, as PyTorch's max has it.</summary>
    static abstract TSelf Max(TSelf a, TSelf b);

    /// <summary>The larger in each lane in one instruction; where either is NaN, or both are zeros, <paramref name="b"/> (on x64) or NaN and the zero of the right sign (on Arm64).</summary>
    static abstract TSelf MaxNative(TSelf a, TSelf b);

    /// <summary>The smaller in each lane in one instruction; where either is NaN, or both are zeros, <paramref name="b"/> (on x64) or NaN and the zero of the right sign (on Arm64).</summary>
    static abstract TSelf MinNative(TSelf a, TSelf b);

    /// <summary>The magnitude in each lane.</summary>
    static abstract TSelf Abs(TSelf a);

    /// <summary>The square root in each lane, correctly rounded.</summary>
    static abstract TSelf Sqrt(TSelf a);

    /// <summary>Rounded to the nearest integer, ties to even.</summary>
    static abstract TSelf Round(TSelf a);

    /// <summary>2ⁿ for an integer-valued n in [−126, 127].</summary>
    static abstract TSelf PowerOfTwo(TSelf n);

    /// <summary>x·2ⁿ for an integer-valued n in [−252, 254], rounded once where |x| is in [2⁻¹⁰, 2¹⁰]; NaN where x is NaN.</summary>
    static abstract TSelf Scale(TSelf x, TSelf n);

    /// <summary>The magnitude of the one with the sign of the other.</summary>
    static abstract TSelf CopySign(TSelf magnitude, TSelf sign);

    /// <summary>Writes x as m·2ⁿ with m in [√½, √2), for positive normal x; for others both are any numbers.</summary>
    /// <returns>n.</returns>
    static abstract TSelf SplitExponent(TSelf x, out TSelf mantissa);

    /// <summary><paramref name="then"/> where a &gt; b, else <paramref name="otherwise"/>.</summary>
    static abstract TSelf IfGreater(TSelf a, TSelf b, TSelf then, TSelf otherwise);

    /// <summary><paramref name="then"/> where a = b, else <paramref name="otherwise"/>.</summary>
    static abstract TSelf IfEqual(TSelf a, TSelf b, TSelf then, TSelf otherwise);

    /// <summary>Lanes 0, 2, 4, ... of a and then of b.</summary>
    static abstract TSelf Evens(TSelf a, TSelf b);

    /// <summary>Lanes 1, 3, 5, ... of a and then of b.</summary>
    static abstract TSelf Odds(TSelf a, TSelf b);

    /// <summary>The first lanes of a and b in turns: with <see cref="ZipHigh"/> the inverse of <see cref="Evens"/> and <see cref="Odds"/>.</summary>
    static abstract TSelf ZipLow(TSelf a, TSelf b);

    /// <summary>The last lanes of a and b in turns.</summary>
    static abstract TSelf ZipHigh(TSelf a, TSelf b);

    /// <summary>The sum of all lanes: the upper half is added to the lower until one is left.</summary>
    static abstract float Sum(TSelf a);

    /// <inheritdoc cref="System.Numerics.IAdditionOperators{TSelf, TOther, TResult}.op_Addition(TSelf, TOther)"/>
    static abstract TSelf operator +(TSelf a, TSelf b);

    /// <inheritdoc cref="System.Numerics.ISubtractionOperators{TSelf, TOther, TResult}.op_Subtraction(TSelf, TOther)"/>
    static abstract TSelf operator -(TSelf a, TSelf b);

    /// <inheritdoc cref="System.Numerics.IMultiplyOperators{TSelf, TOther, TResult}.op_Multiply(TSelf, TOther)"/>
    static abstract TSelf operator *(TSelf a, TSelf b);

    /// <inheritdoc cref="System.Numerics.IDivisionOperators{TSelf, TOther, TResult}.op_Division(TSelf, TOther)"/>
    static abstract TSelf operator /(TSelf a, TSelf b);
}

using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// a_c of a loss −Σ a_c·z_c over the classes of a sample, stated once as <see cref="LossTerm"/> is: a formula that is linear in the target's share of the class, so that a
/// label, whose share is 1 at one class and 0 at all others, needs no pass over the others.
/// </summary>
/// <param name="Name">Of the printed structs: <c>CrossEntropy</c>.</param>
/// <param name="Value">a: of the target's share of the class, <see cref="Share"/>, the class's weight, <see cref="Weight"/>, and the numbers.</param>
/// <param name="Numbers">Names of the further operands, from <see cref="FirstNumber"/> on.</param>
internal sealed record ClassCoefficient(string Name, Expression Value, EquatableArray<string> Numbers)
{
    /// <summary>The operand that is the first of the <see cref="Numbers"/>.</summary>
    public const int FirstNumber = 2;

    public static Expression Share { get; } = new Operand(0);

    public static Expression Weight { get; } = new Operand(1);

    /// <summary>∂a/∂share: what a label gives its own class beyond what all classes get.</summary>
    public Expression Own => Derivative.Of(Value, 0);

    /// <summary>How comments name the operands.</summary>
    public IReadOnlyList<string> OperandNames => ["t", "w", .. Numbers];

    /// <summary>A number by its place among the <see cref="Numbers"/>.</summary>
    public static Expression Number(int index) => new Operand(FirstNumber + index);
}

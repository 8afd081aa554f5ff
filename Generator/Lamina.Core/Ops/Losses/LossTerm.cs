using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// What an element-wise loss is for one output, stated once: <c>Build/Lamina.Build</c> prints it for the processor and for devices, and a graph that has the loss among its
/// tensors is made from it.
/// </summary>
/// <param name="Name">Of the printed structs: <c>SmoothL1</c>.</param>
/// <param name="Value">f: of the output, <see cref="O"/>, its target, <see cref="T"/>, the loss's factor for that output, <see cref="P"/>, and the numbers.</param>
/// <param name="Numbers">The loss's arguments that are one number, by the names of its signature; operands from <see cref="FirstNumber"/> on.</param>
internal sealed record LossTerm(string Name, Expression Value, EquatableArray<string> Numbers)
{
    /// <summary>The operand that is the first of the <see cref="Numbers"/>.</summary>
    public const int FirstNumber = 3;

    /// <summary>The network's output.</summary>
    public static Expression O { get; } = new Operand(0);

    /// <summary>What it should be.</summary>
    public static Expression T { get; } = new Operand(1);

    /// <summary>A factor for each output that is no mere weight of the whole term, such as <c>posWeight</c>; 1 where the loss has none.</summary>
    public static Expression P { get; } = new Operand(2);

    /// <summary>∂f/∂output: derived, unless stated otherwise.</summary>
    public Expression Slope { get; init; } = Derivative.Of(Value, 0);

    /// <summary>How comments name the operands.</summary>
    public IReadOnlyList<string> OperandNames => ["o", "t", "p", .. Numbers];

    /// <summary>A number by its place among the <see cref="Numbers"/>.</summary>
    public static Expression Number(int index) => new Operand(FirstNumber + index);
}

using System.Globalization;
using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>
/// A scalar formula over the operands of an element-wise node: what fusion joins and the emitters print. Equal by value.
/// </summary>
internal abstract record Expression
{
    public static Expression operator +(Expression a, Expression b) => new Binary(BinaryFunction.Add, a, b);

    public static Expression operator -(Expression a, Expression b) => new Binary(BinaryFunction.Subtract, a, b);

    public static Expression operator *(Expression a, Expression b) => new Binary(BinaryFunction.Multiply, a, b);

    public static implicit operator Expression(float value) => new Constant(value);

    /// <summary>Functions, constants and operands, each counted as often as it is written.</summary>
    public int Size => this switch
    {
        Unary unary => 1 + unary.Argument.Size,
        Binary binary => 1 + binary.Left.Size + binary.Right.Size,
        IfGreater choice => 1 + choice.Left.Size + choice.Right.Size + choice.Then.Size + choice.Otherwise.Size,
        _ => 1,
    };

    /// <summary>The operands read, without repetition.</summary>
    public IEnumerable<int> Operands => this switch
    {
        Operand operand => [operand.Index],
        Unary unary => unary.Argument.Operands,
        Binary binary => binary.Left.Operands.Concat(binary.Right.Operands).Distinct(),
        IfGreater choice => choice.Left.Operands.Concat(choice.Right.Operands).Concat(choice.Then.Operands).Concat(choice.Otherwise.Operands).Distinct(),
        _ => [],
    };

    /// <summary>Every operand replaced by what <paramref name="replace"/> gives for its index.</summary>
    public Expression Substitute(Func<int, Expression> replace) => this switch
    {
        Operand operand => replace(operand.Index),
        Unary unary => unary with { Argument = unary.Argument.Substitute(replace) },
        Binary binary => binary with { Left = binary.Left.Substitute(replace), Right = binary.Right.Substitute(replace) },
        IfGreater choice => new IfGreater(
            choice.Left.Substitute(replace),
            choice.Right.Substitute(replace),
            choice.Then.Substitute(replace),
            choice.Otherwise.Substitute(replace)),
        _ => this,
    };

    /// <summary>As a comment shows it: <c>dy·(1 − y²)</c>, with the given names of the operands.</summary>
    public string ToText(IReadOnlyList<string> names) => this switch
    {
        Operand operand => names[operand.Index],
        Constant constant => constant.Value.ToString(CultureInfo.InvariantCulture),
        Unary unary => $"{unary.Function.ToString().ToLowerInvariant()}({unary.Argument.ToText(names)})",
        Binary { Function: BinaryFunction.Multiply } product when product.Left == product.Right => $"{Enclosed(product.Left, names)}²",
        Binary { Function: BinaryFunction.Multiply } product => $"{Enclosed(product.Left, names)}·{Enclosed(product.Right, names)}",
        Binary { Function: BinaryFunction.Add } sum => $"{sum.Left.ToText(names)} + {sum.Right.ToText(names)}",
        Binary { Function: BinaryFunction.Subtract } difference => $"{difference.Left.ToText(names)} − {Enclosed(difference.Right, names)}",
        IfGreater choice => $"({choice.Left.ToText(names)} > {choice.Right.ToText(names)} ? {choice.Then.ToText(names)} : {choice.Otherwise.ToText(names)})",
        _ => throw new InvalidOperationException($"No text for {this}."),
    };

    private static string Enclosed(Expression expression, IReadOnlyList<string> names) =>
        expression is Binary { Function: BinaryFunction.Add or BinaryFunction.Subtract }
            ? $"({expression.ToText(names)})"
            : expression.ToText(names);
}

/// <summary>Operand number <paramref name="Index"/> at the element in hand.</summary>
internal sealed record Operand(int Index) : Expression;

internal sealed record Constant(float Value) : Expression;

internal sealed record Unary(UnaryFunction Function, Expression Argument) : Expression;

internal sealed record Binary(BinaryFunction Function, Expression Left, Expression Right) : Expression;

/// <summary>left &gt; right ? then : otherwise.</summary>
internal sealed record IfGreater(Expression Left, Expression Right, Expression Then, Expression Otherwise) : Expression;

internal enum UnaryFunction
{
    Tanh,
    Sigmoid,
    ReLU,
}

internal enum BinaryFunction
{
    Add,
    Subtract,
    Multiply,
}

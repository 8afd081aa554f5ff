using System.Globalization;

namespace Lamina.Core.Tensors;

/// <summary>
/// A scalar formula over the operands of a tensor: what fusion joins, differentiation derives and the emitters print. Equal by value.
/// </summary>
internal abstract record Expression
{
    public static Expression operator +(Expression a, Expression b) => new Binary(BinaryFunction.Add, a, b);

    public static Expression operator -(Expression a, Expression b) => new Binary(BinaryFunction.Subtract, a, b);

    public static Expression operator *(Expression a, Expression b) => new Binary(BinaryFunction.Multiply, a, b);

    public static Expression operator /(Expression a, Expression b) => new Binary(BinaryFunction.Divide, a, b);

    public static implicit operator Expression(float value) => new Constant(value);

    /// <summary>What it is made of, in the order in which it is written; nothing for a leaf.</summary>
    public virtual IReadOnlyList<Expression> Parts => [];

    /// <summary>The same made of other parts, as many as <see cref="Parts"/>.</summary>
    public virtual Expression With(IReadOnlyList<Expression> parts) => this;

    /// <summary>Functions, constants and operands, each counted as often as it is written.</summary>
    public int Size => 1 + Parts.Sum(part => part.Size);

    /// <summary>The operands read, without repetition.</summary>
    public IEnumerable<int> Operands => this is Operand operand ? [operand.Index] : Parts.SelectMany(part => part.Operands).Distinct();

    /// <summary>Every operand replaced by what <paramref name="replace"/> gives for its index.</summary>
    public Expression Substitute(Func<int, Expression> replace) => Rewrite(leaf => leaf is Operand operand ? replace(operand.Index) : leaf);

    /// <summary>Every leaf replaced by what <paramref name="replace"/> gives for it.</summary>
    public Expression Rewrite(Func<Expression, Expression> replace) =>
        Parts.Count == 0 ? replace(this) : With([.. Parts.Select(part => part.Rewrite(replace))]);

    /// <summary>Whatever stands in it that equals <paramref name="known"/> replaced.</summary>
    public Expression Replace(Expression known, Expression by) =>
        this == known ? by : Parts.Count == 0 ? this : With([.. Parts.Select(part => part.Replace(known, by))]);

    /// <summary>As a comment shows it: <c>dy·(1 − y²)</c>, with the given names of the operands.</summary>
    public string ToText(IReadOnlyList<string> names) => this switch
    {
        Operand operand => names[operand.Index],
        Constant constant => constant.Value.ToString(CultureInfo.InvariantCulture),
        Position position => Enclosed(position.Of.ToString()),
        Unary { Function: UnaryFunction.Sqrt } root => $"√{Enclosed(root.Argument, names)}",
        Unary { Function: UnaryFunction.Abs } magnitude => $"|{magnitude.Argument.ToText(names)}|",
        Unary unary => $"{unary.Function.ToString().ToLowerInvariant()}({unary.Argument.ToText(names)})",
        Binary { Function: BinaryFunction.Multiply } product when product.Left == product.Right => $"{Enclosed(product.Left, names)}²",
        Binary { Function: BinaryFunction.Multiply } product => $"{Enclosed(product.Left, names)}·{Enclosed(product.Right, names)}",
        Binary { Function: BinaryFunction.Divide } ratio => $"{Enclosed(ratio.Left, names)}/{(ratio.Right is Binary ? $"({ratio.Right.ToText(names)})" : ratio.Right.ToText(names))}",
        Binary { Function: BinaryFunction.Add } sum => $"{sum.Left.ToText(names)} + {sum.Right.ToText(names)}",
        Binary { Function: BinaryFunction.Subtract } difference => $"{difference.Left.ToText(names)} − {Enclosed(difference.Right, names)}",
        IfGreater choice => $"({choice.Left.ToText(names)} > {choice.Right.ToText(names)} ? {choice.Then.ToText(names)} : {choice.Otherwise.ToText(names)})",
        IfEqual choice => $"({choice.Left.ToText(names)} = {choice.Right.ToText(names)} ? {choice.Then.ToText(names)} : {choice.Otherwise.ToText(names)})",
        _ => throw new InvalidOperationException($"No text for {this}."),
    };

    private static string Enclosed(Expression expression, IReadOnlyList<string> names) =>
        expression is Binary { Function: BinaryFunction.Add or BinaryFunction.Subtract }
            ? $"({expression.ToText(names)})"
            : expression.ToText(names);

    private static string Enclosed(string text) => text.IndexOf(' ') >= 0 ? $"({text})" : text;
}

/// <summary>Operand number <paramref name="Index"/> at the element in hand.</summary>
internal sealed record Operand(int Index) : Expression;

internal sealed record Constant(float Value) : Expression;

/// <summary>A position as a number, in the body of a <see cref="Nest"/>: which element of a window this is, for example.</summary>
internal sealed record Position(Index Of) : Expression;

internal sealed record Unary(UnaryFunction Function, Expression Argument) : Expression
{
    public override IReadOnlyList<Expression> Parts => [Argument];

    public override Expression With(IReadOnlyList<Expression> parts) => new Unary(Function, parts[0]);
}

internal sealed record Binary(BinaryFunction Function, Expression Left, Expression Right) : Expression
{
    public override IReadOnlyList<Expression> Parts => [Left, Right];

    public override Expression With(IReadOnlyList<Expression> parts) => new Binary(Function, parts[0], parts[1]);
}

/// <summary>left &gt; right ? then : otherwise.</summary>
internal sealed record IfGreater(Expression Left, Expression Right, Expression Then, Expression Otherwise) : Expression
{
    public override IReadOnlyList<Expression> Parts => [Left, Right, Then, Otherwise];

    public override Expression With(IReadOnlyList<Expression> parts) => new IfGreater(parts[0], parts[1], parts[2], parts[3]);
}

/// <summary>left = right ? then : otherwise.</summary>
internal sealed record IfEqual(Expression Left, Expression Right, Expression Then, Expression Otherwise) : Expression
{
    public override IReadOnlyList<Expression> Parts => [Left, Right, Then, Otherwise];

    public override Expression With(IReadOnlyList<Expression> parts) => new IfEqual(parts[0], parts[1], parts[2], parts[3]);
}

/// <summary>Functions of one number; each has its vector form in the runtime's <c>VectorMath</c> and its scalar form in the device library's <c>DeviceMath</c>.</summary>
internal enum UnaryFunction
{
    Tanh,
    Sigmoid,
    ReLU,
    Exp,

    /// <summary>eˣ − 1, exact near 0.</summary>
    Expm1,

    /// <summary>The natural logarithm.</summary>
    Log,

    /// <summary>ln(1 + eˣ), exact on either side; −ln sigmoid(x) is that of −x.</summary>
    Softplus,
    Sqrt,
    Abs,
}

internal enum BinaryFunction
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

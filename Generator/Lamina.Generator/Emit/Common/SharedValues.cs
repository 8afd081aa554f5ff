using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit;

/// <summary>
/// What a formula computes more than once is given a name: (s + a)·tanh(s + a) is t·tanh(t) with t = s + a. The text is then as long as the work, and no
/// function is called twice for one value.
/// </summary>
internal sealed class SharedValues
{
    private readonly Dictionary<Expression, int> uses = [];
    private readonly Dictionary<Expression, Operand> named = [];
    private readonly List<Expression> values = [];
    private readonly int operands;

    private SharedValues(Expression formula, int operands)
    {
        this.operands = operands;
        Count(formula);
        Result = Name(formula);
    }

    /// <summary>The formula over its operands and, numbered behind them, the values.</summary>
    public Expression Result { get; }

    /// <summary>Statements that give the values their names, and C# for the result.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="names">C# for its operands.</param>
    /// <param name="toCode">An emitter's C# for a formula over such names.</param>
    /// <param name="letter">What the names begin with.</param>
    public static (IReadOnlyList<string> Declarations, string Result) Write(
        Expression formula, IReadOnlyList<string> names, Func<Expression, IReadOnlyList<string>, string> toCode, string letter = "t")
    {
        var shared = new SharedValues(formula, names.Count);
        var known = names.ToList();
        var declarations = new List<string>();
        foreach (var value in shared.values)
        {
            var name = shared.values.Count == 1 ? letter : $"{letter}{declarations.Count + 1}";
            declarations.Add($"var {name} = {toCode(value, known)};");
            known.Add(name);
        }

        return (declarations, toCode(shared.Result, known));
    }

    // Each value once, however often it stands in the formula: what lies inside a repeated value is not repeated for that.
    private void Count(Expression expression)
    {
        if (expression is Operand or Constant)
            return;
        uses.TryGetValue(expression, out var sofar);
        uses[expression] = sofar + 1;
        if (sofar > 0)
            return;
        foreach (var part in expression.Parts)
            Count(part);
    }

    private Expression Name(Expression expression)
    {
        if (expression is Operand or Constant)
            return expression;
        if (named.TryGetValue(expression, out var name))
            return name;
        var inside = expression.With([.. expression.Parts.Select(Name)]);
        if (uses[expression] == 1)
            return inside;
        name = new Operand(operands + values.Count);
        values.Add(inside);
        named.Add(expression, name);
        return name;
    }
}

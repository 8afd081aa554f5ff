using Lamina.Core.Tensors;

namespace Lamina.Build.Optimizers;

/// <summary>
/// States an <see cref="UpdateRule"/>. A value that is given a known name takes the variable's place, as in <c>g ← g + λp</c>; its old value must not be used
/// afterwards, which is checked.
/// </summary>
internal sealed class RuleBuilder
{
    private readonly string name;
    private readonly string summary;
    private readonly List<string> names = [];
    private readonly Dictionary<string, Operand> current = [];
    private readonly List<StepNumber> numbers = [];
    private readonly List<StepFlag> flags = [];
    private readonly List<StateArena> states = [];
    private readonly List<UpdateStatement> statements = [];

    public RuleBuilder(string name, string summary)
    {
        (this.name, this.summary) = (name, summary);
        Parameter = New("p");
        var g = New("g");
        // What every optimizer does to the gradient first: climb or descend, and clip.
        var scale = Number("GradientScale", "1, or −1 to climb, times what clipping by norm leaves of the gradient.");
        var limit = Number("Limit", "What clipping by value lets through.");
        var clips = Flag("Clips", "Whether gradients are clipped by value.");
        Gradient = Let("g", scale * g);
        Gradient = Let("g", clips, Clamped(Gradient, limit), Gradient);
    }

    /// <summary>The parameter as the last step left it.</summary>
    public Operand Parameter { get; }

    /// <summary>The gradient to descend along: clipped, and negated where the optimizer climbs.</summary>
    public Operand Gradient { get; }

    /// <summary>A number that the step fixes.</summary>
    public Operand Number(string name, string meaning)
    {
        var number = New(Camel(name));
        numbers.Add(new StepNumber(name, meaning, number));
        return number;
    }

    /// <summary>A choice that the step fixes.</summary>
    public StepFlag Flag(string name, string meaning)
    {
        var flag = new StepFlag(name, meaning);
        flags.Add(flag);
        return flag;
    }

    /// <summary>An arena that is kept from step to step, zeros at first.</summary>
    public StateArena State(string symbol, string name, string torchName, StepFlag? keptIf = null)
    {
        var state = new StateArena(name, torchName, symbol, New(symbol), keptIf);
        states.Add(state);
        return state;
    }

    /// <summary>A value with a name.</summary>
    public Operand Let(string symbol, Expression value) => Add(new UpdateStatement(symbol, value));

    /// <summary>A value that a choice decides.</summary>
    public Operand Let(string symbol, StepFlag flag, Expression then, Expression otherwise) => Add(new UpdateStatement(symbol, then, flag, otherwise));

    /// <summary>A new value of what is kept.</summary>
    public Operand Store(StateArena state, Expression value) => state.KeptIf is null
        ? Add(new UpdateStatement(state.Symbol, value, Store: state))
        : throw new InvalidOperationException($"{name}: '{state.Name}' is not always kept; say what stands for it otherwise.");

    /// <summary>A new value of what is kept if at all, and what stands for it if not.</summary>
    public Operand Store(StateArena state, string symbol, Expression value, Expression otherwise) => state.KeptIf is { } flag
        ? Add(new UpdateStatement(symbol, value, flag, otherwise, state))
        : throw new InvalidOperationException($"{name}: '{state.Name}' is always kept.");

    /// <summary>The rule whose last statement gives the parameter its new value.</summary>
    public UpdateRule Update(Expression parameter)
    {
        Add(new UpdateStatement("p", parameter));
        return new UpdateRule(name, summary, names, numbers, flags, states, statements);
    }

    public static Expression Max(Expression a, Expression b) => new IfGreater(a, b, a, b);

    /// <summary>What is below 0 brought to it; what is not a number stays that.</summary>
    public static Expression AtLeast0(Expression x) => new IfGreater(0, x, 0, x);

    public static Expression Sqrt(Expression x) => new Unary(UnaryFunction.Sqrt, x);

    public static Expression Abs(Expression x) => new Unary(UnaryFunction.Abs, x);

    /// <summary>−1, 0 or 1; what is not a number stays that.</summary>
    public static Expression Sign(Expression x) => new IfGreater(x, 0, 1, new IfGreater(0, x, -1, x));

    /// <summary>What is larger than the limit in magnitude, brought to it; what is not a number stays that.</summary>
    private static Expression Clamped(Expression x, Expression limit) => new IfGreater(x, limit, limit, new IfGreater((Expression)0 - limit, x, (Expression)0 - limit, x));

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private Operand Add(UpdateStatement statement)
    {
        Require(statement.Value, statement);
        if (statement.Otherwise is { } otherwise)
            Require(otherwise, statement);
        statements.Add(statement);
        return New(statement.Symbol);
    }

    private void Require(Expression value, UpdateStatement statement)
    {
        foreach (var index in value.Operands)
        {
            if (current[names[index]].Index != index)
                throw new InvalidOperationException($"{name}: the value of '{statement.Symbol}' uses an old '{names[index]}'.");
        }
    }

    private Operand New(string symbol)
    {
        var operand = new Operand(names.Count);
        names.Add(symbol);
        current[symbol] = operand;
        return operand;
    }
}

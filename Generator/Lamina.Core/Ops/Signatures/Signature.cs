namespace Lamina.Core.Ops;

/// <summary>
/// What users write for one layer, stated once, in the operator's file: its name, its arguments with their types, defaults and documentation, and its shape rule in words.
/// The methods of <c>Flow</c>, the attributes and the tables of the documentation are printed from it (Build/Lamina.Build); arguments are read by it into an operator and,
/// the other way, read back out of one.
/// </summary>
/// <param name="kind">The layer's name.</param>
internal abstract class Signature(string kind)
{
    /// <summary>The name of the method on <c>Flow</c> and, with 'Attribute' behind it, of the attribute.</summary>
    public string Kind { get; } = kind;

    /// <summary>What the layer does, in a sentence that names PyTorch's.</summary>
    public required string Summary { get; init; }

    /// <summary>A sample's shape before and after: <c>(C, H, W) → (C, H′, W′)</c>.</summary>
    public required string Shape { get; init; }

    /// <summary>Whether it declares a loss, which comes last.</summary>
    public abstract bool IsLoss { get; }

    /// <summary>In the order of the method, the layer's name not counted.</summary>
    public abstract IReadOnlyList<Argument> Arguments { get; }

    public Argument? Find(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
                return argument;
        }

        return null;
    }

    /// <summary>The layer with these arguments, and the defaults of those that are left out.</summary>
    /// <exception cref="InvalidArgumentException">An argument has the wrong form, or is missing.</exception>
    public abstract Operator Create(IReadOnlyDictionary<string, object?> arguments);

    /// <summary>All arguments of a layer of this kind, from which <see cref="Create"/> makes an equal one.</summary>
    public Dictionary<string, object?> ArgumentsOf(Operator layer) => Arguments.ToDictionary(argument => argument.Name, argument => argument.ValueIn(layer));

    /// <summary>The layer with another value of one argument.</summary>
    public Operator With(Operator layer, string argument, object? value)
    {
        var arguments = ArgumentsOf(layer);
        arguments[argument] = value;
        return Create(arguments);
    }

    /// <summary>The layer with the default of one argument.</summary>
    public Operator Without(Operator layer, string argument)
    {
        var arguments = ArgumentsOf(layer);
        arguments.Remove(argument);
        return Create(arguments);
    }
}

/// <param name="kind">The layer's name.</param>
/// <param name="from">Makes the operator of its arguments.</param>
internal sealed class Signature<T>(string kind, Func<Arguments, T> from) : Signature(kind)
    where T : Operator
{
    private readonly IReadOnlyList<Argument<T>> arguments = [];

    public override bool IsLoss => typeof(LossOperator).IsAssignableFrom(typeof(T));

    public override IReadOnlyList<Argument> Arguments => arguments;

    /// <summary>In the order of the method.</summary>
    public IReadOnlyList<Argument<T>> Takes
    {
        init => arguments = value;
    }

    public override Operator Create(IReadOnlyDictionary<string, object?> arguments) => from(new Arguments(this, arguments));
}

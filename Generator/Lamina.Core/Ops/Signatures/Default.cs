namespace Lamina.Core.Ops;

/// <summary>What an argument is where it is left out. Numbers, switches and members of enums convert to it.</summary>
internal sealed class Default
{
    private Default()
    {
    }

    /// <summary>The value, as <see cref="Arguments"/> takes it; null for none.</summary>
    public object? Value { get; private init; }

    /// <summary>The enum whose member it is, as the operators know it; the runtime has one of that name.</summary>
    public Type? EnumType { get; private init; }

    /// <summary>The argument whose value it is, where it is another's.</summary>
    public string? Argument { get; private init; }

    /// <summary>What no value means, as documentation says it.</summary>
    public string? Meaning { get; private init; }

    /// <summary>No value.</summary>
    /// <param name="meaning">What that means: <c>the window's own size</c>.</param>
    public static Default None(string meaning) => new() { Meaning = meaning };

    /// <summary>What another argument is.</summary>
    public static Default SameAs(string argument) => new() { Argument = argument };

    public static implicit operator Default(int value) => new() { Value = value };

    public static implicit operator Default(double value) => new() { Value = value };

    public static implicit operator Default(bool value) => new() { Value = value };

    public static implicit operator Default(Enum member) => new() { Value = ArgumentValue.Of(member), EnumType = member.GetType() };
}

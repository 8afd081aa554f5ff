using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>One argument of a layer, as both spellings and the documentation have it.</summary>
/// <param name="name">In <c>Define</c>: <c>kernelSize</c>, which is <c>KernelSize</c> in attributes.</param>
/// <param name="type">What it may be.</param>
/// <param name="text">What it is, in sentences; code in backquotes. Form and default are not said: they follow from the rest.</param>
internal abstract class Argument(string name, ArgumentType type, string text)
{
    public string Name { get; } = name;

    public ArgumentType Type { get; } = type;

    public string Text { get; } = text;

    /// <summary>Null for an argument that must be given.</summary>
    public Default? Default { get; init; }

    /// <summary>Written without its name in an attribute, though it may be left out: <c>[Dropout(0.2)]</c>.</summary>
    public bool IsShort { get; init; }

    /// <summary>0 stands for no value in an attribute, which cannot hold null.</summary>
    public bool IsNoneAtZero { get; init; }

    public bool IsRequired => Default is null;

    /// <summary>Whether an attribute takes it by its place. Such arguments come first.</summary>
    public bool IsPositional => IsRequired || IsShort;

    /// <summary>The attribute's property.</summary>
    public string Property { get; } = char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>Its value in an operator, as <see cref="Arguments"/> takes it.</summary>
    public abstract object? ValueIn(Operator layer);
}

/// <summary>An argument of one kind of layer. Its type is that of what it becomes in the operator.</summary>
internal sealed class Argument<T> : Argument
    where T : Operator
{
    // Kept as it is, not as what gives an object: a compilation starts with all arguments of its layers, and reads few back.
    private readonly Delegate value;

    public Argument(string name, Func<T, int> value, string text) : base(name, ArgumentType.Int, text) => this.value = value;

    public Argument(string name, Func<T, int?> value, string text) : base(name, ArgumentType.Int, text) => this.value = value;

    public Argument(string name, Func<T, bool> value, string text) : base(name, ArgumentType.Bool, text) => this.value = value;

    public Argument(string name, Func<T, double> value, string text) : base(name, ArgumentType.Double, text) => this.value = value;

    public Argument(string name, Func<T, double?> value, string text) : base(name, ArgumentType.DoubleOrNull, text) => this.value = value;

    public Argument(string name, Func<T, Size2d> value, string text) : base(name, ArgumentType.Size2d, text) => this.value = value;

    public Argument(string name, Func<T, Size3d> value, string text) : base(name, ArgumentType.Size3d, text) => this.value = value;

    public Argument(string name, Func<T, Padding2d> value, string text) : base(name, ArgumentType.Padding2d, text) => this.value = value;

    public Argument(string name, Func<T, EquatableArray<int>> value, string text) : base(name, ArgumentType.Ints, text) => this.value = value;

    public Argument(string name, Func<T, EquatableArray<double>> value, string text) : base(name, ArgumentType.Doubles, text) => this.value = value;

    public Argument(string name, Func<T, Enum> value, string text) : base(name, ArgumentType.Enum, text) => this.value = value;

    public override object? ValueIn(Operator layer) => value switch
    {
        Func<T, int> of => of((T)layer),
        Func<T, int?> of => of((T)layer),
        Func<T, bool> of => of((T)layer),
        Func<T, double> of => of((T)layer),
        Func<T, double?> of => of((T)layer),
        Func<T, Size2d> of => ArgumentValue.Of(of((T)layer)),
        Func<T, Size3d> of => ArgumentValue.Of(of((T)layer)),
        Func<T, Padding2d> of => ArgumentValue.Of(of((T)layer)),
        Func<T, EquatableArray<int>> of => ArgumentValue.Of(of((T)layer)),
        Func<T, EquatableArray<double>> of => ArgumentValue.Of(of((T)layer)),
        Func<T, Enum> of => ArgumentValue.Of(of((T)layer)),
        _ => throw new InvalidOperationException($"'{Name}' is read out of no layer."),
    };
}

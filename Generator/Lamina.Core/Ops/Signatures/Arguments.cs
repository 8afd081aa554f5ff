using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>An argument whose value has the wrong form; the reader turns it into LAM1005 at that argument.</summary>
internal sealed class InvalidArgumentException(string argument, string message) : Exception(message)
{
    public string Argument { get; } = argument;
}

/// <summary>
/// The arguments of one layer by the names of its signature (<c>kernelSize</c>), the same for both spellings, with the signature's defaults for those that are left out. Values
/// are what a reader can evaluate: int, double, bool, string, the name of an enum's member as a string, int[] for a pair, double[] for weights, null for 'not given', except where
/// null means something.
/// </summary>
internal sealed class Arguments(Signature signature, IReadOnlyDictionary<string, object?> values)
{
    public int Int(string name) => OptionalInt(name) ?? throw Missing(name);

    public int? OptionalInt(string name) => Find(name) switch
    {
        int value => value,
        null => null,
        _ => throw new InvalidArgumentException(name, $"{name} must be an integer"),
    };

    public bool Bool(string name) => Find(name) switch
    {
        bool value => value,
        null => throw Missing(name),
        _ => throw new InvalidArgumentException(name, $"{name} must be true or false"),
    };

    public double Double(string name) => OptionalDouble(name) ?? throw Missing(name);

    /// <summary>Null is a value of its own here where <see cref="ArgumentType.DoubleOrNull"/> says so.</summary>
    public double? OptionalDouble(string name) => Find(name) switch
    {
        double value => value,
        float value => value,
        int value => value,
        null => null,
        _ => throw new InvalidArgumentException(name, $"{name} must be a number"),
    };

    public T Enum<T>(string name)
        where T : struct, Enum
    {
        if (Find(name) is not string member)
            throw new InvalidArgumentException(name, $"{name} must be a member of its enum");
        // Not by parsing alone, which takes numbers too.
        return Array.IndexOf(System.Enum.GetNames(typeof(T)), member) >= 0
            ? (T)System.Enum.Parse(typeof(T), member)
            : throw new InvalidArgumentException(name, $"{name} has no member '{member}'");
    }

    public EquatableArray<double> Doubles(string name) => Find(name) switch
    {
        double[] { Length: 0 } or int[] { Length: 0 } => throw new InvalidArgumentException(name, $"{name} is an array without elements: give one number for each class, or leave it out"),
        double[] value => value.ToEquatableArray(),
        int[] value => value.Select(item => (double)item).ToEquatableArray(),
        null => default,
        _ => throw new InvalidArgumentException(name, $"{name} must be an array of numbers"),
    };

    public EquatableArray<int> Ints(string name) => Find(name) switch
    {
        int[] value => value.ToEquatableArray(),
        int one => [one],
        null => throw Missing(name),
        _ => throw new InvalidArgumentException(name, $"{name} must be an array of integers"),
    };

    public Size2d Size2d(string name) => Find(name) switch
    {
        int both => new Size2d(both),
        int[] { Length: 1 } one => new Size2d(one[0]),
        int[] { Length: 2 } pair => new Size2d(pair[0], pair[1]),
        null => throw Missing(name),
        int[] many => throw new InvalidArgumentException(name, $"{name} takes one number or two (height, width), but {many.Length} are given{(name == "kernelSize" ? ": stride and padding have names, Stride = ..., Padding = ..." : "")}"),
        _ => throw new InvalidArgumentException(name, $"{name} takes an int or an array of two, new[] {{ height, width }}"),
    };

    public Padding2d Padding2d(string name) => Find(name) switch
    {
        "Same" => Model.Padding2d.Same,
        "Valid" => 0,
        null or int or int[] => new Padding2d(Size2d(name), false),
        _ => throw new InvalidArgumentException(name, $"{name} takes an int, an array of two, new[] {{ height, width }}, Padding.Same or Padding.Valid"),
    };

    /// <summary>A size for each of several dimensions, or one for all.</summary>
    public int[] Sizes(string name, int dimensions) => Find(name) switch
    {
        null => throw Missing(name),
        int all => [.. Enumerable.Repeat(all, dimensions)],
        int[] { Length: 1 } one => [.. Enumerable.Repeat(one[0], dimensions)],
        int[] each when each.Length == dimensions => each,
        int[] others => throw new InvalidArgumentException(name, $"{name} takes one number or {dimensions}, but {others.Length} are given"),
        _ => throw new InvalidArgumentException(name, dimensions == 1 ? $"{name} must be an integer" : $"{name} takes an int or an array of {dimensions}"),
    };

    private static InvalidArgumentException Missing(string name) => new(name, $"{name} must be given");

    private object? Find(string name)
    {
        var argument = signature.Find(name) ?? throw new InvalidOperationException($"{signature.Kind} has no argument '{name}'.");
        if (values.TryGetValue(name, out var value) && (value is not null || argument.Type == ArgumentType.DoubleOrNull))
            return value;
        return argument.Default switch
        {
            null => null,
            { Argument: { } other } => Find(other),
            var otherwise => otherwise.Value,
        };
    }
}

using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>An argument whose value has the wrong form; the reader turns it into LAM1005 at that argument.</summary>
internal sealed class InvalidArgumentException(string argument, string message) : Exception(message)
{
    public string Argument { get; } = argument;
}

/// <summary>
/// The arguments of one layer by the names of its signature (<c>kernelSize</c>), the same for both spellings. Values are what a reader can
/// evaluate: int, double, bool, string, the name of an enum's member as a string, int[] for a pair, double[] for weights, null for 'not given', except where
/// null means something.
/// </summary>
internal sealed class Arguments(IReadOnlyDictionary<string, object?> values)
{
    public static Arguments None { get; } = new(new Dictionary<string, object?>());

    public int Int(string name) => Find(name) switch
    {
        int value => value,
        null => throw new InvalidArgumentException(name, $"{name} must be given"),
        _ => throw new InvalidArgumentException(name, $"{name} must be an integer"),
    };

    public int? OptionalInt(string name) => Find(name) is null ? null : Int(name);

    public int Int(string name, int fallback) => OptionalInt(name) ?? fallback;

    public bool Bool(string name, bool fallback) => Find(name) switch
    {
        bool value => value,
        null => fallback,
        _ => throw new InvalidArgumentException(name, $"{name} must be true or false"),
    };

    public double Double(string name, double fallback) => Find(name) switch
    {
        double value => value,
        float value => value,
        int value => value,
        null => fallback,
        _ => throw new InvalidArgumentException(name, $"{name} must be a number"),
    };

    /// <summary>Unlike the others, null is a value of its own here: <paramref name="fallback"/> stands only where nothing is written.</summary>
    public double? OptionalDouble(string name, double? fallback)
    {
        if (!values.TryGetValue(name, out var written))
            return fallback;
        return written is null ? null : Double(name, 0);
    }

    public string Enum(string name, string fallback) => Find(name) switch
    {
        string value => value,
        null => fallback,
        _ => throw new InvalidArgumentException(name, $"{name} must be a member of its enum"),
    };

    public EquatableArray<double> Doubles(string name) => Find(name) switch
    {
        double[] { Length: 0 } or int[] { Length: 0 } => throw new InvalidArgumentException(name, $"{name} is an array without elements: give one number for each class, or leave it out"),
        double[] value => value.ToEquatableArray(),
        int[] value => value.Select(item => (double)item).ToEquatableArray(),
        null => default,
        _ => throw new InvalidArgumentException(name, $"{name} must be an array of numbers"),
    };

    public Size2d? OptionalSize2d(string name) => Find(name) switch
    {
        int both => new Size2d(both),
        int[] { Length: 1 } one => new Size2d(one[0]),
        int[] { Length: 2 } pair => new Size2d(pair[0], pair[1]),
        null => null,
        int[] many => throw new InvalidArgumentException(name, $"{name} takes one number or two (height, width), but {many.Length} are given{(name == "kernelSize" ? ": stride and padding have names, Stride = ..., Padding = ..." : "")}"),
        _ => throw new InvalidArgumentException(name, $"{name} takes an int or an array of two, new[] {{ height, width }}"),
    };

    public Size2d Size2d(string name) =>
        OptionalSize2d(name) ?? throw new InvalidArgumentException(name, $"{name} must be given");

    public Size2d Size2d(string name, Size2d fallback) => OptionalSize2d(name) ?? fallback;

    public Padding2d Padding2d(string name) => Find(name) switch
    {
        "Same" => Model.Padding2d.Same,
        "Valid" => 0,
        null or int or int[] => new Padding2d(Size2d(name, 0), false),
        _ => throw new InvalidArgumentException(name, $"{name} takes an int, an array of two, new[] {{ height, width }}, Padding.Same or Padding.Valid"),
    };

    /// <summary>A size for each of several dimensions, or one for all; null where none is given.</summary>
    public int[]? Sizes(string name, int dimensions) => Find(name) switch
    {
        null => null,
        int all => [.. Enumerable.Repeat(all, dimensions)],
        int[] { Length: 1 } one => [.. Enumerable.Repeat(one[0], dimensions)],
        int[] each when each.Length == dimensions => each,
        int[] others => throw new InvalidArgumentException(name, $"{name} takes one number or {dimensions}, but {others.Length} are given"),
        _ => throw new InvalidArgumentException(name, dimensions == 1 ? $"{name} must be an integer" : $"{name} takes an int or an array of {dimensions}"),
    };

    public EquatableArray<int> Ints(string name) => Find(name) switch
    {
        int[] value => value.ToEquatableArray(),
        int one => [one],
        null => throw new InvalidArgumentException(name, $"{name} must be given"),
        _ => throw new InvalidArgumentException(name, $"{name} must be an array of integers"),
    };

    private object? Find(string name) => values.TryGetValue(name, out var value) ? value : null;
}

using System.Globalization;
using Lamina.Core.Ops;

namespace Lamina.Build.Signatures;

/// <summary>How an argument is declared and described: in a method of <c>Flow</c>, in an attribute, and in a table.</summary>
/// <param name="Method">Its type as a method's argument.</param>
/// <param name="MethodDefault">Its default there; null for none.</param>
/// <param name="Property">Its type as an attribute's property.</param>
/// <param name="PropertyDefault">The property's first value; null for that of its type.</param>
internal sealed record Form(string Method, string? MethodDefault, string Property, string? PropertyDefault)
{
    /// <summary>Its type as a argument of an attribute's constructor.</summary>
    public string Constructor => Property == List ? "params int[]" : Property;

    /// <summary>What may be written in a method, where the type does not say it.</summary>
    public string? MethodWords { get; private init; }

    /// <summary>What may be written in an attribute, where the type does not say it.</summary>
    public string? PropertyWords { get; private init; }

    /// <summary>What may be written, in one word; null for what the default or the name says.</summary>
    public string? TableWords { get; private init; }

    private const string List = "IReadOnlyList<int>";

    public static Form Of(Argument argument)
    {
        var value = argument.Default?.Value is { } constant ? Literal(constant) : null;
        return (argument.Type, argument.IsRequired) switch
        {
            (ArgumentType.Int, true) => new("int", null, "int", null),
            (ArgumentType.Int, _) when value is not null => new("int", value, "int", value == "0" ? null : value),
            (ArgumentType.Int, _) => new("int?", "null", argument.IsNoneAtZero ? "int" : "object?", null) { PropertyWords = argument.IsNoneAtZero ? null : "An int" },
            (ArgumentType.Bool, _) => new("bool", value, "bool", value == "true" ? value : null),
            (ArgumentType.Double, _) => new("double", value, "double", value == "0" ? null : value),
            (ArgumentType.DoubleOrNull, _) => new("double?", value ?? "null", "object?", value) { PropertyWords = "A number or `null`", TableWords = "or `null`" },
            (ArgumentType.Ints, true) => new("int[]", null, List, null) { TableWords = "numbers" },
            (ArgumentType.Doubles, false) => new("double[]?", "null", "double[]?", null) { TableWords = "numbers" },
            (ArgumentType.Size2d, _) => Size(nameof(ArgumentType.Size2d), "height and width", "height, width", argument.IsRequired, value) with { TableWords = "size" },
            (ArgumentType.Size3d, _) => Size(nameof(ArgumentType.Size3d), "depth, height and width", "depth, height, width", argument.IsRequired, value) with { TableWords = "int or three" },
            (ArgumentType.Padding2d, false) => new("Padding2d", "default", "object", value)
            {
                MethodWords = "An int, (height, width) or `Padding.Same`",
                PropertyWords = "An int, `new[] { height, width }` or `Padding.Same`",
                TableWords = "size or `Padding.Same` or `Padding.Valid`",
            },
            (ArgumentType.Enum, false) => Member(argument.Default!),
            _ => throw new NotSupportedException($"An argument such as '{argument.Name}' has no form yet."),
        };
    }

    private static Form Size(string type, string names, string tuple, bool isRequired, string? value) => isRequired
        ? new(type, null, List, null) { MethodWords = $"An int or ({tuple})", PropertyWords = $"One number, or {names}" }
        : new(type + "?", "null", value is null ? "object?" : "object", value) { MethodWords = $"An int or ({tuple})", PropertyWords = $"An int or `new[] {{ {tuple} }}`" };

    private static Form Member(Default otherwise)
    {
        var (type, members) = (otherwise.EnumType!.Name, Enum.GetNames(otherwise.EnumType!));
        var member = $"{type}.{otherwise.Value}";
        return new(type, member, type, members[0] == (string)otherwise.Value! ? null : member);
    }

    /// <summary>A default as C# writes it.</summary>
    public static string Literal(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        double number => Number(number),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)value,
    };

    // 0.00001 and .NET's 1E-05 are 1e-5.
    private static string Number(double value)
    {
        if (value == 0 || Math.Abs(value) >= 0.001)
            return value.ToString("R", CultureInfo.InvariantCulture);
        var parts = value.ToString("E15", CultureInfo.InvariantCulture).Split('E');
        return $"{parts[0].TrimEnd('0').TrimEnd('.')}e{int.Parse(parts[1], CultureInfo.InvariantCulture)}";
    }
}

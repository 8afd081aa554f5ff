using Lamina.Core.Ops;

namespace Lamina.Build.Signatures;

/// <summary>A layer as it may be written.</summary>
internal static class Example
{
    public static string InDefine(Signature signature) => $"x.{signature.Kind}({string.Join(", ", Given(signature).Select(InDefine))})";

    public static string InAttribute(Signature signature) =>
        Given(signature) is { Count: > 0 } given ? $"[{signature.Kind}({string.Join(", ", given.Select(InAttribute))})]" : $"[{signature.Kind}]";

    private static List<Argument> Given(Signature signature) => [.. signature.Arguments.Where(argument => argument.Example is not null)];

    private static string InDefine(Argument argument)
    {
        var value = argument.Example is int[] numbers ? argument.Type == ArgumentType.Ints ? $"[{Join(numbers)}]" : $"({Join(numbers)})" : Write(argument.Example!);
        return argument.IsPositional ? value : $"{argument.Name}: {value}";
    }

    private static string InAttribute(Argument argument) => (argument.Example, argument.IsPositional) switch
    {
        (int[] numbers, true) => Join(numbers),
        (int[] numbers, false) => $"{argument.Property} = new[] {{ {Join(numbers)} }}",
        (var value, true) => Write(value!),
        (var value, false) => $"{argument.Property} = {Write(value!)}",
    };

    private static string Write(object value) => value is Enum member ? $"{member.GetType().Name}.{member}" : Form.Literal(value);

    private static string Join(int[] numbers) => string.Join(", ", numbers.Select(number => Form.Literal(number)));
}

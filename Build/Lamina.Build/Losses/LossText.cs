using System.Security;
using Lamina.Core.Ops;
using Lamina.Core.Tensors;

namespace Lamina.Build.Losses;

/// <summary>What the printed files of the losses share.</summary>
internal static class LossText
{
    public static string Head(string writer) =>
        $"""
        // Written by {writer} in Build/Lamina.Build from the statements of the losses in Generator/Lamina.Core/Ops/Losses; a test holds them together.
        // To write it anew: dotnet run --project Build/Lamina.Build
        #nullable enable

        """;

    /// <summary>What a documentation comment says of a formula: that, and its text unless it is long.</summary>
    public static string Comment(string name, Expression formula, IReadOnlyList<string> names)
    {
        var text = $"{name} = {formula.ToText(names)}";
        return SecurityElement.Escape(text.Length <= 150 ? text : name);
    }

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>A body that gives a formula's value.</summary>
    public static string Body(
        Expression formula, IReadOnlyList<string> names, Func<Expression, IReadOnlyList<string>, string, (IReadOnlyList<string> Declarations, string Result)> write, string indent)
    {
        var (declarations, result) = write(formula, names, "s");
        return string.Concat(declarations.Append($"return {result};").Select(line => $"{indent}{line}\n"));
    }

    /// <summary>∂a/∂share, which a linear coefficient has for every share.</summary>
    public static Expression Own(ClassCoefficient coefficient) => coefficient.Own.Operands.Contains(0)
        ? throw new InvalidOperationException($"The coefficient {coefficient.Name} is not linear in the target's share.")
        : coefficient.Own;
}

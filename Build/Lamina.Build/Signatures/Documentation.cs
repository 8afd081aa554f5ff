using System.Text.RegularExpressions;
using Lamina.Core.Ops;

namespace Lamina.Build.Signatures;

/// <summary>What signatures say, as sentences of XML documentation.</summary>
internal static partial class Documentation
{
    public const string Head = """
        // Written by Build/Lamina.Build out of the operators' signatures in Generator/Lamina.Core/Ops; a test holds the two together. To write it anew:
        // dotnet run --project Build/Lamina.Build
        #nullable enable
        """;

    /// <summary>What a layer does, and its shape rule where it has one.</summary>
    public static string Of(Signature signature) =>
        Xml(signature.Shape.Contains('→') ? $"{signature.Summary} {signature.Shape}." : signature.Summary);

    /// <summary>An argument as a method takes it.</summary>
    public static string OfMethod(Argument argument) => Xml(Sentences(argument, Form.Of(argument).MethodWords, Otherwise(argument)));

    /// <summary>An argument as an attribute's constructor takes it.</summary>
    public static string OfConstructor(Argument argument) => Xml(Sentences(argument, Form.Of(argument).PropertyWords, Otherwise(argument)));

    /// <summary>An argument as an attribute's property.</summary>
    public static string OfProperty(Argument argument) => Xml(
        argument.IsPositional ? argument.Text
        : argument.IsNoneAtZero ? $"{argument.Text} Default 0: {argument.Default!.Meaning}."
        : Sentences(argument, Form.Of(argument).PropertyWords, Otherwise(argument)));

    /// <summary>What stands for an argument that is left out; null where it must be given.</summary>
    public static string? Otherwise(Argument argument) => argument.Default switch
    {
        null => null,
        { Argument: { } other } => $"default: the {InWords(other)}",
        { Meaning: { } meaning } => $"default: {meaning}",
        { EnumType: { } type, Value: var member } => $"default `{type.Name}.{member}`",
        { Value: var value } => $"default {Form.Literal(value!).Replace('-', '−').Replace("e−", "e-")}",
    };

    /// <summary>Code in backquotes as XML has it, members of the runtime's enums as references.</summary>
    public static string Xml(string text) => Code().Replace(
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;"),
        match => Member().IsMatch(match.Groups[1].Value) ? $"<see cref=\"Lamina.{match.Groups[1].Value}\"/>" : $"<c>{match.Groups[1].Value}</c>");

    private static string Sentences(Argument argument, string? form, string? otherwise) => (form, otherwise) switch
    {
        (null, null) => argument.Text,
        (null, _) => $"{argument.Text} {char.ToUpperInvariant(otherwise[0])}{otherwise[1..]}.",
        (_, null) => $"{argument.Text} {form}.",
        _ => $"{argument.Text} {form}; {otherwise}.",
    };

    // kernelSize: kernel size.
    private static string InWords(string name) => Capital().Replace(name, match => " " + match.Value.ToLowerInvariant());

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[A-Z]\w*\.[A-Z]\w*$")]
    private static partial Regex Member();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}

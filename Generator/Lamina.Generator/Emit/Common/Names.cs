using System.Text;
using Lamina.Core.Tensors;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Generator.Emit;

/// <summary>C# names out of PyTorch's: <c>layer1.0.conv1</c> becomes <c>Layer1_0_Conv1</c>.</summary>
internal static class Names
{
    private const int LongestName = 80;

    /// <summary>What every class inherits.</summary>
    public static IReadOnlyList<string> OfObject { get; } = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    public static string Pascal(string name)
    {
        var text = new StringBuilder();
        foreach (var part in name.Split('.'))
        {
            if (text.Length > 0)
                text.Append('_');
            foreach (var word in part.Split('_').Where(word => word.Length > 0))
                text.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        if (text.Length == 0 || char.IsDigit(text[0]))
            text.Insert(0, '_');
        return text.ToString();
    }

    /// <summary>
    /// A name for what several layers make together, from the names of all: <c>conv1 + relu1</c> is <c>Conv1Relu1</c>. A scope is named once:
    /// <c>layer1.0.conv1 + layer1.0.relu1</c> is <c>Layer1_0_Conv1Relu1</c>. Many are named by the first and the last: <c>Relu1ToRelu200</c>.
    /// </summary>
    public static string OfLayers(string origin)
    {
        var layers = WithoutRepeatedScopes(origin).Select(Pascal).ToArray();
        var joined = string.Concat(layers);
        if (joined.Length <= LongestName || layers.Length == 1)
            return Short(joined);
        return $"{Short(layers[0], LongestName / 2)}To{Short(layers[layers.Length - 1], LongestName / 2)}";
    }

    /// <summary>The layers of an origin, as comments name them: <c>layer1.0.conv1 + relu1</c>, where both stand in <c>layer1.0</c>.</summary>
    public static string InComment(string origin) => string.Join(Tensor.OriginSeparator, WithoutRepeatedScopes(origin));

    private static IEnumerable<string> WithoutRepeatedScopes(string origin)
    {
        var scope = "";
        foreach (var layer in origin.Split([Tensor.OriginSeparator], StringSplitOptions.None))
        {
            var own = layer.Substring(0, layer.LastIndexOf('.') + 1);
            yield return own.Length > 0 && own == scope ? layer.Substring(own.Length) : layer;
            scope = own;
        }
    }

    /// <summary>
    /// A name that is not too long for what is put behind it: .NET's metadata hold 1,023 bytes. What is cut away counts in a number at the end, so that two
    /// names stay two.
    /// </summary>
    public static string Short(string name, int longest = LongestName) => name.Length <= longest
        ? name
        : FormattableString.Invariant($"{name.Substring(0, longest - 9)}_{Hash(name):x8}");

    /// <summary>A name as it must be written where it may be a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>The first free of name, name2, name3, ...; it is taken afterwards.</summary>
    /// <param name="name">The name.</param>
    /// <param name="taken">What there is already.</param>
    /// <param name="separator">Stands before the number, where names end in numbers of their own.</param>
    public static string Unique(string name, HashSet<string> taken, string separator = "")
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
            unique = $"{name}{separator}{number}";
        return unique;
    }

    // FNV-1a: the same on every machine, which string.GetHashCode is not.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
            hash = unchecked((hash ^ letter) * 16777619u);
        return hash;
    }
}

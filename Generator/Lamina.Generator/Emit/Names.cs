using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Generator.Emit;

/// <summary>C# names out of PyTorch's: <c>layer1.0.conv1</c> becomes <c>Layer1_0_Conv1</c>.</summary>
internal static class Names
{
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

    /// <summary>A name as it must be written where it may be a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>The first free of name, name2, name3, ...; it is taken afterwards.</summary>
    public static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
            unique = $"{name}{number}";
        return unique;
    }
}

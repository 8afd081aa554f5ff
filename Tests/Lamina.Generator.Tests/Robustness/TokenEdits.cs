using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Generator.Tests.Robustness;

/// <summary>Edits source as an editor session might leave it: tokens cut, doubled and swapped, and numbers mistyped.</summary>
internal sealed class TokenEdits(string source, int seed)
{
    private static readonly string[] Numbers = ["0", "-1", "1", "2", "3", "7", "16", "33", "1000", "65536", "2000000000", "2147483647", "99999999999", "0.5"];

    private readonly string[] tokens = [.. SyntaxFactory.ParseTokens(source).Select(token => token.ToFullString())];
    private readonly Random random = new(seed);

    /// <summary>The source after one to three edits.</summary>
    public string Next()
    {
        var edited = tokens.ToList();
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(edited.Count);
            var other = random.Next(edited.Count);
            switch (random.Next(4))
            {
                case 0:
                    edited.RemoveAt(at);
                    break;
                case 1:
                    edited.Insert(other, edited[at]);
                    break;
                case 2:
                    (edited[at], edited[other]) = (edited[other], edited[at]);
                    break;
                default:
                    Mistype(edited);
                    break;
            }
        }

        return string.Concat(edited);
    }

    /// <summary>The source with one to three numbers replaced: nearly always code that parses, and often a network.</summary>
    public string NextWithOtherNumbers()
    {
        var edited = tokens.ToList();
        for (var edits = random.Next(1, 4); edits > 0; edits--)
            Mistype(edited);
        return string.Concat(edited);
    }

    private void Mistype(List<string> edited)
    {
        var numbers = Enumerable.Range(0, edited.Count).Where(index => char.IsDigit(edited[index].TrimStart().FirstOrDefault())).ToArray();
        if (numbers.Length > 0)
            edited[numbers[random.Next(numbers.Length)]] = Numbers[random.Next(Numbers.Length)];
    }
}

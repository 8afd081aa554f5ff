namespace Lamina.Core.Reading;

/// <summary>What a name that is not known was probably meant to be.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <summary><c>, whose nearest names are A and B</c>: those that differ in few letters, capitals apart; or how many there are.</summary>
    public static string Of(string name, IReadOnlyCollection<string> known)
    {
        var near = known
            .Select(each => (Name: each, Distance: Distance(name.ToUpperInvariant(), each.ToUpperInvariant())))
            .Where(each => each.Distance <= Math.Max(2, name.Length / 3))
            .OrderBy(each => each.Distance).ThenBy(each => each.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(each => each.Name)
            .ToArray();
        return near.Length == 0
            ? $", which has {known.Count}, from Conv2d and Linear to the losses: docs/language.md lists them."
            : $": is {string.Join(" or ", near)} meant?";
    }

    // Letters added, left out or exchanged (Levenshtein 1966).
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var (diagonal, before) = (row[0], row[0] = i);
            for (var j = 1; j <= right.Length; j++)
            {
                before = Math.Min(Math.Min(row[j], before) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], before);
            }
        }

        return row[right.Length];
    }
}

namespace Lamina;

/// <summary>
/// A pattern of names such as <c>layer1.0.conv1.weight</c>: <c>*</c> stands for any characters within one part, <c>?</c> for one of them, <c>**</c> for any
/// characters, dots too, and <c>**.</c> also for nothing: <c>**.bias</c> matches <c>bias</c> and <c>layer1.0.bn1.bias</c>, <c>*.bias</c> <c>fc1.bias</c> alone.
/// </summary>
internal static class NamePattern
{
    /// <summary>Whether the whole name fits. Case counts.</summary>
    public static bool Matches(string pattern, string name)
    {
        // reached[i]: what has been read of the pattern can have read the first i characters of the name. A step for each character of both, whatever the pattern.
        var reached = new bool[name.Length + 1];
        reached[0] = true;
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '*')
            {
                for (var i = name.Length; i > 0; i--)
                    reached[i] = reached[i - 1] && (pattern[at] == name[i - 1] || (pattern[at] == '?' && name[i - 1] != '.'));
                reached[0] = false;
                continue;
            }

            var crosses = at + 1 < pattern.Length && pattern[at + 1] == '*';
            var isWholePart = crosses && at + 2 < pattern.Length && pattern[at + 2] == '.' && (at == 0 || pattern[at - 1] == '.');
            var before = isWholePart ? (bool[])reached.Clone() : reached;
            for (var i = 1; i <= name.Length; i++)
                reached[i] |= reached[i - 1] && (crosses || name[i - 1] != '.');
            at += crosses ? 1 : 0;
            if (!isWholePart)
                continue;
            // With the dot that follows, or neither.
            for (var i = name.Length; i > 0; i--)
                reached[i] = before[i] || (reached[i - 1] && name[i - 1] == '.');
            reached[0] = before[0];
            at++;
        }

        return reached[name.Length];
    }
}

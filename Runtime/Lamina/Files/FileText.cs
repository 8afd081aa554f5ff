using System.Globalization;
using System.Text;

namespace Lamina;

/// <summary>Words that come out of a file, made fit for a message: a name there may hold a terminal's control codes, or a hundred million letters.</summary>
internal static class FileText
{
    /// <summary>What a message shows of a name.</summary>
    public const int UsualLength = 100;

    /// <summary>
    /// The text without line breaks, control characters and characters that change what is seen around them (they are written as <c>\u001B</c>), cut where it is long.
    /// </summary>
    /// <param name="text">From a file.</param>
    /// <param name="length">Characters to show of it.</param>
    public static string Shown(string text, int length = UsualLength)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= length)
                return shown.Append('…').ToString();
            if (IsVisible(rune))
                shown.Append(rune.ToString());
            else
                shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
        }

        return shown.ToString();
    }

    /// <summary>Numbers between brackets, <c>[2, 3]</c>, cut where they are many.</summary>
    public static string Shown(long[] numbers) => $"[{Shown(string.Join(", ", numbers))}]";

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}

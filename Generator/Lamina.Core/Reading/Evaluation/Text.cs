using System.Globalization;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>Values as text, always in the invariant culture: a network's names must not depend on the machine.</summary>
internal static class Text
{
    /// <summary>Null where the value has no text that C# would give, too.</summary>
    public static string? Of(object? value, string? format = null) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "True" : "False",
        char letter => letter.ToString(),
        // .NET Framework, which Visual Studio runs on, gives 15 digits by default; .NET gives the shortest that reads back.
        double number when format is null => Shortest(number),
        float number when format is null => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(format, CultureInfo.InvariantCulture),
        EnumValue member => member.Name,
        _ => null,
    };

    private static string Shortest(double number)
    {
        var text = number.ToString("G15", CultureInfo.InvariantCulture);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && read == number
            ? text
            : number.ToString("R", CultureInfo.InvariantCulture);
    }
}

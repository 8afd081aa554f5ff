using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace Lamina.Samples;

/// <summary>Command-line options that hold a number within bounds, and say so in one line when they don't.</summary>
internal static class Arguments
{
    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public static Option<T> Whole<T>(string name, string description, T usual, T least, T most)
        where T : struct, IBinaryInteger<T> =>
        Number(name, description, usual, NumberStyles.None, value => value >= least && value <= most, $"a whole number from {least} to {most}");

    /// <summary>A number above 0 and at most <paramref name="most"/>.</summary>
    public static Option<float> Positive(string name, string description, float usual, float most) =>
        Number(name, description, usual, NumberStyles.Float, value => value > 0 && value <= most, $"a number above 0, at most {most}");

    private static Option<T> Number<T>(string name, string description, T usual, NumberStyles style, Func<T, bool> fits, string expected)
        where T : struct, INumber<T> =>
        new(name)
        {
            Description = description,
            HelpName = name.TrimStart('-').ToUpperInvariant(),
            DefaultValueFactory = _ => usual,
            CustomParser = result => Parse(result, name, style, fits, expected),
        };

    private static T Parse<T>(ArgumentResult result, string name, NumberStyles style, Func<T, bool> fits, string expected)
        where T : struct, INumber<T>
    {
        var text = result.Tokens[0].Value;
        if (T.TryParse(text, style, CultureInfo.InvariantCulture, out var value) && fits(value))
            return value;
        result.AddError($"{name} takes {expected}, not '{text}'.");
        return default;
    }
}

using System.Globalization;
using System.Text;

// The compiler looks for this very name: with it, every interpolated string of the generator and the analyzers is made here and not by string.Format.
namespace System.Runtime.CompilerServices;

/// <summary>
/// Makes interpolated strings in the invariant culture. A compiler may run under any: Swedish writes −1 with a minus sign proper, which is no C#. So
/// <c>$"{offset}"</c> is right wherever it stands, and nobody has to think of it.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct DefaultInterpolatedStringHandler(int literalLength, int formattedCount)
{
    private const int GuessedLengthOfHole = 11;

    private readonly StringBuilder text = new(literalLength + (formattedCount * GuessedLengthOfHole));

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(string? value) => text.Append(value);

    public void AppendFormatted<T>(T value) => text.Append(ToText(value, null));

    public void AppendFormatted<T>(T value, string? format) => text.Append(ToText(value, format));

    public string ToStringAndClear() => text.ToString();

    private static string? ToText<T>(T value, string? format) =>
        value is IFormattable number ? number.ToString(format, CultureInfo.InvariantCulture) : value?.ToString();
}

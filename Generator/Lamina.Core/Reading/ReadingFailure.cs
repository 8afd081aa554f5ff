using Lamina.Core.Model;

namespace Lamina.Core.Reading;

/// <summary>
/// LAM1000: Lamina itself has thrown. It is told once, at the network it happened in, with what a report of it needs; the other networks of the project
/// are read and written as ever.
/// </summary>
internal static class ReadingFailure
{
    /// <summary>The exception and where it came from, in one line that is the same on every machine.</summary>
    public static string Describe(Exception exception)
    {
        var frame = exception.StackTrace?.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Contains("Lamina.")) ?? "";
        // Without the file and its line, which are those of the machine that built Lamina.
        var end = frame.IndexOf(" in ", StringComparison.Ordinal);
        return $"{exception.GetType().Name} ({exception.Message}) {(end < 0 ? frame : frame.Substring(0, end))}".TrimEnd().Replace('\r', ' ').Replace('\n', ' ');
    }

    /// <summary>The message of LAM1000.</summary>
    public static string Message(string network, string failure) =>
        $"Lamina failed on the network '{network}', which is a mistake of Lamina and not yours: {failure}.\n  Please report it with the network's declaration; until then, try the network without what was written last.";
}

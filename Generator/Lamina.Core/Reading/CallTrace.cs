using System.Collections.Immutable;
using Lamina.Core.Reading.Declarations;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading;

/// <summary>Lines and calls as messages print them.</summary>
internal static class CallTrace
{
    /// <summary>A last line of a message, <c>in Basic, called at line 8, from Define</c>; empty in Define itself.</summary>
    public static string Render(ImmutableArray<CallSite> calls, Location from) =>
        calls.IsEmpty
            ? ""
            : $"\n  {string.Concat(calls.Select(call => $"in {call.Method}, called at {Line(call.Location, from)}, "))}from {DefineMethod.Name}";

    /// <summary>The line, as editors count; the file is named only where it is not the one the message stands in.</summary>
    public static string Line(Location location, Location from)
    {
        var span = location.GetLineSpan();
        var line = $"line {span.StartLinePosition.Line + 1}";
        return location.SourceTree == from.SourceTree ? line : $"{Path.GetFileName(span.Path)} {line}";
    }
}

using System.Collections.Immutable;
using Lamina.Core.Reading.Declarations;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading;

/// <summary>Lines and calls as messages print them.</summary>
internal static class CallTrace
{
    /// <summary>
    /// A last line of a message, <c>in Basic, called at line 8, from Define</c>; empty in Define itself. A recursion passes one call site many times
    /// and names it once.
    /// </summary>
    public static string Render(ImmutableArray<CallSite> calls, Location from)
    {
        if (calls.IsEmpty)
            return "";
        var sites = calls.GroupBy(call => call).Select(site =>
            $"in {site.Key.Method}, called at {Line(site.Key.Location, from)}{(site.Count() == 1 ? "" : $" ({site.Count()} times)")}, ");
        return $"\n  {string.Concat(sites)}from {DefineMethod.Name}";
    }

    /// <summary>Where the calls stand, as secondary locations: each once.</summary>
    public static IEnumerable<Location> Locations(ImmutableArray<CallSite> calls) => calls.Select(call => call.Location).Distinct();

    /// <summary>The line, as editors count; the file is named only where it is not the one the message stands in.</summary>
    public static string Line(Location location, Location from)
    {
        var span = location.GetLineSpan();
        var line = $"line {span.StartLinePosition.Line + 1}";
        return location.SourceTree == from.SourceTree ? line : $"{Path.GetFileName(span.Path)} {line}";
    }
}

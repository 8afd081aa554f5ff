using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers;

/// <summary>
/// One reading per network and compilation, shared by all analyzers. Weak on the compilation: what the editor has dropped is collected.
/// </summary>
internal static class ReadingCache
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, Entry>> Compilations = new();

    public static NetworkReading Get(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var entries = Compilations.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default));
        return entries.GetOrAdd(type, static _ => new Entry()).Get(type, compilation, cancellation);
    }

    // Not a Lazy: a reading that was cancelled must be done again by the next analyzer, not cancel it too.
    private sealed class Entry
    {
        private NetworkReading? reading;

        public NetworkReading Get(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
        {
            if (Volatile.Read(ref reading) is { } known)
                return known;
            lock (this)
            {
                var read = reading ?? NetworkReader.Read(type, compilation, cancellation);
                Volatile.Write(ref reading, read);
                return read;
            }
        }
    }
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Reuse;

/// <summary>
/// The readings of one compilation, for the generator and all analyzers alike: each network is read once, and not at all where what an earlier compilation's reading
/// depends on is still the same. Weak on the compilation: what the editor has dropped is collected.
/// </summary>
internal sealed class Readings
{
    private static readonly ConditionalWeakTable<Compilation, Readings> Compilations = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, Remembered<NetworkReading>> networks = new(SymbolEqualityComparer.Default);
    private readonly Compilation compilation;
    private readonly Lazy<Recollection> recollection;
    private int fresh;

    private Readings(Compilation compilation)
    {
        this.compilation = compilation;
        recollection = new(() => ReadingMemory.Of(compilation).Recall(compilation));
    }

    /// <summary>How many networks had to be read; the others were known from an earlier compilation.</summary>
    public int Fresh => Volatile.Read(ref fresh);

    public static Readings Of(Compilation compilation) => Compilations.GetValue(compilation, static compilation => new(compilation));

    /// <summary>The reading of one network.</summary>
    public NetworkReading Get(INamedTypeSymbol type, CancellationToken cancellation) =>
        networks.GetOrAdd(type, static _ => new()).Get(() => recollection.Value.Find(type) ?? Read(type, cancellation));

    private NetworkReading Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var reading = NetworkReader.Read(type, compilation, cancellation);
        Interlocked.Increment(ref fresh);
        recollection.Value.Keep(type, reading);
        return reading;
    }
}

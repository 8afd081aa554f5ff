using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lamina.Core.Reading;
using Lamina.Core.Reading.Declarations;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers;

/// <summary>
/// One reading per network and compilation, shared by all analyzers. Weak on the compilation: what the editor has dropped is collected.
/// </summary>
internal static class ReadingCache
{
    private static readonly ConditionalWeakTable<Compilation, Readings> Compilations = new();

    /// <summary>The reading of one network.</summary>
    public static NetworkReading Get(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        Compilations.GetOrCreateValue(compilation).Get(type, compilation, cancellation);

    /// <summary>
    /// The readings of every network, in the order of the source, and what is meant as one: a mistake may stand in any file, in code that many of them share.
    /// </summary>
    public static CompilationReading All(Compilation compilation, CancellationToken cancellation) =>
        Compilations.GetOrCreateValue(compilation).All(compilation, cancellation);

    private sealed class Readings
    {
        private readonly ConcurrentDictionary<INamedTypeSymbol, Remembered<NetworkReading>> networks = new(SymbolEqualityComparer.Default);
        private readonly Remembered<CompilationReading> all = new();

        public NetworkReading Get(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
            networks.GetOrAdd(type, static _ => new()).Get(() => NetworkReader.Read(type, compilation, cancellation));

        public CompilationReading All(Compilation compilation, CancellationToken cancellation) => all.Get(() =>
            new(
                DeclaredTypes.Networks(compilation, cancellation).Select(type => Get(type, compilation, cancellation)).ToImmutableArray(),
                ForgottenNetwork.Find(compilation, cancellation).ToImmutableArray()));
    }
}

/// <summary>All that Lamina reads in a compilation.</summary>
/// <param name="Networks">In the order of the source.</param>
/// <param name="Forgotten">Classes that have layers and lack <c>[Network]</c>.</param>
internal sealed record CompilationReading(ImmutableArray<NetworkReading> Networks, ImmutableArray<LocatedProblem> Forgotten);

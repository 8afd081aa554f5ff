using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lamina.Core.Reading;
using Lamina.Core.Reading.Declarations;
using Lamina.Core.Reading.Reuse;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers;

/// <summary>What all analyzers share: everything that Lamina reads in a compilation, once. Weak on the compilation: what the editor has dropped is collected.</summary>
internal static class ReadingCache
{
    private static readonly ConditionalWeakTable<Compilation, Remembered<CompilationReading>> Compilations = new();

    /// <summary>
    /// The readings of every network, in the order of the source, and what is meant as one: a mistake may stand in any file, in code that many of them share.
    /// </summary>
    public static CompilationReading All(Compilation compilation, CancellationToken cancellation) =>
        Compilations.GetOrCreateValue(compilation).Get(() =>
        {
            var readings = Readings.Of(compilation);
            return new(
                DeclaredTypes.Networks(compilation, cancellation).Select(type => readings.Get(type, cancellation)).ToImmutableArray(),
                ForgottenNetwork.Find(compilation, cancellation).ToImmutableArray());
        });
}

/// <summary>All that Lamina reads in a compilation.</summary>
/// <param name="Networks">In the order of the source.</param>
/// <param name="Forgotten">Classes that have layers and lack <c>[Network]</c>.</param>
internal sealed record CompilationReading(ImmutableArray<NetworkReading> Networks, ImmutableArray<LocatedProblem> Forgotten);

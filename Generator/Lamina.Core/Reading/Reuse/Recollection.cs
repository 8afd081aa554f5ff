using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Reuse;

/// <summary>What is known of one compilation's networks from the snapshots before it.</summary>
/// <param name="memory">Where its own readings are kept.</param>
/// <param name="snapshot">Of the compilation itself.</param>
/// <param name="comparisons">With the snapshots before it, the newest first.</param>
internal sealed class Recollection(ReadingMemory memory, Snapshot snapshot, ImmutableArray<Comparison> comparisons)
{
    // Where nothing has changed, the snapshot before is this one.
    private readonly Snapshot own = comparisons.FirstOrDefault(comparison => comparison.IsSame)?.Before ?? snapshot;

    /// <summary>An earlier reading that holds for this compilation; null where there is none.</summary>
    public NetworkReading? Find(INamedTypeSymbol network)
    {
        var key = Snapshot.KeyOf(network);
        foreach (var comparison in comparisons)
        {
            if (comparison.Before.Find(key) is not { } reading || comparison.Carry(reading) is not { } carried)
                continue;
            Keep(key, carried);
            return carried;
        }

        return null;
    }

    /// <summary>Keeps a reading of this compilation.</summary>
    public void Keep(INamedTypeSymbol network, NetworkReading reading)
    {
        memory.CountFresh();
        Keep(Snapshot.KeyOf(network), reading);
    }

    private void Keep(string key, NetworkReading reading)
    {
        if (reading.Reach is null)
            return;
        own.Keep(key, reading);
        memory.Keep(own);
    }
}

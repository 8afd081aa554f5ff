using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Reuse;

/// <summary>
/// What is remembered of a project from edit to edit: its last snapshots. They hang on syntax trees, of which an edit replaces one and leaves the others; when the
/// project is closed its trees are collected, and this with them. No compilation is held, nor anything that holds one.
/// </summary>
internal sealed class ReadingMemory
{
    // An editor asks for several compilations at a time: the generator's, that of the analyzers with the generated files in it, and what it tries out.
    private const int MostSnapshots = 6;

    private static readonly ConditionalWeakTable<SyntaxTree, ReadingMemory> Projects = new();

    private readonly List<Snapshot> snapshots = [];
    private int fresh;

    /// <summary>How often a network of the project was read, by whomever.</summary>
    public int Fresh => Volatile.Read(ref fresh);

    /// <summary>The memory of the project that the compilation is a state of.</summary>
    public static ReadingMemory Of(Compilation compilation)
    {
        var files = Anchors(compilation).ToArray();
        var memory = files.Select(file => Projects.TryGetValue(file, out var known) ? known : null).FirstOrDefault(known => known is not null) ?? new();
        foreach (var file in files)
            Projects.GetValue(file, _ => memory);
        return memory;
    }

    /// <summary>What earlier snapshots know of this compilation.</summary>
    public Recollection Recall(Compilation compilation)
    {
        Snapshot[] known;
        lock (snapshots)
            known = [.. snapshots];
        return new(this, Snapshot.Of(compilation), [.. known.Select(snapshot => Comparison.Of(snapshot, compilation)).OfType<Comparison>()]);
    }

    /// <summary>Counts a network that had to be read.</summary>
    public void CountFresh() => Interlocked.Increment(ref fresh);

    /// <summary>Remembers a snapshot that has a reading, and forgets the oldest.</summary>
    public void Keep(Snapshot snapshot)
    {
        lock (snapshots)
        {
            if (snapshots.Contains(snapshot))
                return;
            snapshots.Insert(0, snapshot);
            if (snapshots.Count > MostSnapshots)
                snapshots.RemoveAt(MostSnapshots);
        }
    }

    // The first two files and the last two: one edit leaves some of them.
    private static IEnumerable<SyntaxTree> Anchors(Compilation compilation)
    {
        var files = compilation.SyntaxTrees is IReadOnlyList<SyntaxTree> list ? list : compilation.SyntaxTrees.ToArray();
        for (var i = 0; i < files.Count; i++)
        {
            if (i < 2 || i >= files.Count - 2)
                yield return files[i];
        }
    }
}

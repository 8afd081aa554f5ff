using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Reuse;

/// <summary>A snapshot beside a later compilation: which of its readings still hold.</summary>
internal sealed class Comparison
{
    private readonly ImmutableArray<ChangedFile> changed;

    private Comparison(Snapshot before, ImmutableArray<ChangedFile> changed)
    {
        Before = before;
        this.changed = changed;
    }

    public Snapshot Before { get; }

    /// <summary>True where no file has changed.</summary>
    public bool IsSame => changed.IsEmpty;

    /// <summary>Null where more than the contents of files has changed.</summary>
    public static Comparison? Of(Snapshot before, Compilation after)
    {
        if (!before.IsComparable(after))
            return null;
        var changed = ImmutableArray.CreateBuilder<ChangedFile>();
        var position = 0;
        foreach (var file in after.SyntaxTrees)
        {
            var old = before.Files[position++];
            if (!ReferenceEquals(old, file))
                changed.Add(new(old, file));
        }

        return new(before, changed.ToImmutable());
    }

    /// <summary>
    /// The reading as it is in the later compilation; null where it may be another. Of files that it has not looked into, the declarations must be the same; those that it
    /// has must be the same to the token, and their places move with them.
    /// </summary>
    public NetworkReading? Carry(NetworkReading reading)
    {
        var moved = new Dictionary<SyntaxTree, MovedFile>();
        foreach (var file in changed)
        {
            if (!reading.Reach!.Contains(file.Before))
            {
                if (!file.DeclaresTheSame)
                    return null;
            }
            else if (CanMove(reading) && file.Moved is { } places)
            {
                moved.Add(file.Before, places);
            }
            else
            {
                return null;
            }
        }

        return moved.Count == 0 ? reading : MovedReading.Of(reading, moved);
    }

    // A message names lines.
    private static bool CanMove(NetworkReading reading) => reading.Declaration.IsValid && reading.Problems.IsEmpty && !reading.Reach!.IsTiedToText;
}

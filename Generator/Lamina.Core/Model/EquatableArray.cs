using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Lamina.Core.Model;

/// <summary>
/// An immutable array that is equal to another when its elements are. Everything the incremental pipeline caches is made of
/// these: <see cref="ImmutableArray{T}"/> compares by reference and would make every edit look like a change.
/// </summary>
/// <remarks>Without the builder a collection expression would compile to calls of <see cref="Add"/>, whose results are lost.</remarks>
[CollectionBuilder(typeof(EquatableArrayExtensions), nameof(EquatableArrayExtensions.Create))]
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? items;

    public EquatableArray(IEnumerable<T> items) => this.items = items.ToArray();

    private EquatableArray(T[] owned) => items = owned;

    public static EquatableArray<T> Empty => default;

    public int Count => items?.Length ?? 0;

    public T this[int index] => (items ?? Array.Empty<T>())[index];

    /// <summary>Wraps an array that the caller gives up.</summary>
    public static EquatableArray<T> Of(params T[] items) => new(items);

    public EquatableArray<T> Add(T item)
    {
        var copy = new T[Count + 1];
        items?.CopyTo(copy, 0);
        copy[Count] = item;
        return new(copy);
    }

    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(items, other.items))
            return true;
        if (Count != other.Count)
            return false;
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items![i], other.items![i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in this)
            hash = unchecked((hash * 31) + (item is null ? 0 : item.GetHashCode()));
        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(items ?? Array.Empty<T>())).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}

internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) where T : IEquatable<T> => EquatableArray<T>.Of(items.ToArray());

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) where T : IEquatable<T> => new(items);
}

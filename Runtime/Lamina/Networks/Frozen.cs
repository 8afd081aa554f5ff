using System.Collections.ObjectModel;

namespace Lamina;

/// <summary>
/// Lists that nobody writes to. Kernels walk memory by a network's shapes and places without asking again, so what describes a network is copied when it is
/// given and handed out in a wrapper: an array behind an interface could be cast back and changed.
/// </summary>
internal static class Frozen
{
    public static ReadOnlyCollection<T> Copy<T>(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Array.AsReadOnly([.. items]);
    }
}

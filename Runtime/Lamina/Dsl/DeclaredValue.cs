using System.ComponentModel;

namespace Lamina;

/// <summary>
/// A value that is read at compile time and never exists in a running program. What every object can do means nothing for it, so editors are told not to list it beside the
/// layers.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DeclaredValue
{
    private protected DeclaredValue()
    {
    }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? other) => base.Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string? ToString() => base.ToString();
}

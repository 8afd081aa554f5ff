using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>Floats from one position's source to the next one's: a literal becomes part of a tile's addresses.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPixelStride
{
    /// <summary>The literal; 0 where it is known at run time only.</summary>
    static abstract nint Floats { get; }
}

/// <summary>Neighbours in a channel block.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PixelStride16 : IPixelStride
{
    /// <inheritdoc/>
    public static nint Floats => 16;
}

/// <summary>Every second position of one sample in a channel block.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PixelStride32 : IPixelStride
{
    /// <inheritdoc/>
    public static nint Floats => 32;
}

/// <summary>Neighbouring pixels of grey.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PixelStride1 : IPixelStride
{
    /// <inheritdoc/>
    public static nint Floats => 1;
}

/// <summary>Neighbouring pixels of three colours.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PixelStride3 : IPixelStride
{
    /// <inheritdoc/>
    public static nint Floats => 3;
}

/// <summary>Every second pixel of three colours.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PixelStride6 : IPixelStride
{
    /// <inheritdoc/>
    public static nint Floats => 6;
}

/// <summary>Any other.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AnyPixelStride : IPixelStride
{
    /// <inheritdoc/>
    public static nint Floats => 0;
}

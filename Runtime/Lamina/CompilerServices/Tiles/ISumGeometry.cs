using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Strides of a sum of products y[o, p] = b[o] + Σ over channels c, window rows u and taps v of
/// w[o·WOut + c·WChannel + u·WRow + v·WTap] · x[c·XChannel + u·XRow + v·XTap + p·XPixel], all in floats. A network's generated code implements it
/// with literals, which the JIT folds into addresses.
/// </summary>
/// <remarks>Convolutions, matrix products and both of their gradients by data are this one sum with different strides.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISumGeometry
{
    /// <summary>Whether b is added.</summary>
    static abstract bool HasBias { get; }

    /// <summary>Rows of the whole window, u; a tile may sum over fewer.</summary>
    static abstract nint Rows { get; }

    /// <summary>Columns of the whole window, v; a tile may sum over fewer.</summary>
    static abstract nint Taps { get; }

    /// <summary>From one input channel to the next.</summary>
    static abstract nint XChannel { get; }

    /// <summary>From one window row to the next.</summary>
    static abstract nint XRow { get; }

    /// <summary>From one tap to the next.</summary>
    static abstract nint XTap { get; }

    /// <summary>From one output pixel's window to the next.</summary>
    static abstract nint XPixel { get; }

    /// <summary>From one output channel's weights to the next.</summary>
    static abstract nint WOut { get; }

    /// <summary>From one input channel's weights to the next.</summary>
    static abstract nint WChannel { get; }

    /// <summary>From one window row's weights to the next.</summary>
    static abstract nint WRow { get; }

    /// <summary>From one tap's weight to the next.</summary>
    static abstract nint WTap { get; }

    /// <summary>From one output channel to the next.</summary>
    static abstract nint YOut { get; }

    /// <summary>From one output pixel to the next.</summary>
    static abstract nint YPixel { get; }
}

/// <summary>
/// Strides of a correlation ∂w[o, k] = Σ over samples and pixels (h, w) of dy[o·DyOut + h·DyRow + w·16] · x[k·XTap + h·XRow + w·XPixel], in floats.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICorrelationGeometry
{
    /// <summary>Columns of ∂y.</summary>
    static abstract nint Columns { get; }

    /// <summary>From one output channel of ∂y to the next.</summary>
    static abstract nint DyOut { get; }

    /// <summary>From one row of ∂y to the next.</summary>
    static abstract nint DyRow { get; }

    /// <summary>From one tap's x to the next.</summary>
    static abstract nint XTap { get; }

    /// <summary>From one row of windows to the next.</summary>
    static abstract nint XRow { get; }

    /// <summary>From one window to the next.</summary>
    static abstract nint XPixel { get; }

    /// <summary>From one output channel of ∂w to the next.</summary>
    static abstract nint WOut { get; }

    /// <summary>From one tap of ∂w to the next.</summary>
    static abstract nint WTap { get; }
}

using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>What the engine has to know of a network's program with channels in lanes.</summary>
/// <param name="Convolutions">Every convolution's shape, for the scratch memory it asks.</param>
/// <param name="Packed">The convolutions of inference, whose weights are packed.</param>
/// <param name="Inference">The plan of inference.</param>
/// <param name="Training">The plan of training.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ChannelProgram(
    IReadOnlyList<ConvolutionShape> Convolutions,
    IReadOnlyList<ConvolutionShape> Packed,
    ChannelPlan Inference,
    ChannelPlan Training);

/// <summary>The memory of inference, or of training.</summary>
/// <param name="Input">Where the network's input goes.</param>
/// <param name="Output">Where the network's output lies.</param>
/// <param name="OutputGradient">Where ∂loss/∂output goes.</param>
/// <param name="BatchFloats">Memory for the whole batch.</param>
/// <param name="SampleFloats">Memory for each sample, beside that.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ChannelPlan(Place Input, Place Output, Place OutputGradient, long BatchFloats, long SampleFloats)
{
    /// <summary>Zero rows and columns around an input in pixels or rows: top, left, bottom, right; null where the input stands in blocks of channels.</summary>
    public IReadOnlyList<int>? PixelBorder { get; init => field = value is null ? null : Frozen.Copy(value); }

    /// <summary>Whether the input's rows lie in lanes, instead of its pixels.</summary>
    public bool InputInRows { get; init; }

    /// <summary>Whether a result depends on the batch that a sample is in, so that a batch may not be cut.</summary>
    public bool NeedsWholeBatch { get; init; }

    /// <summary>Floats of the arena for a batch; where they cannot be counted, the largest number.</summary>
    internal long Floats(int samples) =>
        SampleFloats > (long.MaxValue - BatchFloats) / samples ? long.MaxValue : BatchFloats + (samples * SampleFloats);

    /// <summary>A batch norm over single pixels, which takes statistics: a batch of one sample would leave it one number a channel. Null where there is none.</summary>
    public string? SinglePixelNorm { get; init; }
}

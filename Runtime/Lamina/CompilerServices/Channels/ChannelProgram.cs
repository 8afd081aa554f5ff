using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>The three things that a program with channels in lanes does.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ChannelPass
{
    /// <summary>Weights are packed for inference, once after each change. A step is a convolution.</summary>
    Pack,

    /// <summary>The forward pass of inference.</summary>
    Inference,

    /// <summary>Forward, and after the loss backward.</summary>
    Training,
}

/// <summary>A network's generated program with channels in lanes: kernels over the whole batch, one after the other.</summary>
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

/// <summary>One pass of a program with channels in lanes. Places are in floats, for one sample.</summary>
/// <param name="ForwardSteps">Kernels up to the output.</param>
/// <param name="BackwardSteps">Kernels behind the loss.</param>
/// <param name="Input">Where the network's input goes.</param>
/// <param name="Output">Where the network's output lies.</param>
/// <param name="OutputGradient">Where ∂loss/∂output goes.</param>
/// <param name="BatchFloats">Memory for the whole batch.</param>
/// <param name="SampleFloats">Memory for each sample, beside that.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ChannelPlan(int ForwardSteps, int BackwardSteps, long Input, long Output, long OutputGradient, long BatchFloats, long SampleFloats)
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

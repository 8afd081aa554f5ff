using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>The memory of one program. Places are in floats, for one sample; those of a batch are multiplied by its samples.</summary>
/// <param name="input">Where the network's input goes.</param>
/// <param name="output">Where the network's output lies.</param>
/// <param name="outputGradient">Where ∂loss/∂output goes.</param>
/// <param name="batchFloats">Memory for the whole batch, at the arena's beginning.</param>
/// <param name="sampleFloats">Memory for each sample, behind that.</param>
/// <param name="largestTensor">Floats of the largest tensor for one sample.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GpuPlan(long input, long output, long outputGradient, long batchFloats, long sampleFloats, long largestTensor)
{
    /// <summary>Where the network's input goes.</summary>
    public long Input { get; } = input;

    /// <summary>Where the network's output lies.</summary>
    public long Output { get; } = output;

    /// <summary>Where ∂loss/∂output goes.</summary>
    public long OutputGradient { get; } = outputGradient;

    /// <summary>Memory for the whole batch, at the arena's beginning.</summary>
    public long BatchFloats { get; } = batchFloats;

    /// <summary>Memory for each sample, behind that.</summary>
    public long SampleFloats { get; } = sampleFloats;

    /// <summary>The largest batch whose numbers kernels can count with 32 bits.</summary>
    public long MostSamples { get; } = TileLimits.MostNumbers / Math.Max(1, largestTensor);

    /// <summary>The arena's length for a batch.</summary>
    public long Floats(long samples) => BatchFloats + (SampleFloats * samples);

    /// <summary>Where a tensor of samples begins in the arena.</summary>
    public long Place(long place, int samples) => BatchFloats + (place * samples);
}

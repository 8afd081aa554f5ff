using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>Enqueues the kernels of a pass, one after the other.</summary>
/// <param name="kernels">Where they are enqueued.</param>
/// <param name="at">What they work on.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void GpuPass(DeviceKernels kernels, in DeviceMemory at);

/// <summary>A network's generated programs for a device.</summary>
/// <param name="inference">The memory of inference.</param>
/// <param name="training">The memory of a training step.</param>
/// <param name="infer">Inference.</param>
/// <param name="forward">The forward pass of training.</param>
/// <param name="backward">The backward pass, from the loss's gradient on.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GpuProgram(GpuPlan inference, GpuPlan training, GpuPass infer, GpuPass forward, GpuPass backward)
{
    /// <summary>The memory of inference.</summary>
    public GpuPlan Inference { get; } = inference;

    /// <summary>The memory of a training step.</summary>
    public GpuPlan Training { get; } = training;

    /// <summary>Inference.</summary>
    public GpuPass Infer { get; } = infer;

    /// <summary>The forward pass of training.</summary>
    public GpuPass Forward { get; } = forward;

    /// <summary>The backward pass.</summary>
    public GpuPass Backward { get; } = backward;

    /// <summary>Whether inference takes statistics over the batch, so that a batch may not be cut.</summary>
    public bool InferenceNeedsWholeBatch { get; init; }

    /// <summary>A batch norm over single pixels, which takes statistics: a batch of one sample would leave it one number a channel. Null where there is none.</summary>
    public string? SinglePixelNorm { get; init; }
}

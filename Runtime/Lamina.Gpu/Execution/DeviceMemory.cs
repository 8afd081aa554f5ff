using System.ComponentModel;
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>What the kernels of a pass work on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DeviceMemory
{
    private readonly ArrayView<float> parameters;
    private readonly ArrayView<float> gradients;
    private readonly ArrayView<float> buffers;
    private readonly ArrayView<float> arena;
    private readonly GpuPlan plan;
    private readonly long[] counters;

    internal DeviceMemory(
        int samples,
        DeviceStep step,
        ArrayView<float> parameters,
        ArrayView<float> gradients,
        ArrayView<float> buffers,
        ArrayView<float> arena,
        GpuPlan plan,
        long[] counters)
    {
        Samples = samples;
        Step = step;
        this.parameters = parameters;
        this.gradients = gradients;
        this.buffers = buffers;
        this.arena = arena;
        this.plan = plan;
        this.counters = counters;
    }

    /// <summary>Samples of the batch.</summary>
    public int Samples { get; }

    /// <summary>What addresses random numbers.</summary>
    public DeviceStep Step { get; }

    /// <summary>A tensor of samples, by its place and floats for one sample.</summary>
    public ArrayView<float> Sample(long place, long floats) => arena.SubView(plan.Place(place, Samples), floats * Samples);

    /// <summary>A tensor of the whole batch, such as its statistics.</summary>
    public ArrayView<float> Batch(long place, long floats) => arena.SubView(place, floats);

    /// <summary>A parameter.</summary>
    public ArrayView<float> Parameter(long place, long floats) => parameters.SubView(place, floats);

    /// <summary>A parameter's gradient.</summary>
    public ArrayView<float> Gradient(long place, long floats) => gradients.SubView(place, floats);

    /// <summary>A tensor that is kept but not trained.</summary>
    public ArrayView<float> Buffer(long place, long floats) => buffers.SubView(place, floats);

    /// <summary>The share of the newest batch in a plain average over all batches so far (torch.nn.BatchNorm2d with momentum = None).</summary>
    public float ShareOfAverage(int counter) => (float)(1.0 / counters[counter]);
}

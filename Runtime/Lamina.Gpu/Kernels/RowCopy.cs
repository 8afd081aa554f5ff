using System.ComponentModel;
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>
/// Copies a part of each sample: channels that are put behind one another, or taken apart again. A network has many of these, all bound by memory, so they
/// are one kernel whose numbers are arguments.
/// </summary>
/// <param name="samples">Samples.</param>
/// <param name="floats">Floats of each that are copied.</param>
/// <param name="from">Where they lie.</param>
/// <param name="fromStride">Floats of a sample there.</param>
/// <param name="fromFirst">The first one copied.</param>
/// <param name="to">Where they go.</param>
/// <param name="toStride">Floats of a sample there.</param>
/// <param name="toFirst">Where the first one goes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RowCopy(int samples, int floats, ArrayView<float> from, int fromStride, int fromFirst, ArrayView<float> to, int toStride, int toFirst) : IElementProblem
{
    private readonly int samples = samples;
    private readonly int floats = floats;
    private readonly ArrayView<float> from = from;
    private readonly int fromStride = fromStride;
    private readonly int fromFirst = fromFirst;
    private readonly ArrayView<float> to = to;
    private readonly int toStride = toStride;
    private readonly int toFirst = toFirst;

    /// <inheritdoc/>
    public int Count => samples * floats;

    /// <inheritdoc/>
    public void Run(int index)
    {
        var sample = index / floats;
        var place = index - (sample * floats);
        to[(sample * toStride) + toFirst + place] = from[(sample * fromStride) + fromFirst + place];
    }
}

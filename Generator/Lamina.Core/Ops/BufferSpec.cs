using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>A tensor of a layer that is kept and saved with the parameters but not trained: PyTorch's <c>register_buffer</c>.</summary>
/// <param name="Name">PyTorch's name inside the layer: <c>running_mean</c>.</param>
/// <param name="Shape">PyTorch's layout, row-major; of rank 0 for a counter.</param>
/// <param name="Initial">What each element starts at.</param>
/// <param name="IsCounter">Whether it is a whole number of 64 bits instead of floats: <c>num_batches_tracked</c>.</param>
internal sealed record BufferSpec(string Name, Shape Shape, float Initial, bool IsCounter = false)
{
    /// <summary>A whole number that starts at 0.</summary>
    public static BufferSpec Counter(string name) => new(name, new Shape(), 0, IsCounter: true);
}

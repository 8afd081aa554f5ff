namespace Lamina;

/// <summary>One tensor that is kept with the parameters but not trained, and its place.</summary>
/// <param name="Name">PyTorch's name: <c>bn1.running_mean</c>.</param>
/// <param name="Shape">PyTorch's layout, row-major; empty for a counter.</param>
/// <param name="Offset">First float in the flat arena of buffers, a multiple of 16; for a counter its number among the network's counters.</param>
/// <param name="Initial">What each element starts at.</param>
/// <param name="IsCounter">Whether it is one whole number of 64 bits, such as <c>bn1.num_batches_tracked</c>.</param>
public sealed record BufferInfo(string Name, IReadOnlyList<int> Shape, int Offset, float Initial, bool IsCounter)
{
    /// <summary>PyTorch's layout, row-major; empty for a counter.</summary>
    public IReadOnlyList<int> Shape
    {
        get;
        init
        {
            field = Frozen.Copy(value);
            Length = NetworkInfo.Product(field);
        }
    } = Frozen.Copy(Shape);

    /// <summary>Elements of the tensor; 1 for a counter.</summary>
    public int Length { get; private init; } = NetworkInfo.Product(Shape);
}

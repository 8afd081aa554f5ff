namespace Lamina.Generator.Passes;

/// <summary>Where a tensor lies.</summary>
/// <param name="Offset">
/// In floats. For a tensor of the whole batch from the arena's beginning; for one of samples from the end of those, and to be multiplied by the number of samples.
/// </param>
/// <param name="IsWholeBatch">Whether it is one for the whole batch.</param>
internal readonly record struct TensorPlace(long Offset, bool IsWholeBatch)
{
    public static TensorPlace None { get; } = new(-1, false);

    public bool Exists => Offset >= 0;
}

using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>Where a tensor of a program with channels in lanes lies: which arena, and how far in. The default is nowhere, for an operand that a kernel does without.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Place
{
    private Place(Arena arena, long offset) => (Arena, Offset) = (arena, offset);

    internal Arena Arena { get; }

    /// <summary>In floats; of a tensor of samples, for one sample.</summary>
    internal long Offset { get; }

    /// <summary>A parameter's gradient, by the parameter.</summary>
    public Place Gradient => new(Arena.Gradients, Offset);

    /// <summary>A tensor with a part for each sample.</summary>
    /// <param name="offset">Its place for one sample, in floats.</param>
    public static Place OfSamples(long offset) => new(Arena.Samples, offset);

    /// <summary>A tensor of the whole batch, such as its statistics.</summary>
    /// <param name="offset">In floats.</param>
    public static Place OfBatch(long offset) => new(Arena.Batch, offset);

    /// <summary>A parameter.</summary>
    /// <param name="offset">In floats.</param>
    public static Place OfParameter(long offset) => new(Arena.Parameters, offset);

    /// <summary>A tensor that is kept but not trained.</summary>
    /// <param name="offset">In floats.</param>
    public static Place OfBuffer(long offset) => new(Arena.Buffers, offset);

    /// <summary>A place behind this one.</summary>
    /// <param name="floats">How far.</param>
    public Place Behind(long floats) => new(Arena, Offset + floats);
}

/// <summary>The memories that kernels read and write.</summary>
internal enum Arena : byte
{
    None,
    Samples,
    Batch,
    Parameters,
    Gradients,
    Buffers,
}

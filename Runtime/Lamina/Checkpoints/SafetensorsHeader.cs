namespace Lamina;

/// <summary>One tensor of a safetensors file.</summary>
/// <param name="Name">PyTorch's name.</param>
/// <param name="Type">The element type: <c>F32</c>, ...</param>
/// <param name="Shape">Its dimensions, none for a scalar.</param>
/// <param name="Begin">First byte, counted from the end of the header.</param>
/// <param name="End">One past the last byte.</param>
internal sealed record SafetensorsTensor(string Name, string Type, long[] Shape, long Begin, long End)
{
    /// <summary>Elements: the product of the shape.</summary>
    public long Length => Shape.Aggregate(1L, (product, dimension) => product * dimension);
}

/// <summary>
/// A safetensors file's header (https://github.com/huggingface/safetensors): 8 bytes with its length, little-endian, then that many bytes of JSON, padded
/// with spaces so that the tensors' bytes, which follow, start at a multiple of 8.
/// </summary>
/// <param name="Tensors">The tensors in the order of their bytes; together they cover these without hole or overlap.</param>
/// <param name="Metadata">The free text under <c>__metadata__</c>.</param>
internal sealed record SafetensorsHeader(IReadOnlyList<SafetensorsTensor> Tensors, IReadOnlyDictionary<string, string> Metadata)
{
    /// <summary>The length field in front of the JSON.</summary>
    public const int PrefixLength = 8;

    /// <summary>What the reference implementation allows.</summary>
    public const int MaxLength = 100_000_000;

    /// <summary>The name that is no tensor's.</summary>
    public const string MetadataName = "__metadata__";

    /// <summary>Bytes of all tensors.</summary>
    public long DataLength => Tensors.Count == 0 ? 0 : Tensors[^1].End;
}

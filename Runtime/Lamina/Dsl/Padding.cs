namespace Lamina;

/// <summary>PyTorch's padding by name.</summary>
public enum Padding
{
    /// <summary>No padding.</summary>
    Valid,

    /// <summary>
    /// As much padding as keeps the map's size: dilation·(kernel − 1) in all, the smaller half before. For stride 1 only, as in torch.nn.Conv2d.
    /// </summary>
    Same,
}

/// <summary>What lies outside the map where a convolution pads: torch.nn.Conv2d's <c>padding_mode</c>.</summary>
public enum PaddingMode
{
    /// <summary>Zeros.</summary>
    Zeros,

    /// <summary>The map mirrored at its border, the border itself not repeated.</summary>
    Reflect,

    /// <summary>The border pixel repeated.</summary>
    Replicate,

    /// <summary>The map's opposite side.</summary>
    Circular,
}

/// <summary>How a loss joins its samples into one number: PyTorch's <c>reduction</c>, less 'none'.</summary>
public enum Reduction
{
    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their sum divided by the number of samples: PyTorch's 'batchmean', of <see cref="KLDivLoss"/> alone.</summary>
    BatchMean,
}

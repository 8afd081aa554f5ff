using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>
/// All numbers of a convolution with its zero padding: x of <paramref name="Inputs"/>×<paramref name="Map"/> gives y of <paramref name="Outputs"/>×<see cref="Output"/>.
/// A matrix product is one whose window covers the whole map.
/// </summary>
/// <param name="Inputs">Input channels.</param>
/// <param name="Map">Height and width of x.</param>
/// <param name="Outputs">Output channels.</param>
/// <param name="Kernel">The window.</param>
/// <param name="Stride">From one window to the next.</param>
/// <param name="Dilation">From one tap to the next.</param>
/// <param name="Before">Zero rows above and columns left.</param>
/// <param name="After">Zero rows below and columns right.</param>
/// <param name="Groups">Independent groups of channels.</param>
internal sealed record ConvolutionGeometry(
    int Inputs,
    Size2d Map,
    int Outputs,
    Size2d Kernel,
    Size2d Stride,
    Size2d Dilation,
    Size2d Before,
    Size2d After,
    int Groups)
{
    /// <summary>Whether x stands as pixels of <see cref="Inputs"/> neighbouring floats: a network's input with few channels.</summary>
    public bool InputInPixels { get; init; }

    /// <summary>How Winograd's algorithm is used, or null for plain sums.</summary>
    public Winograd? Winograd { get; init; }

    /// <summary>Whether the rows of x lie in lanes.</summary>
    public bool InputInRows { get; init; }

    public Size2d Output => new(
        Extent(Map.Height, Before.Height + After.Height, Kernel.Height, Dilation.Height, Stride.Height),
        Extent(Map.Width, Before.Width + After.Width, Kernel.Width, Dilation.Width, Stride.Width));

    public bool IsPadded => Before != 0 || After != 0;

    /// <summary>Multiply-adds of one sample, those on padding included.</summary>
    public long MultiplyAdds => (long)Outputs * Output.Height * Output.Width * (Inputs / Groups) * Kernel.Height * Kernel.Width;

    private static int Extent(int size, int padding, int kernel, int dilation, int stride) =>
        ((size + padding - (dilation * (kernel - 1)) - 1) / stride) + 1;
}

/// <summary>Winograd's algorithm F(m×m, 3×3) for a convolution, and why.</summary>
/// <param name="Outputs">m.</param>
/// <param name="FromSamples">The least batch that it pays for; smaller ones take plain sums.</param>
/// <param name="Samples">The batch that the costs are of.</param>
/// <param name="KiloCycles">Its estimated time on one core, in thousands of cycles.</param>
/// <param name="PlainKiloCycles">The estimated time of plain sums.</param>
internal sealed record Winograd(int Outputs, int FromSamples, int Samples, long KiloCycles, long PlainKiloCycles);

/// <summary>
/// A <see cref="Convolution"/> that skips its own padding, or a <see cref="MatrixProduct"/>. Inputs: x, W and, where <paramref name="HasBias"/>, b; behind them those of
/// <paramref name="Norm"/>, then <see cref="WinogradWeights"/> if it <see cref="TakesPlanes"/>.
/// </summary>
/// <param name="Geometry">Its numbers.</param>
/// <param name="HasBias">Whether b is added.</param>
/// <param name="Y">The result's shape.</param>
/// <param name="Norm">A normalisation by fixed statistics that is multiplied into the weights, or null.</param>
internal sealed record PaddedConvolution(ConvolutionGeometry Geometry, bool HasBias, Shape Y, FixedNormalize? Norm = null) : Primitive
{
    /// <summary>Whether transformed weights are its last input.</summary>
    public bool TakesPlanes { get; init; }

    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => Y;
}

/// <summary>The gradient of a <see cref="PaddedConvolution"/> by its data. Inputs: ∂y, W and, where its geometry has <see cref="Winograd"/>, <see cref="WinogradWeights"/>.</summary>
internal sealed record PaddedConvolutionByData(ConvolutionGeometry Geometry, Shape X) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => X;
}

/// <summary>The gradient of a <see cref="PaddedConvolution"/> by its weights. Inputs: x, ∂y.</summary>
internal sealed record PaddedConvolutionByWeights(ConvolutionGeometry Geometry, Shape W) : Primitive
{
    public override bool IsParameterGradient => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => W;
}

/// <summary>W transformed for Winograd's algorithm, once in a step: (m + 2)² planes. Input: W.</summary>
/// <param name="Geometry">The convolution.</param>
/// <param name="IsByData">Whether for its gradient by data.</param>
internal sealed record WinogradWeights(ConvolutionGeometry Geometry, bool IsByData) : Primitive
{
    private const int Lanes = 16;

    public override bool IsWholeBatch => true;

    // As the runtime has it: targets in whole register tiles of two vectors, sources in whole blocks, and a line between planes.
    public override Shape Result(IReadOnlyList<Shape> inputs)
    {
        var (sources, targets) = IsByData ? (Geometry.Outputs, Geometry.Inputs) : (Geometry.Inputs, Geometry.Outputs);
        var inputsOfTile = Geometry.Winograd!.Outputs + 2;
        return new(inputsOfTile * inputsOfTile, (RoundUp(targets, 2 * Lanes) * RoundUp(sources, Lanes)) + Lanes);
    }

    private static int RoundUp(int count, int multiple) => (count + multiple - 1) / multiple * multiple;
}

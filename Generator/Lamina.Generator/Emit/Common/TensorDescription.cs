using System.Globalization;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.Nests;

namespace Lamina.Generator.Emit;

/// <summary>What a kernel says of itself in one line: layers, equation where it is new, shapes, and multiply-adds for a sample.</summary>
internal static class TensorDescription
{
    /// <param name="graph">The program's tensors.</param>
    /// <param name="tensor">The one that is computed.</param>
    /// <param name="told">The equations that have been told before and are not told again; receives this one.</param>
    public static string Of(TensorGraph graph, Tensor tensor, HashSet<string> told)
    {
        var fused = tensor.Primitive as Fused;
        var inputs = tensor.Inputs
            .Take(tensor.AnchorInputs)
            .Select(id => graph[id])
            .Where(input => input.Primitive is not (ParameterValue or BufferValue or WinogradWeights or BatchStatistics or BatchNormSums))
            .Select(input => input.Shape.ToString());
        var equation = What(tensor.Anchor) + (fused is null ? "" : $", then {fused.Epilogue.ToText(["s", "A", "B", "C"])}");
        var read = string.Join(", ", inputs);
        var shapes = read.Length == 0 ? $"{tensor.Shape}" : $"{read} → {tensor.Shape}";
        var cost = Cost(tensor.Anchor) is > 0 and var sums ? $"; {sums.ToString("N0", CultureInfo.InvariantCulture)} multiply-adds" : "";
        return $"{Names.InComment(tensor.Origin)}: {(told.Add(equation) ? equation + ". " : "")}{shapes}{cost}";
    }

    private static long Cost(Primitive anchor) => anchor switch
    {
        PaddedConvolution convolution => convolution.Geometry.MultiplyAdds,
        PaddedConvolutionByData convolution => convolution.Geometry.MultiplyAdds,
        PaddedConvolutionByWeights convolution => convolution.Geometry.MultiplyAdds,
        _ => 0,
    };

    /// <summary>The equation.</summary>
    public static string What(Primitive anchor) => anchor switch
    {
        PaddedConvolution convolution => $"y = w ∗ x{(convolution.HasBias ? " + b" : "")}{Window(convolution.Geometry)}{(convolution.Norm is null ? "" : ", normalised by running statistics, which are multiplied into the packed weights")}",
        PaddedConvolutionByData convolution => $"∂x = Σ over outputs and taps of w·∂y{Window(convolution.Geometry)}",
        PaddedConvolutionByWeights convolution => $"∂w = Σ over samples and pixels of ∂y·x{Window(convolution.Geometry)}",
        WinogradWeights weights => $"w transformed for Winograd's {Tile(weights.Geometry.Winograd!)}{(weights.IsByData ? " by data" : "")}",
        BiasGradient => "∂b = Σ over samples and pixels of ∂y",
        Pointwise pointwise => pointwise.Body.ToText(["x", "A", "B", "C"]),
        BatchStatistics => "mean and variance of each channel over the batch",
        BatchNormalize => "y = (x − mean)/√(variance + ε)·γ + β with the batch's statistics",
        FixedNormalize => "y = (x − mean)/√(variance + ε)·γ + β with running statistics",
        BatchNormSums => "Σ ∂y and Σ ∂y·x̂ of each channel",
        BatchNormByData => "∂x = γ/√(variance + ε)·(∂y − Σ∂y/m − x̂·Σ(∂y·x̂)/m)",
        BatchNormByParameter { Row: 0 } => "∂β = Σ ∂y",
        BatchNormByParameter => "∂γ = Σ ∂y·x̂",
        PaddedMaxPool => "the largest value under each window",
        PaddedMaxPoolGradient => "each ∂y goes to the first pixel that equals the maximum",
        PaddedAvgPool => "the mean under each window",
        PaddedAvgPoolGradient => "each ∂y is shared by the pixels of its window",
        Pad or PadGradient => "rows and columns around the map",
        Concat => "channels one after the other; those not named here are written there in the first place",
        ChannelSlice => "some of the channels",
        Reshape => "the same numbers under another shape",
        Nest nest => $"{NestText.ResultName(nest)} = {NestText.Of(nest)}",
        DropoutMask => "random factors, 0 or 1/(1 − p)",
        _ => throw new InvalidOperationException($"No description of {anchor}."),
    };

    /// <summary>What is special about a convolution's window, in brackets.</summary>
    public static string Window(ConvolutionGeometry geometry)
    {
        var parts = new List<string>();
        if (geometry.Kernel != geometry.Map || geometry.Kernel == 1)
            parts.Add($"{geometry.Kernel.Height}×{geometry.Kernel.Width}");
        if (geometry.Stride != 1)
            parts.Add($"stride {geometry.Stride}");
        if (geometry.IsPadded)
            parts.Add($"padding {geometry.Before}{(geometry.Winograd is null ? ", skipped" : "")}");
        if (geometry.Groups > 1)
            parts.Add($"{geometry.Groups} groups");
        var window = parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
        return geometry.Winograd is { } winograd ? $"{window} by Winograd's {Tile(winograd)}{Choice(winograd)}" : window;
    }

    private static string Tile(Winograd winograd) => $"F({winograd.Outputs}×{winograd.Outputs}, 3×3)";

    private static string Choice(Winograd winograd)
    {
        var from = winograd.FromSamples > 1 ? $" from {winograd.FromSamples} samples on" : "";
        var costs = FormattableString.Invariant($"{winograd.KiloCycles:N0} thousand cycles against {winograd.PlainKiloCycles:N0} of plain sums");
        return $"{from}: with {winograd.Samples} {(winograd.Samples == 1 ? "sample" : "samples")} about {costs}";
    }
}

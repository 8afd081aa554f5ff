// Written by Build/Lamina.Build out of the operators' signatures in Generator/Lamina.Core/Ops; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
namespace Lamina;

/// <summary>A 2-D convolution, torch.nn.Conv2d. (C, H, W) → (outChannels, H′, W′).</summary>
/// <param name="outChannels">Output channels, at least 1.</param>
/// <param name="kernelSize">The window, at least 1. One number, or height and width.</param>
public sealed class Conv2dAttribute(int outChannels, params int[] kernelSize) : LayerAttribute
{
    /// <summary>Output channels, at least 1.</summary>
    public int OutChannels { get; } = outChannels;

    /// <summary>The window, at least 1.</summary>
    public IReadOnlyList<int> KernelSize { get; } = kernelSize;

    /// <summary>Step of the window. An int or <c>new[] { height, width }</c>; default 1.</summary>
    public object Stride { get; set; } = 1;

    /// <summary>Padding on each side. An int, <c>new[] { height, width }</c> or <see cref="Lamina.Padding.Same"/>; default 0.</summary>
    public object Padding { get; set; } = 0;

    /// <summary>Distance between the window's taps. An int or <c>new[] { height, width }</c>; default 1.</summary>
    public object Dilation { get; set; } = 1;

    /// <summary>Independent groups of channels; must divide input and output channels. Default 1.</summary>
    public int Groups { get; set; } = 1;

    /// <summary>Whether a bias is added to each output channel. Default true.</summary>
    public bool Bias { get; set; } = true;

    /// <summary>What lies outside the map. Default <see cref="Lamina.PaddingMode.Zeros"/>.</summary>
    public PaddingMode PaddingMode { get; set; }
}

/// <summary>A fully connected layer, torch.nn.Linear: y = W·x + b. (features) → (outFeatures).</summary>
/// <param name="outFeatures">Output features, at least 1.</param>
public sealed class LinearAttribute(int outFeatures) : LayerAttribute
{
    /// <summary>Output features, at least 1.</summary>
    public int OutFeatures { get; } = outFeatures;

    /// <summary>Whether a bias is added. Default true.</summary>
    public bool Bias { get; set; } = true;
}

/// <summary>Joins dimensions into one, torch.nn.Flatten. (C, H, W) → (C·H·W).</summary>
public sealed class FlattenAttribute : LayerAttribute
{
    /// <summary>First dimension joined, counting the batch as 0; negative counts from the end. Default 1.</summary>
    public int StartDim { get; set; } = 1;

    /// <summary>Last dimension joined, counted alike. Default −1.</summary>
    public int EndDim { get; set; } = -1;
}

/// <summary>The largest value under each window, torch.nn.MaxPool2d. (C, H, W) → (C, H′, W′).</summary>
/// <param name="kernelSize">The window, at least 1. One number, or height and width.</param>
public sealed class MaxPool2dAttribute(params int[] kernelSize) : LayerAttribute
{
    /// <summary>The window, at least 1.</summary>
    public IReadOnlyList<int> KernelSize { get; } = kernelSize;

    /// <summary>Step of the window. An int or <c>new[] { height, width }</c>; default: the kernel size.</summary>
    public object? Stride { get; set; }

    /// <summary>Padding on each side, at most half the kernel; it never wins. An int or <c>new[] { height, width }</c>; default 0.</summary>
    public object Padding { get; set; } = 0;

    /// <summary>Distance between the window's taps. An int or <c>new[] { height, width }</c>; default 1.</summary>
    public object Dilation { get; set; } = 1;

    /// <summary>Whether the output size is rounded up. Default false.</summary>
    public bool CeilMode { get; set; }
}

/// <summary>The mean under each window, torch.nn.AvgPool2d. (C, H, W) → (C, H′, W′).</summary>
/// <param name="kernelSize">The window, at least 1. One number, or height and width.</param>
public sealed class AvgPool2dAttribute(params int[] kernelSize) : LayerAttribute
{
    /// <summary>The window, at least 1.</summary>
    public IReadOnlyList<int> KernelSize { get; } = kernelSize;

    /// <summary>Step of the window. An int or <c>new[] { height, width }</c>; default: the kernel size.</summary>
    public object? Stride { get; set; }

    /// <summary>Padding on each side, at most half the kernel. An int or <c>new[] { height, width }</c>; default 0.</summary>
    public object Padding { get; set; } = 0;

    /// <summary>Whether the output size is rounded up. Default false.</summary>
    public bool CeilMode { get; set; }

    /// <summary>Whether padding counts as zeros in the mean. Default true.</summary>
    public bool CountIncludePad { get; set; } = true;

    /// <summary>Divides by this number, at least 1, whatever the window covers. Default 0: the window's own size.</summary>
    public int DivisorOverride { get; set; }
}

/// <summary>The mean under windows that are cut so that the output has the size asked for, torch.nn.AdaptiveAvgPool2d. (C, H, W) → (C, outputSize).</summary>
/// <param name="outputSize">Height and width of the output; 1 is the global average pooling. One number, or height and width.</param>
public sealed class AdaptiveAvgPool2dAttribute(params int[] outputSize) : LayerAttribute
{
    /// <summary>Height and width of the output; 1 is the global average pooling.</summary>
    public IReadOnlyList<int> OutputSize { get; } = outputSize;
}

/// <summary>The largest value under windows that are cut so that the output has the size asked for, torch.nn.AdaptiveMaxPool2d. (C, H, W) → (C, outputSize).</summary>
/// <param name="outputSize">Height and width of the output. One number, or height and width.</param>
public sealed class AdaptiveMaxPool2dAttribute(params int[] outputSize) : LayerAttribute
{
    /// <summary>Height and width of the output.</summary>
    public IReadOnlyList<int> OutputSize { get; } = outputSize;
}

/// <summary>The largest value under each window of a sequence, torch.nn.MaxPool1d. (C, L) → (C, L′).</summary>
/// <param name="kernelSize">The window, at least 1.</param>
public sealed class MaxPool1dAttribute(int kernelSize) : LayerAttribute
{
    /// <summary>The window, at least 1.</summary>
    public int KernelSize { get; } = kernelSize;

    /// <summary>Step of the window. An int; default: the kernel size.</summary>
    public object? Stride { get; set; }

    /// <summary>Padding on each side, at most half the kernel; it never wins. Default 0.</summary>
    public int Padding { get; set; }

    /// <summary>Distance between the window's taps. Default 1.</summary>
    public int Dilation { get; set; } = 1;

    /// <summary>Whether the output size is rounded up. Default false.</summary>
    public bool CeilMode { get; set; }
}

/// <summary>The mean under each window of a sequence, torch.nn.AvgPool1d. (C, L) → (C, L′).</summary>
/// <param name="kernelSize">The window, at least 1.</param>
public sealed class AvgPool1dAttribute(int kernelSize) : LayerAttribute
{
    /// <summary>The window, at least 1.</summary>
    public int KernelSize { get; } = kernelSize;

    /// <summary>Step of the window. An int; default: the kernel size.</summary>
    public object? Stride { get; set; }

    /// <summary>Padding on each side, at most half the kernel. Default 0.</summary>
    public int Padding { get; set; }

    /// <summary>Whether the output size is rounded up. Default false.</summary>
    public bool CeilMode { get; set; }

    /// <summary>Whether padding counts as zeros in the mean. Default true.</summary>
    public bool CountIncludePad { get; set; } = true;
}

/// <summary>The mean of a sequence under windows that are cut so that the output has the length asked for, torch.nn.AdaptiveAvgPool1d. (C, L) → (C, outputSize).</summary>
/// <param name="outputSize">Length of the output.</param>
public sealed class AdaptiveAvgPool1dAttribute(int outputSize) : LayerAttribute
{
    /// <summary>Length of the output.</summary>
    public int OutputSize { get; } = outputSize;
}

/// <summary>The largest value under each window of a volume, torch.nn.MaxPool3d. (C, D, H, W) → (C, D′, H′, W′).</summary>
/// <param name="kernelSize">The window, at least 1. One number, or depth, height and width.</param>
public sealed class MaxPool3dAttribute(params int[] kernelSize) : LayerAttribute
{
    /// <summary>The window, at least 1.</summary>
    public IReadOnlyList<int> KernelSize { get; } = kernelSize;

    /// <summary>Step of the window. An int or <c>new[] { depth, height, width }</c>; default: the kernel size.</summary>
    public object? Stride { get; set; }

    /// <summary>Padding on each side, at most half the kernel; it never wins. An int or <c>new[] { depth, height, width }</c>; default 0.</summary>
    public object Padding { get; set; } = 0;

    /// <summary>Distance between the window's taps. An int or <c>new[] { depth, height, width }</c>; default 1.</summary>
    public object Dilation { get; set; } = 1;

    /// <summary>Whether the output size is rounded up. Default false.</summary>
    public bool CeilMode { get; set; }
}

/// <summary>The mean under each window of a volume, torch.nn.AvgPool3d. (C, D, H, W) → (C, D′, H′, W′).</summary>
/// <param name="kernelSize">The window, at least 1. One number, or depth, height and width.</param>
public sealed class AvgPool3dAttribute(params int[] kernelSize) : LayerAttribute
{
    /// <summary>The window, at least 1.</summary>
    public IReadOnlyList<int> KernelSize { get; } = kernelSize;

    /// <summary>Step of the window. An int or <c>new[] { depth, height, width }</c>; default: the kernel size.</summary>
    public object? Stride { get; set; }

    /// <summary>Padding on each side, at most half the kernel. An int or <c>new[] { depth, height, width }</c>; default 0.</summary>
    public object Padding { get; set; } = 0;

    /// <summary>Whether the output size is rounded up. Default false.</summary>
    public bool CeilMode { get; set; }

    /// <summary>Whether padding counts as zeros in the mean. Default true.</summary>
    public bool CountIncludePad { get; set; } = true;

    /// <summary>Divides by this number, at least 1, whatever the window covers. Default 0: the window's own size.</summary>
    public int DivisorOverride { get; set; }
}

/// <summary>Normalises each feature over the batch, torch.nn.BatchNorm1d: a vector's features, or the channels of a sequence.</summary>
public sealed class BatchNorm1dAttribute : LayerAttribute
{
    /// <summary>Added to the variance, above 0. Default 1e-5.</summary>
    public double Eps { get; set; } = 1e-5;

    /// <summary>The weight of a batch in the running estimates, from 0 to 1; null for their plain average over all batches. A number or <c>null</c>; default 0.1.</summary>
    public object? Momentum { get; set; } = 0.1;

    /// <summary>Whether a trained γ scales the result and a β is added. Default true.</summary>
    public bool Affine { get; set; } = true;

    /// <summary>Whether running estimates are kept for inference; without, it takes the batch's own statistics. Default true.</summary>
    public bool TrackRunningStats { get; set; } = true;
}

/// <summary>Normalises each channel of a map over the batch's samples and pixels, torch.nn.BatchNorm2d.</summary>
public sealed class BatchNorm2dAttribute : LayerAttribute
{
    /// <summary>Added to the variance, above 0. Default 1e-5.</summary>
    public double Eps { get; set; } = 1e-5;

    /// <summary>The weight of a batch in the running estimates, from 0 to 1; null for their plain average over all batches. A number or <c>null</c>; default 0.1.</summary>
    public object? Momentum { get; set; } = 0.1;

    /// <summary>Whether a trained γ scales the result and a β is added. Default true.</summary>
    public bool Affine { get; set; } = true;

    /// <summary>Whether running estimates are kept for inference; without, it takes the batch's own statistics. Default true.</summary>
    public bool TrackRunningStats { get; set; } = true;
}

/// <summary>Normalises each sample over its last dimensions, torch.nn.LayerNorm.</summary>
public sealed class LayerNormAttribute : LayerAttribute
{
    /// <summary>The first dimension of PyTorch's normalized_shape, whose sizes are inferred, counting the batch as 0; negative counts from the end. −1 is the last alone. Default −1.</summary>
    public int StartDim { get; set; } = -1;

    /// <summary>Added to the variance, above 0 and below 1. Default 1e-5.</summary>
    public double Eps { get; set; } = 1e-5;

    /// <summary>Whether a trained weight scales each element of the normalised shape. Default true.</summary>
    public bool ElementwiseAffine { get; set; } = true;

    /// <summary>Whether a bias is added to each, where there is a weight. Default true.</summary>
    public bool Bias { get; set; } = true;
}

/// <summary>Normalises each sample over the pixels of each group of neighbouring channels, torch.nn.GroupNorm.</summary>
/// <param name="numGroups">Groups of neighbouring channels; must divide the channels.</param>
public sealed class GroupNormAttribute(int numGroups) : LayerAttribute
{
    /// <summary>Groups of neighbouring channels; must divide the channels.</summary>
    public int NumGroups { get; } = numGroups;

    /// <summary>Added to the variance, above 0 and below 1. Default 1e-5.</summary>
    public double Eps { get; set; } = 1e-5;

    /// <summary>Whether each channel has a trained weight and bias. Default true.</summary>
    public bool Affine { get; set; } = true;
}

/// <summary>Normalises each channel of each sample over its pixels, torch.nn.InstanceNorm2d; without running statistics.</summary>
public sealed class InstanceNorm2dAttribute : LayerAttribute
{
    /// <summary>Added to the variance, above 0 and below 1. Default 1e-5.</summary>
    public double Eps { get; set; } = 1e-5;

    /// <summary>Whether each channel has a trained weight and bias. Default false.</summary>
    public bool Affine { get; set; }
}

/// <summary>x/(k + alpha·m)^beta with the mean m of x² over neighbouring channels, torch.nn.LocalResponseNorm.</summary>
/// <param name="size">Neighbouring channels, at least 1.</param>
public sealed class LocalResponseNormAttribute(int size) : LayerAttribute
{
    /// <summary>Neighbouring channels, at least 1.</summary>
    public int Size { get; } = size;

    /// <summary>The weight of the mean, at least 0. Default 1e-4.</summary>
    public double Alpha { get; set; } = 1e-4;

    /// <summary>The exponent. Default 0.75.</summary>
    public double Beta { get; set; } = 0.75;

    /// <summary>Added to the mean, above 0. Default 1.</summary>
    public double K { get; set; } = 1;
}

/// <summary>tanh x, torch.nn.Tanh.</summary>
public sealed class TanhAttribute : LayerAttribute;

/// <summary>1/(1 + e⁻ˣ), torch.nn.Sigmoid.</summary>
public sealed class SigmoidAttribute : LayerAttribute;

/// <summary>max(0, x), torch.nn.ReLU.</summary>
public sealed class ReLUAttribute : LayerAttribute;

/// <summary>min(max(0, x), 6), torch.nn.ReLU6.</summary>
public sealed class ReLU6Attribute : LayerAttribute;

/// <summary>x where it is above 0, else negativeSlope·x, torch.nn.LeakyReLU.</summary>
public sealed class LeakyReLUAttribute : LayerAttribute
{
    /// <summary>The slope below 0. Default 0.01.</summary>
    public double NegativeSlope { get; set; } = 0.01;
}

/// <summary>x where it is above 0, else weight·x with a trained weight, torch.nn.PReLU.</summary>
public sealed class PReLUAttribute : LayerAttribute
{
    /// <summary>Whether each channel has a weight of its own, PyTorch's num_parameters = C, or all have one. Default false.</summary>
    public bool PerChannel { get; set; }

    /// <summary>What the weight starts at. Default 0.25.</summary>
    public double Init { get; set; } = 0.25;
}

/// <summary>x where it is above 0, else alpha·(eˣ − 1), torch.nn.ELU.</summary>
public sealed class ELUAttribute : LayerAttribute
{
    /// <summary>What the function falls towards, negated. Default 1.</summary>
    public double Alpha { get; set; } = 1;
}

/// <summary>exp(x)/Σ exp(x) along one dimension, torch.nn.Softmax.</summary>
public sealed class SoftmaxAttribute : LayerAttribute
{
    /// <summary>The dimension, counting the batch as 0; negative counts from the end. 1 is a vector's features, or a map's channels. Default 1.</summary>
    public int Dim { get; set; } = 1;
}

/// <summary>x − ln Σ exp(x) along one dimension, torch.nn.LogSoftmax.</summary>
public sealed class LogSoftmaxAttribute : LayerAttribute
{
    /// <summary>The dimension, counting the batch as 0; negative counts from the end. 1 is a vector's features, or a map's channels. Default 1.</summary>
    public int Dim { get; set; } = 1;
}

/// <summary>A map with more pixels, torch.nn.Upsample. (C, H, W) → (C, H·factor, W·factor).</summary>
/// <param name="scaleFactor">How many times as high and wide. One number, or height and width.</param>
public sealed class UpsampleAttribute(params int[] scaleFactor) : LayerAttribute
{
    /// <summary>How many times as high and wide.</summary>
    public IReadOnlyList<int> ScaleFactor { get; } = scaleFactor;

    /// <summary>Whether pixels are repeated or read between. Default <see cref="Lamina.UpsampleMode.Nearest"/>.</summary>
    public UpsampleMode Mode { get; set; }

    /// <summary>Whether the corner pixels' centres stay where they are, rather than the map's borders; with <see cref="Lamina.UpsampleMode.Bilinear"/> alone. Default false.</summary>
    public bool AlignCorners { get; set; }
}

/// <summary>Channels made rows and columns, torch.nn.PixelShuffle. (C·r², H, W) → (C, H·r, W·r).</summary>
/// <param name="upscaleFactor">r: how many times as high and wide. Its square divides the channels.</param>
public sealed class PixelShuffleAttribute(int upscaleFactor) : LayerAttribute
{
    /// <summary>r: how many times as high and wide. Its square divides the channels.</summary>
    public int UpscaleFactor { get; } = upscaleFactor;
}

/// <summary>Columns and rows around a map, torch.nn.functional.pad; negative numbers crop, where the padding is a constant. (C, H, W) → (C, H + top + bottom, W + left + right).</summary>
/// <param name="left">Columns to the left.</param>
/// <param name="right">Columns to the right.</param>
/// <param name="top">Rows above.</param>
/// <param name="bottom">Rows below.</param>
public sealed class Pad2dAttribute(int left, int right, int top, int bottom) : LayerAttribute
{
    /// <summary>Columns to the left.</summary>
    public int Left { get; } = left;

    /// <summary>Columns to the right.</summary>
    public int Right { get; } = right;

    /// <summary>Rows above.</summary>
    public int Top { get; } = top;

    /// <summary>Rows below.</summary>
    public int Bottom { get; } = bottom;

    /// <summary>What lies outside the map. Default <see cref="Lamina.PaddingMode.Zeros"/>.</summary>
    public PaddingMode PaddingMode { get; set; }

    /// <summary>The constant outside, with <see cref="Lamina.PaddingMode.Zeros"/>. Default 0.</summary>
    public double Value { get; set; }
}

/// <summary>The dimensions in another order, torch.permute.</summary>
/// <param name="dims">For each dimension of the result which one of the input it is, the batch counted as 0 and not written: (C, H, W) with 2, 3, 1 is (H, W, C).</param>
public sealed class PermuteAttribute(params int[] dims) : LayerAttribute
{
    /// <summary>For each dimension of the result which one of the input it is, the batch counted as 0 and not written: (C, H, W) with 2, 3, 1 is (H, W, C).</summary>
    public IReadOnlyList<int> Dims { get; } = dims;
}

/// <summary>A part of one dimension, PyTorch's <c>x[:, start:end:step]</c>.</summary>
/// <param name="dim">The dimension, counting the batch as 0; negative counts from the end.</param>
public sealed class SliceAttribute(int dim) : LayerAttribute
{
    /// <summary>The dimension, counting the batch as 0; negative counts from the end.</summary>
    public int Dim { get; } = dim;

    /// <summary>The first element; negative counts from the end. Default 0.</summary>
    public int Start { get; set; }

    /// <summary>Behind the last; negative counts from the end. An int; default: the dimension's end.</summary>
    public object? End { get; set; }

    /// <summary>From one to the next, at least 1. Default 1.</summary>
    public int Step { get; set; } = 1;
}

/// <summary>In training, zeroes each element with probability p and scales the others by 1/(1 − p); nothing in inference. torch.nn.Dropout.</summary>
/// <param name="p">Probability of zeroing, at least 0 and below 1. Default 0.5.</param>
public sealed class DropoutAttribute(double p = 0.5) : LayerAttribute
{
    /// <summary>Probability of zeroing, at least 0 and below 1.</summary>
    public double P { get; } = p;
}

/// <summary>y = x, torch.nn.Identity: holds a place, and a name, in an architecture.</summary>
public sealed class IdentityAttribute : LayerAttribute;

/// <summary>Declares the network's loss, torch.nn.CrossEntropyLoss: log-softmax and the negative log-likelihood of an integer label. It comes last; inference returns what it reads (the logits). (classes) → one number.</summary>
public sealed class CrossEntropyLossAttribute : LayerAttribute
{
    /// <summary>One factor for each class. Default: none.</summary>
    public double[]? Weight { get; set; }

    /// <summary>Samples with this label count for nothing. Default −100.</summary>
    public int IgnoreIndex { get; set; } = -100;

    /// <summary>Mean or sum over the batch. Default <see cref="Lamina.Reduction.Mean"/>.</summary>
    public Reduction Reduction { get; set; }

    /// <summary>Share of the target spread evenly over all classes, in [0, 1] (Szegedy et al. 2016). Default 0.</summary>
    public double LabelSmoothing { get; set; }
}

/// <summary>Declares the network's loss, torch.nn.MSELoss: the mean of (output − target)² over all elements. It comes last; inference returns what it reads. any → one number.</summary>
public sealed class MSELossAttribute : LayerAttribute
{
    /// <summary>Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</summary>
    public Reduction Reduction { get; set; }
}

/// <summary>Declares the network's loss, torch.nn.L1Loss: the mean of |output − target| over all elements. It comes last; inference returns what it reads. any → one number.</summary>
public sealed class L1LossAttribute : LayerAttribute
{
    /// <summary>Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</summary>
    public Reduction Reduction { get; set; }
}

/// <summary>Declares the network's loss, torch.nn.SmoothL1Loss: with d = |output − target|, d²/2β where d is below β, else d − β/2. It comes last; inference returns what it reads. any → one number.</summary>
public sealed class SmoothL1LossAttribute : LayerAttribute
{
    /// <summary>Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</summary>
    public Reduction Reduction { get; set; }

    /// <summary>Where the square ends, from 0 on; 0 is L1Loss. Default 1.</summary>
    public double Beta { get; set; } = 1;
}

/// <summary>Declares the network's loss, torch.nn.HuberLoss: with d = |output − target|, d²/2 where d is at most δ, else δ·(d − δ/2). It comes last; inference returns what it reads. any → one number.</summary>
public sealed class HuberLossAttribute : LayerAttribute
{
    /// <summary>Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</summary>
    public Reduction Reduction { get; set; }

    /// <summary>Where the square ends, above 0. Default 1.</summary>
    public double Delta { get; set; } = 1;
}

/// <summary>Declares the network's loss, torch.nn.NLLLoss over log-probabilities, as LogSoftmax gives them. It comes last; inference returns what it reads. (classes) → one number.</summary>
public sealed class NLLLossAttribute : LayerAttribute
{
    /// <summary>One factor for each class. Default: none.</summary>
    public double[]? Weight { get; set; }

    /// <summary>Samples with this label count for nothing. Default −100.</summary>
    public int IgnoreIndex { get; set; } = -100;

    /// <summary>Mean or sum over the batch. Default <see cref="Lamina.Reduction.Mean"/>.</summary>
    public Reduction Reduction { get; set; }
}

/// <summary>Declares the network's loss, torch.nn.BCELoss over probabilities, as Sigmoid gives them: −(t·ln o + (1 − t)·ln(1 − o)). It comes last; inference returns what it reads. any → one number.</summary>
public sealed class BCELossAttribute : LayerAttribute
{
    /// <summary>One factor for each output. Default: none.</summary>
    public double[]? Weight { get; set; }

    /// <summary>Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</summary>
    public Reduction Reduction { get; set; }
}

/// <summary>Declares the network's loss, torch.nn.BCEWithLogitsLoss over scores: sigmoid and BCELoss in one, exact for scores of any size. It comes last; inference returns what it reads. any → one number.</summary>
public sealed class BCEWithLogitsLossAttribute : LayerAttribute
{
    /// <summary>One factor for each output. Default: none.</summary>
    public double[]? Weight { get; set; }

    /// <summary>Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</summary>
    public Reduction Reduction { get; set; }

    /// <summary>One factor for what is true of each output. Default: none.</summary>
    public double[]? PosWeight { get; set; }
}

/// <summary>Declares the network's loss, torch.nn.MultiLabelSoftMarginLoss over a score for each of several labels that may all hold: BCEWithLogitsLoss averaged over the labels of a sample. It comes last; inference returns what it reads. any → one number.</summary>
public sealed class MultiLabelSoftMarginLossAttribute : LayerAttribute
{
    /// <summary>One factor for each output. Default: none.</summary>
    public double[]? Weight { get; set; }

    /// <summary>Mean or sum over the batch. Default <see cref="Lamina.Reduction.Mean"/>.</summary>
    public Reduction Reduction { get; set; }
}

/// <summary>Declares the network's loss, torch.nn.KLDivLoss over log-probabilities: t·(ln t − o). It comes last; inference returns what it reads. any → one number.</summary>
public sealed class KLDivLossAttribute : LayerAttribute
{
    /// <summary>Mean over all elements, sum, or sum divided by the number of samples. Default <see cref="Lamina.Reduction.Mean"/>.</summary>
    public Reduction Reduction { get; set; }

    /// <summary>Whether targets are log-probabilities too. Default false.</summary>
    public bool LogTarget { get; set; }
}

/// <summary>Declares the network's loss, torch.nn.HingeEmbeddingLoss over distances: o where the target is 1, max(0, margin − o) where it is −1. It comes last; inference returns what it reads. any → one number.</summary>
public sealed class HingeEmbeddingLossAttribute : LayerAttribute
{
    /// <summary>What distances of unlike pairs should reach. Default 1.</summary>
    public double Margin { get; set; } = 1;

    /// <summary>Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</summary>
    public Reduction Reduction { get; set; }
}

/// <summary>Declares the network's loss, torchvision.ops.sigmoid_focal_loss over scores: α·(1 − p)^γ times the term of BCEWithLogitsLoss, p being the probability given to what is true. It comes last; inference returns what it reads. any → one number.</summary>
public sealed class FocalLossAttribute : LayerAttribute
{
    /// <summary>α for what is true, 1 − α for what is not; −1 for neither. Default 0.25.</summary>
    public double Alpha { get; set; } = 0.25;

    /// <summary>How much what is easy counts less, from 0 on. Default 2.</summary>
    public double Gamma { get; set; } = 2;

    /// <summary>Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</summary>
    public Reduction Reduction { get; set; }
}

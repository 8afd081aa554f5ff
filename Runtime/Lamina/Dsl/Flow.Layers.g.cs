// Written by Build/Lamina.Build out of the operators' signatures in Generator/Lamina.Core/Ops; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
namespace Lamina;

public sealed partial class Flow
{
    /// <summary>A 2-D convolution, torch.nn.Conv2d. (C, H, W) → (outChannels, H′, W′).</summary>
    /// <param name="outChannels">Output channels, at least 1.</param>
    /// <param name="kernelSize">The window, at least 1. An int or (height, width).</param>
    /// <param name="stride">Step of the window. An int or (height, width); default 1.</param>
    /// <param name="padding">Padding on each side. An int, (height, width) or <see cref="Lamina.Padding.Same"/>; default 0.</param>
    /// <param name="dilation">Distance between the window's taps. An int or (height, width); default 1.</param>
    /// <param name="groups">Independent groups of channels; must divide input and output channels. Default 1.</param>
    /// <param name="bias">Whether a bias is added to each output channel. Default true.</param>
    /// <param name="paddingMode">What lies outside the map. Default <see cref="Lamina.PaddingMode.Zeros"/>.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Conv2d(
        int outChannels,
        Size2d kernelSize,
        Size2d? stride = null,
        Padding2d padding = default,
        Size2d? dilation = null,
        int groups = 1,
        bool bias = true,
        PaddingMode paddingMode = PaddingMode.Zeros,
        string? name = null) => throw NeverRun();

    /// <summary>A fully connected layer, torch.nn.Linear: y = W·x + b. (features) → (outFeatures).</summary>
    /// <param name="outFeatures">Output features, at least 1.</param>
    /// <param name="bias">Whether a bias is added. Default true.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Linear(int outFeatures, bool bias = true, string? name = null) => throw NeverRun();

    /// <summary>Joins dimensions into one, torch.nn.Flatten. (C, H, W) → (C·H·W).</summary>
    /// <param name="startDim">First dimension joined, counting the batch as 0; negative counts from the end. Default 1.</param>
    /// <param name="endDim">Last dimension joined, counted alike. Default −1.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Flatten(int startDim = 1, int endDim = -1, string? name = null) => throw NeverRun();

    /// <summary>The largest value under each window, torch.nn.MaxPool2d. (C, H, W) → (C, H′, W′).</summary>
    /// <param name="kernelSize">The window, at least 1. An int or (height, width).</param>
    /// <param name="stride">Step of the window. An int or (height, width); default: the kernel size.</param>
    /// <param name="padding">Padding on each side, at most half the kernel; it never wins. An int or (height, width); default 0.</param>
    /// <param name="dilation">Distance between the window's taps. An int or (height, width); default 1.</param>
    /// <param name="ceilMode">Whether the output size is rounded up. Default false.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow MaxPool2d(
        Size2d kernelSize,
        Size2d? stride = null,
        Size2d? padding = null,
        Size2d? dilation = null,
        bool ceilMode = false,
        string? name = null) => throw NeverRun();

    /// <summary>The mean under each window, torch.nn.AvgPool2d. (C, H, W) → (C, H′, W′).</summary>
    /// <param name="kernelSize">The window, at least 1. An int or (height, width).</param>
    /// <param name="stride">Step of the window. An int or (height, width); default: the kernel size.</param>
    /// <param name="padding">Padding on each side, at most half the kernel. An int or (height, width); default 0.</param>
    /// <param name="ceilMode">Whether the output size is rounded up. Default false.</param>
    /// <param name="countIncludePad">Whether padding counts as zeros in the mean. Default true.</param>
    /// <param name="divisorOverride">Divides by this number, at least 1, whatever the window covers. Default: the window's own size.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow AvgPool2d(
        Size2d kernelSize,
        Size2d? stride = null,
        Size2d? padding = null,
        bool ceilMode = false,
        bool countIncludePad = true,
        int? divisorOverride = null,
        string? name = null) => throw NeverRun();

    /// <summary>The mean under windows that are cut so that the output has the size asked for, torch.nn.AdaptiveAvgPool2d. (C, H, W) → (C, outputSize).</summary>
    /// <param name="outputSize">Height and width of the output; 1 is the global average pooling. An int or (height, width).</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow AdaptiveAvgPool2d(Size2d outputSize, string? name = null) => throw NeverRun();

    /// <summary>The largest value under windows that are cut so that the output has the size asked for, torch.nn.AdaptiveMaxPool2d. (C, H, W) → (C, outputSize).</summary>
    /// <param name="outputSize">Height and width of the output. An int or (height, width).</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow AdaptiveMaxPool2d(Size2d outputSize, string? name = null) => throw NeverRun();

    /// <summary>The largest value under each window of a sequence, torch.nn.MaxPool1d. (C, L) → (C, L′).</summary>
    /// <param name="kernelSize">The window, at least 1.</param>
    /// <param name="stride">Step of the window. Default: the kernel size.</param>
    /// <param name="padding">Padding on each side, at most half the kernel; it never wins. Default 0.</param>
    /// <param name="dilation">Distance between the window's taps. Default 1.</param>
    /// <param name="ceilMode">Whether the output size is rounded up. Default false.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow MaxPool1d(
        int kernelSize,
        int? stride = null,
        int padding = 0,
        int dilation = 1,
        bool ceilMode = false,
        string? name = null) => throw NeverRun();

    /// <summary>The mean under each window of a sequence, torch.nn.AvgPool1d. (C, L) → (C, L′).</summary>
    /// <param name="kernelSize">The window, at least 1.</param>
    /// <param name="stride">Step of the window. Default: the kernel size.</param>
    /// <param name="padding">Padding on each side, at most half the kernel. Default 0.</param>
    /// <param name="ceilMode">Whether the output size is rounded up. Default false.</param>
    /// <param name="countIncludePad">Whether padding counts as zeros in the mean. Default true.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow AvgPool1d(
        int kernelSize,
        int? stride = null,
        int padding = 0,
        bool ceilMode = false,
        bool countIncludePad = true,
        string? name = null) => throw NeverRun();

    /// <summary>The mean of a sequence under windows that are cut so that the output has the length asked for, torch.nn.AdaptiveAvgPool1d. (C, L) → (C, outputSize).</summary>
    /// <param name="outputSize">Length of the output.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow AdaptiveAvgPool1d(int outputSize, string? name = null) => throw NeverRun();

    /// <summary>The largest value under each window of a volume, torch.nn.MaxPool3d. (C, D, H, W) → (C, D′, H′, W′).</summary>
    /// <param name="kernelSize">The window, at least 1. An int or (depth, height, width).</param>
    /// <param name="stride">Step of the window. An int or (depth, height, width); default: the kernel size.</param>
    /// <param name="padding">Padding on each side, at most half the kernel; it never wins. An int or (depth, height, width); default 0.</param>
    /// <param name="dilation">Distance between the window's taps. An int or (depth, height, width); default 1.</param>
    /// <param name="ceilMode">Whether the output size is rounded up. Default false.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow MaxPool3d(
        Size3d kernelSize,
        Size3d? stride = null,
        Size3d? padding = null,
        Size3d? dilation = null,
        bool ceilMode = false,
        string? name = null) => throw NeverRun();

    /// <summary>The mean under each window of a volume, torch.nn.AvgPool3d. (C, D, H, W) → (C, D′, H′, W′).</summary>
    /// <param name="kernelSize">The window, at least 1. An int or (depth, height, width).</param>
    /// <param name="stride">Step of the window. An int or (depth, height, width); default: the kernel size.</param>
    /// <param name="padding">Padding on each side, at most half the kernel. An int or (depth, height, width); default 0.</param>
    /// <param name="ceilMode">Whether the output size is rounded up. Default false.</param>
    /// <param name="countIncludePad">Whether padding counts as zeros in the mean. Default true.</param>
    /// <param name="divisorOverride">Divides by this number, at least 1, whatever the window covers. Default: the window's own size.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow AvgPool3d(
        Size3d kernelSize,
        Size3d? stride = null,
        Size3d? padding = null,
        bool ceilMode = false,
        bool countIncludePad = true,
        int? divisorOverride = null,
        string? name = null) => throw NeverRun();

    /// <summary>Normalises each feature over the batch, torch.nn.BatchNorm1d: a vector's features, or the channels of a sequence.</summary>
    /// <param name="eps">Added to the variance, above 0. Default 1e-5.</param>
    /// <param name="momentum">The weight of a batch in the running estimates, from 0 to 1; null for their plain average over all batches. Default 0.1.</param>
    /// <param name="affine">Whether a trained γ scales the result and a β is added. Default true.</param>
    /// <param name="trackRunningStats">Whether running estimates are kept for inference; without, it takes the batch's own statistics. Default true.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow BatchNorm1d(
        double eps = 1e-5,
        double? momentum = 0.1,
        bool affine = true,
        bool trackRunningStats = true,
        string? name = null) => throw NeverRun();

    /// <summary>Normalises each channel of a map over the batch's samples and pixels, torch.nn.BatchNorm2d.</summary>
    /// <param name="eps">Added to the variance, above 0. Default 1e-5.</param>
    /// <param name="momentum">The weight of a batch in the running estimates, from 0 to 1; null for their plain average over all batches. Default 0.1.</param>
    /// <param name="affine">Whether a trained γ scales the result and a β is added. Default true.</param>
    /// <param name="trackRunningStats">Whether running estimates are kept for inference; without, it takes the batch's own statistics. Default true.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow BatchNorm2d(
        double eps = 1e-5,
        double? momentum = 0.1,
        bool affine = true,
        bool trackRunningStats = true,
        string? name = null) => throw NeverRun();

    /// <summary>Normalises each sample over its last dimensions, torch.nn.LayerNorm.</summary>
    /// <param name="startDim">The first dimension of PyTorch's normalized_shape, whose sizes are inferred, counting the batch as 0; negative counts from the end. −1 is the last alone. Default −1.</param>
    /// <param name="eps">Added to the variance, above 0 and below 1. Default 1e-5.</param>
    /// <param name="elementwiseAffine">Whether a trained weight scales each element of the normalised shape. Default true.</param>
    /// <param name="bias">Whether a bias is added to each, where there is a weight. Default true.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow LayerNorm(int startDim = -1, double eps = 1e-5, bool elementwiseAffine = true, bool bias = true, string? name = null) => throw NeverRun();

    /// <summary>Normalises each sample over the pixels of each group of neighbouring channels, torch.nn.GroupNorm.</summary>
    /// <param name="numGroups">Groups of neighbouring channels; must divide the channels.</param>
    /// <param name="eps">Added to the variance, above 0 and below 1. Default 1e-5.</param>
    /// <param name="affine">Whether each channel has a trained weight and bias. Default true.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow GroupNorm(int numGroups, double eps = 1e-5, bool affine = true, string? name = null) => throw NeverRun();

    /// <summary>Normalises each channel of each sample over its pixels, torch.nn.InstanceNorm2d; without running statistics.</summary>
    /// <param name="eps">Added to the variance, above 0 and below 1. Default 1e-5.</param>
    /// <param name="affine">Whether each channel has a trained weight and bias. Default false.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow InstanceNorm2d(double eps = 1e-5, bool affine = false, string? name = null) => throw NeverRun();

    /// <summary>x/(k + alpha·m)^beta with the mean m of x² over neighbouring channels, torch.nn.LocalResponseNorm.</summary>
    /// <param name="size">Neighbouring channels, at least 1.</param>
    /// <param name="alpha">The weight of the mean, at least 0. Default 1e-4.</param>
    /// <param name="beta">The exponent. Default 0.75.</param>
    /// <param name="k">Added to the mean, above 0. Default 1.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow LocalResponseNorm(int size, double alpha = 1e-4, double beta = 0.75, double k = 1, string? name = null) => throw NeverRun();

    /// <summary>tanh x, torch.nn.Tanh.</summary>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Tanh(string? name = null) => throw NeverRun();

    /// <summary>1/(1 + e⁻ˣ), torch.nn.Sigmoid.</summary>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Sigmoid(string? name = null) => throw NeverRun();

    /// <summary>max(0, x), torch.nn.ReLU.</summary>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow ReLU(string? name = null) => throw NeverRun();

    /// <summary>min(max(0, x), 6), torch.nn.ReLU6.</summary>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow ReLU6(string? name = null) => throw NeverRun();

    /// <summary>x where it is above 0, else negativeSlope·x, torch.nn.LeakyReLU.</summary>
    /// <param name="negativeSlope">The slope below 0. Default 0.01.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow LeakyReLU(double negativeSlope = 0.01, string? name = null) => throw NeverRun();

    /// <summary>x where it is above 0, else weight·x with a trained weight, torch.nn.PReLU.</summary>
    /// <param name="perChannel">Whether each channel has a weight of its own, PyTorch's num_parameters = C, or all have one. Default false.</param>
    /// <param name="init">What the weight starts at. Default 0.25.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow PReLU(bool perChannel = false, double init = 0.25, string? name = null) => throw NeverRun();

    /// <summary>x where it is above 0, else alpha·(eˣ − 1), torch.nn.ELU.</summary>
    /// <param name="alpha">What the function falls towards, negated. Default 1.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow ELU(double alpha = 1, string? name = null) => throw NeverRun();

    /// <summary>exp(x)/Σ exp(x) along one dimension, torch.nn.Softmax.</summary>
    /// <param name="dim">The dimension, counting the batch as 0; negative counts from the end. 1 is a vector's features, or a map's channels. Default 1.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Softmax(int dim = 1, string? name = null) => throw NeverRun();

    /// <summary>x − ln Σ exp(x) along one dimension, torch.nn.LogSoftmax.</summary>
    /// <param name="dim">The dimension, counting the batch as 0; negative counts from the end. 1 is a vector's features, or a map's channels. Default 1.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow LogSoftmax(int dim = 1, string? name = null) => throw NeverRun();

    /// <summary>A map with more pixels, torch.nn.Upsample. (C, H, W) → (C, H·factor, W·factor).</summary>
    /// <param name="scaleFactor">How many times as high and wide. An int or (height, width).</param>
    /// <param name="mode">Whether pixels are repeated or read between. Default <see cref="Lamina.UpsampleMode.Nearest"/>.</param>
    /// <param name="alignCorners">Whether the corner pixels' centres stay where they are, rather than the map's borders; with <see cref="Lamina.UpsampleMode.Bilinear"/> alone. Default false.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Upsample(Size2d scaleFactor, UpsampleMode mode = UpsampleMode.Nearest, bool alignCorners = false, string? name = null) => throw NeverRun();

    /// <summary>Channels made rows and columns, torch.nn.PixelShuffle. (C·r², H, W) → (C, H·r, W·r).</summary>
    /// <param name="upscaleFactor">r: how many times as high and wide. Its square divides the channels.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow PixelShuffle(int upscaleFactor, string? name = null) => throw NeverRun();

    /// <summary>Columns and rows around a map, torch.nn.functional.pad; negative numbers crop, where the padding is a constant. (C, H, W) → (C, H + top + bottom, W + left + right).</summary>
    /// <param name="left">Columns to the left.</param>
    /// <param name="right">Columns to the right.</param>
    /// <param name="top">Rows above.</param>
    /// <param name="bottom">Rows below.</param>
    /// <param name="paddingMode">What lies outside the map. Default <see cref="Lamina.PaddingMode.Zeros"/>.</param>
    /// <param name="value">The constant outside, with <see cref="Lamina.PaddingMode.Zeros"/>. Default 0.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Pad2d(
        int left,
        int right,
        int top,
        int bottom,
        PaddingMode paddingMode = PaddingMode.Zeros,
        double value = 0,
        string? name = null) => throw NeverRun();

    /// <summary>The dimensions in another order, torch.permute.</summary>
    /// <param name="dims">For each dimension of the result which one of the input it is, the batch counted as 0 and not written: (C, H, W) with 2, 3, 1 is (H, W, C).</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Permute(int[] dims, string? name = null) => throw NeverRun();

    /// <summary>A part of one dimension, PyTorch's <c>x[:, start:end:step]</c>.</summary>
    /// <param name="dim">The dimension, counting the batch as 0; negative counts from the end.</param>
    /// <param name="start">The first element; negative counts from the end. Default 0.</param>
    /// <param name="end">Behind the last; negative counts from the end. Default: the dimension's end.</param>
    /// <param name="step">From one to the next, at least 1. Default 1.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Slice(int dim, int start = 0, int? end = null, int step = 1, string? name = null) => throw NeverRun();

    /// <summary>In training, zeroes each element with probability p and scales the others by 1/(1 − p); nothing in inference. torch.nn.Dropout.</summary>
    /// <param name="p">Probability of zeroing, at least 0 and below 1. Default 0.5.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Dropout(double p = 0.5, string? name = null) => throw NeverRun();

    /// <summary>y = x, torch.nn.Identity: holds a place, and a name, in an architecture.</summary>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Identity(string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torch.nn.CrossEntropyLoss: log-softmax and the negative log-likelihood of an integer label. It comes last; inference returns what it reads (the logits). (classes) → one number.</summary>
    /// <param name="weight">One factor for each class. Default: none.</param>
    /// <param name="ignoreIndex">Samples with this label count for nothing. Default −100.</param>
    /// <param name="reduction">Mean or sum over the batch. Default <see cref="Lamina.Reduction.Mean"/>.</param>
    /// <param name="labelSmoothing">Share of the target spread evenly over all classes, in [0, 1] (Szegedy et al. 2016). Default 0.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow CrossEntropyLoss(
        double[]? weight = null,
        int ignoreIndex = -100,
        Reduction reduction = Reduction.Mean,
        double labelSmoothing = 0,
        string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torch.nn.MSELoss: the mean of (output − target)² over all elements. It comes last; inference returns what it reads. any → one number.</summary>
    /// <param name="reduction">Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow MSELoss(Reduction reduction = Reduction.Mean, string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torch.nn.L1Loss: the mean of |output − target| over all elements. It comes last; inference returns what it reads. any → one number.</summary>
    /// <param name="reduction">Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow L1Loss(Reduction reduction = Reduction.Mean, string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torch.nn.SmoothL1Loss: with d = |output − target|, d²/2β where d is below β, else d − β/2. It comes last; inference returns what it reads. any → one number.</summary>
    /// <param name="reduction">Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</param>
    /// <param name="beta">Where the square ends, from 0 on; 0 is L1Loss. Default 1.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1, string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torch.nn.HuberLoss: with d = |output − target|, d²/2 where d is at most δ, else δ·(d − δ/2). It comes last; inference returns what it reads. any → one number.</summary>
    /// <param name="reduction">Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</param>
    /// <param name="delta">Where the square ends, above 0. Default 1.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow HuberLoss(Reduction reduction = Reduction.Mean, double delta = 1, string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torch.nn.NLLLoss over log-probabilities, as LogSoftmax gives them. It comes last; inference returns what it reads. (classes) → one number.</summary>
    /// <param name="weight">One factor for each class. Default: none.</param>
    /// <param name="ignoreIndex">Samples with this label count for nothing. Default −100.</param>
    /// <param name="reduction">Mean or sum over the batch. Default <see cref="Lamina.Reduction.Mean"/>.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow NLLLoss(double[]? weight = null, int ignoreIndex = -100, Reduction reduction = Reduction.Mean, string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torch.nn.BCELoss over probabilities, as Sigmoid gives them: −(t·ln o + (1 − t)·ln(1 − o)). It comes last; inference returns what it reads. any → one number.</summary>
    /// <param name="weight">One factor for each output. Default: none.</param>
    /// <param name="reduction">Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow BCELoss(double[]? weight = null, Reduction reduction = Reduction.Mean, string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torch.nn.BCEWithLogitsLoss over scores: sigmoid and BCELoss in one, exact for scores of any size. It comes last; inference returns what it reads. any → one number.</summary>
    /// <param name="weight">One factor for each output. Default: none.</param>
    /// <param name="reduction">Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</param>
    /// <param name="posWeight">One factor for what is true of each output. Default: none.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow BCEWithLogitsLoss(
        double[]? weight = null,
        Reduction reduction = Reduction.Mean,
        double[]? posWeight = null,
        string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torch.nn.MultiLabelSoftMarginLoss over a score for each of several labels that may all hold: BCEWithLogitsLoss averaged over the labels of a sample. It comes last; inference returns what it reads. any → one number.</summary>
    /// <param name="weight">One factor for each output. Default: none.</param>
    /// <param name="reduction">Mean or sum over the batch. Default <see cref="Lamina.Reduction.Mean"/>.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow MultiLabelSoftMarginLoss(double[]? weight = null, Reduction reduction = Reduction.Mean, string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torch.nn.KLDivLoss over log-probabilities: t·(ln t − o). It comes last; inference returns what it reads. any → one number.</summary>
    /// <param name="reduction">Mean over all elements, sum, or sum divided by the number of samples. Default <see cref="Lamina.Reduction.Mean"/>.</param>
    /// <param name="logTarget">Whether targets are log-probabilities too. Default false.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow KLDivLoss(Reduction reduction = Reduction.Mean, bool logTarget = false, string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torch.nn.HingeEmbeddingLoss over distances: o where the target is 1, max(0, margin − o) where it is −1. It comes last; inference returns what it reads. any → one number.</summary>
    /// <param name="margin">What distances of unlike pairs should reach. Default 1.</param>
    /// <param name="reduction">Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow HingeEmbeddingLoss(double margin = 1, Reduction reduction = Reduction.Mean, string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torchvision.ops.sigmoid_focal_loss over scores: α·(1 − p)^γ times the term of BCEWithLogitsLoss, p being the probability given to what is true. It comes last; inference returns what it reads. any → one number.</summary>
    /// <param name="alpha">α for what is true, 1 − α for what is not; −1 for neither. Default 0.25.</param>
    /// <param name="gamma">How much what is easy counts less, from 0 on. Default 2.</param>
    /// <param name="reduction">Mean or sum over all elements. Default <see cref="Lamina.Reduction.Mean"/>.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow FocalLoss(double alpha = 0.25, double gamma = 2, Reduction reduction = Reduction.Mean, string? name = null) => throw NeverRun();
}

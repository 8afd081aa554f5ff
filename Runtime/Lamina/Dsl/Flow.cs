using System.Diagnostics.CodeAnalysis;

namespace Lamina;

/// <summary>
/// The value that flows through a network in <c>static Flow Define(Flow x)</c>. The generator reads that method at compile time; it is never
/// run, and every member here throws if it is.
/// </summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The members are read by the generator as the user wrote them, on a flow.")]
[SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "Signatures are what the generator reads; bodies never run.")]
public sealed class Flow : DeclaredValue
{
    private Flow()
    {
    }

    /// <summary>Channels of one sample, (C, H, W); for a vector its features.</summary>
    public int Channels => throw NeverRun();

    /// <summary>Height of one sample in pixels.</summary>
    public int Height => throw NeverRun();

    /// <summary>Width of one sample in pixels.</summary>
    public int Width => throw NeverRun();

    /// <summary>Elements of one sample: C·H·W, or the length of the vector.</summary>
    public int Features => throw NeverRun();

    /// <summary>The residual connection: adds two flows of one shape, element by element.</summary>
    public static Flow operator +(Flow left, Flow right) => throw NeverRun();

    /// <summary>
    /// Joins flows along their channels (a vector's features), one after the other: torch.cat with dim 1. All other sizes must be the same.
    /// </summary>
    /// <param name="flows">At least one flow.</param>
    public static Flow Concat(params Flow[] flows) => throw NeverRun();

    /// <summary>A 2-D convolution, torch.nn.Conv2d: (C, H, W) to (outChannels, H', W').</summary>
    /// <param name="outChannels">Output channels, at least 1.</param>
    /// <param name="kernelSize">The window, an int or (height, width).</param>
    /// <param name="stride">Step of the window. Default 1.</param>
    /// <param name="padding">Padding on each side: an int, (height, width) or <see cref="Padding.Same"/>. Default 0.</param>
    /// <param name="dilation">Distance between the window's taps. Default 1.</param>
    /// <param name="groups">Independent groups of channels; must divide input and output channels.</param>
    /// <param name="bias">Whether a bias is added to each output channel.</param>
    /// <param name="paddingMode">What lies outside the map.</param>
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

    /// <summary>A fully connected layer, torch.nn.Linear: y = W·x + b, from a vector to (outFeatures).</summary>
    /// <param name="outFeatures">Output features, at least 1.</param>
    /// <param name="bias">Whether a bias is added.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Linear(int outFeatures, bool bias = true, string? name = null) => throw NeverRun();

    /// <summary>Joins dimensions into one, torch.nn.Flatten: by default (C, H, W) to (C·H·W).</summary>
    /// <param name="startDim">First dimension joined, counting the batch as 0.</param>
    /// <param name="endDim">Last dimension joined; negative counts from the end.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Flatten(int startDim = 1, int endDim = -1, string? name = null) => throw NeverRun();

    /// <summary>The largest value under each window, torch.nn.MaxPool2d.</summary>
    /// <param name="kernelSize">The window, an int or (height, width).</param>
    /// <param name="stride">Step of the window. Default: the kernel size.</param>
    /// <param name="padding">Padding on each side, at most half the kernel; it never wins. Default 0.</param>
    /// <param name="dilation">Distance between the window's taps. Default 1.</param>
    /// <param name="ceilMode">Whether the output size is rounded up.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow MaxPool2d(
        Size2d kernelSize,
        Size2d? stride = null,
        Size2d? padding = null,
        Size2d? dilation = null,
        bool ceilMode = false,
        string? name = null) => throw NeverRun();

    /// <summary>The mean under each window, torch.nn.AvgPool2d.</summary>
    /// <param name="kernelSize">The window, an int or (height, width).</param>
    /// <param name="stride">Step of the window. Default: the kernel size.</param>
    /// <param name="padding">Padding on each side, at most half the kernel. Default 0.</param>
    /// <param name="ceilMode">Whether the output size is rounded up.</param>
    /// <param name="countIncludePad">Whether padding counts as zeros in the mean.</param>
    /// <param name="divisorOverride">Divides by this number whatever the window covers, at least 1.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow AvgPool2d(
        Size2d kernelSize,
        Size2d? stride = null,
        Size2d? padding = null,
        bool ceilMode = false,
        bool countIncludePad = true,
        int? divisorOverride = null,
        string? name = null) => throw NeverRun();

    /// <summary>The mean under windows that are cut so that the output has the size asked for, torch.nn.AdaptiveAvgPool2d.</summary>
    /// <param name="outputSize">Height and width of the output, an int or (height, width); 1 is the global average pooling.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow AdaptiveAvgPool2d(Size2d outputSize, string? name = null) => throw NeverRun();

    /// <summary>
    /// Normalises each feature over the batch, torch.nn.BatchNorm1d: a vector's features, or the channels of a sequence (channels, length).
    /// </summary>
    /// <param name="eps">Added to the variance, above 0.</param>
    /// <param name="momentum">The weight of a batch in the running estimates, from 0 to 1; null for their plain average over all batches.</param>
    /// <param name="affine">Whether a trained γ scales the result and a β is added.</param>
    /// <param name="trackRunningStats">Whether running estimates are kept for inference; without, it takes the batch's own statistics.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow BatchNorm1d(double eps = 1e-5, double? momentum = 0.1, bool affine = true, bool trackRunningStats = true, string? name = null) => throw NeverRun();

    /// <summary>Normalises each channel of a map over the batch's samples and pixels, torch.nn.BatchNorm2d.</summary>
    /// <param name="eps">Added to the variance, above 0.</param>
    /// <param name="momentum">The weight of a batch in the running estimates, from 0 to 1; null for their plain average over all batches.</param>
    /// <param name="affine">Whether a trained γ scales the result and a β is added.</param>
    /// <param name="trackRunningStats">Whether running estimates are kept for inference; without, it takes the batch's own statistics.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow BatchNorm2d(double eps = 1e-5, double? momentum = 0.1, bool affine = true, bool trackRunningStats = true, string? name = null) => throw NeverRun();

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

    /// <summary>y = x, torch.nn.Identity: holds a place in an architecture.</summary>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Identity(string? name = null) => throw NeverRun();

    /// <summary>In training, zeroes each element with probability p and scales the others by 1/(1 − p); torch.nn.Dropout.</summary>
    /// <param name="p">Probability of zeroing, in [0, 1).</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow Dropout(double p = 0.5, string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torch.nn.CrossEntropyLoss; must be the last call. Inference returns what it reads (the logits).</summary>
    /// <param name="weight">One factor per class.</param>
    /// <param name="ignoreIndex">Samples with this label count for nothing.</param>
    /// <param name="reduction">Mean or sum over the batch.</param>
    /// <param name="labelSmoothing">Share of the target spread evenly over all classes, in [0, 1].</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow CrossEntropyLoss(
        double[]? weight = null,
        int ignoreIndex = -100,
        Reduction reduction = Reduction.Mean,
        double labelSmoothing = 0,
        string? name = null) => throw NeverRun();

    /// <summary>Declares the network's loss, torch.nn.MSELoss; must be the last call.</summary>
    /// <param name="reduction">Mean or sum over all elements.</param>
    /// <param name="name">The layer's name; numbered by kind where left out.</param>
    public Flow MSELoss(Reduction reduction = Reduction.Mean, string? name = null) => throw NeverRun();

    /// <summary>
    /// Prefixes the names of the layers inside, as PyTorch's nested modules do: <c>x.Scope("layer1.0", x => x.Conv2d(64, 3))</c> names its layer
    /// <c>layer1.0.conv1</c>. Scopes nest.
    /// </summary>
    /// <param name="name">The prefix, without a trailing dot.</param>
    /// <param name="body">The part of the network inside.</param>
    public Flow Scope(string name, Func<Flow, Flow> body) => throw NeverRun();

    private static InvalidOperationException NeverRun() =>
        new("A network's Define method is read by Lamina's generator at compile time and never run. Create the network with its constructor instead.");
}

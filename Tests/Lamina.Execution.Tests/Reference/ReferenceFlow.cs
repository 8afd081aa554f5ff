namespace Lamina.Execution.Tests;

/// <summary>
/// A flow that computes: the same members as <see cref="Flow"/>, so that a network's reference is written in the words of its declaration. The naive twin and
/// PyTorch each stand behind it.
/// </summary>
public abstract class ReferenceFlow
{
    public static ReferenceFlow operator +(ReferenceFlow left, ReferenceFlow right) => left.Add(right);

    public static ReferenceFlow operator *(ReferenceFlow left, ReferenceFlow right) => left.Multiply(right);

    public static ReferenceFlow Concat(params ReferenceFlow[] flows) => flows.Skip(1).Aggregate(flows[0], (joined, flow) => joined.Join(flow));

    public abstract ReferenceFlow Conv2d(
        int outChannels,
        Size2d kernelSize,
        Size2d? stride = null,
        Padding2d padding = default,
        Size2d? dilation = null,
        int groups = 1,
        bool bias = true,
        PaddingMode paddingMode = PaddingMode.Zeros,
        string? name = null);

    public abstract ReferenceFlow Linear(int outFeatures, bool bias = true, string? name = null);

    public abstract ReferenceFlow Flatten(int startDim = 1, int endDim = -1);

    public abstract ReferenceFlow MaxPool2d(Size2d kernelSize, Size2d? stride = null, Size2d? padding = null, Size2d? dilation = null, bool ceilMode = false);

    public abstract ReferenceFlow AvgPool2d(
        Size2d kernelSize,
        Size2d? stride = null,
        Size2d? padding = null,
        bool ceilMode = false,
        bool countIncludePad = true,
        int? divisorOverride = null);

    public abstract ReferenceFlow AdaptiveAvgPool2d(Size2d outputSize);

    public abstract ReferenceFlow BatchNorm1d(double eps = 1e-5, double? momentum = 0.1, bool affine = true, bool trackRunningStats = true, string? name = null);

    public abstract ReferenceFlow BatchNorm2d(double eps = 1e-5, double? momentum = 0.1, bool affine = true, bool trackRunningStats = true, string? name = null);

    public abstract ReferenceFlow Tanh();

    public abstract ReferenceFlow Sigmoid();

    public abstract ReferenceFlow ReLU();

    public abstract ReferenceFlow ReLU6();

    public abstract ReferenceFlow LeakyReLU(double negativeSlope = 0.01);

    public abstract ReferenceFlow PReLU(bool perChannel = false, double init = 0.25, string? name = null);

    public abstract ReferenceFlow ELU(double alpha = 1);

    public abstract ReferenceFlow Softmax(int dim = 1);

    public abstract ReferenceFlow LogSoftmax(int dim = 1);

    public abstract ReferenceFlow LayerNorm(int startDim = -1, double eps = 1e-5, bool elementwiseAffine = true, bool bias = true, string? name = null);

    public abstract ReferenceFlow GroupNorm(int numGroups, double eps = 1e-5, bool affine = true, string? name = null);

    public abstract ReferenceFlow InstanceNorm2d(double eps = 1e-5, bool affine = false, string? name = null);

    public abstract ReferenceFlow LocalResponseNorm(int size, double alpha = 1e-4, double beta = 0.75, double k = 1);

    public abstract ReferenceFlow MaxPool1d(int kernelSize, int? stride = null, int padding = 0, int dilation = 1, bool ceilMode = false);

    public abstract ReferenceFlow MaxPool3d(Size3d kernelSize, Size3d? stride = null, Size3d? padding = null, Size3d? dilation = null, bool ceilMode = false);

    public abstract ReferenceFlow AvgPool1d(int kernelSize, int? stride = null, int padding = 0, bool ceilMode = false, bool countIncludePad = true);

    public abstract ReferenceFlow AvgPool3d(
        Size3d kernelSize, Size3d? stride = null, Size3d? padding = null, bool ceilMode = false, bool countIncludePad = true, int? divisorOverride = null);

    public abstract ReferenceFlow AdaptiveAvgPool1d(int outputSize);

    public abstract ReferenceFlow AdaptiveMaxPool2d(Size2d outputSize);

    public abstract ReferenceFlow Upsample(Size2d scaleFactor, UpsampleMode mode = UpsampleMode.Nearest, bool alignCorners = false);

    public abstract ReferenceFlow PixelShuffle(int upscaleFactor);

    public abstract ReferenceFlow Pad2d(int left, int right, int top, int bottom, PaddingMode paddingMode = PaddingMode.Zeros, double value = 0);

    public abstract ReferenceFlow Permute(int[] dims);

    public abstract ReferenceFlow Slice(int dim, int start = 0, int? end = null, int step = 1);

    public ReferenceFlow Identity() => this;

    protected abstract ReferenceFlow Add(ReferenceFlow other);

    protected abstract ReferenceFlow Multiply(ReferenceFlow other);

    protected abstract ReferenceFlow Join(ReferenceFlow other);

    /// <summary>Padding before (above, left) and after (below, right): for 'same', the smaller half before.</summary>
    protected static (Size2d Before, Size2d After) Pad(Padding2d padding, Size2d kernel, Size2d dilation)
    {
        if (padding.Kind != Padding.Same)
            return (padding.Size, padding.Size);
        var (height, width) = (dilation.Height * (kernel.Height - 1), dilation.Width * (kernel.Width - 1));
        return (new(height / 2, width / 2), new(height - (height / 2), width - (width / 2)));
    }

    /// <summary>Numbers layers by kind, as a network without names does.</summary>
    protected sealed class LayerNumbers
    {
        private readonly Dictionary<string, int> counts = [];

        public string Next(string stem) => $"{stem}{counts[stem] = counts.GetValueOrDefault(stem) + 1}";
    }
}

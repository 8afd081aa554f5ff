using Lamina;
using TorchSharp;
using static TorchSharp.torch;

namespace Lamina.Parity;

/// <summary>The reference by PyTorch: each operator is the function of torch.nn.functional that its module calls.</summary>
internal sealed class TorchFlow : ReferenceFlow
{
    private readonly Func<string, Tensor> parameter;
    private readonly bool isTraining;
    private readonly LayerNumbers numbers;
    private readonly Tensor value; // (N, ...)

    private TorchFlow(Func<string, Tensor> parameter, bool isTraining, LayerNumbers numbers, Tensor value)
    {
        (this.parameter, this.isTraining, this.numbers, this.value) = (parameter, isTraining, numbers, value);
    }

    /// <summary>The network's output, with parameters and buffers by their names; training writes the buffers.</summary>
    public static Tensor Run(Func<ReferenceFlow, ReferenceFlow> network, Tensor inputs, Func<string, Tensor> parameter, bool isTraining) =>
        ((TorchFlow)network(new TorchFlow(parameter, isTraining, new LayerNumbers(), inputs))).value;

    public override ReferenceFlow Conv2d(
        int outChannels,
        Size2d kernelSize,
        Size2d? stride = null,
        Padding2d padding = default,
        Size2d? dilation = null,
        int groups = 1,
        bool bias = true,
        Lamina.PaddingMode paddingMode = Lamina.PaddingMode.Zeros,
        string? name = null)
    {
        name ??= numbers.Next("conv");
        var spread = dilation ?? 1;
        var (before, after) = Pad(padding, kernelSize, spread);
        var padded = Padded(value, before, after, paddingMode);
        return With(nn.functional.conv2d(
            padded,
            parameter($"{name}.weight"),
            bias ? parameter($"{name}.bias") : null,
            strides: Pair(stride ?? 1),
            dilation: Pair(spread),
            groups: groups));
    }

    public override ReferenceFlow Linear(int outFeatures, bool bias = true, string? name = null)
    {
        name ??= numbers.Next("fc");
        return With(nn.functional.linear(value, parameter($"{name}.weight"), bias ? parameter($"{name}.bias") : null));
    }

    public override ReferenceFlow Flatten(int startDim = 1, int endDim = -1) => With(value.flatten(startDim, endDim));

    public override ReferenceFlow MaxPool2d(Size2d kernelSize, Size2d? stride = null, Size2d? padding = null, Size2d? dilation = null, bool ceilMode = false) =>
        With(nn.functional.max_pool2d(
            value,
            Pair(kernelSize),
            strides: Pair(stride ?? kernelSize),
            padding: Pair(padding ?? 0),
            dilation: Pair(dilation ?? 1),
            ceil_mode: ceilMode));

    public override ReferenceFlow AvgPool2d(
        Size2d kernelSize,
        Size2d? stride = null,
        Size2d? padding = null,
        bool ceilMode = false,
        bool countIncludePad = true,
        int? divisorOverride = null) =>
        With(nn.functional.avg_pool2d(
            value,
            Pair(kernelSize),
            stride: Pair(stride ?? kernelSize),
            padding: Pair(padding ?? 0),
            ceil_mode: ceilMode,
            count_include_pad: countIncludePad,
            divisor_override: divisorOverride));

    public override ReferenceFlow AdaptiveAvgPool2d(Size2d outputSize) => With(nn.functional.adaptive_avg_pool2d(value, Pair(outputSize)));

    public override ReferenceFlow BatchNorm1d(double eps = 1e-5, double? momentum = 0.1, bool affine = true, bool trackRunningStats = true, string? name = null) =>
        BatchNorm(eps, momentum, affine, trackRunningStats, name);

    public override ReferenceFlow BatchNorm2d(double eps = 1e-5, double? momentum = 0.1, bool affine = true, bool trackRunningStats = true, string? name = null) =>
        BatchNorm(eps, momentum, affine, trackRunningStats, name);

    public override ReferenceFlow Tanh() => With(value.tanh());

    public override ReferenceFlow Sigmoid() => With(value.sigmoid());

    public override ReferenceFlow ReLU() => With(value.relu());

    public override ReferenceFlow ReLU6() => With(nn.functional.relu6(value));

    public override ReferenceFlow LeakyReLU(double negativeSlope = 0.01) => With(nn.functional.leaky_relu(value, negativeSlope));

    public override ReferenceFlow PReLU(bool perChannel = false, double init = 0.25, string? name = null) =>
        With(value.prelu(parameter($"{name ?? numbers.Next("prelu")}.weight")));

    public override ReferenceFlow Softmax(int dim = 1) => With(value.softmax(dim));

    public override ReferenceFlow ELU(double alpha = 1) => With(nn.functional.elu(value, alpha));

    public override ReferenceFlow LogSoftmax(int dim = 1) => With(value.log_softmax(dim));

    public override ReferenceFlow LayerNorm(int startDim = -1, double eps = 1e-5, bool elementwiseAffine = true, bool bias = true, string? name = null)
    {
        name ??= numbers.Next("norm");
        var first = startDim < 0 ? value.shape.Length + startDim : startDim;
        return With(nn.functional.layer_norm(
            value, value.shape[(int)first..], elementwiseAffine ? parameter($"{name}.weight") : null, elementwiseAffine && bias ? parameter($"{name}.bias") : null, eps));
    }

    public override ReferenceFlow GroupNorm(int numGroups, double eps = 1e-5, bool affine = true, string? name = null)
    {
        name ??= numbers.Next("norm");
        return With(nn.functional.group_norm(value, numGroups, affine ? parameter($"{name}.weight") : null, affine ? parameter($"{name}.bias") : null, eps));
    }

    public override ReferenceFlow InstanceNorm2d(double eps = 1e-5, bool affine = false, string? name = null)
    {
        name ??= numbers.Next("norm");
        return With(nn.functional.instance_norm(value, null, null, affine ? parameter($"{name}.weight") : null, affine ? parameter($"{name}.bias") : null, true, 0, eps));
    }

    public override ReferenceFlow LocalResponseNorm(int size, double alpha = 1e-4, double beta = 0.75, double k = 1) =>
        With(nn.functional.local_response_norm(value, size, alpha, beta, k));

    public override ReferenceFlow MaxPool1d(int kernelSize, int? stride = null, int padding = 0, int dilation = 1, bool ceilMode = false) =>
        With(nn.functional.max_pool1d(value, kernelSize, stride ?? kernelSize, padding, dilation, ceilMode));

    public override ReferenceFlow MaxPool3d(Size3d kernelSize, Size3d? stride = null, Size3d? padding = null, Size3d? dilation = null, bool ceilMode = false) =>
        With(nn.functional.max_pool3d(value, Three(kernelSize), Three(stride ?? kernelSize), Three(padding ?? 0), Three(dilation ?? 1), ceilMode));

    public override ReferenceFlow AvgPool1d(int kernelSize, int? stride = null, int padding = 0, bool ceilMode = false, bool countIncludePad = true) =>
        With(nn.functional.avg_pool1d(value, kernelSize, stride ?? kernelSize, padding, ceilMode, countIncludePad));

    public override ReferenceFlow AvgPool3d(
        Size3d kernelSize, Size3d? stride = null, Size3d? padding = null, bool ceilMode = false, bool countIncludePad = true, int? divisorOverride = null) =>
        With(nn.functional.avg_pool3d(value, Three(kernelSize), Three(stride ?? kernelSize), Three(padding ?? 0), ceilMode, countIncludePad, divisorOverride));

    public override ReferenceFlow AdaptiveAvgPool1d(int outputSize) => With(nn.functional.adaptive_avg_pool1d(value, outputSize));

    public override ReferenceFlow AdaptiveMaxPool2d(Size2d outputSize) => With(nn.functional.adaptive_max_pool2d(value, Pair(outputSize)));

    public override ReferenceFlow Upsample(Size2d scaleFactor, UpsampleMode mode = UpsampleMode.Nearest, bool alignCorners = false) => With(nn.functional.interpolate(
        value,
        size: [value.shape[2] * scaleFactor.Height, value.shape[3] * scaleFactor.Width],
        mode: mode == UpsampleMode.Nearest ? InterpolationMode.Nearest : InterpolationMode.Bilinear,
        align_corners: mode == UpsampleMode.Nearest ? null : alignCorners));

    public override ReferenceFlow PixelShuffle(int upscaleFactor) => With(nn.functional.pixel_shuffle(value, upscaleFactor));

    public override ReferenceFlow Pad2d(int left, int right, int top, int bottom, Lamina.PaddingMode paddingMode = Lamina.PaddingMode.Zeros, double value = 0) =>
        With(nn.functional.pad(this.value, [left, right, top, bottom], TorchMode(paddingMode), value));

    public override ReferenceFlow Permute(int[] dims) => With(value.permute([0, .. dims.Select(dim => (long)dim)]));

    public override ReferenceFlow Slice(int dim, int start = 0, int? end = null, int step = 1) => With(value.slice(dim, start, end ?? long.MaxValue, step));

    protected override ReferenceFlow Multiply(ReferenceFlow other)
    {
        var (left, right) = (value, ((TorchFlow)other).value);
        // PyTorch lays a vector along the last dimension: along the channels it has to be asked for.
        if (left.Dimensions < right.Dimensions)
            (left, right) = (right, left);
        while (right.Dimensions < left.Dimensions)
            right = right.unsqueeze(-1);
        return With(left * right);
    }

    protected override ReferenceFlow Add(ReferenceFlow other) => With(value + ((TorchFlow)other).value);

    protected override ReferenceFlow Join(ReferenceFlow other) => With(cat([value, ((TorchFlow)other).value], 1));

    // As torch.nn's _BatchNorm.forward: the counter first, then the factor that it gives where the momentum is null.
    private TorchFlow BatchNorm(double eps, double? momentum, bool affine, bool track, string? name)
    {
        name ??= numbers.Next("bn");
        var factor = momentum ?? 0;
        if (track && isTraining)
        {
            using var noGradient = no_grad();
            var batches = parameter($"{name}.num_batches_tracked").add_(1);
            factor = momentum ?? (1.0 / batches.item<long>());
        }

        return With(nn.functional.batch_norm(
            value,
            track ? parameter($"{name}.running_mean") : null,
            track ? parameter($"{name}.running_var") : null,
            affine ? parameter($"{name}.weight") : null,
            affine ? parameter($"{name}.bias") : null,
            training: isTraining || !track,
            momentum: factor,
            eps: eps));
    }

    // As torch.nn.Conv2d does it for every padding mode: pad first, then convolve without padding.
    private static Tensor Padded(Tensor map, Size2d before, Size2d after, Lamina.PaddingMode mode) =>
        before == 0 && after == 0
            ? map
            : nn.functional.pad(
                map,
                [before.Width, after.Width, before.Height, after.Height],
                TorchMode(mode));

    private static TorchSharp.PaddingModes TorchMode(Lamina.PaddingMode mode) => mode switch
    {
        Lamina.PaddingMode.Reflect => TorchSharp.PaddingModes.Reflect,
        Lamina.PaddingMode.Replicate => TorchSharp.PaddingModes.Replicate,
        Lamina.PaddingMode.Circular => TorchSharp.PaddingModes.Circular,
        _ => TorchSharp.PaddingModes.Constant,
    };

    private static long[] Three(Size3d size) => [size.Depth, size.Height, size.Width];

    private static long[] Pair(Size2d size) => [size.Height, size.Width];

    private TorchFlow With(Tensor result) => new(parameter, isTraining, numbers, result);
}

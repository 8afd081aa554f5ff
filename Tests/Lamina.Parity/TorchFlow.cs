using Lamina;
using TorchSharp;
using static TorchSharp.torch;

namespace Lamina.Parity;

/// <summary>The reference by PyTorch: each operator is the function of torch.nn.functional that its module calls.</summary>
internal sealed class TorchFlow : ReferenceFlow
{
    private readonly Func<string, Tensor> parameter;
    private readonly LayerNumbers numbers;
    private readonly Tensor value; // (N, ...)

    private TorchFlow(Func<string, Tensor> parameter, LayerNumbers numbers, Tensor value)
    {
        (this.parameter, this.numbers, this.value) = (parameter, numbers, value);
    }

    public static Tensor Run(Func<ReferenceFlow, ReferenceFlow> network, Tensor inputs, Func<string, Tensor> parameter) =>
        ((TorchFlow)network(new TorchFlow(parameter, new LayerNumbers(), inputs))).value;

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

    public override ReferenceFlow Tanh() => With(value.tanh());

    public override ReferenceFlow Sigmoid() => With(value.sigmoid());

    public override ReferenceFlow ReLU() => With(value.relu());

    protected override ReferenceFlow Add(ReferenceFlow other) => With(value + ((TorchFlow)other).value);

    // As torch.nn.Conv2d does it for every padding mode: pad first, then convolve without padding.
    private static Tensor Padded(Tensor map, Size2d before, Size2d after, Lamina.PaddingMode mode) =>
        before == 0 && after == 0
            ? map
            : nn.functional.pad(
                map,
                [before.Width, after.Width, before.Height, after.Height],
                mode switch
                {
                    Lamina.PaddingMode.Reflect => TorchSharp.PaddingModes.Reflect,
                    Lamina.PaddingMode.Replicate => TorchSharp.PaddingModes.Replicate,
                    Lamina.PaddingMode.Circular => TorchSharp.PaddingModes.Circular,
                    _ => TorchSharp.PaddingModes.Constant,
                });

    private static long[] Pair(Size2d size) => [size.Height, size.Width];

    private TorchFlow With(Tensor result) => new(parameter, numbers, result);
}

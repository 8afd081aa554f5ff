using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.Conv2d: y[o, h, w] = b[o] + Σ over i, u, v of W[o, i, u, v] · x[i, h·stride + u·dilation − padding, w·stride + v·dilation − padding],
/// a cross-correlation, in <see cref="Groups"/> independent groups of channels.
/// </summary>
internal sealed record Conv2d(
    int OutChannels,
    Size2d KernelSize,
    Size2d Stride,
    Padding2d Padding,
    Size2d Dilation,
    int Groups,
    bool Bias,
    PaddingMode PaddingMode) : Operator
{
    public static Signature<Conv2d> Signature { get; } = new(nameof(Conv2d), From)
    {
        Summary = "A 2-D convolution, torch.nn.Conv2d.",
        Shape = "(C, H, W) → (outChannels, H′, W′)",
        Takes =
        [
            new("outChannels", it => it.OutChannels, "Output channels, at least 1."),
            new("kernelSize", it => it.KernelSize, "The window, at least 1."),
            new("stride", it => it.Stride, "Step of the window.") { Default = 1 },
            new("padding", it => it.Padding, "Padding on each side.") { Default = 0 },
            new("dilation", it => it.Dilation, "Distance between the window's taps.") { Default = 1 },
            new("groups", it => it.Groups, "Independent groups of channels; must divide input and output channels.") { Default = 1 },
            new("bias", it => it.Bias, "Whether a bias is added to each output channel.") { Default = true },
            new("paddingMode", it => it.PaddingMode, "What lies outside the map.") { Default = PaddingMode.Zeros },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "conv";

    public Window2d Window => Window2d.Create(KernelSize, Stride, Padding, Dilation);

    public static Conv2d From(Arguments arguments) => new(
        arguments.Int("outChannels"),
        arguments.Size2d("kernelSize"),
        arguments.Size2d("stride"),
        arguments.Padding2d("padding"),
        arguments.Size2d("dilation"),
        arguments.Int("groups"),
        arguments.Bool("bias"),
        arguments.Enum<PaddingMode>("paddingMode"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context)
    {
        var isStrided = Padding.IsSame && Stride != 1 && Stride is { Height: > 0, Width: > 0 };
        return
        [
            .. context.RequireAtLeast("outChannels", OutChannels, 1),
            // 'same' is no number of the user's: it comes from the kernel.
            .. Window.CheckArguments(context).Where(problem => !(Padding.IsSame && problem.Argument == "padding")),
            .. context.RequireAtLeast("groups", Groups, 1),
            .. isStrided ? Same() : [],
        ];

        Problem[] Same() => [context.OutOfRange("padding", "Same", $"a number where the stride is {Stride}: 'same' is defined for stride 1 only (torch.nn.Conv2d)")];
    }

    public override Inference Infer(InferenceContext context)
    {
        if (!context.Input.IsMap)
        {
            return context.RankMismatch(
                "a map of channels × height × width",
                $"A convolution slides over height and width, {Problem.WhereFlat}");
        }

        var (channels, height, width) = (context.Input.Channels, context.Input.Height, context.Input.Width);
        if (channels % Groups != 0)
        {
            return context.NotDivisible(
                "groups",
                $"{context.Me} cannot split the {channels} input channels from {context.Producer()} into {Groups} groups.\n{channels} / {Groups} leaves {channels % Groups}: {Dividing(channels)}.");
        }

        if (OutChannels % Groups != 0)
        {
            return context.NotDivisible(
                "groups",
                $"{context.Me} cannot split its {OutChannels} output channels into {Groups} groups.\n{OutChannels} / {Groups} leaves {OutChannels % Groups}: {Dividing(channels)}, or take {OutChannels - (OutChannels % Groups) + Groups} output channels.");
        }

        if (CheckPaddingMode(context, height, width) is { } unpaddable)
            return unpaddable;
        return Window.Check(context) is { } misfit
            ? misfit
            : new Shape(OutChannels, Window.OutputHeight(height), Window.OutputWidth(width));
    }

    public override EquatableArray<string> ParameterNames => Bias ? ["weight", "bias"] : ["weight"];

    public override EquatableArray<ParameterSpec> Parameters(IReadOnlyList<Shape> inputs)
    {
        var inChannels = inputs[0].Channels / Groups;
        var fanIn = (long)inChannels * KernelSize.Height * KernelSize.Width;
        var weight = new ParameterSpec("weight", new Shape(OutChannels, inChannels, KernelSize.Height, KernelSize.Width), fanIn);
        return Bias
            ? EquatableArray<ParameterSpec>.Of(weight, new ParameterSpec("bias", new Shape(OutChannels), fanIn))
            : EquatableArray<ParameterSpec>.Of(weight);
    }

    public override long MultiplyAdds(IReadOnlyList<Shape> inputs, Shape output) =>
        output.Size * (inputs[0].Channels / Groups) * KernelSize.Height * KernelSize.Width;

    public override int Lower(LayerLowering layer)
    {
        var convolution = new Convolution(Stride, Dilation, Groups, Bias);
        return Bias
            ? layer.Builder.Add(convolution, Padded(layer), layer.Parameter("weight"), layer.Parameter("bias"))
            : layer.Builder.Add(convolution, Padded(layer), layer.Parameter("weight"));
    }

    public override void Differentiate(LayerLowering layer, int gradient)
    {
        var builder = layer.Builder;
        layer.ParameterGradients["weight"] = builder.Add(new ConvolutionByWeights(KernelSize, Stride, Dilation, Groups), Padded(layer), gradient);
        if (Bias)
            layer.ParameterGradients["bias"] = builder.Add(new BiasGradient(), gradient);
        if (!layer.NeedsGradient())
            return;

        // Zero padding takes no gradient, so the pixels outside the map are not computed at all; a mirroring padding passes its gradient on.
        var zeros = PaddingMode == PaddingMode.Zeros;
        var map = zeros ? layer.InputShape : builder.ShapeOf(Padded(layer));
        var before = zeros ? Window.Before : 0;
        var dy = builder.ShapeOf(gradient);
        var reach = new Size2d(Dilation.Height * (KernelSize.Height - 1), Dilation.Width * (KernelSize.Width - 1));
        var low = new Size2d(reach.Height - before.Height, reach.Width - before.Width);
        var high = new Size2d(
            map.Height + reach.Height - (((dy.Height - 1) * Stride.Height) + 1) - low.Height,
            map.Width + reach.Width - (((dy.Width - 1) * Stride.Width) + 1) - low.Width);
        var spread = builder.Pad(gradient, low, high, new Size2d(Stride.Height - 1, Stride.Width - 1));
        var dx = builder.Add(new ConvolutionByData(Dilation, Groups), spread, layer.Parameter("weight"));
        var mirrored = !zeros && (Window.Before != 0 || Window.After != 0);
        layer.SetInputGradient(mirrored ? builder.Add(new PadGradient(Window.Before, Window.After, PaddingMode), dx) : dx);
    }

    // The nearest numbers below and above that divide input and output channels both.
    private string Dividing(int channels)
    {
        var common = (int)System.Numerics.BigInteger.GreatestCommonDivisor(channels, OutChannels);
        var (below, above) = (1, common);
        for (var low = 1; (long)low * low <= common; low++)
        {
            if (common % low != 0)
                continue;
            foreach (var divisor in new[] { low, common / low })
            {
                below = divisor <= Groups ? Math.Max(below, divisor) : below;
                above = divisor >= Groups ? Math.Min(above, divisor) : above;
            }
        }

        var numbers = above > Groups ? $"{below} or {above}" : $"{below}";
        return $"{numbers} {(numbers == "1" ? "group divides" : "groups divide")} the {channels} input and {OutChannels} output channels";
    }

    private int Padded(LayerLowering layer) => layer.Builder.Pad(layer.Input, Window.Before, Window.After, mode: PaddingMode);

    // torch.nn.functional.pad: reflection needs more pixels than it copies, circular padding at least as many.
    private Problem? CheckPaddingMode(InferenceContext context, int height, int width)
    {
        var (before, after) = (Window.Before, Window.After);
        var most = new Size2d(Math.Max(before.Height, after.Height), Math.Max(before.Width, after.Width));
        var fits = PaddingMode switch
        {
            PaddingMode.Reflect => most.Height < height && most.Width < width,
            PaddingMode.Circular => most.Height <= height && most.Width <= width,
            _ => true,
        };
        return fits
            ? null
            : context.OutOfRange(
                "padding",
                Padding.IsSame ? $"Same, here {most}" : Padding,
                $"{(PaddingMode == PaddingMode.Reflect ? "smaller than" : "at most")} the {height}×{width} map from {context.Producer()} that {PaddingMode} padding copies from");
    }
}

/// <summary>What lies outside the map: torch.nn.Conv2d's padding_mode.</summary>
internal enum PaddingMode
{
    Zeros,
    Reflect,
    Replicate,
    Circular,
}

using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// What torch.nn.BatchNorm1d and BatchNorm2d share: y = γ·(x − E[x])/√(Var[x] + ε) + β for each channel, over all samples and pixels of the batch
/// (Ioffe and Szegedy 2015). In training the batch's own statistics are taken and running estimates follow them; in inference the estimates are.
/// </summary>
/// <param name="Eps">Added to the variance, so that a constant channel divides by something.</param>
/// <param name="Momentum">The weight of a batch in the running estimates; null for their plain average over all batches.</param>
/// <param name="Affine">Whether there are a γ and a β.</param>
/// <param name="TrackRunningStats">Whether running estimates are kept; without them inference takes the batch's statistics too.</param>
internal abstract record BatchNorm(double Eps, double? Momentum, bool Affine, bool TrackRunningStats) : Operator
{
    private const string RunningMean = "running_mean";
    private const string RunningVariance = "running_var";
    private const string Counter = "num_batches_tracked";

    public sealed override string Stem => "bn";

    public sealed override IEnumerable<Problem> CheckArguments(InferenceContext context)
    {
        // torch.nn.BatchNorm2d takes the channels first: a whole number here is nearly surely meant so.
        if (!(Eps > 0 && Eps < 1))
        {
            var here = context.Inputs is [{ Rank: > 0 } input] ? $", {input[0]} here," : "";
            var inferred = Eps is >= 1 and < 1e6 && Eps == Math.Floor(Eps) ? $". The number of channels{here} is inferred and never written" : "";
            yield return context.OutOfRange("eps", Text(Eps), $"above 0 and below 1, for it only keeps the root of the variance from being 0{inferred}");
        }

        if (Momentum is { } momentum && !(momentum is >= 0 and <= 1))
            yield return context.OutOfRange("momentum", Text(momentum), "from 0 to 1, the weight of a batch in the running estimates, or null for a plain average");
    }

    public sealed override Inference Infer(InferenceContext context) => InferRank(context);

    public sealed override EquatableArray<string> ParameterNames => Affine ? ["weight", "bias"] : [];

    public sealed override EquatableArray<string> BufferNames => TrackRunningStats ? [RunningMean, RunningVariance, Counter] : [];

    public sealed override EquatableArray<ParameterSpec> Parameters(IReadOnlyList<Shape> inputs) => Affine
        ? EquatableArray<ParameterSpec>.Of(
            ParameterSpec.Constant("weight", new Shape(inputs[0][0]), 1),
            ParameterSpec.Constant("bias", new Shape(inputs[0][0]), 0))
        : default;

    public sealed override EquatableArray<BufferSpec> Buffers(IReadOnlyList<Shape> inputs) => TrackRunningStats
        ? EquatableArray<BufferSpec>.Of(
            new BufferSpec(RunningMean, new Shape(inputs[0][0]), 0),
            new BufferSpec(RunningVariance, new Shape(inputs[0][0]), 1),
            BufferSpec.Counter(Counter))
        : default;

    public sealed override int Lower(LayerLowering layer)
    {
        var x = Map(layer, layer.Input);
        var isFixed = TrackRunningStats && !layer.IsTraining;
        int[] statistics = isFixed ? [layer.Buffer(RunningMean), layer.Buffer(RunningVariance)] : [Statistics(layer, x)];
        int[] affine = Affine ? [layer.Parameter("weight"), layer.Parameter("bias")] : [];
        Primitive normalize = isFixed ? new FixedNormalize(Eps, Affine) : new BatchNormalize(Eps, Affine);
        return layer.Builder.View(layer.Builder.Add(normalize, [x, .. statistics, .. affine]), layer.InputShape);
    }

    public sealed override void Differentiate(LayerLowering layer, int gradient)
    {
        var builder = layer.Builder;
        var (x, dy) = (Map(layer, layer.Input), Map(layer, gradient));
        var statistics = Statistics(layer, x);
        var sums = builder.Add(new BatchNormSums(Eps), x, statistics, dy);
        if (Affine)
        {
            layer.ParameterGradients["bias"] = builder.Add(new BatchNormByParameter(0), sums);
            layer.ParameterGradients["weight"] = builder.Add(new BatchNormByParameter(1), sums);
        }

        if (!layer.NeedsGradient())
            return;
        int[] scale = Affine ? [layer.Parameter("weight")] : [];
        var dx = builder.Add(new BatchNormByData(Eps, Affine), [x, statistics, sums, dy, .. scale]);
        layer.SetInputGradient(builder.View(dx, layer.InputShape));
    }

    /// <summary>Whether the sample has a rank that this kind takes; its shape stays as it is.</summary>
    protected abstract Inference InferRank(InferenceContext context);

    private int Statistics(LayerLowering layer, int x)
    {
        var running = TrackRunningStats && layer.IsTraining
            ? new RunningStatistics(layer.BufferNumber(RunningMean), layer.BufferNumber(RunningVariance), layer.BufferNumber(Counter), Momentum)
            : null;
        return layer.Builder.Add(new BatchStatistics(running), x);
    }

    // The primitives know vectors and maps; a sequence (C, L) is a map one pixel wide.
    private static int Map(LayerLowering layer, int tensor) =>
        layer.InputShape is { Rank: 2 } sequence ? layer.Builder.View(tensor, new Shape(sequence[0], sequence[1], 1)) : tensor;

    private static string Text(double value) => $"{value}";
}

using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Tensors;
using Lamina.Core.Tests.Support;

namespace Lamina.Core.Tests.Ops;

/// <summary>
/// The loss that an operator states among the tensors of a graph, the runtime's class that is printed from it, and finite differences of the statement agree, for every loss.
/// </summary>
public sealed class LossStatementTests
{
    private const int Size = 6;

    private static readonly float[] Factors = [0.5f, 1, 2, 0.25f, 3, 0];

    private static readonly EquatableArray<double> Doubles = Factors.Select(factor => (double)factor).ToEquatableArray();

    private static Dictionary<string, (LossOperator Operator, Loss Runtime)> Losses { get; } = new()
    {
        ["MSE"] = (new Core.Ops.MSELoss(Core.Ops.Reduction.Mean), new MSELoss()),
        ["L1"] = (new Core.Ops.L1Loss(Core.Ops.Reduction.Sum), new L1Loss { Reduction = Reduction.Sum }),
        ["SmoothL1"] = (new Core.Ops.SmoothL1Loss(Core.Ops.Reduction.Mean, 0.5), new SmoothL1Loss { Beta = 0.5 }),
        ["Huber"] = (new Core.Ops.HuberLoss(Core.Ops.Reduction.Sum, 0.5), new HuberLoss { Delta = 0.5, Reduction = Reduction.Sum }),
        ["BCE"] = (new Core.Ops.BCELoss(Doubles, Core.Ops.Reduction.Mean), new BCELoss { Weight = Factors }),
        ["BCEWithLogits"] = (new Core.Ops.BCEWithLogitsLoss(default, Core.Ops.Reduction.Mean, Doubles), new BCEWithLogitsLoss { PosWeight = Factors }),
        ["BCEWithLogits, weights"] = (
            new Core.Ops.BCEWithLogitsLoss(Doubles.Reverse().ToEquatableArray(), Core.Ops.Reduction.Sum, Doubles),
            new BCEWithLogitsLoss { PosWeight = Factors, Weight = [.. Factors.Reverse()], Reduction = Reduction.Sum }),
        ["MultiLabelSoftMargin"] = (new Core.Ops.MultiLabelSoftMarginLoss(Doubles, Core.Ops.Reduction.Mean), new MultiLabelSoftMarginLoss { Weight = Factors }),
        ["MultiLabelSoftMargin, sum"] = (new Core.Ops.MultiLabelSoftMarginLoss(default, Core.Ops.Reduction.Sum), new MultiLabelSoftMarginLoss { Reduction = Reduction.Sum }),
        ["KLDiv"] = (new Core.Ops.KLDivLoss(Core.Ops.Reduction.BatchMean, false), new KLDivLoss { Reduction = Reduction.BatchMean }),
        ["KLDiv, logarithms"] = (new Core.Ops.KLDivLoss(Core.Ops.Reduction.Mean, true), new KLDivLoss { LogTarget = true }),
        ["HingeEmbedding"] = (new Core.Ops.HingeEmbeddingLoss(0.5, Core.Ops.Reduction.Mean), new HingeEmbeddingLoss { Margin = 0.5 }),
        ["Focal"] = (new Core.Ops.FocalLoss(0.7, 1.5, Core.Ops.Reduction.Sum), new FocalLoss { Alpha = 0.7, Gamma = 1.5, Reduction = Reduction.Sum }),
        ["CrossEntropy"] = (new Core.Ops.CrossEntropyLoss(default, -100, Core.Ops.Reduction.Mean, 0), new CrossEntropyLoss()),
        ["CrossEntropy, arguments"] = (
            new Core.Ops.CrossEntropyLoss(Doubles, 1, Core.Ops.Reduction.Mean, 0.25), new CrossEntropyLoss { Weight = Factors, IgnoreIndex = 1, LabelSmoothing = 0.25 }),
        ["CrossEntropy, shares"] = (
            new Core.Ops.CrossEntropyLoss(Doubles, -100, Core.Ops.Reduction.Mean, 0.25), new CrossEntropyLoss { Weight = Factors, LabelSmoothing = 0.25 }),
        ["NLL"] = (new Core.Ops.NLLLoss(Doubles, 1, Core.Ops.Reduction.Mean), new NLLLoss { Weight = Factors, IgnoreIndex = 1 }),
        ["NLL, sum"] = (new Core.Ops.NLLLoss(default, -100, Core.Ops.Reduction.Sum), new NLLLoss { Reduction = Reduction.Sum }),
    };

    public static TheoryData<string> Names => [.. Losses.Keys];

    [Fact]
    public void Every_loss_of_the_language_is_here() => Assert.Equal(
        OperatorTable.Kinds.Where(kind => kind.EndsWith("Loss", StringComparison.Ordinal)).Order(),
        Losses.Values.Select(loss => loss.Operator.Kind).Distinct().Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void The_statement_is_what_the_runtime_computes(string name)
    {
        var (loss, runtime) = Losses[name];
        var isLabel = runtime is ClassLoss && !name.Contains("shares", StringComparison.Ordinal);
        var random = new Random(4);
        double[][] outputs = [.. Enumerable.Range(0, 5).Select(_ => Numbers(random).Select(x => runtime is BCELoss ? 0.5 + (0.4 * x) : 2 * x).Select(x => (double)(float)x).ToArray())];
        double[][] targets = isLabel ? [[2], [1], [0], [5], [3]] : [.. Enumerable.Range(0, 5).Select(_ => Numbers(random).Select(x => Target(runtime, x)).ToArray())];

        // The batch's loss and gradient out of the statement.
        var stated = outputs.Zip(targets, (output, target) => Stated(loss, output, target, isLabel)).ToArray();
        var divisor = stated[0].Divisor is null ? 1 : stated.Sum(sample => sample.Divisor!.Value);
        var expected = stated.Sum(sample => sample.Value) / divisor;
        double[] slopes = [.. stated.SelectMany(sample => sample.Gradient).Select(slope => slope / divisor)];

        float[] flat = [.. outputs.SelectMany(output => output).Select(x => (float)x)];
        var gradient = new float[flat.Length];
        var actual = isLabel
            ? Evaluate(runtime, flat, [.. targets.Select(target => (int)target[0])], gradient)
            : Evaluate(runtime, flat, [.. targets.SelectMany(target => target).Select(x => (float)x)], gradient);
        Assert.Equal(expected, actual, 1e-5 * (1 + Math.Abs(expected)));
        for (var i = 0; i < slopes.Length; i++)
            Assert.Equal(slopes[i], gradient[i], 1e-5 * (1 + Math.Abs(slopes[i])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_stated_gradient_is_that_of_finite_differences(string name)
    {
        const double h = 1e-6;
        var (loss, runtime) = Losses[name];
        var isLabel = runtime is ClassLoss && !name.Contains("shares", StringComparison.Ordinal);
        var random = new Random(9);
        double[] output = [.. Numbers(random).Select(x => runtime is BCELoss ? 0.5 + (0.4 * x) : 2 * x)];
        double[] target = isLabel ? [2] : [.. Numbers(random).Select(x => Target(runtime, x))];
        var gradient = Stated(loss, output, target, isLabel).Gradient;
        for (var i = 0; i < Size; i++)
        {
            double[] above = [.. output], below = [.. output];
            above[i] += h;
            below[i] -= h;
            var difference = (Stated(loss, above, target, isLabel).Value - Stated(loss, below, target, isLabel).Value) / (2 * h);
            Assert.Equal(difference, gradient[i], 1e-5 * (1 + Math.Abs(difference)));
        }
    }

    private static (double Value, double? Divisor, double[] Gradient) Stated(LossOperator loss, double[] output, double[] target, bool isLabel)
    {
        var builder = new TensorBuilder();
        // A map for what takes any shape.
        var shape = loss is Core.Ops.ElementLoss ? new Shape(1, 2, 3) : new Shape(Size);
        var o = builder.Add(new Images(shape));
        var t = builder.Add(new Target("target", isLabel ? new Shape(1) : shape, isLabel));
        var stated = loss.State(builder, o, t);
        Assert.Equal(shape, builder.ShapeOf(stated.Gradient));
        var values = new GraphValue(builder, new Dictionary<int, double[]> { [o] = output, [t] = target });
        return (values.Of(stated.Value).Single(), stated.Divisor is { } divisor ? values.Of(divisor).Single() : null, values.Of(stated.Gradient));
    }

    private static double Evaluate(Loss loss, float[] outputs, int[] labels, float[] gradient) => loss.Evaluate(outputs, labels, Size, loss.Normalizer(labels, Size), gradient);

    private static double Evaluate(Loss loss, float[] outputs, float[] targets, float[] gradient) => loss.Evaluate(outputs, targets, Size, loss.Normalizer(targets, Size), gradient);

    private static IEnumerable<double> Numbers(Random random) => [.. Enumerable.Range(0, Size).Select(_ => (random.NextDouble() * 2) - 1)];

    private static double Target(Loss loss, double x) => (float)(loss switch
    {
        HingeEmbeddingLoss => x < 0 ? -1 : 1,
        MultiLabelSoftMarginLoss => x < 0 ? 0 : 1,
        MSELoss or L1Loss or SmoothL1Loss or HuberLoss or KLDivLoss { LogTarget: true } => x,
        _ => x < -0.5 ? 0 : (x + 0.5) / 1.5,
    });
}

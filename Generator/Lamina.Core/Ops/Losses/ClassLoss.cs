using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>A loss over a score for each class, −Σ a_c·z_c, where z are the scores or the logarithms of their softmax.</summary>
/// <param name="Weight">One factor per class; empty for none.</param>
/// <param name="IgnoreIndex">Samples with this label count for nothing.</param>
internal abstract record ClassLoss(EquatableArray<double> Weight, int IgnoreIndex, Reduction Reduction) : LossOperator(Reduction)
{
    /// <summary>a.</summary>
    public abstract ClassCoefficient Coefficient { get; }

    /// <summary>What the <see cref="ClassCoefficient.Numbers"/> are, for so many classes.</summary>
    public virtual EquatableArray<double> Numbers(int classes) => default;

    /// <summary>Whether it applies log-softmax itself.</summary>
    public abstract bool TakesScores { get; }

    public override IEnumerable<LossSetting> Settings =>
    [
        new("Weight", Weight, default(EquatableArray<double>)),
        new("IgnoreIndex", IgnoreIndex, -100),
        ReductionSetting,
    ];

    public override IEnumerable<Problem> CheckArguments(InferenceContext context)
    {
        foreach (var problem in base.CheckArguments(context))
            yield return problem;
        foreach (var weight in Weight)
        {
            if (!(weight >= 0 && weight <= float.MaxValue))
            {
                yield return context.OutOfRange("weight", $"{{ ..., {weight}, ... }}", $"of numbers from 0 to {float.MaxValue}, one for each class");
                yield break;
            }
        }
    }

    public override Inference Infer(InferenceContext context)
    {
        var what = TakesScores ? "class scores" : "log-probabilities";
        if (!context.Input.IsVector)
        {
            return context.RankMismatch(
                $"a vector of {what} per sample",
                $"{context.Input.Product}, so a Flatten is missing before '{context.Node.Name}'.");
        }

        return Weight.Count != 0 && Weight.Count != context.Input[0]
            ? context.SizeMismatch(
                $"{context.Me} has {Weight.Count} class weights but receives {context.Input[0]} {what} from {context.Producer()}.\nOne weight is needed for each class.",
                "weight")
            : new Shape();
    }

    public override LossTensors State(TensorBuilder builder, int output, int target)
    {
        var classes = builder.ShapeOf(output)[0];
        var isLabel = ((Target)builder[target].Primitive).IsLabel;
        var z = TakesScores ? LogSoftmax.State(builder, output) : output;
        var weight = Weight.Count == 0 ? -1 : builder.Add(new ConstantValue(Weight.Select(each => (float)each).ToEquatableArray()));
        var numbers = Numbers(classes);

        // Operands: z, the target and, where there are some, the weights.
        var w = weight < 0 ? (Expression)1 : new Operand(2);
        Read[] At(int loop) =>
        [
            new("z", z, Index.Loop(loop)),
            new("t", target, isLabel ? 0 : Index.Loop(loop)),
            .. weight < 0 ? Array.Empty<Read>() : [new("w", weight, Index.Loop(loop))],
        ];
        Expression IfCounts(Expression x) => isLabel ? new IfEqual(new Operand(1), IgnoreIndex, 0, x) : x;
        Expression IfOwn(int loop, Expression x) => new IfEqual(new Position(Index.Loop(loop)), new Operand(1), x, 0);
        Expression A(int loop) => Coefficient.Value.Substitute(index => index switch
        {
            0 => isLabel ? IfOwn(loop, 1) : new Operand(1),
            1 => w,
            _ => new Constant((float)numbers[index - ClassCoefficient.FirstNumber]),
        });

        var one = new Shape(1);
        // Where a is 0 so is the term, even of a class that has been ruled out by −∞.
        var value = builder.Nest("Loss", one, Reducer.Sum, [classes], IfCounts(new IfEqual(A(1), 0, 0, (Expression)0 - (A(1) * new Operand(0)))), At(1));
        int gradient;
        if (TakesScores)
        {
            var sum = builder.Nest("Coefficients", one, Reducer.Sum, [classes], A(1), At(1));
            var read = At(0);
            gradient = builder.Elements(
                "ByOutput",
                new Shape(classes),
                IfCounts((new Unary(UnaryFunction.Exp, new Operand(0)) * new Operand(read.Length)) - A(0)),
                [.. read, new Read("sum", sum, 0)]);
        }
        else
        {
            gradient = builder.Elements("ByOutput", new Shape(classes), IfCounts((Expression)0 - A(0)), At(0));
        }

        int? divisor = Reduction == Reduction.Sum ? null
            : isLabel ? builder.Nest("Weight", one, Reducer.Sum, [classes], IfCounts(IfOwn(1, w)), At(1))
            : builder.Add(new ConstantValue([1]));
        return new(value, divisor, gradient);
    }
}

using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>A loss with a term for each output, Σ w·f(output, target): targets have the output's shape.</summary>
internal abstract record ElementLoss(Reduction Reduction) : LossOperator(Reduction)
{
    /// <summary>f.</summary>
    public abstract LossTerm Term { get; }

    /// <summary>What f is where an argument is true, by the argument's property; null for a loss that has one f.</summary>
    public virtual (string Property, LossTerm Term)? Alternative => null;

    /// <summary>What the <see cref="LossTerm.Numbers"/> are here.</summary>
    public virtual EquatableArray<double> Numbers => default;

    /// <summary>w, one factor for each output; empty for none.</summary>
    public virtual EquatableArray<double> Weights => default;

    /// <summary><see cref="LossTerm.P"/>, one for each output; empty for none.</summary>
    public virtual EquatableArray<double> Factors => default;

    public override IEnumerable<LossSetting> Settings => [ReductionSetting];

    public override Inference Infer(InferenceContext context) => new Shape();

    public override LossTensors State(TensorBuilder builder, int output, int target)
    {
        var shape = builder.ShapeOf(output);
        var size = (int)shape.Size;
        // Elements are counted in one row, as weights and factors are.
        var names = new List<string> { "o", "t" };
        var tensors = new List<int> { builder.View(output, new Shape(size)), builder.View(target, new Shape(size)) };
        var factor = Constant("p", Factors);
        var weight = Constant("w", Weights);
        var (scale, divisor) = Share(size);

        Expression Body(Expression formula)
        {
            var numbers = formula.Substitute(index => index < 2 ? new Operand(index) : index == 2 ? factor : new Constant((float)Numbers[index - LossTerm.FirstNumber]));
            return Derivative.Times(Derivative.Times(numbers, weight), (float)scale);
        }

        Read[] At(Index element) => [.. tensors.Select((tensor, operand) => new Read(names[operand], tensor, element))];
        var value = builder.Nest("Loss", new Shape(1), Reducer.Sum, [size], Body(Term.Value), At(Index.Loop(1)));
        var gradient = builder.Elements("ByOutput", new Shape(size), Body(Term.Slope), At(Index.Loop(0)));
        return new(value, divisor is { } of ? builder.Add(new ConstantValue([(float)of])) : null, builder.View(gradient, shape));

        Expression Constant(string name, EquatableArray<double> values)
        {
            if (values.Count == 0)
                return 1;
            names.Add(name);
            tensors.Add(builder.Add(new ConstantValue(values.Select(value => (float)value).ToEquatableArray())));
            return new Operand(tensors.Count - 1);
        }
    }

    /// <summary>What the sum of a sample's terms is multiplied by, and what the sample counts for; null where the batch's sum is divided by nothing.</summary>
    protected virtual (double Scale, double? Divisor) Share(int outputs) => Reduction switch
    {
        Reduction.Mean => (1, outputs),
        Reduction.BatchMean => (1, 1),
        _ => (1, null),
    };

    /// <summary>LAM1005 unless a number holds and is one that a float holds.</summary>
    protected static IEnumerable<Problem> RequireNumber(InferenceContext context, string argument, double value, bool holds, string requirement) =>
        holds && Math.Abs(value) <= float.MaxValue ? [] : [context.OutOfRange(argument, value, requirement)];

    protected static IEnumerable<Problem> CheckFactors(InferenceContext context, string argument, EquatableArray<double> factors)
    {
        foreach (var factor in factors)
        {
            if (!(factor >= 0 && factor <= float.MaxValue))
            {
                yield return context.OutOfRange(argument, $"{{ ..., {factor}, ... }}", $"of numbers from 0 to {float.MaxValue}, one for each output");
                yield break;
            }
        }
    }

    protected static Problem? CheckCount(InferenceContext context, string argument, EquatableArray<double> factors) =>
        factors.Count == 0 || factors.Count == context.Input.Size
            ? null
            : context.SizeMismatch(
                $"{context.Me} has {factors.Count} numbers in {argument} but receives {context.Input.Product} outputs from {context.Producer()}.\nOne number is needed for each output.",
                argument);
}

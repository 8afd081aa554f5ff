using Lamina.Core.Model;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.MaxPool1d and MaxPool3d: the largest value under each window; padding never wins. The gradient goes to the first largest.</summary>
internal sealed record MaxPoolNd(PoolWindows Windows) : Operator
{
    public override string Kind => FormattableString.Invariant($"MaxPool{Windows.Axes.Count}d");

    public override string Stem => "pool";

    public static MaxPoolNd From(Arguments arguments, int dimensions) => new(PoolWindows.From(arguments, dimensions, hasDilation: true));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context)
    {
        var wrong = Windows.CheckArguments(context).ToArray();
        var compared = Windows.Axes.Aggregate(1.0, (product, axis) => product * axis.Kernel);
        return wrong.Length == 0 && SizeLimits.CheckCompared(context, "kernelSize", compared) is { } tooMany ? [tooMany] : wrong;
    }

    public override Inference Infer(InferenceContext context) => Windows.Infer(context);

    public override int Lower(LayerLowering layer) => Windows.State(layer, Reducer.Max, new Operand(0));
}

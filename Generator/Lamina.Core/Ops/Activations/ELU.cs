using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.ELU: x where it is above 0, else alpha·(eˣ − 1) (Clevert et al. 2016).</summary>
internal sealed record ELU(double Alpha) : Activation
{
    public override string Kind => "ELU";

    public override string Stem => "elu";

    protected override Expression Formula => new IfGreater(X, 0, X, Derivative.Times(new Unary(UnaryFunction.Expm1, X), (float)Alpha));

    public static ELU From(Arguments arguments) => new(arguments.Double("alpha", 1));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => context.RequireFinite("alpha", Alpha);
}

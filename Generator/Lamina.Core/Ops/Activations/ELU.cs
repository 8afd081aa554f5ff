using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.ELU: x where it is above 0, else alpha·(eˣ − 1) (Clevert et al. 2016).</summary>
internal sealed record ELU(double Alpha) : Activation
{
    public static Signature<ELU> Signature { get; } = new(nameof(ELU), From)
    {
        Summary = "x where it is above 0, else alpha·(eˣ − 1), torch.nn.ELU.",
        Shape = "the same",
        Takes =
        [
            new("alpha", it => it.Alpha, "What the function falls towards, negated.") { Default = 1.0 },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "elu";

    protected override Expression Formula => new IfGreater(X, 0, X, Derivative.Times(new Unary(UnaryFunction.Expm1, X), (float)Alpha));

    public static ELU From(Arguments arguments) => new(arguments.Double("alpha"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => context.RequireFinite("alpha", Alpha);
}

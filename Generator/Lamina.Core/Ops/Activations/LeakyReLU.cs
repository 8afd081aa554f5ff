using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.LeakyReLU: x where it is above 0, else negativeSlope·x (Maas et al. 2013).</summary>
internal sealed record LeakyReLU(double NegativeSlope) : Activation
{
    public static Signature<LeakyReLU> Signature { get; } = new(nameof(LeakyReLU), From)
    {
        Summary = "x where it is above 0, else negativeSlope·x, torch.nn.LeakyReLU.",
        Shape = "the same",
        Takes =
        [
            new("negativeSlope", it => it.NegativeSlope, "The slope below 0.") { Default = 0.01 },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "relu";

    protected override Expression Formula => new IfGreater(X, 0, X, X * (float)NegativeSlope);

    public static LeakyReLU From(Arguments arguments) => new(arguments.Double("negativeSlope"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => context.RequireFinite("negativeSlope", NegativeSlope);
}

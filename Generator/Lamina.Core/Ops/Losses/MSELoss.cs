using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.MSELoss: the mean (or sum) of (output − target)² over all elements of the batch.</summary>
internal sealed record MSELoss(Reduction Reduction) : LossOperator
{
    public static Signature<MSELoss> Signature { get; } = new(nameof(MSELoss), From)
    {
        Summary = "Declares the network's loss, torch.nn.MSELoss: the mean of (output − target)² over all elements. It comes last; inference returns what it reads.",
        Shape = "any → one number",
        Takes =
        [
            new("reduction", it => it.Reduction, "Mean or sum over all elements.") { Default = Reduction.Mean },
        ],
    };

    public override string Kind => Signature.Kind;

    public static MSELoss From(Arguments arguments) => new(arguments.Enum<Reduction>("reduction"));

    public override Inference Infer(InferenceContext context) => new Shape();
}

using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.MSELoss: the mean (or sum) of (output − target)² over all elements of the batch.</summary>
internal sealed record MSELoss(Reduction Reduction) : LossOperator
{
    public override string Kind => "MSELoss";

    public static MSELoss From(Arguments arguments) => new(Reductions.Parse(arguments));

    public override Inference Infer(InferenceContext context) => new Shape();
}

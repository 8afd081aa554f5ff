namespace Lamina.Core.Ops;

/// <summary>torch.nn.Sigmoid: 1/(1 + e⁻ˣ).</summary>
internal sealed partial record Sigmoid : Operator
{
    public override string Kind => "Sigmoid";

    public override string Stem => "sigmoid";

    public override Inference Infer(InferenceContext context) => context.Input;
}

namespace Lamina.Core.Ops;

/// <summary>torch.nn.ReLU: max(0, x). The gradient at 0 is 0, as in PyTorch.</summary>
internal sealed partial record ReLU : Operator
{
    public override string Kind => "ReLU";

    public override string Stem => "relu";

    public override Inference Infer(InferenceContext context) => context.Input;
}

namespace Lamina.Core.Ops;

/// <summary>torch.nn.Tanh: tanh x.</summary>
internal sealed partial record Tanh : Operator
{
    public override string Kind => "Tanh";

    public override string Stem => "tanh";

    public override Inference Infer(InferenceContext context) => context.Input;
}

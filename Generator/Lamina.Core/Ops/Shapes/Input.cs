using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>Node 0 of every graph: one sample, as <c>[Network(1, 28, 28)]</c> declares it.</summary>
internal sealed record Input(Shape Shape) : Operator
{
    public override string Kind => "Input";

    public override string Stem => "input";

    public override Inference Infer(InferenceContext context) => Shape;

    public override int Lower(LayerLowering layer) => layer.Builder.Add(new Images(Shape));
}

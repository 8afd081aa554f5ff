using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// A layer with an argument of the wrong form, which has been told: nothing is known of what it gives, but the layers after it can still be read. No network that holds one is valid, so that it is never compiled.
/// </summary>
/// <param name="Layer">The layer with something else in the place of what is wrong.</param>
internal sealed record Misread(Operator Layer) : Operator
{
    public override string Kind => Layer.Kind;

    public override string Stem => Layer.Stem;

    public override EquatableArray<string> ParameterNames => Layer.ParameterNames;

    public override EquatableArray<string> BufferNames => Layer.BufferNames;

    public override Inference Infer(InferenceContext context) => Inference.Unknown;

    public override int Lower(LayerLowering layer) => throw new InvalidOperationException($"{Kind} has an argument of the wrong form.");

    public override void Differentiate(LayerLowering layer, int gradient) => Lower(layer);
}

using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.Linear: y = W·x + b, with W of (outFeatures, inFeatures).</summary>
internal sealed record Linear(int OutFeatures, bool Bias) : Operator
{
    public static Signature<Linear> Signature { get; } = new(nameof(Linear), From)
    {
        Summary = "A fully connected layer, torch.nn.Linear: y = W·x + b.",
        Shape = "(features) → (outFeatures)",
        Takes =
        [
            new("outFeatures", it => it.OutFeatures, "Output features, at least 1."),
            new("bias", it => it.Bias, "Whether a bias is added.") { Default = true },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "fc";

    public static Linear From(Arguments arguments) => new(arguments.Int("outFeatures"), arguments.Bool("bias"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => context.RequireAtLeast("outFeatures", OutFeatures, 1);

    public override Inference Infer(InferenceContext context) => context.Input.IsVector
        ? new Shape(OutFeatures)
        : context.RankMismatch(
            "a vector per sample",
            $"{context.Input.Product}, so a Flatten is missing before '{context.Node.Name}'.");

    public override EquatableArray<string> ParameterNames => Bias ? ["weight", "bias"] : ["weight"];

    public override EquatableArray<ParameterSpec> Parameters(IReadOnlyList<Shape> inputs)
    {
        var inFeatures = inputs[0][0];
        var weight = new ParameterSpec("weight", new Shape(OutFeatures, inFeatures), inFeatures);
        return Bias
            ? EquatableArray<ParameterSpec>.Of(weight, new ParameterSpec("bias", new Shape(OutFeatures), inFeatures))
            : EquatableArray<ParameterSpec>.Of(weight);
    }

    public override long MultiplyAdds(IReadOnlyList<Shape> inputs, Shape output) => (long)inputs[0][0] * OutFeatures;

    public override int Lower(LayerLowering layer) => Bias
        ? layer.Builder.Add(new MatrixProduct(true), layer.Input, layer.Parameter("weight"), layer.Parameter("bias"))
        : layer.Builder.Add(new MatrixProduct(false), layer.Input, layer.Parameter("weight"));

    public override void Differentiate(LayerLowering layer, int gradient)
    {
        var builder = layer.Builder;
        var inRows = layer.InputShape[0] >= MatrixProductByWeights.LeastInputsInRows;
        var x = inRows ? builder.Add(new SamplesToRows(), layer.Input) : layer.Input;
        layer.ParameterGradients["weight"] = builder.Add(new MatrixProductByWeights(inRows), x, gradient);
        if (Bias)
            layer.ParameterGradients["bias"] = builder.Add(new BiasGradient(), gradient);
        if (layer.NeedsGradient())
            layer.SetInputGradient(builder.Add(new MatrixProductByData(), gradient, layer.Parameter("weight")));
    }
}

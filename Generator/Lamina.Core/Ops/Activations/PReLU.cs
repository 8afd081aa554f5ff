using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.PReLU: x where it is above 0, else weight·x with a trained weight (He et al. 2015): one for all, or one for each channel. PyTorch's num_parameters is 1 or
/// the number of channels, which is inferred here.
/// </summary>
internal sealed record PReLU(bool PerChannel, double Init) : Operator
{
    private const string Weight = "weight";

    public static Signature<PReLU> Signature { get; } = new(nameof(PReLU), From)
    {
        Summary = "x where it is above 0, else weight·x with a trained weight, torch.nn.PReLU.",
        Shape = "the same",
        Takes =
        [
            new("perChannel", it => it.PerChannel, "Whether each channel has a weight of its own, PyTorch's num_parameters = C, or all have one.") { Default = false },
            new("init", it => it.Init, "What the weight starts at.") { Default = 0.25 },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "prelu";

    public override EquatableArray<string> ParameterNames => [Weight];

    public static PReLU From(Arguments arguments) => new(arguments.Bool("perChannel"), arguments.Double("init"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => context.RequireFinite("init", Init);

    public override Inference Infer(InferenceContext context) => context.Input;

    public override EquatableArray<ParameterSpec> Parameters(IReadOnlyList<Shape> inputs) =>
        [ParameterSpec.Constant(Weight, new Shape(PerChannel ? inputs[0][0] : 1), (float)Init)];

    public override int Lower(LayerLowering layer)
    {
        var (x, weight) = (new Operand(0), new Operand(1));
        return layer.Builder.Elements(
            "",
            layer.InputShape,
            new IfGreater(x, 0, x, weight * x),
            new Read("x", layer.Input, Axes.All(layer.InputShape)),
            new Read(Weight, layer.Parameter(Weight), PerChannel ? Index.Loop(0) : 0));
    }
}

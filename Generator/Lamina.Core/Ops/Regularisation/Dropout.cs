using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.Dropout: in training each element is zeroed with probability <see cref="P"/> and the others are scaled by 1/(1 − p); in inference nothing happens.
/// </summary>
internal sealed record Dropout(double P) : Operator
{
    public static Signature<Dropout> Signature { get; } = new(nameof(Dropout), From)
    {
        Summary = "In training, zeroes each element with probability p and scales the others by 1/(1 − p); nothing in inference. torch.nn.Dropout.",
        Shape = "the same",
        Takes =
        [
            new("p", it => it.P, "Probability of zeroing, at least 0 and below 1.") { Default = 0.5, IsShort = true },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "dropout";

    public static Dropout From(Arguments arguments) => new(arguments.Double("p"));

    // p = 1 is legal in PyTorch but zeroes every element, which no one means.
    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
        P is >= 0 and < 1
            ? []
            : [context.OutOfRange("p", Text(P), $"at least 0 and below 1, the probability of zeroing an element{(AsPercent is { } meant ? $": {Text(meant)} is {Text(P)} %" : "")}")];

    /// <summary>Where p is written in percent, the probability that is meant; otherwise null.</summary>
    public double? AsPercent => P is >= 10 and < 100 ? P / 100 : null;

    private static string Text(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public override Inference Infer(InferenceContext context) => context.Input;

    public override int Lower(LayerLowering layer) =>
        layer.IsTraining && P > 0
            ? layer.Builder.Pointwise(new Operand(0) * new Operand(1), layer.Input, Mask(layer))
            : layer.Input;

    // The node's number keeps the random streams of two dropouts apart.
    private int Mask(LayerLowering layer) => layer.Builder.Add(new DropoutMask(P, layer.Node.Id, layer.InputShape));
}

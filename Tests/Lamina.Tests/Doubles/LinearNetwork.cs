namespace Lamina.Tests.Doubles;

/// <summary>
/// A network written by hand, y = W·x + b, for tests of what surrounds a network: it stands in for the generator's output and is naive on purpose.
/// </summary>
internal sealed class LinearNetwork(int inputs, int outputs, ulong seed = 0, Loss? declaredLoss = null, BufferInfo[]? buffers = null, int[]? inputShape = null)
    : Network(Describe(inputs, outputs, buffers, inputShape ?? [inputs]), seed)
{
    public override Loss? DeclaredLoss => declaredLoss;

    public Parameter Weight => ParameterAt(0);

    public Parameter Bias => ParameterAt(1);

    private static NetworkInfo Describe(int inputs, int outputs, BufferInfo[]? buffers, int[] inputShape)
    {
        var weight = new ParameterInfo("fc1.weight", [outputs, inputs], 0, inputs);
        var bias = new ParameterInfo("fc1.bias", [outputs], LinearPrograms.Padded(weight.Length), inputs);
        return new NetworkInfo(
            "LinearNetwork",
            inputShape,
            [outputs],
            [new LayerInfo("fc1", "Linear", [outputs], weight.Length + bias.Length, weight.Length)],
            [weight, bias],
            new LinearPrograms(inputs, outputs),
            buffers);
    }
}

using Lamina.CompilerServices;

namespace Lamina;

/// <summary>Initial values of parameters and buffers.</summary>
internal static class Initialization
{
    /// <summary>
    /// PyTorch's default for convolutions and linear layers: uniform in [−1/√fanIn, 1/√fanIn), which is Kaiming uniform with a = √5 (He et al. 2015) for
    /// weights, and the same bound for biases (torch.nn.Conv2d and torch.nn.Linear, <c>reset_parameters</c>). Parameter i takes its numbers from stream i of
    /// the seed, word after word; only correctly rounded operations follow, so a seed gives the same bits on every machine. A parameter with an initial value of
    /// its own takes that, and so does every buffer.
    /// </summary>
    public static void Default(Network network, ulong seed)
    {
        for (var index = 0; index < network.Parameters.Count; index++)
        {
            var parameter = network.Parameters[index];
            if (parameter.Info.Initial is { } initial)
            {
                parameter.Fill(initial);
                continue;
            }

            var bound = (float)(1 / Math.Sqrt(parameter.Info.FanIn));
            var random = new RandomSequence(seed, RandomStream.Initialization(index));
            parameter.Write(values => Uniform(values, bound, random));
        }

        foreach (var buffer in network.Buffers)
            buffer.Fill(buffer.Info.Initial);
    }

    private static void Uniform(Span<float> values, float bound, RandomSequence random)
    {
        foreach (ref var value in values)
            value = (random.NextFloat() * (2 * bound)) - bound;
    }
}

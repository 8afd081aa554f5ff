using TorchSharp;

namespace Lamina.Parity;

/// <summary>A hundred steps from the same weights over the same batches stay together.</summary>
public sealed class OptimizerParityTests
{
    private const int Steps = 100;

    private static readonly Dictionary<string, (Func<Optimizer> Ours, Func<IEnumerable<TorchSharp.Modules.Parameter>, torch.optim.Optimizer> Torchs)> Optimizers = new()
    {
        ["Adam"] = (() => new Adam(1e-3f), parameters => torch.optim.Adam(parameters, 1e-3)),
        ["Adam, all arguments"] = (
            () => new Adam(2e-3f, beta1: 0.8, beta2: 0.99, epsilon: 1e-6, weightDecay: 0.01, amsGrad: true),
            parameters => torch.optim.Adam(parameters, 2e-3, 0.8, 0.99, 1e-6, 0.01, true)),
        ["AdamW"] = (() => new AdamW(1e-3f, weightDecay: 0.1), parameters => torch.optim.AdamW(parameters, 1e-3, weight_decay: 0.1)),
        ["SGD"] = (() => new Sgd(0.05f), parameters => torch.optim.SGD(parameters, 0.05)),
        ["SGD, momentum and weight decay"] = (
            () => new Sgd(0.02f, momentum: 0.9, dampening: 0.1, weightDecay: 5e-3),
            parameters => torch.optim.SGD(parameters, 0.02, 0.9, 0.1, 5e-3)),
        ["SGD, Nesterov"] = (
            () => new Sgd(0.02f, momentum: 0.9, weightDecay: 5e-4, nesterov: true),
            parameters => torch.optim.SGD(parameters, 0.02, 0.9, 0, 5e-4, true)),
    };

    public static TheoryData<string, string> Runs
    {
        get
        {
            var runs = new TheoryData<string, string>();
            foreach (var optimizer in Optimizers.Keys)
            {
                runs.Add(nameof(LeNet5), optimizer);
                runs.Add(nameof(ResidualBlocks), optimizer);
                runs.Add(nameof(NormalizedVector), optimizer);
            }

            return runs;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Runs))]
    public void A_hundred_steps_stay_together(string name, string optimizer)
    {
        TorchLibrary.Require();
        var one = NetworkCases.Named(name);
        using var network = one.Create(21);
        using var torchNetwork = new TorchNetwork(one, network);
        var (ours, torchs) = (Optimizers[optimizer].Ours(), Optimizers[optimizer].Torchs(torchNetwork.Parameters));
        // A few batches that come again.
        var batches = Enumerable.Range(0, 4).Select(seed => new Batch(one, 24, seed)).ToArray();
        var before = network.Parameters.Select(parameter => parameter.Values.ToArray()).ToArray();
        for (var step = 0; step < Steps; step++)
        {
            var loss = batches[step % batches.Length].TrainStep(network, ours);
            var expected = torchNetwork.TrainStep(batches[step % batches.Length], torchs);
            Close.Assert($"{name}, {optimizer}, step {step}: loss", [expected], [(float)loss], 1e-2, 1e-5);
        }

        for (var index = 0; index < network.Parameters.Count; index++)
        {
            // Two networks that stand still would stay together too.
            var parameter = network.Parameters[index];
            var way = before[index].Zip(parameter.Values.ToArray(), (from, to) => Math.Abs(from - to)).Max();
            Assert.True(way > 5e-3, $"{parameter.Name} has hardly moved: {way}.");
            var expected = torchNetwork.ValuesOf(parameter.Name);
            var scale = expected.Max(Math.Abs);
            Close.Assert($"{name}, {optimizer}: {parameter.Name} after {Steps} steps", expected, parameter.Values, 1e-2, 1e-2 * scale);
        }

        foreach (var buffer in network.Buffers)
        {
            var expected = torchNetwork.BufferOf(buffer.Name);
            float[] actual = buffer.Info.IsCounter ? [buffer.Count] : buffer.Values.ToArray();
            Close.Assert($"{name}, {optimizer}: {buffer.Name} after {Steps} steps", expected, actual, 1e-2, 1e-2 * expected.Max(Math.Abs));
        }
    }
}

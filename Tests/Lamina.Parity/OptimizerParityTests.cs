using TorchSharp;

namespace Lamina.Parity;

/// <summary>Steps from the same weights over the same batches stay together, and so do a thousand over a valley of one's own.</summary>
public sealed class OptimizerParityTests
{
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
        ["SGD, maximize"] = (() => new Sgd(1e-4f, momentum: 0.5, maximize: true), parameters => torch.optim.SGD(parameters, 1e-4, 0.5, maximize: true)),
        ["Adagrad"] = (() => new Adagrad(0.01f), parameters => torch.optim.Adagrad(parameters, 0.01)),
        ["Adagrad, all arguments"] = (
            () => new Adagrad(0.05f, learningRateDecay: 0.01, weightDecay: 0.01, initialAccumulator: 0.1, epsilon: 1e-6),
            parameters => torch.optim.Adagrad(parameters, 0.05, 0.01, 0.01, 0.1, 1e-6)),
        ["RMSprop"] = (() => new RMSprop(1e-3f), parameters => torch.optim.RMSProp(parameters, 1e-3)),
        ["RMSprop, momentum, centred"] = (
            () => new RMSprop(1e-3f, alpha: 0.9, epsilon: 1e-3, weightDecay: 0.01, momentum: 0.8, centered: true),
            parameters => torch.optim.RMSProp(parameters, 1e-3, 0.9, 1e-3, 0.01, 0.8, true)),
        ["Adadelta"] = (() => new Adadelta(weightDecay: 0.01), parameters => torch.optim.Adadelta(parameters, 1, weight_decay: 0.01)),
        ["Adamax"] = (() => new Adamax(weightDecay: 0.01), parameters => torch.optim.Adamax(parameters, 2e-3, weight_decay: 0.01)),
        ["NAdam"] = (() => new NAdam(weightDecay: 0.01), parameters => torch.optim.NAdam(parameters, 2e-3, weight_decay: 0.01)),
        ["RAdam"] = (() => new RAdam(0.05f, weightDecay: 0.01), parameters => torch.optim.RAdam(parameters, 0.05, weight_decay: 0.01)),
    };

    /// <summary>TorchSharp's RAdam, unlike PyTorch's, multiplies by the learning rate twice once it divides, which it does from the sixth step on.</summary>
    private static void FollowRate(Optimizer optimizer, int step)
    {
        if (optimizer is RAdam && step == 5)
            optimizer.LearningRate *= optimizer.LearningRate;
    }

    public static TheoryData<string> Names => [.. Optimizers.Keys];

    public static TheoryData<string, string, int> Runs
    {
        get
        {
            var runs = new TheoryData<string, string, int>();
            foreach (var optimizer in Optimizers.Keys.Where(name => !name.Contains("maximize", StringComparison.Ordinal)))
            {
                runs.Add(nameof(LeNet5), optimizer, 100);
                runs.Add(nameof(ResidualBlocks), optimizer, 100);
                runs.Add(nameof(NormalizedVector), optimizer, 100);
                runs.Add(nameof(OneLinear), optimizer, 1000);
            }

            return runs;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Runs))]
    public void Steps_stay_together(string name, string optimizer, int steps)
    {
        TorchLibrary.Require();
        var one = NetworkCases.Named(name);
        using var network = one.Create(21);
        using var torchNetwork = new TorchNetwork(one, network);
        var (ours, torchs) = (Optimizers[optimizer].Ours(), Optimizers[optimizer].Torchs(torchNetwork.Parameters));
        // A few batches that come again.
        var batches = Enumerable.Range(0, 4).Select(seed => new Batch(one, 24, seed)).ToArray();
        var before = network.Parameters.Select(parameter => parameter.Values.ToArray()).ToArray();
        for (var step = 0; step < steps; step++)
        {
            FollowRate(ours, step);
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
            Close.Assert($"{name}, {optimizer}: {parameter.Name} after {steps} steps", expected, parameter.Values, 1e-2, 1e-2 * scale);
        }

        foreach (var buffer in network.Buffers)
        {
            var expected = torchNetwork.BufferOf(buffer.Name);
            float[] actual = buffer.Info.IsCounter ? [buffer.Count] : buffer.Values.ToArray();
            Close.Assert($"{name}, {optimizer}: {buffer.Name} after {steps} steps", expected, actual, 1e-2, 1e-2 * expected.Max(Math.Abs));
        }
    }

    /// <summary>A valley whose walls shake: the gradient is what each side's own place says, and noise. Differences die out, so that a formula's fault shows and rounding does not.</summary>
    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void A_thousand_steps_in_a_shaken_valley_are_PyTorchs(string optimizer)
    {
        TorchLibrary.Require();
        const int Length = 45;
        var parameters = Enumerable.Range(0, Length).Select(i => 2 * MathF.Sin(i)).ToArray();
        using var theirs = new TorchSharp.Modules.Parameter(torch.tensor(parameters));
        var (ours, torchs) = (Optimizers[optimizer].Ours(), Optimizers[optimizer].Torchs([theirs]));
        var before = (float[])parameters.Clone();
        for (var step = 0; step < 1000; step++)
        {
            using var scope = torch.NewDisposeScope();
            var expected = theirs.detach().data<float>().ToArray();
            Close.Assert($"{optimizer}, step {step}", Close.ToDoubles(expected), parameters, 1e-4, 2e-5);
            theirs.grad = torch.tensor(Gradient(expected, step));
            torchs.step();
            FollowRate(ours, step);
            ours.Step(parameters, Gradient(parameters, step));
        }

        Assert.True(before.Zip(parameters, (from, to) => Math.Abs(from - to)).Max() > 0.01, "The parameters have hardly moved.");

        static float[] Gradient(float[] at, int step) =>
            [.. at.Select((p, i) => ((p - MathF.Cos(i)) * (1 + (i % 3))) + (0.5f * MathF.Sin((i * 7) + (step * 3))))];
    }
}

using TorchSharp;

namespace Lamina.Parity;

/// <summary>The same weights and the same batch give PyTorch's outputs, loss and gradients.</summary>
public sealed class GradientParityTests
{
    [SkippableTheory]
    [MemberData(nameof(NetworkCases.Names), MemberType = typeof(NetworkCases))]
    public void Outputs_loss_and_all_gradients_are_PyTorchs(string name)
    {
        TorchLibrary.Require();
        var one = NetworkCases.Named(name);
        // Two samples are normalised to ±1 whatever they are: of their gradient only rounding is left.
        foreach (var samples in new[] { one.LeastSamples == 1 ? 1 : 5, 17, 64 })
            Compare(one, new Batch(one, samples, samples + 2));
    }

    [SkippableTheory]
    [MemberData(nameof(LossNames))]
    public void Every_argument_of_the_losses_gives_PyTorchs_loss_and_gradients(string name)
    {
        TorchLibrary.Require();
        var one = NetworkCases.Named(nameof(LeNet5));
        Compare(one with { Loss = Losses[name] }, new Batch(one.Info, Losses[name], 37, 4));
    }

    [SkippableFact]
    public void Equal_pixels_give_the_gradient_to_the_one_that_PyTorch_chooses()
    {
        TorchLibrary.Require();
        var one = NetworkCases.Named(nameof(OverlappingMaxPool));
        var batch = new Batch(one, 20, 3);
        // Few distinct numbers everywhere, so that the largest under a window is often there twice.
        Round(batch.Inputs);
        Compare(one, batch, network =>
        {
            foreach (var parameter in network.Parameters)
                parameter.Write(Round);
        });

        static void Round(Span<float> numbers)
        {
            foreach (ref var number in numbers)
                number = MathF.Round(number * 2) / 2;
        }
    }

    public static TheoryData<string> LossNames => new(Losses.Keys);

    private static Dictionary<string, Loss> Losses { get; } = new()
    {
        ["cross entropy"] = Loss.CrossEntropy,
        ["cross entropy, sum"] = new CrossEntropyLoss { Reduction = Reduction.Sum },
        ["cross entropy, label smoothing"] = new CrossEntropyLoss { LabelSmoothing = 0.1 },
        ["cross entropy, class weights"] = new CrossEntropyLoss { Weight = Weights },
        ["cross entropy, ignored label"] = new CrossEntropyLoss { IgnoreIndex = 4 },
        ["cross entropy, all arguments"] = new CrossEntropyLoss { Weight = Weights, IgnoreIndex = 0, LabelSmoothing = 0.3, Reduction = Reduction.Mean },
        ["cross entropy, all arguments, sum"] = new CrossEntropyLoss { Weight = Weights, IgnoreIndex = 9, LabelSmoothing = 1, Reduction = Reduction.Sum },
        ["mean squared error"] = Loss.MeanSquaredError,
        ["squared error, sum"] = new MSELoss { Reduction = Reduction.Sum },
        ["log-likelihood, all arguments"] = new NLLLoss { Weight = Weights, IgnoreIndex = 3 },
        ["log-likelihood, sum"] = new NLLLoss { Reduction = Reduction.Sum },
        ["L1"] = Loss.L1,
        ["L1, sum"] = new L1Loss { Reduction = Reduction.Sum },
        ["smooth L1"] = Loss.SmoothL1,
        ["smooth L1, all arguments"] = new SmoothL1Loss { Beta = 0.3, Reduction = Reduction.Sum },
        ["smooth L1, beta 0"] = new SmoothL1Loss { Beta = 0 },
        ["Huber"] = Loss.Huber,
        ["Huber, all arguments"] = new HuberLoss { Delta = 0.3, Reduction = Reduction.Sum },
        ["binary cross entropy of scores"] = Loss.BinaryCrossEntropyWithLogits,
        ["binary cross entropy of scores, all arguments"] = new BCEWithLogitsLoss { Weight = Weights, PosWeight = [.. Weights.Reverse()], Reduction = Reduction.Sum },
        ["several labels"] = new MultiLabelSoftMarginLoss(),
        ["several labels, all arguments"] = new MultiLabelSoftMarginLoss { Weight = Weights, Reduction = Reduction.Sum },
        ["divergence"] = Loss.KLDivergence,
        ["divergence, mean of samples"] = new KLDivLoss { Reduction = Reduction.BatchMean },
        ["divergence, all arguments"] = new KLDivLoss { LogTarget = true, Reduction = Reduction.Sum },
        ["hinge"] = new HingeEmbeddingLoss(),
        ["hinge, all arguments"] = new HingeEmbeddingLoss { Margin = 0.1, Reduction = Reduction.Sum },
        ["focal"] = Loss.Focal,
        ["focal, all arguments"] = new FocalLoss { Alpha = -1, Gamma = 1.5, Reduction = Reduction.Sum },
    };

    private static float[] Weights => [0.5f, 1, 2, 0.25f, 3, 1, 0, 1.5f, 1, 0.75f];

    private static void Compare(NetworkCase one, Batch batch, Action<Network>? prepare = null)
    {
        using var scope = torch.NewDisposeScope();
        using var network = one.Create(9);
        prepare?.Invoke(network);
        using var torchNetwork = new TorchNetwork(one, network);
        var what = $"{one.Name}, batch {batch.Samples}";

        Close.Assert($"{what}: outputs", TorchNetwork.Numbers(torchNetwork.Outputs(batch, isTraining: false)), network.Infer(batch.Inputs), 1e-4, 1e-6);

        var loss = torchNetwork.Loss(batch);
        var expected = loss.item<float>();
        var actual = batch.GradientsOf(network);
        if (float.IsNaN(expected))
        {
            Assert.True(float.IsNaN(actual), $"{what}: PyTorch's loss is NaN (every sample is ignored), but ours is {actual}.");
            return;
        }

        Close.Assert($"{what}: loss", [expected], [actual], 1e-4, 1e-6);
        AssertSameBuffers(what, torchNetwork, network);
        if (network.Parameters.Count == 0)
            return;
        loss.backward();
        foreach (var parameter in network.Parameters)
        {
            var gradient = torchNetwork.GradientOf(parameter.Name);
            // Elements much smaller than their tensor's largest are sums that cancel: floats leave them that much error in either program.
            var scale = gradient.Max(Math.Abs);
            // A norm takes the mean out of its gradient: the sums of what reaches the layer before it cancel as a whole.
            var least = one.Info.Layers.Any(layer => layer.Kind.Contains("Norm", StringComparison.Ordinal)) ? 1e-6 : 1e-7;
            Close.Assert($"{what}: gradient of {parameter.Name}", gradient, parameter.Gradient, 1e-4, Math.Max(least, 1e-5 * scale));
        }
    }

    private static void AssertSameBuffers(string what, TorchNetwork torchNetwork, Network network)
    {
        foreach (var buffer in network.Buffers)
        {
            float[] actual = buffer.Info.IsCounter ? [buffer.Count] : buffer.Values.ToArray();
            Close.Assert($"{what}: {buffer.Name}", torchNetwork.BufferOf(buffer.Name), actual, 1e-4, 1e-6);
        }
    }
}

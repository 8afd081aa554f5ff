using TorchSharp;
using static TorchSharp.torch;

namespace Lamina.Benchmarks.Compare;

/// <summary>The works compared: two networks, training with Adam and inference, single samples and batches.</summary>
internal static class Works
{
    private const int Classes = 10;
    private const int Pixels = 784;

    public static IReadOnlyList<Work> All { get; } =
    [
        Training("lenet5-train-64", 64, () => new LeNet5(seed: 1), TorchNetworks.LeNet5, [1, 28, 28]),
        Training("lenet5-train-1", 1, () => new LeNet5(seed: 1), TorchNetworks.LeNet5, [1, 28, 28]),
        Inference("lenet5-infer-64", 64, () => new LeNet5(seed: 1), TorchNetworks.LeNet5, [1, 28, 28]),
        Inference("lenet5-infer-1", 1, () => new LeNet5(seed: 1), TorchNetworks.LeNet5, [1, 28, 28]),
        Training("mlp-train-64", 64, () => new Mlp(seed: 1), TorchNetworks.Mlp, [Pixels]),
        Training("mlp-train-1", 1, () => new Mlp(seed: 1), TorchNetworks.Mlp, [Pixels]),
        Inference("mlp-infer-64", 64, () => new Mlp(seed: 1), TorchNetworks.Mlp, [Pixels]),
        Inference("mlp-infer-1", 1, () => new Mlp(seed: 1), TorchNetworks.Mlp, [Pixels]),
    ];

    /// <summary>A training step on both sides: zero_grad, forward, cross-entropy, backward, Adam. Batches are ready in each library's own form.</summary>
    private static Work Training(string name, int batch, Func<Network> create, Func<nn.Module<Tensor, Tensor>> createTorch, long[] shape) => new(
        name,
        threads =>
        {
            var network = create();
            network.Threads = threads;
            var (adam, images, labels) = (new Adam(1e-3f), Images(batch), Labels(batch));
            return new(() => network.TrainStep(images, labels, Loss.CrossEntropy, adam), network);
        },
        () =>
        {
            var module = createTorch();
            module.train();
            var adam = optim.Adam(module.parameters(), 1e-3);
            var images = torch.tensor(Images(batch), [batch, .. shape]);
            var labels = torch.tensor(Labels(batch).Select(label => (long)label).ToArray());
            return new(
                () =>
                {
                    using var scope = NewDisposeScope();
                    adam.zero_grad();
                    var loss = nn.functional.cross_entropy(module.forward(images), labels);
                    loss.backward();
                    adam.step();
                },
                adam,
                module,
                images,
                labels);
        });

    private static Work Inference(string name, int batch, Func<Network> create, Func<nn.Module<Tensor, Tensor>> createTorch, long[] shape) => new(
        name,
        threads =>
        {
            var network = create();
            network.Threads = threads;
            var (images, logits) = (Images(batch), new float[batch * Classes]);
            return new(() => network.Infer(images, logits), network);
        },
        () =>
        {
            var module = createTorch();
            module.eval();
            var images = torch.tensor(Images(batch), [batch, .. shape]);
            return new(
                () =>
                {
                    using var scope = NewDisposeScope();
                    using var mode = inference_mode();
                    module.forward(images);
                },
                module,
                images);
        });

    private static float[] Images(int batch)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, batch * Pixels).Select(_ => random.NextSingle())];
    }

    private static int[] Labels(int batch) => [.. Enumerable.Range(0, batch).Select(sample => sample % Classes)];
}

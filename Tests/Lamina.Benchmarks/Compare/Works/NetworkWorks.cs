using Lamina.Onnx;
using TorchSharp;
using static TorchSharp.torch;

namespace Lamina.Benchmarks.Compare;

/// <summary>Training steps and inference of whole networks.</summary>
internal static class NetworkWorks
{
    /// <summary>zero_grad, forward, cross-entropy, backward, Adam. Batches are ready in each library's own form.</summary>
    public static Work Training(Subject subject, int batch, Target? target = null) => new($"{subject.Name}-train-{batch}", TrainingMultiplyAdds(subject, batch))
    {
        Sides = new Dictionary<Library, Func<int, Contender>>
        {
            [Library.Lamina] = threads => LaminaTraining(subject, batch, threads),
            [Library.TorchSharp] = _ => TorchTraining(subject, batch),
        },
        Target = target,
        CountsAllocation = true,
    };

    /// <summary>The outputs of one batch.</summary>
    public static Work Inference(Subject subject, int batch, Target? target = null) => new($"{subject.Name}-infer-{batch}", subject.MultiplyAdds * batch)
    {
        Sides = new Dictionary<Library, Func<int, Contender>>
        {
            [Library.Lamina] = threads => LaminaInference(subject, batch, threads),
            [Library.TorchSharp] = _ => TorchInference(subject, batch),
            [Library.OnnxRuntime] = threads => OnnxInference(subject, batch, threads),
        },
        Target = target,
    };

    /// <summary>Lamina's training step on several threads against itself on one.</summary>
    public static Work Scaling(Subject subject, int batch, Target target) => new($"{subject.Name}-scaling", TrainingMultiplyAdds(subject, batch))
    {
        Sides = new Dictionary<Library, Func<int, Contender>>
        {
            [Library.Lamina] = threads => LaminaTraining(subject, batch, threads),
            [Library.LaminaOneThread] = _ => LaminaTraining(subject, batch, 1),
        },
        Target = target,
        FewestThreads = 2,
    };

    private static long TrainingMultiplyAdds(Subject subject, int batch) => ((3 * subject.MultiplyAdds) - subject.FirstMultiplyAdds) * batch;

    private static Contender LaminaTraining(Subject subject, int batch, int threads)
    {
        var network = subject.Lamina();
        network.Threads = threads;
        var (adam, images, labels) = (new Adam(1e-3f), Images(subject, batch), Labels(subject, batch));
        return new(() => network.TrainStep(images, labels, Loss.CrossEntropy, adam), network);
    }

    private static Contender TorchTraining(Subject subject, int batch)
    {
        var module = subject.Torch();
        module.train();
        var adam = optim.Adam(module.parameters(), 1e-3);
        var images = TorchImages(subject, batch);
        var labels = torch.tensor(Labels(subject, batch).Select(label => (long)label).ToArray());
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
    }

    private static Contender LaminaInference(Subject subject, int batch, int threads)
    {
        var network = subject.Lamina();
        network.Threads = threads;
        var (images, logits) = (Images(subject, batch), new float[batch * subject.Classes]);
        return new(() => network.Infer(images, logits), network);
    }

    private static Contender TorchInference(Subject subject, int batch)
    {
        var module = subject.Torch();
        module.eval();
        var images = TorchImages(subject, batch);
        return new(
            () =>
            {
                using var scope = NewDisposeScope();
                using var mode = inference_mode();
                module.forward(images);
            },
            module,
            images);
    }

    private static Contender OnnxInference(Subject subject, int batch, int threads)
    {
        using var network = subject.Lamina();
        var session = new OnnxSession(OnnxModel.Of(network), batch, network.Architecture, threads);
        Images(subject, batch).CopyTo(session.Inputs);
        return new(session.Run, session);
    }

    private static Tensor TorchImages(Subject subject, int batch) =>
        torch.tensor(Images(subject, batch), [batch, .. subject.InputShape.Select(dimension => (long)dimension)]);

    private static float[] Images(Subject subject, int batch)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, batch * subject.InputSize).Select(_ => random.NextSingle())];
    }

    private static int[] Labels(Subject subject, int batch) => [.. Enumerable.Range(0, batch).Select(sample => sample % subject.Classes)];
}

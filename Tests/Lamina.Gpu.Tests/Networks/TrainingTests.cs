namespace Lamina.GpuTests.Networks;

/// <summary>Training over many steps, with every loss and optimizer, against the processor.</summary>
public class TrainingTests
{
    [SkippableFact]
    public void Fifty_steps_of_LeNet5_end_where_the_processors_end() =>
        FiftySteps(() => new LeNet5(1), samples: 16, () => new Sgd(0.05f, momentum: 0.9));

    [SkippableFact]
    public void Fifty_steps_of_a_perceptron_end_where_the_processors_end() =>
        FiftySteps(() => new Perceptron(2), samples: 32, () => new Adam(1e-3f));

    [SkippableFact]
    public void Fifty_steps_of_a_residual_network_end_where_the_processors_end() =>
        FiftySteps(() => new SmallResNet(3), samples: 8, () => new Sgd(0.02f, momentum: 0.9, weightDecay: 1e-4));

    [SkippableTheory]
    [InlineData("sgd")]
    [InlineData("nesterov")]
    [InlineData("adam")]
    [InlineData("amsgrad")]
    [InlineData("adamw")]
    public void Every_optimizer_steps_as_the_processors_do(string name)
    {
        using var twins = new Twins(() => new Perceptron(4), TestGpu.Open(TestGpu.OpenCL));
        twins.AssertSameTraining(steps: 5, samples: 16, () => Optimizer(name), Loss.CrossEntropy);
    }

    [SkippableFact]
    public void Every_loss_is_the_processors()
    {
        using var twins = new Twins(() => new Perceptron(5), TestGpu.Open(TestGpu.OpenCL));
        var weight = Enumerable.Range(0, 10).Select(c => 0.5f + (0.1f * c)).ToArray();
        foreach (var loss in new[]
        {
            new CrossEntropyLoss { Reduction = Reduction.Sum },
            new CrossEntropyLoss { LabelSmoothing = 0.1, Weight = weight, IgnoreIndex = 3 },
        })
        {
            twins.AssertSameTraining(steps: 2, samples: 12, () => new Sgd(1e-3f), loss);
        }

        foreach (var loss in new Loss[] { Loss.MeanSquaredError, new MSELoss { Reduction = Reduction.Sum }, new CrossEntropyLoss { LabelSmoothing = 0.2, Weight = weight } })
        {
            var (inputs, targets) = (twins.Inputs(12), twins.Targets(12).Select(Math.Abs).ToArray());
            Twins.AssertClose("loss", [twins.Host.TrainStep(inputs, targets, loss, new Sgd(1e-3f))], [twins.Device.TrainStep(inputs, targets, loss, new Sgd(1e-3f))]);
            twins.AssertSameState();
        }
    }

    [Fact]
    public void A_loss_and_an_optimizer_of_the_users_own_run_on_the_host()
    {
        using var twins = new Twins(() => new Activations(6), TestGpu.Open(TestGpu.Simulator));
        twins.AssertSameTraining(steps: 2, samples: 3, () => new SignDescent(), new HalvedCrossEntropy());
    }

    [SkippableFact]
    public void A_trainer_reports_the_same_epochs()
    {
        var (onHost, hostReports) = Fit(new Perceptron(7));
        using var network = new Perceptron(7);
        var (onDevice, deviceReports) = Fit(network.To(TestGpu.Open(TestGpu.OpenCL)));
        for (var epoch = 0; epoch < onHost.Count; epoch++)
        {
            Twins.AssertClose("epoch", [(float)onHost[epoch].TrainLoss, (float)onHost[epoch].Validation!.Value.Loss], [(float)onDevice[epoch].TrainLoss, (float)onDevice[epoch].Validation!.Value.Loss]);
            Assert.Equal(onHost[epoch].Validation!.Value.Accuracy, onDevice[epoch].Validation!.Value.Accuracy);
        }

        // More batches than may be under way at once: they come in order, every one.
        Assert.Equal(hostReports.Select(report => (report.Epoch, report.Batch, report.Samples)), deviceReports.Select(report => (report.Epoch, report.Batch, report.Samples)));
        Twins.AssertClose("losses", [.. hostReports.Select(report => (float)report.Loss)], [.. deviceReports.Select(report => (float)report.Loss)]);
    }

    [SkippableFact]
    public void The_same_training_gives_the_same_bits()
    {
        var gpu = TestGpu.Open(TestGpu.OpenCL);
        Assert.Equal(Bits(), Bits());

        int[] Bits()
        {
            using var twins = new Twins(() => new SmallResNet(8), gpu);
            var optimizer = new Adam(1e-3f);
            for (var step = 0; step < 3; step++)
                twins.Device.TrainStep(twins.Inputs(9), twins.Labels(9), Loss.CrossEntropy, optimizer);
            return [.. twins.Device.Parameters.SelectMany(parameter => parameter.Values.ToArray()).Select(BitConverter.SingleToInt32Bits)];
        }
    }

    private static (IReadOnlyList<EpochReport> Epochs, List<BatchReport> Batches) Fit(Perceptron network)
    {
        var random = new Random(9);
        var inputs = Enumerable.Range(0, 150 * 40).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var labels = Enumerable.Range(0, 150).Select(_ => random.Next(10)).ToArray();
        var data = new Dataset([40], inputs, labels);
        var progress = new Recorder();
        var trainer = new Trainer<Perceptron>(network, new Sgd(0.05f), Loss.CrossEntropy) { BatchSize = 4, ShuffleSeed = 1, Progress = progress };
        return (trainer.Fit(data, 2, data), progress.Batches);
    }

    private static void FiftySteps(Func<Network> create, int samples, Func<Optimizer> optimizer)
    {
        using var twins = new Twins(create, TestGpu.Open(TestGpu.OpenCL));
        twins.AssertSameTraining(steps: 50, samples, optimizer, Loss.CrossEntropy);
        twins.AssertSameInference(samples);
    }

    private static Optimizer Optimizer(string name) => name switch
    {
        "sgd" => new Sgd(0.05f, momentum: 0.9, dampening: 0.1, weightDecay: 0.01),
        "nesterov" => new Sgd(0.05f, momentum: 0.9, nesterov: true),
        "adam" => new Adam(1e-3f, weightDecay: 0.01),
        "amsgrad" => new Adam(1e-3f, amsGrad: true, maximize: true),
        _ => new AdamW(1e-3f),
    };

    private sealed class Recorder : ITrainingProgress
    {
        public List<BatchReport> Batches { get; } = [];

        public void EpochStarted(in EpochStart start)
        {
        }

        public void BatchCompleted(in BatchReport report) => Batches.Add(report);

        public void EpochCompleted(EpochReport report)
        {
        }
    }

    private sealed class SignDescent : Optimizer
    {
        protected internal override void Step(Span<float> parameters, ReadOnlySpan<float> gradients)
        {
            for (var i = 0; i < parameters.Length; i++)
                parameters[i] -= 0.01f * MathF.Tanh(100 * gradients[i]);
        }
    }

    private sealed class HalvedCrossEntropy : Loss
    {
        protected internal override double Normalizer(ReadOnlySpan<int> labels, int outputSize) => 2 * CrossEntropy.Normalizer(labels, outputSize);

        protected internal override double Normalizer(ReadOnlySpan<float> targets, int outputSize) => 2 * CrossEntropy.Normalizer(targets, outputSize);

        protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, int outputSize, double normalizer, Span<float> gradient) =>
            CrossEntropy.Evaluate(outputs, labels, outputSize, normalizer, gradient);

        protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, int outputSize, double normalizer, Span<float> gradient) =>
            CrossEntropy.Evaluate(outputs, targets, outputSize, normalizer, gradient);
    }
}

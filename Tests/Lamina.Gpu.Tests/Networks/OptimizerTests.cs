namespace Lamina.GpuTests.Networks;

/// <summary>Whose step it is, where the network is on a device.</summary>
public class OptimizerTests
{
    private static Gpu Simulator => TestGpu.Open(TestGpu.Simulator);

    [Fact]
    public void A_second_network_is_refused_as_on_the_processor()
    {
        using var first = new TinyConvolutions(1);
        using var second = new TinyConvolutions(2);
        first.To(Simulator);
        second.To(Simulator);
        var adam = new Adam();
        Step(first, adam);
        var before = Numbers(second);
        var error = Assert.Throws<InvalidOperationException>(() => Step(second, adam));
        Assert.Contains("This Adam serves the TinyConvolutions (seed 1)", error.Message, StringComparison.Ordinal);
        Assert.Contains("another TinyConvolutions (seed 2)", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, Numbers(second));

        first.ToProcessor();
        Step(first, adam);
        Assert.Throws<InvalidOperationException>(() => Step(second, adam));
    }

    [Fact]
    public void An_override_of_Adams_step_is_called_for_a_network_on_a_device()
    {
        using var network = new TinyConvolutions(1);
        network.To(Simulator);
        var adam = new BoundedAdam(0.5f);
        for (var step = 0; step < 2; step++)
            Step(network, adam);
        Assert.Equal(2, adam.Steps);
        Assert.All(Numbers(network), value => Assert.InRange(value, -0.01f, 0.01f));
    }

    public static TheoryData<string, string> Settings
    {
        get
        {
            var settings = new TheoryData<string, string>();
            foreach (var name in Optimizers.Keys)
            {
                settings.Add(TestGpu.Simulator, name);
                settings.Add(TestGpu.OpenCL, name);
            }

            return settings;
        }
    }

    private static Dictionary<string, Func<GroupedOptimizer>> Optimizers { get; } = new()
    {
        ["groups"] = () => new AdamW(0.01f, weightDecay: 0.1)
        {
            Groups = [ParameterGroup.NoDecayOnBiasesAndNorms(), new("conv1.*", learningRateScale: 0.1f), new("**.bias", learningRate: 0.02f)],
        },
        ["frozen"] = () => new Adam(0.01f) { Groups = [new("conv1.*", frozen: true)] },
        ["clipped by norm"] = () => new Sgd(0.1f, momentum: 0.9) { ClipNorm = 0.05, Groups = [new("**.bias", frozen: true)] },
        ["clipped by value"] = () => new Sgd(0.1f, momentum: 0.9) { ClipValue = 0.001 },
    };

    [SkippableTheory]
    [MemberData(nameof(Settings))]
    public void Settings_are_taken_as_on_the_processor(string device, string name)
    {
        using var onHost = new TinyConvolutions(1);
        using var onDevice = new TinyConvolutions(1);
        onDevice.To(TestGpu.Open(device));
        var (host, there) = (Optimizers[name](), Optimizers[name]());
        for (var step = 0; step < 3; step++)
        {
            Step(onHost, host);
            Step(onDevice, there);
        }

        foreach (var (expected, actual) in onHost.Parameters.Zip(onDevice.Parameters))
            GpuTests.Numbers.AssertClose(expected.Name, [.. expected.Values.ToArray().Select(p => (double)p)], actual.Values.ToArray(), 1e-4, 1e-4);
        using var before = new TinyConvolutions(1);
        Assert.NotEqual(Numbers(before), Numbers(onDevice));
    }

    [Fact]
    public void A_norm_without_running_statistics_infers_no_single_sample()
    {
        using var network = new UntrackedVector(3);
        network.To(Simulator);
        Assert.Contains("'bn1'", Assert.Throws<ArgumentException>(() => network.Infer(new float[5])).Message, StringComparison.Ordinal);
        Assert.All(network.Infer([1, 2, 3, 4, 5, 5, 4, 3, 2, 2]), value => Assert.Equal(1, MathF.Abs(value), 1e-2f)); // of two numbers each is one deviation off
    }

    private static void Step(Network network, Optimizer optimizer)
    {
        var inputs = Enumerable.Range(0, 2 * network.Architecture.InputSize).Select(i => (i % 7) - 3f).ToArray();
        network.TrainStep(inputs, [0, 1], Loss.CrossEntropy, optimizer);
    }

    private static float[] Numbers(Network network) => [.. network.Parameters.SelectMany(parameter => parameter.Values.ToArray())];

    private sealed class BoundedAdam(float learningRate) : Adam(learningRate)
    {
        public int Steps { get; private set; }

        protected internal override void Step(Span<float> parameters, ReadOnlySpan<float> gradients)
        {
            base.Step(parameters, gradients);
            foreach (ref var value in parameters)
                value = Math.Clamp(value, -0.01f, 0.01f);
            Steps++;
        }
    }
}

[Network(5)]
[Linear(3, Bias = false), BatchNorm1d(Affine = false, TrackRunningStats = false)]
internal sealed partial class UntrackedVector;

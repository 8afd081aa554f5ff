namespace Lamina.GpuTests.Networks;

/// <summary>Networks that between them have every operator, forward and backward, against the processor.</summary>
public class OperatorTests
{
    public static TheoryData<string> Names => [.. OperatorNetworks.All.Keys];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void Every_operator_computes_what_the_processor_computes(string name)
    {
        using var twins = new Twins(OperatorNetworks.All[name], TestGpu.Open(TestGpu.OpenCL));
        twins.AssertSameInference(samples: 5);
        twins.AssertSameTraining(steps: 3, samples: 6, () => new Sgd(0.05f, momentum: 0.9), Loss.CrossEntropy);
        // Another batch: small ones have another layout on the processor, and memory is planned anew on the device.
        twins.AssertSameTraining(steps: 1, samples: 19, () => new Sgd(0.05f), Loss.CrossEntropy);
        twins.AssertSameInference(samples: 33);
    }

    [Theory]
    [InlineData("Activations", 3)]
    [InlineData("Dropouts", 2)]
    [InlineData("Norms", 4)]
    public void The_simulator_computes_what_the_processor_computes(string name, int samples)
    {
        using var twins = new Twins(OperatorNetworks.All[name], TestGpu.Open(TestGpu.Simulator));
        twins.AssertSameInference(samples);
        twins.AssertSameTraining(steps: 2, samples, () => new Sgd(0.05f), Loss.CrossEntropy);
    }

    [SkippableTheory]
    [InlineData(2)]
    [InlineData(5)]
    public void Of_equal_maxima_the_processors_gets_the_gradient(int samples)
    {
        using var twins = new Twins(() => new TiedMaxima(9), TestGpu.Open(TestGpu.OpenCL));
        var (inputs, labels) = (twins.Inputs(samples), twins.Labels(samples));
        foreach (var network in new[] { twins.Host, twins.Device })
        {
            TiedMaxima.MakeExact(network, inputs);
            network.ComputeGradients(inputs, labels, Loss.CrossEntropy);
        }

        twins.AssertSameState();
    }
}

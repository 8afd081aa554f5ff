namespace Lamina.GpuTests.Networks;

/// <summary>Whose numbers are the newest: what the host asks for comes home, what it changes goes out, and nothing else moves.</summary>
public class CoherenceTests
{
    private static Gpu Simulator => TestGpu.Open(TestGpu.Simulator);

    [Fact]
    public void What_the_host_writes_the_device_computes_with()
    {
        using var twins = new Twins(() => new TinyConvolutions(1), Simulator);
        twins.AssertSameInference(2);
        foreach (var network in new[] { twins.Host, twins.Device })
            network.Parameters[0].Fill(0.25f);
        twins.AssertSameInference(2);
    }

    [Fact]
    public void A_network_is_saved_and_loaded_where_it_is()
    {
        using var twins = new Twins(() => new Norms(2), Simulator);
        twins.AssertSameTraining(1, 4, () => new Sgd(0.1f), Loss.CrossEntropy);
        using var saved = new MemoryStream();
        twins.Device.Save(saved);
        saved.Position = 0;
        using var other = new Norms(3);
        other.To(Simulator).Load(saved);
        var inputs = twins.Inputs(2);
        Assert.Equal(twins.Device.Infer(inputs), other.Infer(inputs));
        Assert.Equal(twins.Device.Buffers.Select(buffer => buffer.Values.ToArray()), other.Buffers.Select(buffer => buffer.Values.ToArray()));
    }

    [Fact]
    public void A_network_comes_back_with_what_it_has_learnt_and_its_optimizer_goes_on()
    {
        using var twins = new Twins(() => new TinyConvolutions(4), Simulator);
        var (onHost, wandering) = (new Adam(1e-2f), new Adam(1e-2f));
        for (var step = 0; step < 4; step++)
        {
            var (inputs, labels) = (twins.Inputs(2), twins.Labels(2));
            if (step == 2)
                twins.Device.ToProcessor();
            if (step == 3)
                twins.Device.To(Simulator);
            twins.Host.TrainStep(inputs, labels, Loss.CrossEntropy, onHost);
            twins.Device.TrainStep(inputs, labels, Loss.CrossEntropy, wandering);
        }

        twins.AssertSameState();
    }

    [Fact]
    public void When_its_device_is_given_back_a_network_goes_on_with_the_processor()
    {
        using var gpu = Gpu.Simulator();
        using var twins = new Twins(() => new TinyConvolutions(5), gpu);
        twins.AssertSameTraining(1, 2, () => new Sgd(0.1f), Loss.CrossEntropy);
        gpu.Dispose();
        twins.AssertSameInference(2);
        twins.AssertSameTraining(1, 2, () => new Sgd(0.1f), Loss.CrossEntropy);
    }

    [Fact]
    public void A_network_without_kernels_for_devices_says_how_to_get_them()
    {
        var exception = Assert.Throws<GpuException>(() => new NoKernels().To(Simulator));
        Assert.Contains("reference to Lamina.Gpu", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_norm_over_single_numbers_is_refused()
    {
        using var network = new Norms(6).To(Simulator);
        var exception = Assert.Throws<ArgumentException>(() => network.TrainStep(new float[72], [0], Loss.CrossEntropy, new Sgd(0.1f)));
        Assert.Contains("'bn5' (batch norm) sees one number", exception.Message, StringComparison.Ordinal);
    }

    private sealed class NoKernels() : Network(WithoutDevice(TinyConvolutions.Info), 0)
    {
        private static NetworkInfo WithoutDevice(NetworkInfo info) =>
            new(info.Name, [.. info.InputShape], [.. info.OutputShape], [.. info.Layers], [.. info.Parameters], new HostPrograms(info.Memory), [.. info.Buffers]);
    }

    private sealed class HostPrograms(MemoryPlan memory) : CompilerServices.NetworkPrograms
    {
        public override MemoryPlan Memory => memory;

        public override CompilerServices.NetworkProgram Program => throw new InvalidOperationException();
    }
}

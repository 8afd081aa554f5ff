namespace Lamina.Execution.Tests;

/// <summary>The fast kernels against their naive twin, on batches that fill groups of sixteen samples, and that do not.</summary>
public sealed class NaiveTwinTests
{
    [Theory]
    [MemberData(nameof(NetworkCases.Names), MemberType = typeof(NetworkCases))]
    public void Inference_agrees_with_the_naive_twin(string name)
    {
        var one = NetworkCases.Named(name);
        using var network = one.Create(7);
        foreach (var samples in Sizes(one))
        {
            var batch = new Batch(one, samples, samples);
            var expected = Twin.Outputs(one, network, batch.Inputs);
            foreach (var layout in one.Layouts)
            {
                network.LanesFrom = layout;
                Close.Assert($"{name}, batch {samples}, lanes from {layout}", expected, network.Infer(batch.Inputs), 1e-4, 1e-5);
            }
        }
    }

    [Theory]
    [MemberData(nameof(NetworkCases.Names), MemberType = typeof(NetworkCases))]
    public void The_loss_agrees_with_the_naive_twin(string name)
    {
        var one = NetworkCases.Named(name);
        using var network = one.Create(7);
        foreach (var samples in Sizes(one))
        {
            var batch = new Batch(one, samples, samples);
            if (Twin.Loss(one, network, batch) is var expected && double.IsNaN(expected))
                continue; // every sample ignored
            foreach (var layout in one.Layouts)
            {
                network.LanesFrom = layout;
                Close.Assert($"{name}, batch {samples}, lanes from {layout}", [expected], [batch.GradientsOf(network)], 1e-5);
            }
        }
    }

    private static IEnumerable<int> Sizes(NetworkCase one) =>
        (one.Info.MultiplyAdds > 100_000 ? new[] { 3 } : [1, 3, 16, 17, 40]).Where(samples => samples >= one.LeastSamples);
}

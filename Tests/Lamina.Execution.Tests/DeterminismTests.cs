namespace Lamina.Execution.Tests;

/// <summary>The same seed gives the same bits, whatever the threads and the spelling.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [MemberData(nameof(NetworkCases.Names), MemberType = typeof(NetworkCases))]
    public void The_same_seed_trains_to_the_same_bits_on_one_two_and_three_threads(string name)
    {
        var one = NetworkCases.Named(name);
        foreach (var layout in one.Layouts)
        {
            var expected = Train(one, one.Create, threads: 1, layout);
            Assert.Equal(expected, Train(one, one.Create, threads: 1, layout));
            Assert.Equal(expected, Train(one, one.Create, threads: 2, layout));
            Assert.Equal(expected, Train(one, one.Create, threads: 3, layout));
        }
    }

    [Theory]
    [MemberData(nameof(NetworkCases.NamesInBothSpellings), MemberType = typeof(NetworkCases))]
    public void Both_spellings_train_to_the_same_bits(string name)
    {
        var one = NetworkCases.Named(name);
        Assert.Equal(Train(one, one.Create, threads: 2), Train(one, one.CreateTwin!, threads: 2));
    }

    [Fact]
    public void Both_spellings_of_dropout_train_to_the_same_bits()
    {
        var one = NetworkCase.Of(seed => new DropoutNetwork(seed), x => x, seed => new DropoutNetworkDefined(seed));
        Assert.Equal(Train(one, one.Create, threads: 1), Train(one, one.CreateTwin!, threads: 2));
    }

    [Theory]
    [MemberData(nameof(NetworkCases.Names), MemberType = typeof(NetworkCases))]
    public void A_sample_gives_the_same_bits_alone_and_in_a_batch_of_the_same_layout(string name)
    {
        var one = NetworkCases.Named(name);
        if (!one.SamplesAreIndependent)
            return;
        using var network = one.Create(5);
        var batch = new Batch(one, 35);
        foreach (var layout in one.Layouts)
        {
            network.LanesFrom = layout;
            var together = network.Infer(batch.Inputs);
            for (var sample = 0; sample < batch.Samples; sample += 17)
            {
                var alone = network.Infer(batch.Inputs.AsSpan(sample * one.Info.InputSize, one.Info.InputSize));
                Assert.Equal(together.AsSpan(sample * one.Info.OutputSize, one.Info.OutputSize).ToArray(), alone);
            }
        }
    }

    // Between layouts sums have another order. Each network is compared with the largest of its own outputs.
    [Theory]
    [MemberData(nameof(NetworkCases.Names), MemberType = typeof(NetworkCases))]
    public void A_sample_of_another_layout_differs_by_rounding_alone(string name)
    {
        var one = NetworkCases.Named(name);
        if (!one.Layouts.Contains(0))
            return;
        using var network = one.Create(5);
        var batch = new Batch(one, 17);
        network.LanesFrom = 0;
        var inLanes = network.Infer(batch.Inputs);
        network.LanesFrom = int.MaxValue;
        var inChannels = network.Infer(batch.Inputs);
        var largest = inLanes.Max(Math.Abs);
        for (var i = 0; i < inLanes.Length; i++)
            Assert.InRange(Math.Abs((double)inLanes[i] - inChannels[i]), 0, 1e-5 * largest);
    }

    private static int[] Train(NetworkCase one, Func<ulong, Network> create, int threads, int? layout = null)
    {
        using var network = create(17);
        network.LanesFrom = layout;
        network.Threads = threads;
        var optimizer = new Adam(1e-2f);
        var bits = new List<int>();
        for (var step = 0; step < 4; step++)
            bits.Add(BitConverter.SingleToInt32Bits(new Batch(one, 37 + step, step).TrainStep(network, optimizer)));
        foreach (var parameter in network.Parameters)
        {
            foreach (var value in parameter.Values)
                bits.Add(BitConverter.SingleToInt32Bits(value));
        }

        foreach (var buffer in network.Buffers)
        {
            bits.AddRange(buffer.Values.ToArray().Select(BitConverter.SingleToInt32Bits));
            if (buffer.Info.IsCounter)
                bits.Add((int)buffer.Count);
        }

        bits.AddRange(network.Infer(new Batch(one, 33).Inputs).Select(BitConverter.SingleToInt32Bits));
        return [.. bits];
    }
}

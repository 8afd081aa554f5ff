using Lamina.Tests.Doubles;

namespace Lamina.Tests.Training;

/// <summary>Settings by the names of parameters: <c>fc1.weight</c> and <c>fc1.bias</c>.</summary>
public class ParameterGroupTests
{
    [Fact]
    public void A_group_has_a_rate_of_its_own_or_a_share_of_the_optimizers()
    {
        var sgd = new Sgd(0.5f) { Groups = [new("*.weight", learningRate: 0.25f), new("**.bias", learningRateScale: 0.1f)] };
        using var network = new LinearNetwork(2, 3, seed: 1);
        AssertStep(network, sgd, weightRate: 0.25f, biasRate: 0.05f);
        sgd.LearningRate = 1;
        AssertStep(network, sgd, weightRate: 0.25f, biasRate: 0.1f);
        sgd.Groups[0].LearningRate = null;
        sgd.Groups[1].LearningRateScale = 2;
        AssertStep(network, sgd, weightRate: 1, biasRate: 2);
    }

    [Fact]
    public void The_last_group_that_has_a_setting_decides_and_others_keep_theirs()
    {
        using var network = new LinearNetwork(2, 3, seed: 1);
        AssertStep(
            network,
            new Sgd(0.5f) { Groups = [new("**", learningRate: 0.25f), new("**.bias", learningRate: 0.125f), new("**", weightDecay: 0), new("fc1.bias", learningRateScale: 2)] },
            weightRate: 0.25f,
            biasRate: 0.25f);
    }

    [Fact]
    public void Biases_and_norms_do_not_decay_in_one_call()
    {
        using var network = new LinearNetwork(2, 3, seed: 1);
        var (weight, bias) = (network.Weight.Values.ToArray(), network.Bias.Values.ToArray());
        network.TrainStep([1, 2], [0], Loss.CrossEntropy, new Sgd(0.5f, weightDecay: 0.1) { Groups = [ParameterGroup.NoDecayOnBiasesAndNorms()] });
        for (var i = 0; i < weight.Length; i++)
            Assert.Equal(weight[i] - (0.5f * (network.Weight.Gradient[i] + (0.1f * weight[i]))), network.Weight.Values[i], 1e-6f);
        for (var i = 0; i < bias.Length; i++)
            Assert.Equal(bias[i] - (0.5f * network.Bias.Gradient[i]), network.Bias.Values[i], 1e-6f);
    }

    [Fact]
    public void What_is_frozen_stays_and_begins_its_steps_when_it_is_not()
    {
        using var network = new LinearNetwork(2, 3, seed: 1);
        var adam = new Adam(0.125f) { Groups = [new("**", frozen: true), new("*.bias", frozen: false)] };
        var (weight, bias) = (network.Weight.Values.ToArray(), network.Bias.Values.ToArray());
        for (var step = 0; step < 5; step++)
            network.TrainStep([1, 2], [0], Loss.CrossEntropy, adam);
        Assert.Equal(weight, network.Weight.Values);
        Assert.NotEqual(bias, network.Bias.Values.ToArray());

        adam.Groups[0].Frozen = false;
        network.TrainStep([1, 2], [0], Loss.CrossEntropy, adam);
        // Adam's first step goes as far as the learning rate.
        for (var i = 0; i < weight.Length; i++)
            Assert.Equal(0.125f, MathF.Abs(network.Weight.Values[i] - weight[i]), 1e-5f);
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_refused_with_the_names_there_are()
    {
        using var network = new LinearNetwork(2, 3, seed: 1);
        var before = network.ParameterBuffer.Span.ToArray();
        var adam = new AdamW { Groups = [new("*.weight"), new("conv9.*", frozen: true)] };
        var error = Assert.Throws<ArgumentException>(() => network.TrainStep([1, 2], [0], Loss.CrossEntropy, adam));
        Assert.Contains("No parameter of LinearNetwork matches the group's pattern 'conv9.*'. There are fc1.weight, fc1.bias.", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, network.ParameterBuffer.Span.ToArray());
        Assert.Throws<ArgumentException>(() => new Trainer<LinearNetwork>(network, adam, Loss.CrossEntropy).Fit(new Dataset([2], [1, 2], [0]), 1));

        // The optimizer has served nobody yet.
        using var other = new LinearNetwork(2, 3, seed: 2);
        Assert.Throws<ArgumentException>(() => other.TrainStep([1, 2], [0], Loss.CrossEntropy, adam));
    }

    [Fact]
    public void Groups_need_names()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new Adam { Groups = [new("**")] }.Step(new float[4], new float[4]));
        Assert.Contains("the names of a network's parameters", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_numbers_are_refused_by_name()
    {
        Assert.Equal("LearningRate", Assert.Throws<ArgumentOutOfRangeException>(() => new ParameterGroup("**", learningRate: -1)).ParamName);
        Assert.Equal("LearningRateScale", Assert.Throws<ArgumentOutOfRangeException>(() => new ParameterGroup("**", learningRateScale: float.NaN)).ParamName);
        Assert.Equal("WeightDecay", Assert.Throws<ArgumentOutOfRangeException>(() => new ParameterGroup("**", weightDecay: -1)).ParamName);
        Assert.Throws<ArgumentException>(() => new ParameterGroup(""));
    }

    [Fact]
    public void Bits_depend_on_neither_threads_nor_groups_that_change_nothing()
    {
        var expected = Train(1, []);
        Assert.Equal(expected, Train(2, []));
        Assert.Equal(expected, Train(1, [new("**.bias", learningRateScale: 1)]));
        Assert.Equal(expected, Train(2, [new("**.weight", learningRateScale: 1)]));

        static float[] Train(int threads, ParameterGroup[] groups)
        {
            using var network = new LinearNetwork(300, 256, seed: 1) { Threads = threads };
            var adam = new Adam(0.1f, weightDecay: 0.1) { Groups = groups };
            for (var step = 0; step < 3; step++)
                network.TrainStep([.. Enumerable.Range(0, 300).Select(i => MathF.Sin(i + step))], [3], Loss.CrossEntropy, adam);
            return network.ParameterBuffer.Span.ToArray();
        }
    }

    [Fact]
    public void An_optimizer_of_ones_own_sees_the_tensors_by_name()
    {
        using var network = new LinearNetwork(2, 3, seed: 1);
        var own = new BiasesOnly();
        var (weight, bias) = (network.Weight.Values.ToArray(), network.Bias.Values.ToArray());
        network.TrainStep([1, 2], [0], Loss.CrossEntropy, own);
        Assert.Equal(weight, network.Weight.Values);
        Assert.NotEqual(bias, network.Bias.Values.ToArray());
    }

    [Fact]
    public void A_step_with_groups_and_clipping_allocates_nothing()
    {
        using var network = new LinearNetwork(2, 3, seed: 1);
        var adam = new Adam { Groups = [new("**.bias", learningRateScale: 2)], ClipNorm = 1 };
        float[] inputs = [1, 2];
        int[] labels = [0];
        Assert.Equal(0, Allocation.Of(() => network.TrainStep(inputs, labels, Loss.CrossEntropy, adam)));
    }

    private static void AssertStep(LinearNetwork network, Optimizer optimizer, float weightRate, float biasRate)
    {
        var (weight, bias) = (network.Weight.Values.ToArray(), network.Bias.Values.ToArray());
        network.TrainStep([1, 2], [0], Loss.CrossEntropy, optimizer);
        for (var i = 0; i < weight.Length; i++)
            Assert.Equal(weight[i] - (weightRate * network.Weight.Gradient[i]), network.Weight.Values[i], 1e-6f);
        for (var i = 0; i < bias.Length; i++)
            Assert.Equal(bias[i] - (biasRate * network.Bias.Gradient[i]), network.Bias.Values[i], 1e-6f);
    }

    private sealed class BiasesOnly : Optimizer
    {
        protected internal override void Step(Span<float> parameters, ReadOnlySpan<float> gradients)
        {
            foreach (var segment in Segments)
            {
                if (!segment.Name.EndsWith(".bias", StringComparison.Ordinal))
                    continue;
                for (var i = segment.Offset; i < segment.Offset + segment.Length; i++)
                    parameters[i] -= gradients[i];
            }
        }
    }
}

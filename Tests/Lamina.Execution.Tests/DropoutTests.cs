namespace Lamina.Execution.Tests;

public sealed class DropoutTests
{
    private static readonly MSELoss SumOfSquares = new() { Reduction = Reduction.Sum };

    [Fact]
    public void Elements_are_zeroed_with_probability_p_and_the_others_scaled()
    {
        using var network = new BareDropout(seed: 3);
        const int Samples = 100;
        const int Elements = Samples * 500;
        // Of inputs 1 and targets 0, the summed square is (kept elements) / (1 − p)².
        var kept = network.ComputeGradients(Ones(Elements), new float[Elements], SumOfSquares) * 0.7 * 0.7;
        Assert.Equal(Math.Round(kept), kept, 1.0);
        var deviation = Math.Sqrt(Elements * 0.3 * 0.7);
        Assert.InRange(kept, (0.7 * Elements) - (5 * deviation), (0.7 * Elements) + (5 * deviation));
    }

    [Fact]
    public void Two_dropouts_of_one_network_draw_different_masks()
    {
        using var network = new TwoDropouts(seed: 3);
        const int Elements = 100 * 500;
        var kept = network.ComputeGradients(Ones(Elements), new float[Elements], SumOfSquares) / 16;
        Assert.InRange(kept, 0.24 * Elements, 0.26 * Elements);
    }

    [Fact]
    public void Every_step_and_every_seed_draws_another_mask_and_the_same_seed_the_same()
    {
        var losses = Losses(seed: 1);
        Assert.Equal(losses, Losses(seed: 1));
        Assert.Equal(losses, Losses(seed: 1, threads: 2));
        Assert.NotEqual(losses, Losses(seed: 2));
        Assert.Equal(losses.Length, losses.Distinct().Count());

        static float[] Losses(ulong seed, int threads = 1)
        {
            using var network = new BareDropout(seed) { Threads = threads };
            var inputs = Enumerable.Range(0, 40 * 500).Select(i => i / 20000f).ToArray();
            return [.. Enumerable.Range(0, 5).Select(_ => network.ComputeGradients(inputs, new float[inputs.Length], SumOfSquares))];
        }
    }

    [Fact]
    public void Every_group_of_samples_draws_a_mask_of_its_own()
    {
        using var one = new BareDropout(seed: 1);
        using var two = new BareDropout(seed: 1);
        var first = one.ComputeGradients(Ones(16 * 500), new float[16 * 500], SumOfSquares);
        var both = two.ComputeGradients(Ones(32 * 500), new float[32 * 500], SumOfSquares);
        Assert.NotEqual(2 * first, both);
    }

    [Fact]
    public void Inference_does_not_drop()
    {
        using var network = new DropoutNetwork(seed: 4);
        using var without = new WithoutDropout(seed: 4);
        var batch = new Batch(DropoutNetwork.Info, Loss.CrossEntropy, 20);
        Assert.Equal(without.Infer(batch.Inputs), network.Infer(batch.Inputs));
    }

    [Fact]
    public void Probability_zero_drops_nothing_in_training()
    {
        using var network = new DropoutOfNone(seed: 4);
        using var without = new WithoutDropout(seed: 4);
        var batch = new Batch(WithoutDropout.Info, Loss.CrossEntropy, 20);
        Assert.Equal(batch.GradientsOf(without), batch.GradientsOf(network));
        Assert.Equal(without.Fc1.Weight.Gradient.ToArray(), network.Fc1.Weight.Gradient.ToArray());
    }

    [Fact]
    public void Gradients_go_through_the_mask_of_their_step()
    {
        const float Step = 1e-2f;
        var batch = new Batch(DropoutNetwork.Info, Loss.CrossEntropy, 20);
        using var network = new DropoutNetwork(seed: 4);
        batch.GradientsOf(network);
        for (var parameter = 0; parameter < network.Parameters.Count; parameter++)
        {
            for (var place = 0; place < network.Parameters[parameter].Values.Length; place += 3)
            {
                var difference = (LossWith(parameter, place, Step) - LossWith(parameter, place, -Step)) / (2.0 * Step);
                Close.Assert($"{network.Parameters[parameter].Name}[{place}]", [difference], network.Parameters[parameter].Gradient.Slice(place, 1), 1e-2, 1e-4);
            }
        }

        float LossWith(int parameter, int place, float change)
        {
            // The first step of a network with the same seed has the same mask.
            using var changed = new DropoutNetwork(seed: 4) { Threads = 1 };
            changed.Parameters[parameter].Write(values => values[place] += change);
            return batch.GradientsOf(changed);
        }
    }

    private static float[] Ones(int length)
    {
        var ones = new float[length];
        Array.Fill(ones, 1);
        return ones;
    }
}

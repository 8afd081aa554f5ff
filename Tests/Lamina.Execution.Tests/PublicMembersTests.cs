namespace Lamina.Execution.Tests;

/// <summary>What a generated network shows its user.</summary>
public sealed class PublicMembersTests
{
    [Fact]
    public void Info_has_the_figures_of_LeNet5()
    {
        Assert.Equal(61_706, LeNet5.Info.ParameterCount);
        Assert.Equal(416_520, LeNet5.Info.MultiplyAdds);
        Assert.Equal([1, 28, 28], LeNet5.Info.InputShape);
        Assert.Equal([10], LeNet5.Info.OutputShape);
        Assert.Equal(
            ["conv1", "tanh1", "pool1", "conv2", "tanh2", "pool2", "flatten1", "fc1", "tanh3", "fc2", "tanh4", "fc3"],
            LeNet5.Info.Layers.Select(layer => layer.Name));
        Assert.Equal([16, 5, 5], LeNet5.Info.Layers[5].OutputShape);
        Assert.Equal((2416, 240_000), (LeNet5.Info.Layers[3].ParameterCount, LeNet5.Info.Layers[3].MultiplyAdds));
    }

    [Fact]
    public void Memory_grows_with_groups_of_sixteen_samples_and_below_with_each_sample()
    {
        var memory = LeNet5.Info.Memory;
        Assert.InRange(memory.LanesFrom, 2, 16);
        Assert.Equal(memory.TrainingBytes(memory.LanesFrom), memory.TrainingBytes(16));
        Assert.True(memory.TrainingBytes(1) < memory.TrainingBytes(2));
        Assert.Equal(memory.TrainingBytes(17) - memory.TrainingBytes(16), memory.TrainingBytes(33) - memory.TrainingBytes(32));
        Assert.True(memory.TrainingBytes(17) > memory.TrainingBytes(16));
    }

    [Fact]
    public void Accessors_are_views_into_the_live_parameters()
    {
        using var network = new LeNet5(seed: 1);
        Assert.Equal("conv1.weight (6×1×5×5)", network.Conv1.Weight.ToString());
        Assert.Equal([16, 6, 5, 5], network.Conv2.Weight.Shape);
        Assert.Equal([10], network.Fc3.Bias.Shape);
        Assert.Same(network.Parameters[0], network.Conv1.Weight);

        var inputs = new float[784];
        var before = network.Infer(inputs);
        network.Fc3.Bias.Write(values => values[4] += 1);
        var after = network.Infer(inputs);
        Assert.Equal(before[4] + 1, after[4], 1e-5f);
        Assert.Equal(before[3], after[3]);
    }

    [Fact]
    public void Given_names_and_scopes_name_the_parameters()
    {
        Assert.Equal(
            ["encoder.weight", "encoder.bias", "head.out.weight", "head.out.bias"],
            NamedLinear.Info.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(
            NamedLinear.Info.Parameters.Select(parameter => parameter.Name),
            NamedLinearDefined.Info.Parameters.Select(parameter => parameter.Name));
    }

    [Fact]
    public void Parameters_start_cache_lines_and_are_drawn_within_one_over_the_root_of_their_inputs()
    {
        using var network = new LeNet5(seed: 1);
        foreach (var parameter in network.Parameters)
        {
            Assert.Equal(0, parameter.Info.Offset % 16);
            var bound = (float)(1 / Math.Sqrt(parameter.Info.FanIn));
            foreach (var value in parameter.Values)
                Assert.InRange(value, -bound, bound);
        }
    }

    [Fact]
    public void Seeds_give_different_networks()
    {
        using var one = new LeNet5(seed: 1);
        using var two = new LeNet5(seed: 2);
        Assert.NotEqual(one.Conv1.Weight.Values.ToArray(), two.Conv1.Weight.Values.ToArray());
    }

    [Theory]
    [MemberData(nameof(NetworkCases.Names), MemberType = typeof(NetworkCases))]
    public void Saved_parameters_load_into_a_fresh_network(string name)
    {
        var one = NetworkCases.Named(name);
        using var network = one.Create(1);
        using var fresh = one.Create(2);
        var file = new MemoryStream();
        network.Save(file);
        file.Position = 0;
        fresh.Load(file);
        var inputs = new Batch(one, 20).Inputs;
        Assert.Equal(network.Infer(inputs), fresh.Infer(inputs));
    }

    [Fact]
    public void The_declared_loss_has_the_arguments_as_written()
    {
        using var weighted = new WeightedLoss();
        var loss = Assert.IsType<CrossEntropyLoss>(weighted.DeclaredLoss);
        Assert.Equal([0.5f, 1, 2, 0.25f], loss.Weight!);
        Assert.Equal((3, 0.125, Reduction.Mean), (loss.IgnoreIndex, loss.LabelSmoothing, loss.Reduction));

        using var summed = new SummedSquaredLossDefined();
        Assert.Equal(Reduction.Sum, Assert.IsType<MSELoss>(summed.DeclaredLoss).Reduction);
        using var none = new LeNet5();
        Assert.Null(none.DeclaredLoss);
    }

    [Fact]
    public void Both_spellings_declare_every_argument_of_a_loss()
    {
        foreach (var one in DeclaredLosses.Cases)
        {
            using var chain = one.Create(1);
            using var graph = one.CreateTwin!(1);
            foreach (var declared in new[] { chain.DeclaredLoss, graph.DeclaredLoss })
            {
                Assert.IsType(one.Loss.GetType(), declared);
                foreach (var argument in one.Loss.GetType().GetProperties().Where(property => property.SetMethod is not null))
                    Assert.Equal(argument.GetValue(one.Loss), argument.GetValue(declared));
            }
        }
    }

    [Fact]
    public void A_declared_loss_trains_as_the_same_loss_given()
    {
        using var declared = new WeightedLoss(seed: 3);
        using var given = new WeightedLoss(seed: 3);
        var one = NetworkCases.Named(nameof(WeightedLoss));
        var batch = new Batch(one, 20);
        Assert.Equal(batch.TrainStep(given, new Adam()), declared.TrainStep(batch.Inputs, batch.Labels, new Adam()));
        Assert.Equal(given.Fc1.Weight.Values.ToArray(), declared.Fc1.Weight.Values.ToArray());
    }

    [Fact]
    public void Not_a_number_in_the_input_reaches_the_output()
    {
        foreach (var one in NetworkCases.All.Where(one => one.Info.MultiplyAdds < 20_000 && one.SamplesAreIndependent))
        {
            using var network = one.Create(1);
            var batch = new Batch(one, 3);
            // The second of three samples: its neighbours stay numbers.
            batch.Inputs.AsSpan(one.Info.InputSize, one.Info.InputSize).Fill(float.NaN);
            var outputs = network.Infer(batch.Inputs);
            Assert.Contains(outputs[one.Info.OutputSize..(2 * one.Info.OutputSize)], float.IsNaN);
            Assert.DoesNotContain(outputs[..one.Info.OutputSize], float.IsNaN);
            Assert.DoesNotContain(outputs[(2 * one.Info.OutputSize)..], float.IsNaN);
        }
    }
}

namespace Lamina.Execution.Tests;

/// <summary>Memory = Recompute: less memory, the same numbers.</summary>
public sealed class RecomputeTests
{
    [Fact]
    public void What_is_computed_again_has_the_same_bits()
    {
        using var kept = new KeptActivations(seed: 4);
        using var recomputed = new RecomputedActivations(seed: 4);
        kept.LanesFrom = int.MaxValue;
        var (adam, twin) = (new Adam(1e-2f), new Adam(1e-2f));
        for (var step = 0; step < 4; step++)
        {
            var batch = new Batch(KeptActivations.Info, Loss.CrossEntropy, 9 + step, step);
            Assert.Equal(batch.TrainStep(kept, adam), batch.TrainStep(recomputed, twin));
            foreach (var (one, other) in kept.Parameters.Zip(recomputed.Parameters))
                Assert.Equal(one.Gradient.ToArray(), other.Gradient.ToArray());
        }

        var inputs = new Batch(KeptActivations.Info, Loss.CrossEntropy, 3).Inputs;
        Assert.Equal(kept.Infer(inputs), recomputed.Infer(inputs));
    }

    [Fact]
    public void The_plan_says_how_much_memory_is_saved()
    {
        var memory = RecomputedActivations.Info.Memory;
        Assert.Equal(KeptActivations.Info.Memory.TrainingFloatsPerSample, memory.TrainingFloatsPerSampleKept);
        Assert.InRange(memory.TrainingFloatsPerSample, 1, memory.TrainingFloatsPerSampleKept * 9 / 10);
        Assert.Equal(0, KeptActivations.Info.Memory.TrainingFloatsPerSampleKept);
        Assert.True(RecomputedActivations.Info.Memory.TrainingBytes(32) < KeptActivations.Info.Memory.TrainingBytes(32));
    }
}

[Network(3, 12, 12)]
internal sealed partial class KeptActivations
{
    static Flow Define(Flow x) => Recomputed.Body(x);
}

[Network(3, 12, 12, Memory = NetworkMemory.Recompute)]
internal sealed partial class RecomputedActivations
{
    static Flow Define(Flow x) => Recomputed.Body(x);
}

internal static class Recomputed
{
    // Every kind of layer that may be computed again, in chains and where flows meet.
    public static Flow Body(Flow x)
    {
        for (var block = 0; block < 2; block++)
        {
            var y = x.Conv2d(16, 3, padding: 1, bias: false).BatchNorm2d().ReLU().Conv2d(16, 3, padding: 1, bias: false).BatchNorm2d().Tanh().Dropout(0.2);
            x = block == 0 ? y : (x + y).ReLU6();
        }

        x = Flow.Concat(x.MaxPool2d(3, stride: 2, padding: 1), x.AvgPool2d(2)).Conv2d(20, 3, padding: 1, paddingMode: PaddingMode.Reflect).Sigmoid();
        return x.AdaptiveAvgPool2d(4).Flatten().Dropout(0.3).Linear(30, bias: false).BatchNorm1d().ReLU().Linear(5);
    }
}

namespace Lamina.Tests.Networks;

public sealed class MemoryPlanTests
{
    [Theory]
    [InlineData(1_000, 256)] // a perceptron's
    [InlineData(10_000, 16)]
    [InlineData(2_000_000, 16)] // an image of 224 × 224 pixels
    [InlineData(0, 262_144)]
    public void Inference_computes_as_many_samples_at_a_time_as_a_cache_holds(int floatsPerSample, int samples)
    {
        var plan = new MemoryPlan(100, 0, 0) { InferenceFloatsPerSample = floatsPerSample, LanesFrom = int.MaxValue };
        Assert.Equal(samples, plan.InferenceChunk);
        Assert.Equal(800 + (4L * Math.Min(samples, 300) * floatsPerSample), plan.InferenceBytes(threads: 2, batch: 300));
    }
}

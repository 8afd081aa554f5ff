using System.Diagnostics;

namespace Lamina.GpuCheck.Timing;

/// <summary>What a training step takes, in three ways.</summary>
/// <param name="Network">The network.</param>
/// <param name="Batch">Samples of a step.</param>
/// <param name="TrainStep">Milliseconds of <c>TrainStep</c>, which waits for each loss.</param>
/// <param name="Trainer">Milliseconds of a step through <c>Trainer</c>, which gathers shuffled batches and waits for 32 losses at a time.</param>
/// <param name="Started">Milliseconds of a step where several are started and then waited for together: the device's own time, if it is the slower side.</param>
/// <param name="Enqueued">Milliseconds that starting a step takes of the host.</param>
/// <param name="Launches">Kernels of a step.</param>
/// <param name="MultiplyAdds">Of a step.</param>
internal sealed record StepTiming(string Network, int Batch, double TrainStep, double Trainer, double Started, double Enqueued, int Launches, double MultiplyAdds)
{
    private const int StepsAhead = 16;

    public double SamplesPerSecond => Batch / TrainStep * 1e3;

    /// <summary>From the best of the three, as the device could do it.</summary>
    public double Teraflops => 2e-9 * MultiplyAdds / Math.Min(Math.Min(TrainStep, Trainer), Started);

    public double MicrosecondsPerLaunch => Enqueued * 1e3 / Launches;

    public static StepTiming Measure<TNetwork>(Gpu gpu, TNetwork network, int batch, bool isBrief, Action<TNetwork, Action> profile)
        where TNetwork : Network
    {
        network.To(gpu);
        var info = network.Architecture;
        var random = new Random(1);
        var steps = isBrief ? 2 : Math.Clamp((int)((512L << 20) / ((long)batch * info.InputSize * sizeof(float))), StepsAhead, 4 * StepsAhead);
        var inputs = new float[(long)steps * batch * info.InputSize];
        foreach (ref var value in inputs.AsSpan())
            value = random.NextSingle() - 0.5f;
        var labels = Enumerable.Range(0, steps * batch).Select(_ => random.Next(info.OutputSize)).ToArray();
        var (optimizer, step) = (new Sgd(1e-3f, momentum: 0.9), 0);
        var rounds = Rounds.Of(isBrief);

        var trainStep = rounds.Milliseconds(gpu, () => network.TrainStep(Inputs(), Labels(), Loss.CrossEntropy, optimizer));
        var ahead = Math.Min(isBrief ? 2 : StepsAhead, network.MostStepsAhead(batch));
        var started = rounds.Milliseconds(gpu, Start) / ahead;
        var launches = CountLaunches(gpu, Start) / ahead;
        var enqueued = Rounds.Median([.. Enumerable.Range(0, rounds.Count).Select(_ => EnqueueMilliseconds())]) / ahead;

        var data = new Dataset(info.InputShape, inputs, labels, info.OutputSize);
        var trainer = new Trainer<TNetwork>(network, optimizer, Loss.CrossEntropy) { BatchSize = batch };
        var throughTrainer = rounds.Milliseconds(gpu, () => trainer.TrainEpoch(data)) / steps;
        profile(network, () => network.TrainStep(Inputs(), Labels(), Loss.CrossEntropy, optimizer));

        // The gradient by the input is not computed.
        var first = info.Layers.First(layer => layer.MultiplyAdds > 0).MultiplyAdds;
        return new(info.Name, batch, trainStep, throughTrainer, started, enqueued, launches, (double)batch * ((3 * info.MultiplyAdds) - first));

        // Other samples each time: the device's cache holds none of them.
        ReadOnlySpan<float> Inputs() => inputs.AsSpan(step++ % steps * batch * info.InputSize, batch * info.InputSize);

        ReadOnlySpan<int> Labels() => labels.AsSpan(0, batch);

        void Start()
        {
            for (var i = 0; i < ahead; i++)
                network.StartStep(Inputs(), Labels(), Loss.CrossEntropy, optimizer);
        }

        double EnqueueMilliseconds()
        {
            gpu.Synchronize();
            var start = Stopwatch.GetTimestamp();
            Start();
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    private static int CountLaunches(Gpu gpu, Action work)
    {
        var launches = 0;
        gpu.Kernels.Launching = _ => launches++;
        work();
        gpu.Kernels.Launching = null;
        return launches;
    }
}

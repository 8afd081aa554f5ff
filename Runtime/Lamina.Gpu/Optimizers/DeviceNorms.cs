using ILGPU;

namespace Lamina.GpuServices;

/// <summary>Norms of parameters and gradients on a device, run by run, for optimizers that need them before they step: the host waits for them.</summary>
internal sealed class DeviceNorms(Gpu gpu) : IDisposable
{
    private GpuBuffer<float>? sums; // (runs, parameters and gradients)
    private float[] onHost = [];

    public void Measure(GroupedOptimizer optimizer, ArrayView<float> parameters, ArrayView<float> gradients)
    {
        var runs = optimizer.Runs.Runs;
        if (onHost.Length != 2 * runs.Length)
        {
            sums?.Dispose();
            sums = gpu.Allocate<float>(2 * runs.Length);
            onHost = new float[2 * runs.Length];
        }

        for (var run = 0; run < runs.Length; run++)
        {
            if (runs[run].IsFrozen)
                continue;
            if (optimizer.LooksAtTensors)
                gpu.Kernels.Sum(new SquareSum { Numbers = parameters, First = runs[run].First, Length = runs[run].Length, Sums = sums!.View, Place = 2 * run });
            gpu.Kernels.Sum(new SquareSum { Numbers = gradients, First = runs[run].First, Length = runs[run].Length, Sums = sums!.View, Place = (2 * run) + 1 });
        }

        sums!.CopyTo(onHost);
        for (var run = 0; run < runs.Length; run++)
            optimizer.Runs.Take(run, onHost[2 * run], onHost[(2 * run) + 1]);
    }

    public void Dispose() => sums?.Dispose();
}

/// <summary>Σx² of a part of an arena.</summary>
internal struct SquareSum : IReductionProblem
{
    public ArrayView<float> Numbers;
    public ArrayView<float> Sums;
    public int First;
    public int Length;
    public int Place;

    public readonly int Channels => 1;

    public readonly int Count => Length;

    public readonly bool ChannelsAreInnermost => false;

    public readonly float Load(int channel, int index)
    {
        var x = Numbers[First + index];
        return x * x;
    }

    public readonly void Store(int channel, float sum) => Sums[Place] = sum;
}

using BenchmarkDotNet.Attributes;

namespace Lamina.Benchmarks;

/// <summary>Kernels on one thread, over a group of sixteen samples.</summary>
public class KernelBenchmarks
{
    private const int Samples = 16;

    private readonly Dictionary<string, (Network Network, float[] Inputs, float[] Outputs, float[] Targets)> sides = [];

    [GlobalSetup]
    public void CreateNetworks()
    {
        foreach (var network in new Network[] { new ConvKernel(), new DepthwiseConvKernel(), new LinearKernel(), new MaxPoolKernel(), new AvgPoolKernel(), new TanhKernel() })
        {
            network.Threads = 1;
            var info = network.Architecture;
            var random = new Random(1);
            var inputs = new float[Samples * info.InputSize];
            foreach (ref var input in inputs.AsSpan())
                input = random.NextSingle() - 0.5f;
            sides[info.Name] = (network, inputs, new float[Samples * info.OutputSize], new float[Samples * info.OutputSize]);
        }
    }

    [GlobalCleanup]
    public void DisposeNetworks()
    {
        foreach (var side in sides.Values)
            side.Network.Dispose();
    }

    [Benchmark]
    public void Conv3x3() => Infer(nameof(ConvKernel));

    [Benchmark]
    public float Conv3x3Gradients() => Gradients(nameof(ConvKernel));

    [Benchmark]
    public void DepthwiseConv3x3() => Infer(nameof(DepthwiseConvKernel));

    [Benchmark]
    public void Linear512() => Infer(nameof(LinearKernel));

    [Benchmark]
    public float Linear512Gradients() => Gradients(nameof(LinearKernel));

    [Benchmark]
    public void MaxPool2x2() => Infer(nameof(MaxPoolKernel));

    [Benchmark]
    public void AvgPool2x2() => Infer(nameof(AvgPoolKernel));

    [Benchmark]
    public void Tanh4096() => Infer(nameof(TanhKernel));

    private void Infer(string name)
    {
        var (network, inputs, outputs, _) = sides[name];
        network.Infer(inputs, outputs);
    }

    private float Gradients(string name)
    {
        var (network, inputs, _, targets) = sides[name];
        return network.ComputeGradients(inputs, targets, Loss.MeanSquaredError);
    }
}

using ILGPU;
using Lamina.CompilerServices;
using Lamina.GpuServices;

namespace Lamina.GpuTests.Functions;

public class DeviceRandomTests
{
    [SkippableTheory]
    [InlineData(TestGpu.Simulator, 7, 18, 0.5)]
    [InlineData(TestGpu.OpenCL, 1003, 50, 0.1)]
    [InlineData(TestGpu.OpenCL, 10, 16, 0.0)]
    public void Dropout_has_the_bits_of_the_processor(string device, int elements, int samples, double p)
    {
        const ulong Seed = 0x1234_5678_9ABC_DEF0;
        const int Stream = 5;
        var gpu = TestGpu.Open(device);
        using var mask = gpu.Allocate<float>(samples * elements);
        gpu.Kernels.ForEach(new Mask
        {
            Factors = mask.View,
            Elements = elements,
            Stream = Stream,
            Step = new DeviceStep(Seed, number: 41),
            Threshold = DeviceRandom.Threshold(p),
            Keep = (float)(1 / (1 - p)),
        });
        var actual = mask.ToArray();

        var expected = new float[samples * elements];
        var group = new float[elements * 16];
        for (var sample = 0; sample < samples; sample++)
        {
            if (sample % 16 == 0)
                DropoutMask.Fill(ref group[0], elements, p, Stream, new TrainingStep(Seed, 41, sample / 16));
            for (var element = 0; element < elements; element++)
                expected[(sample * elements) + element] = group[(element * 16) + (sample % 16)];
        }

        Assert.Equal(expected, actual);
        Assert.Equal(p > 0, actual.Contains(0f));
    }

    internal struct Mask : IElementProblem
    {
        public ArrayView<float> Factors;
        public int Elements;
        public int Stream;
        public DeviceStep Step;
        public uint Threshold;
        public float Keep;

        public readonly int Count => Factors.IntLength;

        public readonly void Run(int index) => Factors[index] = DeviceRandom.DropoutFactor(index % Elements, index / Elements, Stream, Step, Threshold, Keep);
    }
}

// Written from AdamaxRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>torch.optim.Adamax's update of a parameter p with gradient g, as <see cref="AdamaxUpdate"/> has it on the processor.</summary>
internal struct AdamaxKernel(in AdamaxUpdate update, in DeviceArenas at) : IElementProblem
{
    public ArrayView<float> Parameters = at.Parameters;
    public ArrayView<float> Gradients = at.Gradients;
    public ArrayView<float> Mean = at.State0;
    public ArrayView<float> Largest = at.State1;
    public int First = at.First;
    public int Length = at.Length;
    public float GradientScale = update.GradientScale;
    public float Limit = update.Limit;
    public float WeightDecay = update.WeightDecay;
    public float MeanRate = update.MeanRate;
    public float LargestDecay = update.LargestDecay;
    public float Epsilon = update.Epsilon;
    public float StepSize = update.StepSize;
    public int Clips = update.Clips ? 1 : 0;

    public readonly int Count => Length;

    public readonly void Run(int element)
    {
        var index = First + element;
        var gradientScale = GradientScale;
        var limit = Limit;
        var weightDecay = WeightDecay;
        var meanRate = MeanRate;
        var largestDecay = LargestDecay;
        var epsilon = Epsilon;
        var stepSize = StepSize;
        var clips = Clips != 0;
        var p = Parameters[index];
        var g = Gradients[index];
        var m = Mean[index];
        var u = Largest[index];
        g = gradientScale * g;
        if (clips)
            g = g > limit ? limit : ((0f - limit) > g ? (0f - limit) : g);
        g = g + (weightDecay * p);
        m = m + (meanRate * (g - m));
        Mean[index] = m;
        var size = DeviceMath.Abs(g) + epsilon;
        var faded = largestDecay * u;
        u = faded > size ? faded : size;
        Largest[index] = u;
        p = p - ((stepSize * m) / u);
        Parameters[index] = p;
    }
}

// Written from LionRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>Lion's update of a parameter p with gradient g, as <see cref="LionUpdate"/> has it on the processor.</summary>
internal struct LionKernel(in LionUpdate update, in DeviceArenas at) : IElementProblem
{
    public ArrayView<float> Parameters = at.Parameters;
    public ArrayView<float> Gradients = at.Gradients;
    public ArrayView<float> Mean = at.State0;
    public int First = at.First;
    public int Length = at.Length;
    public float GradientScale = update.GradientScale;
    public float Limit = update.Limit;
    public float LearningRate = update.LearningRate;
    public float Shrink = update.Shrink;
    public float WayRate = update.WayRate;
    public float MeanRate = update.MeanRate;
    public int Clips = update.Clips ? 1 : 0;

    public readonly int Count => Length;

    public readonly void Run(int element)
    {
        var index = First + element;
        var gradientScale = GradientScale;
        var limit = Limit;
        var learningRate = LearningRate;
        var shrink = Shrink;
        var wayRate = WayRate;
        var meanRate = MeanRate;
        var clips = Clips != 0;
        var p = Parameters[index];
        var g = Gradients[index];
        var m = Mean[index];
        g = gradientScale * g;
        if (clips)
            g = g > limit ? limit : ((0f - limit) > g ? (0f - limit) : g);
        p = shrink * p;
        var way = m + (wayRate * (g - m));
        m = m + (meanRate * (g - m));
        Mean[index] = m;
        p = p - (learningRate * (way > 0f ? 1f : (0f > way ? -1f : way)));
        Parameters[index] = p;
    }
}

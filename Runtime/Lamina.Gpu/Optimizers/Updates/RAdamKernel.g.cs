// Written from RAdamRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>torch.optim.RAdam's update of a parameter p with gradient g, as <see cref="RAdamUpdate"/> has it on the processor.</summary>
internal struct RAdamKernel(in RAdamUpdate update, in DeviceArenas at) : IElementProblem
{
    public ArrayView<float> Parameters = at.Parameters;
    public ArrayView<float> Gradients = at.Gradients;
    public ArrayView<float> Mean = at.State0;
    public ArrayView<float> Square = at.State1;
    public int First = at.First;
    public int Length = at.Length;
    public float GradientScale = update.GradientScale;
    public float Limit = update.Limit;
    public float Shrink = update.Shrink;
    public float WeightDecay = update.WeightDecay;
    public float MeanRate = update.MeanRate;
    public float SquareDecay = update.SquareDecay;
    public float SquareRate = update.SquareRate;
    public float StepSize = update.StepSize;
    public float Epsilon = update.Epsilon;
    public int Clips = update.Clips ? 1 : 0;
    public int Rectified = update.Rectified ? 1 : 0;

    public readonly int Count => Length;

    public readonly void Run(int element)
    {
        var index = First + element;
        var gradientScale = GradientScale;
        var limit = Limit;
        var shrink = Shrink;
        var weightDecay = WeightDecay;
        var meanRate = MeanRate;
        var squareDecay = SquareDecay;
        var squareRate = SquareRate;
        var stepSize = StepSize;
        var epsilon = Epsilon;
        var clips = Clips != 0;
        var rectified = Rectified != 0;
        var p = Parameters[index];
        var g = Gradients[index];
        var m = Mean[index];
        var v = Square[index];
        g = gradientScale * g;
        if (clips)
            g = g > limit ? limit : ((0f - limit) > g ? (0f - limit) : g);
        p = shrink * p;
        g = g + (weightDecay * p);
        m = m + (meanRate * (g - m));
        Mean[index] = m;
        v = (squareDecay * v) + ((squareRate * g) * g);
        Square[index] = v;
        var way = stepSize * m;
        if (rectified)
            way = way / (DeviceMath.Sqrt(v) + epsilon);
        p = p - way;
        Parameters[index] = p;
    }
}

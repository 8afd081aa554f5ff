// Written from AdagradRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>torch.optim.Adagrad's update of a parameter p with gradient g, as <see cref="AdagradUpdate"/> has it on the processor.</summary>
internal struct AdagradKernel(in AdagradUpdate update, in DeviceArenas at) : IElementProblem
{
    public ArrayView<float> Parameters = at.Parameters;
    public ArrayView<float> Gradients = at.Gradients;
    public ArrayView<float> Sum = at.State0;
    public int First = at.First;
    public int Length = at.Length;
    public float GradientScale = update.GradientScale;
    public float Limit = update.Limit;
    public float WeightDecay = update.WeightDecay;
    public float StepSize = update.StepSize;
    public float Epsilon = update.Epsilon;
    public int Clips = update.Clips ? 1 : 0;

    public readonly int Count => Length;

    public readonly void Run(int element)
    {
        var index = First + element;
        var gradientScale = GradientScale;
        var limit = Limit;
        var weightDecay = WeightDecay;
        var stepSize = StepSize;
        var epsilon = Epsilon;
        var clips = Clips != 0;
        var p = Parameters[index];
        var g = Gradients[index];
        var s = Sum[index];
        g = gradientScale * g;
        if (clips)
            g = g > limit ? limit : ((0f - limit) > g ? (0f - limit) : g);
        g = g + (weightDecay * p);
        s = s + (g * g);
        Sum[index] = s;
        p = p - ((stepSize * g) / (DeviceMath.Sqrt(s) + epsilon));
        Parameters[index] = p;
    }
}

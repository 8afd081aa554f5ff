// Written from AdadeltaRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>torch.optim.Adadelta's update of a parameter p with gradient g, as <see cref="AdadeltaUpdate"/> has it on the processor.</summary>
internal struct AdadeltaKernel(in AdadeltaUpdate update, in DeviceArenas at) : IElementProblem
{
    public ArrayView<float> Parameters = at.Parameters;
    public ArrayView<float> Gradients = at.Gradients;
    public ArrayView<float> Square = at.State0;
    public ArrayView<float> StepSquare = at.State1;
    public int First = at.First;
    public int Length = at.Length;
    public float GradientScale = update.GradientScale;
    public float Limit = update.Limit;
    public float LearningRate = update.LearningRate;
    public float WeightDecay = update.WeightDecay;
    public float Decay = update.Decay;
    public float Rate = update.Rate;
    public float Epsilon = update.Epsilon;
    public int Clips = update.Clips ? 1 : 0;

    public readonly int Count => Length;

    public readonly void Run(int element)
    {
        var index = First + element;
        var gradientScale = GradientScale;
        var limit = Limit;
        var learningRate = LearningRate;
        var weightDecay = WeightDecay;
        var decay = Decay;
        var rate = Rate;
        var epsilon = Epsilon;
        var clips = Clips != 0;
        var p = Parameters[index];
        var g = Gradients[index];
        var v = Square[index];
        var u = StepSquare[index];
        g = gradientScale * g;
        if (clips)
            g = g > limit ? limit : ((0f - limit) > g ? (0f - limit) : g);
        g = g + (weightDecay * p);
        v = (decay * v) + ((rate * g) * g);
        Square[index] = v;
        var way = (DeviceMath.Sqrt(u + epsilon) / DeviceMath.Sqrt(v + epsilon)) * g;
        u = (decay * u) + ((rate * way) * way);
        StepSquare[index] = u;
        p = p - (learningRate * way);
        Parameters[index] = p;
    }
}

// Written from LarsRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>LARS's update of a parameter p with gradient g, as <see cref="LarsUpdate"/> has it on the processor.</summary>
internal struct LarsKernel(in LarsUpdate update, in DeviceArenas at) : IElementProblem
{
    public ArrayView<float> Parameters = at.Parameters;
    public ArrayView<float> Gradients = at.Gradients;
    public ArrayView<float> Velocity = at.State0;
    public int First = at.First;
    public int Length = at.Length;
    public float GradientScale = update.GradientScale;
    public float Limit = update.Limit;
    public float LearningRate = update.LearningRate;
    public float WeightDecay = update.WeightDecay;
    public float Trust = update.Trust;
    public float Momentum = update.Momentum;
    public int Clips = update.Clips ? 1 : 0;
    public int Nesterov = update.Nesterov ? 1 : 0;
    public int HasMomentum = update.HasMomentum ? 1 : 0;

    public readonly int Count => Length;

    public readonly void Run(int element)
    {
        var index = First + element;
        var gradientScale = GradientScale;
        var limit = Limit;
        var learningRate = LearningRate;
        var weightDecay = WeightDecay;
        var trust = Trust;
        var momentum = Momentum;
        var clips = Clips != 0;
        var nesterov = Nesterov != 0;
        var hasMomentum = HasMomentum != 0;
        var p = Parameters[index];
        var g = Gradients[index];
        g = gradientScale * g;
        if (clips)
            g = g > limit ? limit : ((0f - limit) > g ? (0f - limit) : g);
        g = trust * (g + (weightDecay * p));
        var way = g;
        if (hasMomentum)
        {
            var v = Velocity[index];
            way = (momentum * v) + g;
            Velocity[index] = way;
        }

        if (nesterov)
            way = g + (momentum * way);
        p = p - (learningRate * way);
        Parameters[index] = p;
    }
}

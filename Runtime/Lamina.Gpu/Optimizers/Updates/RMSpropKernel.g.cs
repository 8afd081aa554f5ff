// Written from RMSpropRule in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>torch.optim.RMSprop's update of a parameter p with gradient g, as <see cref="RMSpropUpdate"/> has it on the processor.</summary>
internal struct RMSpropKernel(in RMSpropUpdate update, in DeviceArenas at) : IElementProblem
{
    public ArrayView<float> Parameters = at.Parameters;
    public ArrayView<float> Gradients = at.Gradients;
    public ArrayView<float> Square = at.State0;
    public ArrayView<float> Mean = at.State1;
    public ArrayView<float> Velocity = at.State2;
    public int First = at.First;
    public int Length = at.Length;
    public float GradientScale = update.GradientScale;
    public float Limit = update.Limit;
    public float LearningRate = update.LearningRate;
    public float WeightDecay = update.WeightDecay;
    public float SquareDecay = update.SquareDecay;
    public float SquareRate = update.SquareRate;
    public float Epsilon = update.Epsilon;
    public float Momentum = update.Momentum;
    public int Clips = update.Clips ? 1 : 0;
    public int Centered = update.Centered ? 1 : 0;
    public int HasMomentum = update.HasMomentum ? 1 : 0;

    public readonly int Count => Length;

    public readonly void Run(int element)
    {
        var index = First + element;
        var gradientScale = GradientScale;
        var limit = Limit;
        var learningRate = LearningRate;
        var weightDecay = WeightDecay;
        var squareDecay = SquareDecay;
        var squareRate = SquareRate;
        var epsilon = Epsilon;
        var momentum = Momentum;
        var clips = Clips != 0;
        var centered = Centered != 0;
        var hasMomentum = HasMomentum != 0;
        var p = Parameters[index];
        var g = Gradients[index];
        var v = Square[index];
        g = gradientScale * g;
        if (clips)
            g = g > limit ? limit : ((0f - limit) > g ? (0f - limit) : g);
        g = g + (weightDecay * p);
        v = (squareDecay * v) + ((squareRate * g) * g);
        Square[index] = v;
        var average = 0f;
        if (centered)
        {
            var m = Mean[index];
            average = m + (squareRate * (g - m));
            Mean[index] = average;
        }

        var variance = v - (average * average);
        variance = 0f > variance ? 0f : variance;
        var way = g / (DeviceMath.Sqrt(variance) + epsilon);
        if (hasMomentum)
        {
            var u = Velocity[index];
            way = (momentum * u) + way;
            Velocity[index] = way;
        }

        p = p - (learningRate * way);
        Parameters[index] = p;
    }
}

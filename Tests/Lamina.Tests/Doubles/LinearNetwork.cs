using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lamina.CompilerServices;

namespace Lamina.Tests.Doubles;

/// <summary>
/// A network written by hand, y = W·x + b, for tests of what surrounds a network: it stands in for the generator's output and is naive on purpose.
/// Its group arena holds x (inputs, 16), y (outputs, 16) and ∂loss/∂y (outputs, 16), one after another.
/// </summary>
internal sealed class LinearNetwork(int inputs, int outputs, ulong seed = 0, Loss? declaredLoss = null, BufferInfo[]? buffers = null, int[]? inputShape = null)
    : Network(Describe(inputs, outputs, buffers, inputShape ?? [inputs]), seed)
{
    private const int Lanes = LaneLayout.Lanes;

    public override Loss? DeclaredLoss => declaredLoss;

    public Parameter Weight => ParameterAt(0);

    public Parameter Bias => ParameterAt(1);

    protected override NetworkProgram Program { get; } =
        new(0, inputs * Lanes, 0, inputs * Lanes, (inputs + outputs) * Lanes, GradientPieces: 1);

    protected override void InferGroup(ref float parameters, ref float memory)
    {
        var (n, size) = (Architecture.InputSize, Architecture.OutputSize);
        for (var o = 0; o < size; o++)
        {
            for (var lane = 0; lane < Lanes; lane++)
            {
                var sum = Bias.Values[o];
                for (var i = 0; i < n; i++)
                    sum += Weight.Values[(o * n) + i] * Unsafe.Add(ref memory, (i * Lanes) + lane);
                Unsafe.Add(ref memory, ((n + o) * Lanes) + lane) = sum;
            }
        }
    }

    protected override void ForwardGroup(ref float parameters, ref float memory, in TrainingStep step) => InferGroup(ref parameters, ref memory);

    protected override void BackwardGroup(ref float parameters, ref float memory)
    {
    }

    protected override void SumGradients(int piece, ref float gradients, ref float memory, nint groups)
    {
        var (n, size) = (Architecture.InputSize, Architecture.OutputSize);
        var ofWeight = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref gradients, Weight.Info.Offset), Weight.Info.Length);
        var ofBias = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref gradients, Bias.Info.Offset), Bias.Info.Length);
        ofWeight.Clear();
        ofBias.Clear();
        for (nint group = 0; group < groups; group++)
        {
            ref var x = ref Unsafe.Add(ref memory, group * Architecture.Memory.TrainingFloatsPerGroup);
            ref var dy = ref Unsafe.Add(ref x, (n + size) * Lanes);
            for (var o = 0; o < size; o++)
            {
                for (var lane = 0; lane < Lanes; lane++)
                {
                    var gradient = Unsafe.Add(ref dy, (o * Lanes) + lane);
                    ofBias[o] += gradient;
                    for (var i = 0; i < n; i++)
                        ofWeight[(o * n) + i] += gradient * Unsafe.Add(ref x, (i * Lanes) + lane);
                }
            }
        }
    }

    private static NetworkInfo Describe(int inputs, int outputs, BufferInfo[]? buffers, int[] inputShape)
    {
        var weight = new ParameterInfo("fc1.weight", [outputs, inputs], 0, inputs);
        var bias = new ParameterInfo("fc1.bias", [outputs], Padded(weight.Length), inputs);
        return new NetworkInfo(
            "LinearNetwork",
            inputShape,
            [outputs],
            [new LayerInfo("fc1", "Linear", [outputs], weight.Length + bias.Length, weight.Length)],
            [weight, bias],
            new MemoryPlan(bias.Offset + Padded(bias.Length), (inputs + outputs) * Lanes, (inputs + (2 * outputs)) * Lanes),
            buffers);
    }

    private static int Padded(int length) => (length + 15) / 16 * 16;
}

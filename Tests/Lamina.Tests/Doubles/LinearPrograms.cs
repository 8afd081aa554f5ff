using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lamina.CompilerServices;

namespace Lamina.Tests.Doubles;

/// <summary>
/// The programs of <see cref="LinearNetwork"/>. The group arena holds x (inputs, 16), y (outputs, 16) and ∂loss/∂y (outputs, 16), one after another; that of the
/// parameters W (outputs, inputs) and b (outputs).
/// </summary>
internal sealed class LinearPrograms(int inputs, int outputs) : NetworkPrograms
{
    private const int Lanes = LaneLayout.Lanes;

    private readonly int bias = Padded(outputs * inputs);

    public override MemoryPlan Memory { get; } =
        new(Padded(outputs * inputs) + Padded(outputs), (inputs + outputs) * Lanes, (inputs + (2 * outputs)) * Lanes);

    public override NetworkProgram Program { get; } =
        new(0, inputs * Lanes, 0, inputs * Lanes, (inputs + outputs) * Lanes, GradientPieces: 1);

    /// <summary>A length in whole cache lines.</summary>
    public static int Padded(int length) => (length + 15) / 16 * 16;

    public override void InferGroup(ref float parameters, ref float memory)
    {
        for (var o = 0; o < outputs; o++)
        {
            for (var lane = 0; lane < Lanes; lane++)
            {
                var sum = Unsafe.Add(ref parameters, bias + o);
                for (var i = 0; i < inputs; i++)
                    sum += Unsafe.Add(ref parameters, (o * inputs) + i) * Unsafe.Add(ref memory, (i * Lanes) + lane);
                Unsafe.Add(ref memory, ((inputs + o) * Lanes) + lane) = sum;
            }
        }
    }

    public override void ForwardGroup(ref float parameters, ref float memory, in TrainingStep step) => InferGroup(ref parameters, ref memory);

    public override void BackwardGroup(ref float parameters, ref float memory)
    {
    }

    public override void SumGradients(int piece, ref float gradients, ref float memory, nint groups)
    {
        var ofWeight = MemoryMarshal.CreateSpan(ref gradients, outputs * inputs);
        var ofBias = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref gradients, bias), outputs);
        ofWeight.Clear();
        ofBias.Clear();
        for (nint group = 0; group < groups; group++)
        {
            ref var x = ref Unsafe.Add(ref memory, group * Memory.TrainingFloatsPerGroup);
            ref var dy = ref Unsafe.Add(ref x, (inputs + outputs) * Lanes);
            for (var o = 0; o < outputs; o++)
            {
                for (var lane = 0; lane < Lanes; lane++)
                {
                    var gradient = Unsafe.Add(ref dy, (o * Lanes) + lane);
                    ofBias[o] += gradient;
                    for (var i = 0; i < inputs; i++)
                        ofWeight[(o * inputs) + i] += gradient * Unsafe.Add(ref x, (i * Lanes) + lane);
                }
            }
        }
    }
}

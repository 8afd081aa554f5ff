using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>Memory with samples in lanes: that of one group of sixteen, each element sixteen numbers wide.</summary>
/// <param name="phases">By tensor id.</param>
internal sealed class SampleLanesMemory(Phase[] phases) : MemoryRules
{
    /// <summary>Samples side by side in each element.</summary>
    public const int Lanes = 16;

    // Threads take groups as they come, and a group's memory is small: nothing is gained by overwriting.
    public override bool Overwrites => false;

    // A gradient that each group has a sum of stays in the group's memory until the sums are added up.
    public override bool HasPlace(Tensor tensor) => base.HasPlace(tensor) || (tensor.Primitive.IsParameterGradient && phases[tensor.Id] == Phase.Backward);

    public override bool IsWholeBatch(Tensor tensor) => false;

    // Such a sum is one number for all samples.
    public override long Floats(Tensor tensor) =>
        tensor.Primitive.IsParameterGradient ? (tensor.Shape.Size + Lanes - 1) / Lanes * Lanes : tensor.Shape.Size * Lanes;

    // Channels follow each other without gaps: every run of them is a tensor of its own.
    public override long? OffsetOf(Shape whole, int channel) => channel * (whole.Size / whole[0]) * Lanes;
}

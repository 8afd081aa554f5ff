using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.ChannelLanes;

/// <summary>Memory with channels in lanes: blocks of sixteen channels, so that parts which begin and end with a block can lie inside others.</summary>
internal sealed class ChannelLanesMemory : MemoryRules
{
    public override long Floats(Tensor tensor) => tensor.Primitive switch
    {
        _ when tensor.InRows => RowShape.Of(tensor.Shape).Floats,
        { IsWholeBatch: true } => tensor.Shape[0] * (long)((tensor.Shape[1] + BlockedShape.Lanes - 1) / BlockedShape.Lanes * BlockedShape.Lanes),
        PixelImages => (tensor.Shape.Size + BlockedShape.Lanes - 1) / BlockedShape.Lanes * BlockedShape.Lanes,
        _ => BlockedShape.Of(tensor.Shape).Floats,
    };

    public override long? OffsetOf(Shape whole, int channel) => channel % BlockedShape.Lanes == 0 ? (long)channel * BlockedShape.Of(whole).Pixels : null;

    public override bool FillsBlocks(int channels) => channels % BlockedShape.Lanes == 0;
}

using Lamina.Core.Tensors;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Emit.ChannelLanes.Kernels;

/// <summary>Tensors that are parts of others, or others under another shape.</summary>
internal static class CopyKernels
{
    public static IEnumerable<string>? Write(KernelScope at, Tensor tensor, Primitive anchor)
    {
        var y = BlockedShape.Of(tensor.Shape);
        return anchor switch
        {
            Core.Tensors.Concat => at.Program.CopiedInputs(tensor).Select(copied =>
                Copy(copied.Input.Id, from: 0, to: copied.FirstChannel, copied.Input.Shape[0])),
            ChannelSlice slice => [Copy(tensor.Inputs[0], slice.First, to: 0, slice.Count)],
            Reshape =>
            [
                KernelScope.Call(
                    "Reshape",
                    [at.Ref(tensor.Inputs[0]), $"y: {at.Ref(tensor.Id)}", .. KernelScope.Sizes(at.Input(tensor)), $"newChannels: {y.Channels}", $"newPixels: {y.Pixels}"]),
            ],
            _ => null,
        };

        string Copy(int x, int from, int to, int count) =>
            KernelScope.Call("CopyChannels", [at.Ref(x), $"y: {at.Ref(tensor.Id)}", $"from: {from}", $"to: {to}", $"count: {count}", $"pixels: {y.Pixels}"]);
    }
}

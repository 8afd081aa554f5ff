using Lamina.Core.Tensors;
using Lamina.Generator.Emit.Nests;

namespace Lamina.Generator.Emit.ChannelLanes.Kernels;

/// <summary>Loop nests: what is stated as one runs without a kernel of its own.</summary>
internal static class NestKernels
{
    public static IEnumerable<string>? Write(KernelScope at, Tensor tensor, Primitive anchor)
    {
        if (anchor is not Nest nest)
            return null;
        var inputs = tensor.Inputs.Take(nest.Reads.Count).ToArray();
        var name = at.Structs.NameOf(
            TensorNames.Of(tensor, "") + "Nest",
            $"{NestText.ResultName(nest)} = {NestText.Of(nest)}.",
            "IChannelNest",
            hasEpilogue: false,
            ChannelLanesNest.Members(nest, [.. inputs.Select(id => at.Graph[id].Shape)]));
        var places = $"[{string.Join(", ", inputs.Select(at.Ref))}]";
        return nest.IsParameterGradient
            ? [KernelScope.Call($"NestOverBatch<{name}>", [places, $"y: {at.Gradient(tensor)}"])]
            : [KernelScope.Call($"Nest<{name}, {at.Epilogue(tensor)}>", [places, $"y: {at.Ref(tensor.Id)}"], at.Others(tensor))];
    }
}

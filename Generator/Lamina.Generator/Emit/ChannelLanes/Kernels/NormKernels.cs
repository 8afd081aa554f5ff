using System.Globalization;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.ChannelLanes.Kernels;

/// <summary>Batch normalisation.</summary>
internal static class NormKernels
{
    public static IEnumerable<string>? Write(KernelScope at, Tensor tensor, Primitive anchor)
    {
        var sizes = tensor.Inputs.Count > 0 ? KernelScope.Sizes(at.Input(tensor)) : [];
        return anchor switch
        {
            BatchStatistics statistics => Statistics(at, tensor, statistics, sizes),
            BatchNormalize norm => Normalize("NormalizeBatch", [at.Ref(tensor.Inputs[1])], 2, norm.IsAffine, norm.Epsilon),
            FixedNormalize norm => Normalize("Normalize", [at.Ref(tensor.Inputs[1]), at.Ref(tensor.Inputs[2])], 3, norm.IsAffine, norm.Epsilon),
            BatchNormSums sums =>
            [
                KernelScope.Call(
                    "NormSums",
                    sizes,
                    [at.Ref(tensor.Inputs[0]), at.Ref(tensor.Inputs[1]), KernelScope.Number(sums.Epsilon), at.Ref(tensor.Inputs[2]), $"sums: {at.Ref(tensor.Id)}"]),
            ],
            BatchNormByData norm =>
            [
                KernelScope.Call(
                    $"NormByData<{at.Epilogue(tensor)}>",
                    sizes,
                    tensor.Inputs.Take(4).Select(at.Ref),
                    [at.Optional(tensor, 4, norm.IsAffine), KernelScope.Number(norm.Epsilon), $"dx: {at.Ref(tensor.Id)}"],
                    at.Others(tensor)),
            ],
            BatchNormByParameter part =>
            [
                KernelScope.Call(part.Row == 0 ? "NormByBias" : "NormByScale", [$"channels: {tensor.Shape[0]}", at.Ref(tensor.Inputs[0]), at.Gradient(tensor)]),
            ],
            _ => null,
        };

        IEnumerable<string> Normalize(string method, IEnumerable<string> statistics, int gamma, bool isAffine, double epsilon) =>
        [
            KernelScope.Call(
                $"{method}<{at.Epilogue(tensor)}>",
                sizes,
                [at.Ref(tensor.Inputs[0]), .. statistics, at.Optional(tensor, gamma, isAffine), at.Optional(tensor, gamma + 1, isAffine), KernelScope.Number(epsilon), $"y: {at.Ref(tensor.Id)}"],
                at.Others(tensor)),
        ];
    }

    private static IEnumerable<string> Statistics(KernelScope at, Tensor tensor, BatchStatistics statistics, IEnumerable<string> sizes)
    {
        yield return KernelScope.Call("Statistics", sizes, [at.Ref(tensor.Inputs[0]), $"statistics: {at.Ref(tensor.Id)}"]);
        if (statistics.Running is not { } running)
            yield break;
        var share = running.Momentum is { } momentum ? momentum.ToString("R", CultureInfo.InvariantCulture) : $"run.ShareOfAverage({at.CounterOf(running.Counter)})";
        yield return KernelScope.Call("FollowStatistics", sizes, [at.Ref(tensor.Id), at.Buffer(running.Mean), at.Buffer(running.Variance), $"share: {share}"]);
    }
}

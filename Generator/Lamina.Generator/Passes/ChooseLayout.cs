using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Passes;

/// <summary>Which layouts a network is compiled for, and from which batch on samples stand in lanes.</summary>
/// <param name="LanesFrom">The least batch with samples in lanes: 0 for all batches, <see cref="int.MaxValue"/> for none.</param>
/// <param name="Reason">Printed above the kernels.</param>
internal sealed record Layout(int LanesFrom, string Reason)
{
    public bool HasSamplesInLanes => LanesFrom < int.MaxValue;

    public bool HasChannelsInLanes => LanesFrom > 0;
}

/// <summary>
/// Samples in lanes waste no lane however few channels a layer has, but compute sixteen samples whatever the batch. Channels in lanes fit any batch, but a
/// layer with few channels leaves lanes idle. The choice compares the multiply-adds that each would do, idle lanes included.
/// </summary>
internal static class ChooseLayout
{
    private const int Lanes = 16;

    private static readonly ChannelLanesMemory Blocks = new();

    // A kernel over the whole batch is started for each layer; with samples in lanes kernels follow each other in the first-level cache.
    private const double KernelStart = 16 * 1024; // in multiply-adds

    /// <summary>With samples in lanes each group keeps its activations until the parameters' gradients, which come last: nothing could be forgotten.</summary>
    public static Layout ToRecompute { get; } = new(int.MaxValue, "Channels in lanes, so that training can compute cheap activations again.");

    public static Layout For(TensorGraph training)
    {
        if (training.Tensors.Any(tensor => NeedsWholeBatch(tensor.Primitive)))
            return new(int.MaxValue, "Channels in lanes: a layer takes sums over the whole batch.");
        var (inLanes, inChannels) = (0.0, 0.0);
        foreach (var tensor in training.Tensors)
        {
            var (sums, idle) = Cost(training, tensor);
            inLanes += sums;
            inChannels += (sums * idle) + (KernelStart / Lanes * Kernels(training, tensor));
        }

        // The least batch for which one group of sixteen samples costs less than its samples one by one.
        var share = inLanes / Math.Max(inChannels, 1);
        if (share > 0.8)
            return new(int.MaxValue, $"Channels in lanes: {Percent(share)} of them do work.");
        var from = Math.Max(2, (int)Math.Ceiling(Lanes * share));
        return new(from, $"Samples in lanes for batches of {from} and more; for smaller ones channels, of which {Percent(share)} do work.");
    }

    // With channels in lanes. A part that does not begin and end with a block of sixteen channels is copied.
    private static int Kernels(TensorGraph graph, Tensor tensor)
    {
        switch (tensor.Primitive)
        {
            case Images or ParameterValue or View:
                return 0;
            case ChannelSlice:
                return Blocks.IsPart(graph, tensor) ? 0 : 1;
            case Concat:
                var (copies, channel) = (0, 0);
                foreach (var channels in tensor.Inputs.Select(input => graph[input].Shape[0]))
                {
                    if (Blocks.OffsetOf(tensor.Shape, channel) is null || !(Blocks.FillsBlocks(channels) || channel + channels == tensor.Shape[0]))
                        copies++;
                    channel += channels;
                }

                return copies;
            default:
                return 1;
        }
    }

    private static bool NeedsWholeBatch(Primitive primitive) =>
        primitive is BatchStatistics or BatchNormalize or FixedNormalize;

    // Multiply-adds of one sample, and by how much idle lanes lengthen them with channels in lanes.
    private static (double Sums, double Idle) Cost(TensorGraph graph, Tensor tensor) => tensor.Primitive switch
    {
        Convolution => (Taps(tensor, graph[tensor.Inputs[1]].Shape), Idle(tensor.Shape[0])),
        ConvolutionByData => (Taps(graph[tensor.Inputs[0]], graph[tensor.Inputs[1]].Shape), Idle(tensor.Shape[0])),
        ConvolutionByWeights => (Taps(graph[tensor.Inputs[1]], tensor.Shape), Idle(tensor.Shape[0])),
        // Beyond convolutions samples in lanes read each weight once for sixteen samples, as channels in lanes do with a batch.
        MatrixProduct => (graph[tensor.Inputs[1]].Shape.Size, Idle(tensor.Shape[0])),
        MatrixProductByData => (graph[tensor.Inputs[1]].Shape.Size, Idle(tensor.Shape[0])),
        MatrixProductByWeights => (tensor.Shape.Size, Idle(tensor.Shape[0])),
        // Where channels do not do the same, they are computed one by one.
        Nest nest when !LaneParallel.Is(nest) => (nest.Work / Lanes, Lanes),
        _ => (0, 1),
    };

    private static double Taps(Tensor y, Shape w) => (double)y.Shape.Height * y.Shape.Width * w.Size;

    private static double Idle(int channels) => (double)((channels + Lanes - 1) / Lanes * Lanes) / channels;

    private static string Percent(double share) => ((int)Math.Round(share * 100)).ToString(CultureInfo.InvariantCulture) + "%";
}

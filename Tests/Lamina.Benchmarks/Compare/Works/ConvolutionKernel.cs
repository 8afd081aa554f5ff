using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lamina.CompilerServices;

namespace Lamina.Benchmarks.Compare;

/// <summary>What a convolution computes.</summary>
internal enum Direction
{
    Forward,
    ByData,
    ByWeights,
}

/// <summary>
/// One convolution of the runtime library by itself, by the algorithm that the compiler chooses, its items shared among threads as a network shares them. Where weights
/// are transformed for it, that is part of it.
/// </summary>
internal sealed class ConvolutionKernel : WorkerPool.IJob, IDisposable
{
    private readonly ConvolutionShape shape;
    private readonly int samples;
    private readonly Direction direction;
    private readonly WorkerPool pool;
    private readonly int items;
    private readonly int weightItems;
    private readonly AlignedBuffer planes = new(0);
    private readonly LastItems lastItems;
    private bool transformsWeights;
    private readonly AlignedBuffer x;
    private readonly AlignedBuffer w;
    private readonly AlignedBuffer y;
    private readonly AlignedBuffer scratch;
    private readonly long scratchFloats;

    public ConvolutionKernel(ConvolutionShape shape, int samples, Direction direction, int threads)
    {
        shape = ChosenAlgorithm.Of(shape, direction);
        (this.shape, this.samples, this.direction) = (shape, samples, direction);
        pool = new WorkerPool(threads);
        lastItems = new LastItems(threads);
        IsTiled = shape.Winograd > 0 && samples >= shape.WinogradFrom;
        (items, weightItems) = (direction, IsTiled) switch
        {
            (Direction.Forward, true) => (WinogradConvolution.ForwardItems(shape, samples), WinogradConvolution.ForwardWeightItems(shape, samples)),
            (Direction.ByData, true) => (WinogradConvolution.ByDataItems(shape, samples), WinogradConvolution.ByDataWeightItems(shape, samples)),
            (Direction.ByWeights, true) => (WinogradConvolution.ByWeightsItems(shape, samples), 0),
            (Direction.Forward, _) => (ChannelConvolution.ForwardItems(shape, samples), 0),
            (Direction.ByData, _) => (ChannelConvolution.ByDataItems(shape, samples), 0),
            _ => (ChannelConvolution.ByWeightsItems(shape, samples), 0),
        };
        if (weightItems > 0)
            planes = new AlignedBuffer(direction == Direction.Forward ? shape.WinogradForward.WeightFloats : shape.WinogradByData.WeightFloats);
        x = RandomBuffer.Of(Blocks(shape.Inputs) * shape.Height * shape.Width * samples);
        y = RandomBuffer.Of(Blocks(shape.Outputs) * shape.OutputHeight * shape.OutputWidth * samples);
        w = RandomBuffer.Of((long)shape.Outputs * (shape.Inputs / shape.Groups) * shape.KernelHeight * shape.KernelWidth);
        scratchFloats = (ChannelConvolution.ScratchFloats(shape) + 15) & ~15L;
        scratch = new AlignedBuffer(threads * scratchFloats);
    }

    /// <summary>Whether it is done by Winograd's algorithm.</summary>
    public bool IsTiled { get; }

    /// <summary>Creates it as a side of a comparison.</summary>
    public static Contender AsContender(ConvolutionShape shape, int samples, Direction direction, int threads)
    {
        var kernel = new ConvolutionKernel(shape, samples, direction, threads);
        return new(kernel.RunAll, kernel);
    }

    /// <summary>All of it once.</summary>
    public void RunAll()
    {
        transformsWeights = true;
        if (weightItems > 0)
            pool.Run(this, weightItems);
        transformsWeights = false;
        lastItems.BeginJob();
        pool.Run(this, items);
    }

    public void Run(int piece, int worker)
    {
        if (Vector512.IsHardwareAccelerated)
            Run<Lanes512>(piece, worker);
        else if (Vector256.IsHardwareAccelerated)
            Run<Lanes256>(piece, worker);
        else
            Run<Lanes128>(piece, worker);
    }

    public void Dispose() => pool.Dispose();

    private void Run<V>(int item, int worker)
        where V : struct, ILanes<V>
    {
        var previous = lastItems.Of(worker);
        ref var own = ref Unsafe.Add(ref scratch.Origin, (nint)(worker * scratchFloats));
        ref var noBias = ref Unsafe.NullRef<float>();
        switch (direction)
        {
            case Direction.Forward when transformsWeights:
                WinogradConvolution.ForwardWeights<V>(shape, item, ref w.Origin, ref planes.Origin, ref own);
                break;
            case Direction.ByData when transformsWeights:
                WinogradConvolution.ByDataWeights<V>(shape, item, ref w.Origin, ref planes.Origin, ref own);
                break;
            case Direction.Forward when IsTiled:
                WinogradConvolution.Forward<V, NoEpilogue>(shape, samples, item, previous, ref x.Origin, ref w.Origin, ref planes.Origin, ref noBias, ref y.Origin, default, ref own);
                break;
            case Direction.ByData when IsTiled:
                WinogradConvolution.ByData<V, NoEpilogue>(shape, samples, item, previous, ref y.Origin, ref w.Origin, ref planes.Origin, ref x.Origin, default, ref own);
                break;
            case Direction.ByWeights when IsTiled:
                WinogradConvolution.ByWeights<V>(shape, samples, item, ref x.Origin, ref y.Origin, ref w.Origin, ref own);
                break;
            case Direction.Forward:
                ChannelConvolution.Forward<V, NoEpilogue>(shape, samples, item, previous, ref x.Origin, ref w.Origin, ref noBias, ref y.Origin, default, ref own);
                break;
            case Direction.ByData:
                ChannelConvolution.ByData<V, NoEpilogue>(shape, samples, item, previous, ref y.Origin, ref w.Origin, ref x.Origin, default, ref own);
                break;
            default:
                ChannelConvolution.ByWeights<V>(shape, samples, item, ref x.Origin, ref y.Origin, ref w.Origin, ref own);
                break;
        }

        lastItems.Set(worker, item);
    }

    private static long Blocks(int channels) => (channels + 15L) / 16 * 16;
}

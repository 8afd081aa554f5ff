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

/// <summary>One convolution of the runtime library by itself, its items shared among threads as a network shares them.</summary>
internal sealed class ConvolutionKernel : WorkerPool.IJob, IDisposable
{
    private readonly ConvolutionShape shape;
    private readonly int samples;
    private readonly Direction direction;
    private readonly WorkerPool pool;
    private readonly int items;
    private readonly AlignedBuffer x;
    private readonly AlignedBuffer w;
    private readonly AlignedBuffer y;
    private readonly AlignedBuffer scratch;
    private readonly long scratchFloats;

    public ConvolutionKernel(ConvolutionShape shape, int samples, Direction direction, int threads)
    {
        (this.shape, this.samples, this.direction) = (shape, samples, direction);
        pool = new WorkerPool(threads);
        items = direction switch
        {
            Direction.Forward => ChannelConvolution.ForwardItems(shape, samples),
            Direction.ByData => ChannelConvolution.ByDataItems(shape, samples),
            _ => ChannelConvolution.ByWeightsItems(shape, samples),
        };
        x = Random(Blocks(shape.Inputs) * shape.Height * shape.Width * samples);
        y = Random(Blocks(shape.Outputs) * shape.OutputHeight * shape.OutputWidth * samples);
        w = Random((long)shape.Outputs * (shape.Inputs / shape.Groups) * shape.KernelHeight * shape.KernelWidth);
        scratchFloats = (ChannelConvolution.ScratchFloats(shape) + 15) & ~15L;
        scratch = new AlignedBuffer(threads * scratchFloats);
    }

    /// <summary>Creates it as a side of a comparison.</summary>
    public static Contender AsContender(ConvolutionShape shape, int samples, Direction direction, int threads)
    {
        var kernel = new ConvolutionKernel(shape, samples, direction, threads);
        return new(() => kernel.pool.Run(kernel, kernel.items), kernel);
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
        ref var own = ref Unsafe.Add(ref scratch.Origin, (nint)(worker * scratchFloats));
        switch (direction)
        {
            case Direction.Forward:
                ref var noBias = ref Unsafe.NullRef<float>();
                ChannelConvolution.Forward<V, NoEpilogue>(shape, samples, item, ref x.Origin, ref w.Origin, ref noBias, ref y.Origin, default, ref own);
                break;
            case Direction.ByData:
                ChannelConvolution.ByData<V, NoEpilogue>(shape, samples, item, ref y.Origin, ref w.Origin, ref x.Origin, default, ref own);
                break;
            default:
                ChannelConvolution.ByWeights<V>(shape, samples, item, ref x.Origin, ref y.Origin, ref w.Origin, ref own);
                break;
        }
    }

    private static long Blocks(int channels) => (channels + 15L) / 16 * 16;

    private static AlignedBuffer Random(long floats)
    {
        var buffer = new AlignedBuffer(floats);
        var random = new Random(1);
        foreach (ref var number in buffer.Span)
            number = (random.NextSingle() * 2) - 1;
        return buffer;
    }
}

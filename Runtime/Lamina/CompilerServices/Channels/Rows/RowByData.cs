using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// What a gradient by data reads that gives rows of few channels: the output channels lie in lanes, and a sum over lanes ends each result, so that no lane is idle
/// however few the input channels are. The loops around it have a network's numbers in them and are generated.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowByData
{
    private const int Lanes = ChannelItems.Lanes;

    /// <summary>Floats of scratch memory.</summary>
    internal static long ScratchFloats(ConvolutionShape shape) => WeightFloats(shape) + ((long)ChannelItems.Blocks(shape.Outputs) * BlockFloats(shape));

    /// <summary>The weights as (⌈outputs/16⌉, inputs, kernel rows, kernel columns, 16), in scratch memory.</summary>
    /// <param name="shape">The convolution.</param>
    /// <param name="w">(outputs, inputs, kernel rows, kernel columns).</param>
    /// <param name="scratch">A thread's own memory.</param>
    public static ref float Weights<V>(ConvolutionShape shape, ref float w, ref float scratch)
        where V : struct, ILanes<V>
    {
        ArgumentNullException.ThrowIfNull(shape);
        nint columns = shape.Inputs * shape.Taps;
        for (nint output = 0; output < shape.Outputs; output += Lanes)
        {
            var lanes = Math.Min(Lanes, shape.Outputs - output);
            ref var target = ref Unsafe.Add(ref scratch, output * columns);
            for (nint column = 0; column < columns; column += Lanes)
            {
                ref var corner = ref Unsafe.Add(ref w, (output * columns) + column);
                var count = Math.Min(Lanes, columns - column);
                BlockTranspose.Run(ref corner, columns, lanes, count, ref Unsafe.Add(ref target, column * Lanes), Lanes, count, Lanes);
            }
        }

        return ref scratch;
    }

    /// <summary>One sample's ∂y as (⌈outputs/16⌉, H, columns, 16), with as many columns of zeros at both sides as a window reaches over the border, in scratch memory.</summary>
    /// <param name="shape">The convolution.</param>
    /// <param name="samples">n.</param>
    /// <param name="sample">Which of them.</param>
    /// <param name="dy">(⌈outputs/16⌉, H, W, n, 16).</param>
    /// <param name="scratch">A thread's own memory.</param>
    [MethodImpl(KernelMethod.Options)]
    public static ref float Padded<V>(ConvolutionShape shape, int samples, int sample, ref float dy, ref float scratch)
        where V : struct, ILanes<V>
    {
        ArgumentNullException.ThrowIfNull(shape);
        ref var origin = ref Unsafe.Add(ref scratch, (nint)WeightFloats(shape));
        nint border = shape.ReachWidth * Lanes;
        nint line = shape.OutputWidth * Lanes;
        for (nint block = 0; block < ChannelItems.Blocks(shape.Outputs); block++)
        {
            // Lanes beyond the last channel may hold anything, and would be added here.
            var lanes = (int)Math.Min(Lanes, shape.Outputs - (block * Lanes));
            ref var target = ref Unsafe.Add(ref origin, block * BlockFloats(shape));
            for (nint row = 0; row < shape.OutputHeight; row++)
            {
                ref var source = ref Unsafe.Add(ref dy, ((((block * shape.OutputHeight) + row) * line) * samples) + (sample * Lanes));
                ChannelPooling.Clear(ref target, border);
                target = ref Unsafe.Add(ref target, border);
                for (nint column = 0; column < line; column += Lanes)
                {
                    ref var pixel = ref Unsafe.Add(ref source, column * samples);
                    for (nint lane = 0; lane < Lanes; lane += V.Count)
                        V.Store(V.Load(ref pixel, lane), ref target, column + lane);
                    for (nint lane = lanes; lane < Lanes; lane++)
                        Unsafe.Add(ref target, column + lane) = 0;
                }

                target = ref Unsafe.Add(ref target, line);
                ChannelPooling.Clear(ref target, border);
                target = ref Unsafe.Add(ref target, border);
            }
        }

        return ref origin;
    }

    /// <summary>One sample's ∂x, (inputs, H, columns), with zeros in it, since what each block of outputs gives is added.</summary>
    /// <param name="shape">The convolution.</param>
    /// <param name="sample">Which of the batch.</param>
    /// <param name="dx">The batch's.</param>
    public static ref float Cleared(ConvolutionShape shape, int sample, ref float dx)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var floats = RowMap.SampleFloats(shape.Inputs, shape.Height, shape.Width);
        ref var target = ref Unsafe.Add(ref dx, sample * floats);
        ChannelPooling.Clear(ref target, floats);
        return ref target;
    }

    private static long WeightFloats(ConvolutionShape shape) => (long)ChannelItems.Blocks(shape.Outputs) * Lanes * shape.Inputs * shape.Taps;

    private static nint BlockFloats(ConvolutionShape shape) => (nint)shape.OutputHeight * (shape.OutputWidth + (2 * shape.ReachWidth)) * Lanes;
}

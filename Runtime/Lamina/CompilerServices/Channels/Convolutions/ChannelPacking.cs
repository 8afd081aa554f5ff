using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// The packed weights of a convolution of inference, with a normalisation by fixed statistics multiplied in: first the bias, a multiple of 16 floats,
/// then the weights.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ChannelPacking
{
    /// <summary>Floats that bias and weights take.</summary>
    public static long Floats(ConvolutionShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return BiasFloats(shape) + ((ChannelConvolution.PackedFloats(shape) + 15) / 16 * 16);
    }

    /// <summary>The weights behind the bias.</summary>
    public static ref float Weights(ConvolutionShape shape, ref float packed)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return ref Unsafe.Add(ref packed, BiasFloats(shape));
    }

    /// <summary>Packs weights and bias as they are.</summary>
    public static void Pack<V>(ConvolutionShape shape, ref float w, ref float bias, ref float packed, ref float scratch)
        where V : struct, ILanes<V>
    {
        ArgumentNullException.ThrowIfNull(shape);
        for (var output = 0; output < BiasFloats(shape); output++)
            Unsafe.Add(ref packed, output) = output < shape.Outputs && !Unsafe.IsNullRef(ref bias) ? Unsafe.Add(ref bias, output) : 0;
        ChannelConvolution.Pack<V>(shape, ref w, ref Unsafe.NullRef<float>(), ref Weights(shape, ref packed), ref scratch);
    }

    /// <summary>Packs (W·x + b − mean)·γ/√(variance + ε) + β as one convolution. b, γ and β may be null references.</summary>
    public static void PackNormalized<V>(
        ConvolutionShape shape,
        ref float w,
        ref float bias,
        ref float mean,
        ref float variance,
        ref float gamma,
        ref float beta,
        float epsilon,
        ref float packed,
        ref float scratch)
        where V : struct, ILanes<V>
    {
        ArgumentNullException.ThrowIfNull(shape);
        // The scales stand for a moment where the bias will, which they are needed for.
        for (var output = 0; output < BiasFloats(shape); output++)
        {
            var scale = output < shape.Outputs ? 1 / MathF.Sqrt(Unsafe.Add(ref variance, output) + epsilon) : 0;
            if (output < shape.Outputs && !Unsafe.IsNullRef(ref gamma))
                scale *= Unsafe.Add(ref gamma, output);
            Unsafe.Add(ref packed, output) = scale;
        }

        ChannelConvolution.Pack<V>(shape, ref w, ref packed, ref Weights(shape, ref packed), ref scratch);
        for (var output = 0; output < shape.Outputs; output++)
        {
            var shifted = (Unsafe.IsNullRef(ref bias) ? 0 : Unsafe.Add(ref bias, output)) - Unsafe.Add(ref mean, output);
            Unsafe.Add(ref packed, output) = (shifted * Unsafe.Add(ref packed, output)) + (Unsafe.IsNullRef(ref beta) ? 0 : Unsafe.Add(ref beta, output));
        }
    }

    private static int BiasFloats(ConvolutionShape shape) => (shape.Outputs + 15) / 16 * 16;
}

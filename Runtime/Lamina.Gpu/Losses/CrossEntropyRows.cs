using ILGPU;

namespace Lamina.GpuServices;

/// <summary>Where the rows of a cross-entropy lie. Flags are numbers, since a kernel's argument cannot hold a bool.</summary>
internal struct CrossEntropyRows
{
    /// <summary>(samples, classes).</summary>
    public ArrayView<float> Logits;

    /// <summary>(samples, classes), or anything where <see cref="HasGradient"/> is 0.</summary>
    public ArrayView<float> Gradient;

    /// <summary>Receives each row's part of the loss: (samples).</summary>
    public ArrayView<float> Losses;

    /// <summary>Classes.</summary>
    public int Classes;

    /// <summary>Whether the gradient is wanted: 1, else 0.</summary>
    public int HasGradient;

    /// <summary>What every row's part is divided by.</summary>
    public float Normalizer;
}

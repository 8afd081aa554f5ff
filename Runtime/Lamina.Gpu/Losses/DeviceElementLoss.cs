using ILGPU;

namespace Lamina.GpuServices;

/// <summary>The kernels of an element-wise loss.</summary>
internal abstract partial class DeviceElementLoss
{
    /// <summary>Enqueues the loss and, where there is room for it, its gradient.</summary>
    public abstract void Evaluate(Gpu gpu, in ElementLossReads reads, ArrayView<float> gradient, ArrayView<float> result);
}

/// <summary>The same for one term.</summary>
/// <param name="term">The term, with its numbers.</param>
internal sealed class DeviceElementLoss<TTerm>(TTerm term) : DeviceElementLoss
    where TTerm : unmanaged, IDeviceElementTerm
{
    public override void Evaluate(Gpu gpu, in ElementLossReads reads, ArrayView<float> gradient, ArrayView<float> result)
    {
        gpu.Kernels.Sum(new ElementLossSum<TTerm> { Reads = reads, Term = term, Loss = result });
        if (gradient.Length > 0)
            gpu.Kernels.ForEach(new ElementLossGradient<TTerm> { Reads = reads, Term = term, Gradient = gradient });
    }
}

using Lamina.CompilerServices;

namespace Lamina;

/// <summary>
/// Computes in a network's stead, on a device with a memory of its own. The network checks arguments, counts steps and asks for numbers back when somebody
/// wants to see them; between two steps they stay where they are.
/// </summary>
internal abstract class NetworkExecutor : IDisposable
{
    /// <summary>How many steps may be under way before their losses must be taken.</summary>
    public abstract int MostStepsAhead(int samples);

    /// <summary>
    /// Takes the device, which several networks and threads may share, until the result is disposed; waits for others. All members below are called within.
    /// </summary>
    public abstract Lock.Scope Enter();

    /// <summary>Computes outputs and waits for them.</summary>
    public abstract void Infer(ReadOnlySpan<float> inputs, Span<float> outputs, int samples);

    /// <summary>Starts forward, loss and backward of a batch, with labels or with targets. Does not wait: see <see cref="TakeLosses"/>.</summary>
    public abstract void Differentiate(
        ReadOnlySpan<float> inputs, ReadOnlySpan<int> labels, ReadOnlySpan<float> targets, int samples, Loss loss, double normalizer, in TrainingStep step);

    /// <summary>Starts the update of the parameters by their gradients.</summary>
    public abstract void Update(Optimizer optimizer);

    /// <summary>Waits for the losses of the newest steps, as many as there is room for, in the order of the steps. Older ones that were never taken are dropped.</summary>
    public abstract void TakeLosses(Span<float> losses);

    /// <summary>Brings the parameters to the host, if newer ones are on the device.</summary>
    /// <param name="toWrite">Whether they may be changed there: then the device takes them back before its next step.</param>
    public abstract void BringParameters(bool toWrite);

    /// <summary>Brings the buffers (running statistics) to the host, likewise.</summary>
    public abstract void BringBuffers(bool toWrite);

    /// <summary>Brings the gradients of the last step to the host.</summary>
    public abstract void BringGradients();

    /// <summary>Gives the device's memory back; what is not on the host then is lost.</summary>
    public abstract void Dispose();
}

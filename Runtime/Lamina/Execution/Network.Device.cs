using System.Diagnostics.CodeAnalysis;

namespace Lamina;

/// <content>The network on a device: who computes, and where the newest numbers are.</content>
public abstract partial class Network
{
    private NetworkExecutor? executor;
    private float lossOfStep;

    /// <summary>Who computes in the network's stead; null where the network does itself. What the last one knew comes home first.</summary>
    internal NetworkExecutor? Executor
    {
        get => executor;
        set
        {
            if (executor is { } last)
            {
                last.BringParameters(toWrite: false);
                last.BringBuffers(toWrite: false);
                last.BringGradients();
                last.Dispose();
            }

            executor = value;
            ForgetPackedWeights();
        }
    }

    /// <summary>Called before parameters are read, or written, on the host.</summary>
    internal void TouchParameters(bool toWrite = true)
    {
        executor?.BringParameters(toWrite);
        if (toWrite)
            ForgetPackedWeights();
    }

    /// <summary>Called before buffers are read, or written, on the host.</summary>
    internal void TouchBuffers(bool toWrite = true)
    {
        executor?.BringBuffers(toWrite);
        if (toWrite)
            ForgetPackedWeights();
    }

    /// <summary>Called before gradients are read on the host.</summary>
    internal void TouchGradients() => executor?.BringGradients();

    /// <summary>How many steps <see cref="StartStep(ReadOnlySpan{float}, ReadOnlySpan{int}, Loss, Optimizer)"/> may start before their losses are taken.</summary>
    internal int MostStepsAhead(int samples) => executor?.MostStepsAhead(samples) ?? 1;

    /// <summary>A training step whose loss is taken later, so that a device need not be waited for.</summary>
    internal void StartStep(ReadOnlySpan<float> inputs, ReadOnlySpan<int> labels, Loss loss, Optimizer optimizer)
    {
        StartGradients(inputs, labels, loss);
        Update(optimizer);
    }

    /// <summary>A training step towards targets whose loss is taken later.</summary>
    internal void StartStep(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Loss loss, Optimizer optimizer)
    {
        StartGradients(inputs, targets, loss);
        Update(optimizer);
    }

    /// <summary>The losses of the last steps, in order; on a device this waits for them.</summary>
    /// <param name="losses">Room for as many as steps were started, at most <see cref="MostStepsAhead"/>.</param>
    internal void TakeLosses(Span<float> losses)
    {
        if (executor is not null)
            executor.TakeLosses(losses);
        else
            losses[0] = lossOfStep;
    }

    private float TakeLoss()
    {
        Span<float> loss = [0];
        TakeLosses(loss);
        return loss[0];
    }

    // True where a device has begun the work.
    [MemberNotNullWhen(true, nameof(executor))]
    private bool IsOnDevice
    {
        get
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            return executor is not null;
        }
    }
}

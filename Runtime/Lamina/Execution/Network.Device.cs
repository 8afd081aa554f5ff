namespace Lamina;

/// <content>The network on a device: who computes, and where the newest numbers are.</content>
public abstract partial class Network
{
    private NetworkExecutor? executor;
    private float lossOfStep;

    /// <summary>Who computes in the network's stead; null where the network does itself.</summary>
    internal NetworkExecutor? Executor => executor;

    /// <summary>Gives the network to somebody who computes in its stead, or, with null, back to itself. What the last one knew comes home first.</summary>
    /// <param name="next">Makes the next one, and where it cannot, all stays as it was; null for the network itself.</param>
    /// <param name="operation">As its user calls it, for messages.</param>
    /// <exception cref="InvalidOperationException">The network is in use.</exception>
    internal void MoveTo(Func<NetworkExecutor>? next, string operation)
    {
        using var use = BeginChanging(operation);
        var made = next?.Invoke();
        if (executor is { } last)
        {
            using (last.Enter())
            {
                last.BringParameters(toWrite: false);
                last.BringBuffers(toWrite: false);
                last.BringGradients();
                last.Dispose();
            }
        }

        executor = made;
    }

    /// <summary>Called before parameters are read on the host.</summary>
    internal void BringParameters() => Bring(static executor => executor.BringParameters(toWrite: false), nameof(Parameter.Values));

    /// <summary>Called before buffers are read on the host.</summary>
    internal void BringBuffers() => Bring(static executor => executor.BringBuffers(toWrite: false), nameof(NetworkBuffer.Values));

    /// <summary>Called before gradients are read on the host.</summary>
    internal void BringGradients() => Bring(static executor => executor.BringGradients(), nameof(Parameter.Gradient));

    /// <summary>Begins a change of parameters or buffers on the host: the newest are there, and a device that the network may be on takes them back.</summary>
    /// <param name="operation">As its user calls it, for messages.</param>
    /// <exception cref="InvalidOperationException">The network is in use.</exception>
    internal Use BeginWriting(string operation)
    {
        var use = BeginChanging(operation);
        try
        {
            if (executor is not null)
            {
                using (executor.Enter())
                {
                    executor.BringParameters(toWrite: true);
                    executor.BringBuffers(toWrite: true);
                }
            }

            return use;
        }
        catch
        {
            use.Dispose();
            throw;
        }
    }

    /// <summary>How many steps <see cref="StartStep(ReadOnlySpan{float}, ReadOnlySpan{int}, Loss, Optimizer)"/> may start before their losses are taken.</summary>
    internal int MostStepsAhead(int samples) => executor?.MostStepsAhead(samples) ?? 1;

    /// <summary>A training step whose loss is taken later, so that a device need not be waited for.</summary>
    internal void StartStep(ReadOnlySpan<float> inputs, ReadOnlySpan<int> labels, Loss loss, Optimizer optimizer)
    {
        using var use = BeginChanging(nameof(TrainStep));
        StepOnce(inputs, labels, loss, optimizer);
    }

    /// <summary>A training step towards targets whose loss is taken later.</summary>
    internal void StartStep(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Loss loss, Optimizer optimizer)
    {
        using var use = BeginChanging(nameof(TrainStep));
        StepOnce(inputs, targets, loss, optimizer);
    }

    /// <summary>The losses of the last steps, in order; on a device this waits for them.</summary>
    /// <param name="losses">Room for as many as steps were started, at most <see cref="MostStepsAhead"/>.</param>
    internal void TakeLosses(Span<float> losses)
    {
        using var use = BeginReading(nameof(TrainStep));
        CopyLosses(losses);
    }

    // Within a call that changes the network, as all below.
    private void StepOnce(ReadOnlySpan<float> inputs, ReadOnlySpan<int> labels, Loss loss, Optimizer optimizer)
    {
        ArgumentNullException.ThrowIfNull(optimizer);
        optimizer.CheckServes(this); // before running statistics move
        Differentiate(inputs, labels, loss);
        Update(optimizer);
    }

    private void StepOnce(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Loss loss, Optimizer optimizer)
    {
        ArgumentNullException.ThrowIfNull(optimizer);
        optimizer.CheckServes(this); // before running statistics move
        Differentiate(inputs, targets, loss);
        Update(optimizer);
    }

    private void CopyLosses(Span<float> losses)
    {
        if (executor is null)
        {
            losses[0] = lossOfStep;
            return;
        }

        using (executor.Enter())
            executor.TakeLosses(losses);
    }

    private float TakeLoss()
    {
        Span<float> loss = [0];
        CopyLosses(loss);
        return loss[0];
    }

    // A view of the host's own numbers needs no permission; numbers that come from a device change the host's.
    private void Bring(Action<NetworkExecutor> bring, string operation)
    {
        if (executor is null)
            return;
        if (IsChangedByThisThread)
        {
            BringWithin(bring);
            return;
        }

        using var use = BeginReading(operation);
        BringWithin(bring);
    }

    private void BringWithin(Action<NetworkExecutor> bring)
    {
        if (executor is not { } current)
            return;
        using (current.Enter())
            bring(current);
    }
}

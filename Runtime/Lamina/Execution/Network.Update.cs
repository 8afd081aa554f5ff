namespace Lamina;

/// <content>The optimizer's step.</content>
public abstract partial class Network
{
    private UpdateJob? update;

    private void Update(Optimizer optimizer)
    {
        optimizer.Serve(this);
        if (executor is not null)
        {
            using (executor.Enter())
                executor.Update(optimizer);
            return;
        }

        if (optimizer.Grouped is { } grouped && ParameterBuffer.Length > UpdateJob.Alone)
            (update ??= new UpdateJob(this)).Run(grouped);
        else
            optimizer.Step(ParameterBuffer.Span, GradientBuffer.Span);
    }

    /// <summary>The update of large arenas, in pieces that threads share; kept so that a step allocates nothing.</summary>
    private sealed class UpdateJob(Network network) : WorkerPool.IJob
    {
        /// <summary>Floats that the caller updates alone: sharing them would cost as much, and a step of a single sample reads them on the caller's core.</summary>
        public const int Alone = 64 * 1024;

        private GroupedOptimizer? optimizer;
        private bool isMeasuring;

        public void Run(GroupedOptimizer grouped)
        {
            grouped.Begin(network.ParameterBuffer.Length, network.GradientBuffer.Length);
            optimizer = grouped;
            var pieces = grouped.Runs.Pieces.Length;
            isMeasuring = grouped.NeedsNorms;
            if (isMeasuring)
                network.Pool.Run(this, pieces);
            isMeasuring = false;
            grouped.Prepare();
            network.Pool.Run(this, pieces);
            optimizer = null;
        }

        public void Run(int piece, int worker)
        {
            if (isMeasuring)
                optimizer!.Measure(piece, network.ParameterBuffer.Span, network.GradientBuffer.Span);
            else
                optimizer!.Update(piece, network.ParameterBuffer.Span, network.GradientBuffer.Span);
        }
    }
}

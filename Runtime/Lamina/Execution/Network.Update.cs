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

        /// <summary>
        /// Floats of a piece: some five microseconds. So small that threads' shares are nearly equal, and a thread meets the weights whose gradients it has written.
        /// </summary>
        public const int Piece = 16 * 1024;

        private GroupedOptimizer? optimizer;

        public void Run(GroupedOptimizer grouped)
        {
            var length = network.ParameterBuffer.Length;
            grouped.Begin(length, network.GradientBuffer.Length);
            optimizer = grouped;
            network.Pool.Run(this, (length + Piece - 1) / Piece);
            optimizer = null;
        }

        public void Run(int piece, int worker)
        {
            var first = piece * Piece;
            var length = Math.Min(Piece, network.ParameterBuffer.Length - first);
            optimizer!.Update(network.ParameterBuffer.Span.Slice(first, length), network.GradientBuffer.Span.Slice(first, length), first);
        }
    }
}

namespace Lamina.Tests.Shared;

/// <summary>
/// A bound on work that may never end, by the processor time of the whole process: its token is cancelled when every processor could have worked for so long. The
/// clock on the wall would also count what the machine does for others.
/// </summary>
internal sealed class ProcessorTimeLimit : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly TimeSpan end;
    private readonly Timer watch;

    public ProcessorTimeLimit(TimeSpan limit)
    {
        end = Environment.CpuUsage.TotalTime + (limit * Environment.ProcessorCount);
        watch = new Timer(_ => CancelAtTheEnd(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        watch.Dispose();
        source.Dispose();
    }

    private void CancelAtTheEnd()
    {
        if (Environment.CpuUsage.TotalTime < end)
            return;
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The work has ended while this was looked at.
        }
    }
}

namespace Lamina;

/// <summary>
/// Locks and waits that <see cref="Thread.Interrupt"/> does not end, for where something would be lost, or memory be given up that others still write to. An
/// interrupted thread stays interrupted: its next wait that may end does.
/// </summary>
internal static class Uninterrupted
{
    /// <summary>As Monitor.Enter.</summary>
    public static void Enter(object gate)
    {
        for (var interrupted = false; ; interrupted = true)
        {
            try
            {
                Monitor.Enter(gate);
                if (interrupted)
                    Thread.CurrentThread.Interrupt();
                return;
            }
            catch (ThreadInterruptedException)
            {
            }
        }
    }

    /// <summary>As Thread.Join.</summary>
    public static void Join(System.Threading.Thread thread)
    {
        for (var interrupted = false; ; interrupted = true)
        {
            try
            {
                thread.Join();
                if (interrupted)
                    Thread.CurrentThread.Interrupt();
                return;
            }
            catch (ThreadInterruptedException)
            {
            }
        }
    }

    /// <summary>As Monitor.Wait, to be called in a loop that looks whether what is waited for has come.</summary>
    /// <returns>Whether the thread was interrupted; it is the caller's to interrupt it again when the waiting is over.</returns>
    public static bool Wait(object gate)
    {
        try
        {
            Monitor.Wait(gate);
            return false;
        }
        catch (ThreadInterruptedException)
        {
            return true;
        }
    }
}

namespace Lamina.Schedules;

/// <summary>Threads of a scenario.</summary>
internal static class Together
{
    /// <summary>Runs each on a thread of its own until all have ended.</summary>
    public static void Run(params Action[] calls)
    {
        var threads = Array.ConvertAll(calls, call => new System.Threading.Thread(() => call()));
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
    }
}

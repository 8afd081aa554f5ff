namespace Lamina.Tests;

/// <summary>Counts what code allocates on the managed heap.</summary>
internal static class Allocation
{
    /// <summary>Bytes that one run allocates on this thread, after two runs to warm up.</summary>
    public static long Of(Action action)
    {
        action();
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

using System.Runtime.InteropServices;

namespace Lamina;

/// <summary>
/// The item of the current job that each thread has done last: what it has left in the thread's scratch memory may serve the next one.
/// </summary>
internal sealed class LastItems(int threads)
{
    private readonly Last[] lasts = new Last[threads];
    private int job = 1;

    public int Threads => lasts.Length;

    /// <summary>A job begins, of which nobody has done anything.</summary>
    public void BeginJob() => job++;

    /// <summary>−1 if there is none.</summary>
    public int Of(int worker) => lasts[worker].Job == job ? lasts[worker].Item : -1;

    /// <summary>The thread has done an item of the current job.</summary>
    public void Set(int worker, int item) => (lasts[worker].Job, lasts[worker].Item) = (job, item);

    /// <summary>In a cache line of its own, since each thread writes its own after every item.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 128)]
    private struct Last
    {
        [FieldOffset(64)]
        public int Job;

        [FieldOffset(68)]
        public int Item;
    }
}

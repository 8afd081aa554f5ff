namespace Lamina;

/// <summary>What the classes under test take for <see cref="System.Threading.Thread"/>: with the interruptions of <see cref="Monitor"/>.</summary>
internal readonly struct Thread(System.Threading.Thread thread)
{
    public static Thread CurrentThread => new(System.Threading.Thread.CurrentThread);

    public void Interrupt() => Monitor.Interrupt(thread);
}

using System.Runtime.CompilerServices;
using ControlledMonitor = System.Threading.Monitor;

namespace Lamina;

/// <summary>
/// What the classes under test take for <see cref="System.Threading.Monitor"/>, its namespace being theirs: a monitor as .NET has it, served in the order of
/// arrival, made of locks that Coyote controls, and with interruptions, which Coyote has none of.
/// </summary>
/// <remarks>
/// As unkind as .NET may be: an interruption can come together with a pulse, which is then lost to the others, and at <see cref="Enter"/>, as though somebody else
/// always had the lock just then. (It is not modelled at <c>lock</c>, which the compiler binds to .NET's.)
/// Plain collections do, as Coyote runs one thread at a time and changes threads at what is controlled only.
/// </remarks>
internal static class Monitor
{
    private static readonly ConditionalWeakTable<object, List<Waiter>> Waiting = [];
    private static readonly ConditionalWeakTable<System.Threading.Thread, Interruption> Interruptions = [];

    /// <summary>The threads that have begun to wait for a pulse since <see cref="Reset"/>, in their order.</summary>
    public static List<int> Arrivals { get; } = [];

    /// <summary>Begins a scenario.</summary>
    public static void Reset()
    {
        Waiting.Clear();
        Interruptions.Clear();
        Arrivals.Clear();
    }

    public static void Enter(object gate)
    {
        ControlledMonitor.Enter(gate);
        if (!OfThisThread().Take())
            return;
        ControlledMonitor.Exit(gate);
        throw new ThreadInterruptedException();
    }

    public static void Exit(object gate) => ControlledMonitor.Exit(gate);

    /// <summary>As .NET's: returns after a pulse, or throws; with the lock in both cases.</summary>
    public static void Wait(object gate)
    {
        Arrivals.Add(Environment.CurrentManagedThreadId);
        var interruption = OfThisThread();
        var waiting = Waiting.GetOrCreateValue(gate);
        var waiter = interruption.At = new Waiter();
        waiting.Add(waiter);
        ControlledMonitor.Exit(gate);
        lock (waiter)
        {
            while (!waiter.IsPulsed && !interruption.IsPending)
                ControlledMonitor.Wait(waiter);
        }

        ControlledMonitor.Enter(gate);
        waiting.Remove(waiter);
        interruption.At = null;
        if (interruption.Take())
            throw new ThreadInterruptedException();
    }

    public static void Pulse(object gate)
    {
        Assert.True(ControlledMonitor.IsEntered(gate));
        if (!Waiting.TryGetValue(gate, out var waiting) || waiting is not [var first, ..])
            return;
        waiting.RemoveAt(0);
        lock (first)
        {
            first.IsPulsed = true;
            ControlledMonitor.Pulse(first);
        }
    }

    /// <summary>As <see cref="System.Threading.Thread.Interrupt"/>.</summary>
    public static void Interrupt(System.Threading.Thread thread)
    {
        var interruption = Interruptions.GetOrCreateValue(thread);
        interruption.IsPending = true;
        if (interruption.At is not { } waiter)
            return;
        lock (waiter)
            ControlledMonitor.Pulse(waiter);
    }

    private static Interruption OfThisThread() => Interruptions.GetOrCreateValue(System.Threading.Thread.CurrentThread);

    private sealed class Waiter
    {
        public bool IsPulsed { get; set; }
    }

    private sealed class Interruption
    {
        public bool IsPending { get; set; }

        public Waiter? At { get; set; }

        public bool Take()
        {
            var taken = IsPending;
            IsPending = false;
            return taken;
        }
    }
}

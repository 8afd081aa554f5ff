namespace Lamina;

/// <summary>
/// How many processors the networks of this process use at the moment. A network that is asked to work while others use the processors already, as in the
/// user's own <c>Parallel.For</c>, works on fewer threads than it has: results do not depend on it, and more threads than processors would only take
/// turns.
/// </summary>
internal static class ProcessorShare
{
    private static int inUse;

    /// <summary>Counts the caller's own thread, until <see cref="Leave"/>.</summary>
    public static void Enter() => Interlocked.Increment(ref inUse);

    /// <summary>The caller has done what it was counted for.</summary>
    public static void Leave() => Interlocked.Decrement(ref inUse);

    /// <summary>Counts as many helpers of a caller that has entered as there are processors for.</summary>
    /// <param name="wanted">
    /// Helpers asked for. A network that is alone gets them all, even if that is more than the processors: its user has said so.
    /// </param>
    /// <returns>Helpers granted, from 0 to <paramref name="wanted"/>, to be given to <see cref="Return"/>.</returns>
    public static int Take(int wanted)
    {
        var used = Interlocked.Add(ref inUse, wanted);
        var tooMany = Math.Min(wanted, used - Math.Max(Environment.ProcessorCount, 1 + wanted));
        if (tooMany <= 0)
            return wanted;
        Interlocked.Add(ref inUse, -tooMany);
        return wanted - tooMany;
    }

    /// <summary>Gives back the helpers that <see cref="Take"/> has counted.</summary>
    public static void Return(int helpers) => Interlocked.Add(ref inUse, -helpers);
}

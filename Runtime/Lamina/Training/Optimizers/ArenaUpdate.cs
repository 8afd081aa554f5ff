namespace Lamina;

/// <summary>An optimizer's update, with the numbers of the step that is being made for each run.</summary>
internal abstract class ArenaUpdate
{
    /// <summary>Makes room for the numbers of that many runs.</summary>
    public abstract void Begin(int runs);

    /// <summary>Makes the numbers of a step for one run.</summary>
    public abstract void Prepare(in UpdateStep step);

    /// <summary>Updates a part of a run; parts may be updated in any order and at the same time.</summary>
    public abstract void Run(int run, in UpdateArenas at, int length);
}

/// <summary>An update of a kind.</summary>
/// <param name="numbers">Makes an update's numbers of what a step fixes.</param>
internal sealed class ArenaUpdate<TUpdate>(ArenaUpdate<TUpdate>.Numbers numbers) : ArenaUpdate
    where TUpdate : struct, IUpdate
{
    private TUpdate[] updates = [];

    public delegate TUpdate Numbers(in UpdateStep step);

    /// <summary>A run's update in this step.</summary>
    public ref readonly TUpdate this[int run] => ref updates[run];

    public override void Begin(int runs)
    {
        if (updates.Length != runs)
            updates = new TUpdate[runs];
    }

    public override void Prepare(in UpdateStep step) => updates[step.Run] = numbers(step);

    public override void Run(int run, in UpdateArenas at, int length) => ArenaPass.Run(updates[run], at, length);
}

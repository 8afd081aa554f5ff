namespace Lamina;

/// <summary>An optimizer's update, with the numbers of the step that is being made.</summary>
internal abstract class ArenaUpdate
{
    /// <summary>Makes the numbers of a step.</summary>
    public abstract void Begin(in UpdateStep step);

    /// <summary>Updates a part of the arenas; parts may be updated in any order and at the same time.</summary>
    public abstract void Run(in UpdateArenas at, int length);
}

/// <summary>An update of a kind.</summary>
/// <param name="numbers">Makes an update's numbers of what a step fixes.</param>
internal sealed class ArenaUpdate<TUpdate>(ArenaUpdate<TUpdate>.Numbers numbers) : ArenaUpdate
    where TUpdate : struct, IUpdate
{
    private TUpdate update;

    public delegate TUpdate Numbers(in UpdateStep step);

    public TUpdate Current => update;

    public override void Begin(in UpdateStep step) => update = numbers(step);

    public override void Run(in UpdateArenas at, int length) => ArenaPass.Run(update, at, length);
}

using Lamina.CompilerServices;

namespace Lamina;

/// <summary>
/// One step's update of arenas that lie side by side, element by element: a struct of the step's numbers, printed from a rule that is stated once
/// (<c>Build/Lamina.Build/Optimizers/Rules</c>).
/// </summary>
internal interface IUpdate
{
    /// <summary>Updates elements from <paramref name="index"/> on, as many as whole vectors hold.</summary>
    /// <param name="at">The arenas.</param>
    /// <param name="index">The first element.</param>
    /// <param name="end">Behind the last.</param>
    /// <returns>The first element that is left.</returns>
    nint Run<V>(in UpdateArenas at, nint index, nint end)
        where V : struct, ILanes<V>;
}

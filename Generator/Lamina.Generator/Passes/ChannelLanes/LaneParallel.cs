using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.ChannelLanes;

/// <summary>
/// Whether sixteen neighbouring channels of a nest's result do the same work on sixteen neighbouring channels of what it reads, or on one number for all. Otherwise its
/// elements are computed one by one.
/// </summary>
internal static class LaneParallel
{
    private const int Channel = 0; // the loop

    public static bool Is(Nest nest)
    {
        if (nest.Domain.Rank == 0 || (nest.IsParameterGradient && nest.Domain.Rank > 1) || nest.Guards.Any(guard => guard.Of.Loops.Contains(Channel)))
            return false;
        return nest.Reads.All(Reads) && !DependsOnChannel(nest.Body);
    }

    private static bool Reads(Access access)
    {
        if (access.Axes.All(axis => !axis.Loops.Contains(Channel)))
            return true;
        return access.Axes[0] == Index.Loop(Channel) && access.Axes.Skip(1).All(axis => !axis.Loops.Contains(Channel)) && (!access.IsShared || access.Axes.Count == 1);
    }

    private static bool DependsOnChannel(Expression body) =>
        body is Position position ? position.Of.Loops.Contains(Channel) : body.Parts.Any(DependsOnChannel);
}

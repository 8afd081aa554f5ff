using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>
/// What is generated for a network beside its public members: its programs, and the memory they take. It stands in a class of its own, so that nothing of it is a member
/// of the network, and holds nothing: one serves all networks of a class.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NetworkPrograms
{
    /// <summary>The planned memory.</summary>
    public abstract MemoryPlan Memory { get; }

    /// <summary>Where the program with samples in lanes expects its inputs and leaves its results.</summary>
    public abstract NetworkProgram Program { get; }

    /// <summary>The program with channels in lanes, or null where there is none.</summary>
    public virtual ChannelProgram? Channels => null;

    /// <summary>The forward pass of inference over one group of samples.</summary>
    public virtual void InferGroup(ref float parameters, ref float memory) => throw NoProgram();

    /// <summary>The forward pass of training over one group.</summary>
    public virtual void ForwardGroup(ref float parameters, ref float memory, in TrainingStep step) => throw NoProgram();

    /// <summary>The backward pass over one group.</summary>
    public virtual void BackwardGroup(ref float parameters, ref float memory) => throw NoProgram();

    /// <summary>One piece of the parameters' gradients over all groups.</summary>
    public virtual void SumGradients(int piece, ref float gradients, ref float memory, nint groups) => throw NoProgram();

    /// <summary>Runs a pass of the program with channels in lanes.</summary>
    public virtual void Run(ChannelPass pass, ChannelCall call) => throw NoProgram();

    private static InvalidOperationException NoProgram() => new("The network has no program with this layout.");
}

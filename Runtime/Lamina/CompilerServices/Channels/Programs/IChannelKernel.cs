using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>A kernel with a network's numbers in it, which the generator writes; those without are methods of <see cref="ChannelRun{V}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IChannelKernel
{
    /// <summary>Does one item.</summary>
    static abstract void Run<V>(in KernelItem at)
        where V : struct, ILanes<V>;
}

using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>A network's program with channels in lanes: each pass is a list of kernels, over the whole batch and one after the other.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IChannelProgram
{
    /// <summary>Packs the weights of inference, with what follows multiplied in; once after each change of them.</summary>
    static abstract void Pack<V>(ChannelRun<V> run)
        where V : struct, ILanes<V>;

    /// <summary>The forward pass of inference.</summary>
    static abstract void Infer<V>(ChannelRun<V> run)
        where V : struct, ILanes<V>;

    /// <summary>The forward pass of training, up to the loss.</summary>
    static abstract void Forward<V>(ChannelRun<V> run)
        where V : struct, ILanes<V>;

    /// <summary>From the loss's gradient to the gradients of all parameters.</summary>
    static abstract void Backward<V>(ChannelRun<V> run)
        where V : struct, ILanes<V>;
}

/// <summary>What a program with channels in lanes can be asked for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ChannelPass
{
    /// <summary><see cref="IChannelProgram.Pack"/>.</summary>
    Pack,

    /// <summary><see cref="IChannelProgram.Infer"/>.</summary>
    Infer,

    /// <summary><see cref="IChannelProgram.Forward"/>.</summary>
    Forward,

    /// <summary><see cref="IChannelProgram.Backward"/>.</summary>
    Backward,
}

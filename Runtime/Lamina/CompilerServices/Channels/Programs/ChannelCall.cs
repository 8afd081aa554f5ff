using System.ComponentModel;
using System.Runtime.Intrinsics;

namespace Lamina.CompilerServices;

/// <summary>A call of a program with channels in lanes, as the engine has it: its memory, and the threads that share the items of each kernel.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ChannelCall
{
    private protected ChannelCall()
    {
    }

    /// <summary>Samples of the batch.</summary>
    internal int Samples { get; private protected set; }

    /// <summary>What the kernel at work was called with.</summary>
    internal KernelArguments Arguments;

    /// <summary>What addresses random numbers.</summary>
    internal abstract TrainingStep Step { get; }

    /// <summary>Runs one pass of a program, with vectors as wide as the processor has them.</summary>
    /// <typeparam name="TProgram">The program.</typeparam>
    /// <param name="pass">Which pass.</param>
    // The checks of the width are constants to the JIT: one call remains.
    public void Run<TProgram>(ChannelPass pass)
        where TProgram : struct, IChannelProgram
    {
        if (Vector512.IsHardwareAccelerated)
            Run<TProgram, Lanes512>(pass);
        else if (Vector256.IsHardwareAccelerated)
            Run<TProgram, Lanes256>(pass);
        else
            Run<TProgram, Lanes128>(pass);
    }

    /// <summary>Where a tensor lies now.</summary>
    internal abstract unsafe float* PointerTo(Place place);

    /// <summary>Where the packed weights of a convolution begin.</summary>
    internal abstract unsafe float* PackedWeights(int convolution);

    /// <summary>A thread's own memory.</summary>
    internal abstract ref float ScratchOf(int worker);

    /// <summary>The item of the kernel at work that a thread did last, or −1.</summary>
    internal abstract int PreviousOf(int worker);

    /// <summary>The share of the newest batch in a plain average over all batches so far.</summary>
    internal abstract double ShareOfAverage(int counter);

    /// <summary>Runs the kernel that <see cref="Arguments"/> describe: all its items are done when this returns.</summary>
    internal abstract void RunKernel(int items);

    private void Run<TProgram, V>(ChannelPass pass)
        where TProgram : struct, IChannelProgram
        where V : struct, ILanes<V>
    {
        var run = new ChannelRun<V>(this);
        switch (pass)
        {
            case ChannelPass.Pack:
                TProgram.Pack(run);
                break;
            case ChannelPass.Infer:
                TProgram.Infer(run);
                break;
            case ChannelPass.Forward:
                TProgram.Forward(run);
                break;
            case ChannelPass.Backward:
                TProgram.Backward(run);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(pass), pass, null);
        }
    }
}

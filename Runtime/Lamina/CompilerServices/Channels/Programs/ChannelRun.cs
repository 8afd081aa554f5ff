using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>
/// The kernels that a program with channels in lanes may call. Each goes over the whole batch and is done when its call returns; the call's threads share its items. A
/// kernel with an epilogue applies the formula to each result s before it is stored; <c>a</c>, <c>b</c> and <c>c</c> are what the formula reads beside it.
/// </summary>
/// <typeparam name="V">The processor's vectors.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe partial struct ChannelRun<V>
    where V : struct, ILanes<V>
{
    private readonly ChannelCall call;

    internal ChannelRun(ChannelCall call) => this.call = call;

    /// <summary>Samples of the batch.</summary>
    public int Samples => call.Samples;

    /// <summary>A kernel that was written for one network.</summary>
    /// <param name="items">Into how many items it is cut.</param>
    /// <param name="inputs">What it reads.</param>
    /// <param name="y">What it writes.</param>
    /// <param name="a">What the epilogue reads.</param>
    /// <param name="b">The second that it reads.</param>
    /// <param name="c">The third.</param>
    public void Call<TKernel>(int items, ReadOnlySpan<Place> inputs, Place y, Place a = default, Place b = default, Place c = default)
        where TKernel : struct, IChannelKernel
    {
        Take(y, inputs);
        Others(a, b, c);
        Start(&TKernel.Run<V>, items);
    }

    // The arguments of the next kernel. What one does not take is left over from another and not read.
    private void Take(Place output, params ReadOnlySpan<Place> inputs)
    {
        ref var arguments = ref call.Arguments;
        arguments.Output = call.PointerTo(output);
        for (var input = 0; input < inputs.Length; input++)
            arguments.Inputs[input] = (nint)call.PointerTo(inputs[input]);
    }

    private void Take(object shape, Place output, params ReadOnlySpan<Place> inputs)
    {
        ArgumentNullException.ThrowIfNull(shape);
        call.Arguments.Shape = shape;
        Take(output, inputs);
    }

    private void Others(Place a, Place b, Place c)
    {
        ref var arguments = ref call.Arguments;
        arguments.A = call.PointerTo(a);
        arguments.B = call.PointerTo(b);
        arguments.C = call.PointerTo(c);
    }

    private void Sizes(params ReadOnlySpan<int> sizes) => sizes.CopyTo(call.Arguments.Sizes);

    private void Start(delegate*<in KernelItem, void> body, int items)
    {
        call.Arguments.Body = body;
        call.RunKernel(items);
    }
}

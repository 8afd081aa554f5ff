namespace Lamina.CompilerServices;

/// <content>Element-wise work, loop nests, and random masks.</content>
public readonly unsafe partial struct ChannelRun<V>
{
    /// <summary>y = the formula of each x.</summary>
    /// <param name="floats">Of one sample, idle lanes included.</param>
    /// <param name="x">s of the formula.</param>
    /// <param name="y">The result.</param>
    /// <param name="a">What the formula reads beside it.</param>
    /// <param name="b">The second.</param>
    /// <param name="c">The third.</param>
    public void Map<E>(long floats, Place x, Place y, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(y, x);
        Others(a, b, c);
        Sizes((int)(floats / ChannelItems.Lanes));
        Start(&Item, ChannelPointwise.Items(floats, Samples));

        static void Item(in KernelItem at) =>
            ChannelPointwise.Apply<V, E>((long)at.Size(0) * ChannelItems.Lanes, at.Samples, at.Item, ref at.Input(0), ref at.Output, at.Others);
    }

    /// <summary>The elements of a loop nest.</summary>
    public void Nest<TNest, E>(ReadOnlySpan<Place> inputs, Place y, Place a = default, Place b = default, Place c = default)
        where TNest : struct, IChannelNest
        where E : struct, IEpilogue
    {
        Take(y, inputs);
        Others(a, b, c);
        Start(&Item, ChannelNest.Items(TNest.Channels, TNest.Pixels, Samples));

        static void Item(in KernelItem at) => ChannelNest.Run<V, TNest, E>(at);
    }

    /// <summary>The elements of a loop nest over the whole batch: a parameter's gradient.</summary>
    public void NestOverBatch<TNest>(ReadOnlySpan<Place> inputs, Place y)
        where TNest : struct, IChannelNest
    {
        Take(y, inputs);
        Start(&Item, ChannelNest.WholeItems(TNest.Channels, TNest.Pixels));

        static void Item(in KernelItem at) => ChannelNest.RunWhole<V, TNest>(at);
    }

    /// <summary>Random factors, 0 with probability p, else 1/(1 − p).</summary>
    /// <param name="positions">Rows of sixteen elements in one sample.</param>
    /// <param name="p">The probability.</param>
    /// <param name="stream">Which of the network's masks.</param>
    /// <param name="y">The mask.</param>
    public void DropMask(int positions, double p, int stream, Place y)
    {
        Take(y);
        Sizes(positions, stream);
        call.Arguments.Number = p;
        Start(&Item, 1);

        static void Item(in KernelItem at) => DropoutMask.Fill(ref at.Output, (nint)at.Size(0) * at.Samples, at.Number, at.Size(1), at.Step);
    }
}

namespace Lamina.CompilerServices;

/// <content>Pooling, of maps with channels in lanes and of maps with rows in lanes.</content>
public readonly unsafe partial struct ChannelRun<V>
{
    /// <summary>The largest value under each window.</summary>
    public void MaxPool<E>(PoolShape shape, Place x, Place y, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, y, x);
        Others(a, b, c);
        Start(&Item, ChannelPooling.Items(shape));

        static void Item(in KernelItem at) => ChannelPooling.Max<V, E>(at.Shape<PoolShape>(), at.Samples, at.Item, ref at.Input(0), ref at.Output, at.Others);
    }

    /// <summary>Each ∂y goes to the first pixel of x that equals the maximum y.</summary>
    public void MaxPoolByData<E>(PoolShape shape, Place x, Place y, Place dy, Place dx, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, dx, x, y, dy);
        Others(a, b, c);
        Start(&Item, ChannelPooling.Items(shape));

        static void Item(in KernelItem at) =>
            ChannelPooling.MaxGradient<V, E>(at.Shape<PoolShape>(), at.Samples, at.Item, ref at.Input(0), ref at.Input(1), ref at.Input(2), ref at.Output, at.Others);
    }

    /// <summary>The mean under each window.</summary>
    public void AveragePool<E>(PoolShape shape, Place x, Place y, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, y, x);
        Others(a, b, c);
        Start(&Item, ChannelPooling.Items(shape));

        static void Item(in KernelItem at) => ChannelPooling.Average<V, E>(at.Shape<PoolShape>(), at.Samples, at.Item, ref at.Input(0), ref at.Output, at.Others);
    }

    /// <summary>Each ∂y is shared by the pixels of its window.</summary>
    public void AveragePoolByData<E>(PoolShape shape, Place dy, Place dx, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, dx, dy);
        Others(a, b, c);
        Start(&Item, ChannelPooling.Items(shape));

        static void Item(in KernelItem at) => ChannelPooling.AverageGradient<V, E>(at.Shape<PoolShape>(), at.Samples, at.Item, ref at.Input(0), ref at.Output, at.Others);
    }

    /// <inheritdoc cref="MaxPool"/>
    public void MaxPoolRows<E>(PoolShape shape, Place x, Place y, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, y, x);
        Others(a, b, c);
        Start(&Item, RowPooling.Items(Samples));

        static void Item(in KernelItem at) => RowPooling.Max<V, E>(at.Shape<PoolShape>(), at.Item, ref at.Input(0), ref at.Output, at.Others);
    }

    /// <inheritdoc cref="MaxPoolByData"/>
    public void MaxPoolRowsByData<E>(PoolShape shape, Place x, Place y, Place dy, Place dx, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, dx, x, y, dy);
        Others(a, b, c);
        Start(&Item, RowPooling.Items(Samples));

        static void Item(in KernelItem at) =>
            RowPooling.MaxGradient<V, E>(at.Shape<PoolShape>(), at.Item, ref at.Input(0), ref at.Input(1), ref at.Input(2), ref at.Output, at.Others);
    }

    /// <inheritdoc cref="AveragePool"/>
    public void AveragePoolRows<E>(PoolShape shape, Place x, Place y, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, y, x);
        Others(a, b, c);
        Start(&Item, RowPooling.Items(Samples));

        static void Item(in KernelItem at) => RowPooling.Average<V, E>(at.Shape<PoolShape>(), at.Item, ref at.Input(0), ref at.Output, at.Others);
    }

    /// <inheritdoc cref="AveragePoolByData"/>
    public void AveragePoolRowsByData<E>(PoolShape shape, Place dy, Place dx, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, dx, dy);
        Others(a, b, c);
        Start(&Item, RowPooling.Items(Samples));

        static void Item(in KernelItem at) => RowPooling.AverageGradient<V, E>(at.Shape<PoolShape>(), at.Item, ref at.Input(0), ref at.Output, at.Others);
    }
}

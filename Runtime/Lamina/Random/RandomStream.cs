namespace Lamina.CompilerServices;

/// <summary>
/// Numbers the random sequences that share one seed. The upper word says what the numbers are for and the lower word which one of them it is, so that
/// no two uses of a seed ever see the same numbers. Purposes count down from the largest word, because <see cref="DropoutMask"/> has the number of the
/// training step in this place, counting up from 0.
/// </summary>
internal static class RandomStream
{
    private const ulong InitializationPurpose = 0xFFFF_FFFF;
    private const ulong ShufflePurpose = 0xFFFF_FFFE;
    private const ulong SplitPurpose = 0xFFFF_FFFD;

    /// <summary>The initial values of a network's parameter, by its index.</summary>
    public static ulong Initialization(int parameter) => Compose(InitializationPurpose, parameter);

    /// <summary>The order of the samples in an epoch, counted from 0.</summary>
    public static ulong Shuffle(int epoch) => Compose(ShufflePurpose, epoch);

    /// <summary>Which samples a random split puts where.</summary>
    public static ulong Split => Compose(SplitPurpose, 0);

    private static ulong Compose(ulong purpose, int index) => (purpose << 32) | (uint)index;
}

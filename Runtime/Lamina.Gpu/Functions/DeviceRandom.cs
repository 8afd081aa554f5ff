using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>
/// Philox4x32-10 on a device (Salmon, Moraes, Dror and Shaw, SC 2011), addressed as <see cref="CompilerServices.DropoutMask"/> addresses it: the bits are
/// those of the processor.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DeviceRandom
{
    /// <summary>Dropout's factor: 0 with the probability that <paramref name="threshold"/> stands for, else <paramref name="keep"/>.</summary>
    /// <param name="element">The element, counted as <see cref="CompilerServices.DropoutMask.Fill"/> counts its rows of sixteen.</param>
    /// <param name="lane">The place in that row, from 0 to 15.</param>
    /// <param name="group">The group of the step.</param>
    /// <param name="stream">Keeps the layers of one network apart.</param>
    /// <param name="step">Seed and number of the step.</param>
    /// <param name="threshold">From <see cref="Threshold"/>.</param>
    /// <param name="keep">1/(1 − p).</param>
    public static float DropoutFactor(int element, int lane, int group, int stream, DeviceStep step, uint threshold, float keep) =>
        Word(((uint)(element & ~3) << 2) + (uint)lane, (uint)group, (uint)stream, step.Number, step.SeedLow, step.SeedHigh, element & 3) < threshold ? 0f : keep;

    /// <summary>
    /// Dropout's factor of a sample's element in a program with sixteen samples in a vector: the lane is the sample's place in its group of sixteen.
    /// </summary>
    public static float DropoutFactor(int element, int sample, int stream, DeviceStep step, uint threshold, float keep) =>
        DropoutFactor(element, sample & 15, sample >> 4, stream, step, threshold, keep);

    /// <summary>Words below this one are dropped with probability p; for the host, which has doubles.</summary>
    public static uint Threshold(double p) => (uint)Math.Min(p * 4294967296.0, uint.MaxValue);

    /// <summary>One of the four words that ten rounds make of a counter of four words and a key of two.</summary>
    public static uint Word(uint counter0, uint counter1, uint counter2, uint counter3, uint key0, uint key1, int word)
    {
        for (var round = 0; round < 10; round++)
        {
            var product0 = (ulong)0xD2511F53u * counter0;
            var product1 = (ulong)0xCD9E8D57u * counter2;
            counter0 = (uint)(product1 >> 32) ^ counter1 ^ key0;
            counter1 = (uint)product1;
            counter2 = (uint)(product0 >> 32) ^ counter3 ^ key1;
            counter3 = (uint)product0;
            key0 = unchecked(key0 + 0x9E3779B9u);
            key1 = unchecked(key1 + 0xBB67AE85u);
        }

        return word == 0 ? counter0 : word == 1 ? counter1 : word == 2 ? counter2 : counter3;
    }
}

/// <summary>What addresses a random number in training, as kernels take it.</summary>
/// <param name="seed">The network's.</param>
/// <param name="number">Steps taken before this one.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DeviceStep(ulong seed, ulong number)
{
    /// <summary>The seed's low word.</summary>
    public readonly uint SeedLow = (uint)seed;

    /// <summary>The seed's high word.</summary>
    public readonly uint SeedHigh = (uint)(seed >> 32);

    /// <summary>The low word of the steps taken before this one.</summary>
    public readonly uint Number = (uint)number;
}

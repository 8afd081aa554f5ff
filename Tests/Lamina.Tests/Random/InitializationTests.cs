using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Lamina.Tests.Doubles;

namespace Lamina.Tests.Random;

public class InitializationTests
{
    [Fact]
    public void Values_fill_the_interval_that_the_fan_in_gives()
    {
        using var network = new LinearNetwork(100, 200, seed: 5);
        foreach (var parameter in network.Parameters)
        {
            Assert.All(parameter.Values.ToArray(), value => Assert.InRange(value, -0.1f, 0.1f));
            Assert.InRange(parameter.Values.ToArray().Max(), 0.095f, 0.1f);
            Assert.InRange(parameter.Values.ToArray().Min(), -0.1f, -0.095f);
        }

        // The mean of 20,000 uniform numbers has a standard deviation of 0.0004.
        Assert.InRange(network.Weight.Values.ToArray().Average(), -0.002, 0.002);
    }

    // The hash is that of an independent program, so it is a second opinion and not a recording.
    [Fact]
    public void A_seed_gives_these_bits_on_every_machine()
    {
        using var network = new LinearNetwork(37, 11, seed: 42);
        Assert.Equal("eae7f07cded9f00e009bc6efede66acf71272282ec8134b18a76e891e4eef782", Hash(network));
    }

    [Fact]
    public void Another_seed_gives_other_values()
    {
        using var one = new LinearNetwork(37, 11, seed: 1);
        using var other = new LinearNetwork(37, 11, seed: 2);
        Assert.NotEqual(Hash(one), Hash(other));
    }

    [Fact]
    public void Weight_and_bias_take_different_numbers()
    {
        using var network = new LinearNetwork(16, 16, seed: 3);
        Assert.False(network.Weight.Values[..16].SequenceEqual(network.Bias.Values));
    }

    [Fact]
    public void Padding_between_parameters_stays_zero()
    {
        using var network = new LinearNetwork(3, 2, seed: 3);
        Assert.All(network.ParameterBuffer.Span[6..16].ToArray(), value => Assert.Equal(0f, value));
    }

    private static string Hash(Network network)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var parameter in network.Parameters)
            hash.AppendData(MemoryMarshal.AsBytes(parameter.Values));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

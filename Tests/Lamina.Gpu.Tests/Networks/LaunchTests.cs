using Lamina.GpuServices;

namespace Lamina.GpuTests.Networks;

/// <summary>What a step asks of a device: no product with zeros that are known, no kernel that only copies.</summary>
public class LaunchTests
{
    [Fact]
    public void A_strided_gradient_multiplies_no_zeros()
    {
        const long First = 8 * 8 * 2 * 8, Strided = 4 * 4 * 8 * 8 * 9, Subsampled = 2 * 2 * 8 * 8, Last = 32 * 3;
        var forward = First + Strided + Subsampled + Last;
        var byWeights = forward;
        var byData = forward - First; // nobody needs that of the first layer
        Assert.Equal(forward + byWeights + byData, StepOf(new Strides(1), 1).Sum(launch => launch.MultiplyAdds));
    }

    [Fact]
    public void Gradients_of_batch_norms_parameters_are_stored_with_their_sums()
    {
        var kernels = StepOf(new Normed(1), 2).Select(launch => launch.Problem.Name).ToArray();
        Assert.Contains("Bn1Sums", kernels);
        Assert.DoesNotContain("Bn1ByScale", kernels);
        Assert.DoesNotContain("Bn1ByBias", kernels);
    }

    [Theory]
    [InlineData(16, "Few")]
    [InlineData(17, "Some")]
    [InlineData(128, "Some")]
    [InlineData(129, "Many")]
    public void A_batch_has_the_tile_of_its_range(int samples, string range)
    {
        var choices = new TileChoices(new(TileShape.Tile16x16, 1), new(TileShape.Tile32x32, 2), new(TileShape.Tile64x64, 3));
        Assert.Equal(typeof(TileChoices).GetProperty(range)!.GetValue(choices), choices.For(samples));
    }

    private static List<KernelLaunch> StepOf(Network network, int samples)
    {
        var gpu = TestGpu.Open(TestGpu.Simulator);
        using var onDevice = network.To(gpu);
        var launches = new List<KernelLaunch>();
        gpu.Kernels.Launching = launches.Add;
        try
        {
            onDevice.ComputeGradients(new float[samples * network.Architecture.InputSize], new int[samples], Loss.CrossEntropy);
        }
        finally
        {
            gpu.Kernels.Launching = null;
        }

        return launches;
    }
}

/// <summary>Strides with windows that overlap, and with windows that leave pixels out.</summary>
[Network(2, 8, 8)]
[Conv2d(8, 1, Bias = false), Tanh, Conv2d(8, 3, Stride = 2, Padding = 1), Tanh, Conv2d(8, 1, Stride = 2), Tanh, Flatten, Linear(3)]
internal sealed partial class Strides;

/// <summary>One batch norm.</summary>
[Network(1, 4, 4)]
[Conv2d(4, 3, Bias = false), BatchNorm2d, ReLU, Flatten, Linear(3)]
internal sealed partial class Normed;

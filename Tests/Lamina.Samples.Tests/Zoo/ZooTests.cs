using Lamina.Zoo;

namespace Lamina.Samples.Tests;

public sealed class ZooTests
{
    [Theory]
    [InlineData("resnet18", 11_689_512, 62, 60)]
    [InlineData("densenet121", 7_978_856, 364, 363)]
    [InlineData("mobilenetv2", 3_504_872, 158, 156)]
    [InlineData("vgg11bn", 9_231_114, 34, 24)]
    [InlineData("vgg11bn-imagenet", 132_868_840, 38, 24)]
    public void A_network_has_torchvisions_parameters(string name, long parameters, int tensors, int buffers)
    {
        var info = Named(name).Info;
        Assert.Equal(parameters, info.ParameterCount);
        Assert.Equal(tensors, info.Parameters.Count);
        Assert.Equal(buffers, info.Buffers.Count);
    }

    [Theory]
    [InlineData("resnet18", "conv1.weight", "bn1.weight", "layer1.0.conv1.weight", "layer2.0.downsample.0.weight", "layer2.0.downsample.1.bias", "layer4.1.bn2.weight", "fc.bias")]
    [InlineData("densenet121", "features.conv0.weight", "features.denseblock1.denselayer1.norm1.weight", "features.transition3.conv.weight", "features.denseblock4.denselayer16.conv2.weight", "features.norm5.bias", "classifier.weight")]
    [InlineData("mobilenetv2", "features.0.0.weight", "features.1.conv.0.0.weight", "features.1.conv.1.weight", "features.2.conv.1.0.weight", "features.17.conv.3.bias", "features.18.1.weight", "classifier.1.weight")]
    [InlineData("vgg11bn", "features.0.weight", "features.1.bias", "features.25.weight", "features.26.bias", "classifier.0.weight")]
    [InlineData("vgg11bn-imagenet", "features.0.bias", "features.26.weight", "classifier.0.weight", "classifier.3.bias", "classifier.6.weight")]
    public void A_network_has_torchvisions_names(string name, params string[] tensors)
    {
        var names = Named(name).Info.Parameters.Select(parameter => parameter.Name).ToArray();
        Assert.All(tensors, tensor => Assert.Contains(tensor, names));
        // In the order of torchvision's state_dict, in which those above are listed.
        Assert.Equal(tensors, names.Where(tensors.Contains));
    }

    [Theory]
    [InlineData("resnet18", 1_814_073_344)]
    [InlineData("vgg11bn", 152_769_536)]
    [InlineData("mobilenetv2", 300_774_272)]
    [InlineData("densenet121", 2_834_161_664)]
    public void A_network_costs_what_the_literature_says(string name, long multiplyAdds) => Assert.Equal(multiplyAdds, Named(name).Info.MultiplyAdds);

    [Fact]
    public void A_network_infers_finite_numbers_and_learns_a_batch()
    {
        using var network = new Vgg11BN(seed: 1);
        var random = new Random(1);
        var images = Enumerable.Range(0, 8 * network.Architecture.InputSize).Select(_ => random.NextSingle()).ToArray();
        int[] labels = [0, 1, 2, 3, 4, 5, 6, 7];
        Assert.All(network.Infer(images), number => Assert.True(float.IsFinite(number)));
        var adam = new Adam(1e-3f);
        var first = network.TrainStep(images, labels, Loss.CrossEntropy, adam);
        for (var step = 0; step < 8; step++)
            network.TrainStep(images, labels, Loss.CrossEntropy, adam);
        Assert.InRange(network.TrainStep(images, labels, Loss.CrossEntropy, adam), 0, first / 2);
    }

    private static ZooNetwork Named(string name) => ZooNetwork.All.Single(network => network.Name == name);
}

namespace Lamina.Zoo;

/// <summary>
/// Configuration A of Simonyan and Zisserman, "Very Deep Convolutional Networks for Large-Scale Image Recognition" (2014), with batch norm: the
/// <c>features</c> of torchvision's <c>vgg11_bn</c>, by its names.
/// </summary>
internal static class VggFeatures
{
    private const int Pool = 0;

    public static Flow Define(Flow x)
    {
        int[] configuration = [64, Pool, 128, Pool, 256, 256, Pool, 512, 512, Pool, 512, 512, Pool];
        var index = 0;
        foreach (var channels in configuration)
        {
            // torchvision numbers every module, those without parameters too. Its convolutions have biases that the batch norm takes away again; they are in its
            // weights, so they are here.
#pragma warning disable LAM2002
            x = channels == Pool
                ? x.MaxPool2d(2, name: $"{index}")
                : x.Conv2d(channels, 3, padding: 1, name: $"{index}").BatchNorm2d(name: $"{index + 1}").ReLU(name: $"{index + 2}");
#pragma warning restore LAM2002
            index += channels == Pool ? 1 : 3;
        }

        return x;
    }
}

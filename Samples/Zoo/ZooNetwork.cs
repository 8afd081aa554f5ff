namespace Lamina.Zoo;

/// <summary>One network of the zoo.</summary>
/// <param name="Name">As the program's arguments have it: <c>resnet18</c>.</param>
/// <param name="Info">Its shapes, parameters and cost.</param>
/// <param name="Create">Creates it from a seed.</param>
public sealed record ZooNetwork(string Name, NetworkInfo Info, Func<ulong, Network> Create)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ZooNetwork> All { get; } =
    [
        Of("vgg11bn", seed => new Vgg11BN(seed)),
        Of("resnet18", seed => new ResNet18(seed)),
        Of("densenet121", seed => new DenseNet121(seed)),
        Of("mobilenetv2", seed => new MobileNetV2(seed)),
        Of("vgg11bn-imagenet", seed => new Vgg11BNImageNet(seed)),
    ];

    private static ZooNetwork Of<TNetwork>(string name, Func<ulong, TNetwork> create)
        where TNetwork : Network, INetwork<TNetwork> => new(name, TNetwork.Info, create);
}

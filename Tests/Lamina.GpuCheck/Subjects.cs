using Lamina.GpuTests.Networks;
using Lamina.Zoo;

namespace Lamina.GpuCheck;

/// <summary>The networks that this program knows by name.</summary>
internal static class Subjects
{
    public static IReadOnlyDictionary<string, Func<Network>> All { get; } = new Dictionary<string, Func<Network>>(OperatorNetworks.All, StringComparer.OrdinalIgnoreCase)
    {
        [nameof(TinyConvolutions)] = () => new TinyConvolutions(1),
        [nameof(TiedMaxima)] = () => new TiedMaxima(1),
        [nameof(LeNet5)] = () => new LeNet5(1),
        [nameof(Perceptron)] = () => new Perceptron(2),
        [nameof(SmallResNet)] = () => new SmallResNet(3),
        [nameof(Vgg11BN)] = () => new Vgg11BN(1),
        [nameof(ResNet18)] = () => new ResNet18(1),
        [nameof(MobileNetV2)] = () => new MobileNetV2(1),
        [nameof(DenseNet121)] = () => new DenseNet121(1),
    };
}

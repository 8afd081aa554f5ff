using Lamina.GpuTests.Networks;
using Lamina.Zoo;

namespace Lamina.GpuCheck.Checks;

/// <summary>The checks, in the order in which they tell most.</summary>
internal static class AllChecks
{
    public static IReadOnlyList<Check> List { get; } =
    [
        new ProductCheck(),
        .. OperatorNetworks.All.Keys.Select(network => new GradientCheck(network, [6, 19, 33], BriefBatch: 6)),
        new GradientCheck(nameof(TiedMaxima), [3, 17], BriefBatch: 2) { Prepare = (network, inputs) => TiedMaxima.MakeExact(network, inputs) },
        new LossCheck(nameof(LeNet5), 16, () => new Sgd(0.05f, momentum: 0.9)),
        new LossCheck(nameof(Perceptron), 32, () => new Adam(1e-3f)),
        new LossCheck(nameof(SmallResNet), 8, () => new Sgd(0.02f, momentum: 0.9, weightDecay: 1e-4)),
        new BitsCheck(nameof(SmallResNet), 9, BriefBatch: 9),
        new GradientCheck(nameof(ResNet18), [4], BriefBatch: 0, Tolerance: 5e-3),
        new BitsCheck(nameof(ResNet18), 4, BriefBatch: 0),
        new GradientCheck(nameof(MobileNetV2), [4], BriefBatch: 0, Tolerance: 5e-3),
    ];
}

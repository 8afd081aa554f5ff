namespace Lamina.Benchmarks;

/// <summary>LeCun et al. 1998, with tanh and mean pooling.</summary>
[Network(1, 28, 28)]
[Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
[Conv2d(16, 5), Tanh, AvgPool2d(2)]
[Flatten]
[Linear(120), Tanh, Linear(84), Tanh, Linear(10)]
public sealed partial class LeNet5;

/// <summary>One hidden layer over MNIST's pixels.</summary>
[Network(784)]
[Linear(256), ReLU, Linear(10)]
public sealed partial class Mlp;

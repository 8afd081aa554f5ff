namespace Lamina.Benchmarks;

/// <summary>Networks of one layer: their inference is that layer's kernel and the change of layout around it.</summary>
[Network(16, 16, 16)]
[Conv2d(32, 3, Padding = 1)]
internal sealed partial class ConvKernel;

[Network(16, 16, 16)]
[Conv2d(16, 3, Padding = 1, Groups = 16)]
internal sealed partial class DepthwiseConvKernel;

[Network(512)]
[Linear(512)]
internal sealed partial class LinearKernel;

[Network(16, 16, 16)]
[MaxPool2d(2)]
internal sealed partial class MaxPoolKernel;

[Network(16, 16, 16)]
[AvgPool2d(2)]
internal sealed partial class AvgPoolKernel;

[Network(4096)]
[Tanh]
internal sealed partial class TanhKernel;

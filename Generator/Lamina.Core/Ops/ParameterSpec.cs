using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>A trainable tensor of a layer.</summary>
/// <param name="Name">PyTorch's name inside the layer: <c>weight</c>, <c>bias</c>.</param>
/// <param name="Shape">PyTorch's layout, row-major.</param>
/// <param name="FanIn">
/// Inputs that meet in one output. PyTorch's default initialisation draws from U(−1/√fanIn, 1/√fanIn): Kaiming uniform with a = √5 for a weight
/// (He et al. 2015, torch.nn.Conv2d and torch.nn.Linear <c>reset_parameters</c>), and the same bound for the bias.
/// </param>
internal sealed record ParameterSpec(string Name, Shape Shape, long FanIn);

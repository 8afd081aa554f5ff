using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>A trainable tensor of a layer.</summary>
/// <param name="Name">PyTorch's name inside the layer: <c>weight</c>, <c>bias</c>.</param>
/// <param name="Shape">PyTorch's layout, row-major.</param>
/// <param name="FanIn">
/// Inputs that meet in one output. PyTorch's default initialisation draws from U(−1/√fanIn, 1/√fanIn): Kaiming uniform with a = √5 for a weight
/// (He et al. 2015, torch.nn.Conv2d and torch.nn.Linear <c>reset_parameters</c>), and the same bound for the bias.
/// </param>
/// <param name="Initial">Where each element starts at one number instead, that number: 1 for the γ of a batch norm. Nothing is drawn then.</param>
internal sealed record ParameterSpec(string Name, Shape Shape, long FanIn, float? Initial = null)
{
    /// <summary>A tensor whose elements all start at one number.</summary>
    public static ParameterSpec Constant(string name, Shape shape, float initial) => new(name, shape, 0, initial);
}

using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lamina.Parity;

/// <summary><see cref="NormalizedMap"/> as a module of PyTorch.</summary>
internal sealed class TorchNormalizedMap : nn.Module<Tensor, Tensor>
{
    private readonly Conv2d conv1 = nn.Conv2d(2, 19, 3, bias: false);
    private readonly BatchNorm2d bn1 = nn.BatchNorm2d(19);
    private readonly Linear fc1 = nn.Linear(19 * 3 * 4, 3);

    public TorchNormalizedMap()
        : base(nameof(TorchNormalizedMap))
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => fc1.forward(bn1.forward(conv1.forward(input)).relu().flatten(1));
}

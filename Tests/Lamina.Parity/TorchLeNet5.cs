using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lamina.Parity;

/// <summary>LeNet-5 as a module of PyTorch, its layers named by the fields as everyone writes it.</summary>
internal sealed class TorchLeNet5 : nn.Module<Tensor, Tensor>
{
    private readonly Conv2d conv1 = nn.Conv2d(1, 6, 5, padding: 2);
    private readonly Conv2d conv2 = nn.Conv2d(6, 16, 5);
    private readonly Linear fc1 = nn.Linear(400, 120);
    private readonly Linear fc2 = nn.Linear(120, 84);
    private readonly Linear fc3 = nn.Linear(84, 10);

    public TorchLeNet5()
        : base(nameof(TorchLeNet5))
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var x = nn.functional.avg_pool2d(conv1.forward(input).tanh(), 2);
        x = nn.functional.avg_pool2d(conv2.forward(x).tanh(), 2).flatten(1);
        return fc3.forward(fc2.forward(fc1.forward(x).tanh()).tanh());
    }
}

using TorchSharp;
using static TorchSharp.torch;

namespace Lamina.Parity;

/// <summary>The zoo's networks have torchvision's tensors by name and shape, and with the same numbers in them the same outputs.</summary>
public sealed class ZooParityTests
{
    [SkippableTheory]
    [MemberData(nameof(ZooNetworks.Names), MemberType = typeof(ZooNetworks))]
    public void Tensors_have_torchvisions_names_and_shapes(string name)
    {
        TorchLibrary.Require();
        var info = ZooNetworks.Named(name).Info;
        using var module = ZooNetworks.Module(name);
        var expected = module.state_dict().Select(entry => $"{entry.Key} {string.Join("×", entry.Value.shape)}");
        var actual = info.Parameters.Select(parameter => (parameter.Name, parameter.Shape))
            .Concat(info.Buffers.Select(buffer => (buffer.Name, buffer.Shape)))
            .Select(tensor => $"{tensor.Name} {string.Join("×", tensor.Shape)}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        Assert.Equal(module.parameters().Sum(parameter => parameter.numel()), info.ParameterCount);
    }

    [SkippableTheory]
    [MemberData(nameof(ZooNetworks.Names), MemberType = typeof(ZooNetworks))]
    public void Outputs_are_PyTorchs(string name)
    {
        TorchLibrary.Require();
        using var scope = NewDisposeScope();
        using var network = ZooNetworks.Seasoned(name);
        using var module = ZooNetworks.Module(name);
        ZooNetworks.Copy(network, module);
        module.eval();
        using var mode = no_grad();
        var images = ZooNetworks.Images(network.Architecture, 2, seed: 7);
        var outputs = TorchNetwork.Numbers(module.forward(torch.tensor(images, [2, .. network.Architecture.InputShape.Select(dimension => (long)dimension)])));
        Close.Assert($"{name}: outputs", outputs, network.Infer(images), 1e-4, 1e-4 * outputs.Max(Math.Abs));
    }
}

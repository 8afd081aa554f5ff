using Lamina.Torchvision;
using Lamina.Zoo;
using TorchSharp;
using static TorchSharp.torch;

namespace Lamina.Parity;

/// <summary>The zoo's networks beside PyTorch's modules of the same architecture.</summary>
internal static class ZooNetworks
{
    public static TheoryData<string> Names => new(Modules.Keys);

    private static Dictionary<string, Func<nn.Module<Tensor, Tensor>>> Modules { get; } = new()
    {
        ["vgg11bn"] = TorchVgg11BN.ForCifar,
        ["resnet18"] = () => new TorchResNet18(),
        ["densenet121"] = () => new TorchDenseNet121(),
        ["mobilenetv2"] = () => new TorchMobileNetV2(),
    };

    public static ZooNetwork Named(string name) => ZooNetwork.All.Single(network => network.Name == name);

    public static nn.Module<Tensor, Tensor> Module(string name) => Modules[name]();

    /// <summary>A network whose running statistics are no longer what they start as: it has seen a batch.</summary>
    public static Network Seasoned(string name)
    {
        var network = Named(name).Create(3);
        var info = network.Architecture;
        network.TrainStep(Images(info, 2, seed: 5), [0, 1], Loss.CrossEntropy, new Sgd(1e-3f));
        return network;
    }

    public static float[] Images(NetworkInfo info, int samples, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, samples * info.InputSize).Select(_ => (random.NextSingle() * 2) - 1)];
    }

    /// <summary>Gives a module the network's parameters and running statistics, by name.</summary>
    public static void Copy(Network from, nn.Module to)
    {
        using var mode = no_grad();
        var numbers = from.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Values.ToArray());
        foreach (var buffer in from.Buffers.Where(buffer => !buffer.Info.IsCounter))
            numbers.Add(buffer.Name, buffer.Values.ToArray());
        foreach (var (name, tensor) in to.state_dict().Where(entry => entry.Value.dtype == ScalarType.Float32))
            tensor.copy_(torch.tensor(numbers[name], tensor.shape));
    }
}

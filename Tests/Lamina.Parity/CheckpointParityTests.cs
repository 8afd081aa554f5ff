using TorchSharp;
using static TorchSharp.torch;

namespace Lamina.Parity;

/// <summary>Checkpoints go both ways between a network here and PyTorch's module.</summary>
public sealed class CheckpointParityTests
{
    [SkippableFact]
    public void The_parameters_have_the_names_order_and_shapes_of_PyTorchs_state_dict()
    {
        TorchLibrary.Require();
        using var module = new TorchLeNet5();
        Assert.Equal(
            module.state_dict().Select(entry => Text(entry.Key, entry.Value.shape)),
            LeNet5.Info.Parameters.Select(parameter => Text(parameter.Name, parameter.Shape.Select(dimension => (long)dimension))));
    }

    [SkippableFact]
    public void So_have_the_buffers()
    {
        TorchLibrary.Require();
        using var module = new TorchNormalizedMap();
        var parameters = NormalizedMap.Info.Parameters.Select(parameter => Text(parameter.Name, parameter.Shape.Select(dimension => (long)dimension)));
        var buffers = NormalizedMap.Info.Buffers.Select(buffer => Text(buffer.Name, buffer.Shape.Select(dimension => (long)dimension)));
        // PyTorch's own state_dict has them module by module, TorchSharp's all parameters first.
        Assert.Equal(module.state_dict().Select(entry => Text(entry.Key, entry.Value.shape)), parameters.Concat(buffers));
    }

    [SkippableFact]
    public void A_checkpoint_written_here_loads_into_PyTorchs_module()
    {
        WrittenHere(() => new LeNet5(seed: 5), () => new TorchLeNet5(), [19, 1, 28, 28]);
        WrittenHere(() => Trained(new NormalizedMap(seed: 5)), () => new TorchNormalizedMap(), [19, 2, 5, 6]);
    }

    [SkippableFact]
    public void A_checkpoint_of_PyTorchs_module_loads_here()
    {
        WrittenThere(() => new LeNet5(seed: 6), () => new TorchLeNet5(), [19, 1, 28, 28]);
        WrittenThere(() => new NormalizedMap(seed: 6), () => Trained(new TorchNormalizedMap()), [19, 2, 5, 6]);
    }

    private static void WrittenHere(Func<Network> create, Func<nn.Module<Tensor, Tensor>> createModule, long[] shape) => InTemporaryFile(path =>
    {
        using var network = create();
        network.Save(path);

        using var module = createModule();
        var state = module.state_dict();
        var tensors = SafetensorsBySpecification.Read(path);
        Assert.Equal(state.Keys.Order(), tensors.Keys.Order());
        using (no_grad())
        {
            foreach (var (name, tensor) in state)
            {
                Assert.Equal(tensor.shape, tensors[name].Shape);
                tensor.copy_(tensors[name].Values is long[] whole ? torch.tensor(whole, tensors[name].Shape) : torch.tensor((float[])tensors[name].Values, tensors[name].Shape));
            }
        }

        AssertSame(module, network, shape);
    });

    private static void WrittenThere(Func<Network> create, Func<nn.Module<Tensor, Tensor>> createModule, long[] shape) => InTemporaryFile(path =>
    {
        using var module = createModule();
        SafetensorsBySpecification.Write(
            path,
            module.state_dict().Select(entry => (
                entry.Key,
                entry.Value.shape,
                entry.Value.dtype == ScalarType.Int64 ? (Array)entry.Value.data<long>().ToArray() : entry.Value.detach().contiguous().data<float>().ToArray())));

        using var network = create();
        network.Load(path);
        AssertSame(module, network, shape);
    });

    private static NormalizedMap Trained(NormalizedMap network)
    {
        new Batch(NormalizedMap.Info, Loss.CrossEntropy, 19).TrainStep(network, new Sgd(0.1f));
        return network;
    }

    private static TorchNormalizedMap Trained(TorchNormalizedMap module)
    {
        using var scope = NewDisposeScope();
        using var noGradient = no_grad();
        module.train();
        module.forward(torch.tensor(new Batch(NormalizedMap.Info, Loss.CrossEntropy, 19).Inputs, [19, 2, 5, 6]));
        return module;
    }

    private static void AssertSame(nn.Module<Tensor, Tensor> module, Network network, long[] shape)
    {
        using var scope = NewDisposeScope();
        using var inference = no_grad();
        module.eval();
        var batch = new Batch(network.Architecture, Loss.CrossEntropy, (int)shape[0]);
        Close.Assert("outputs", TorchNetwork.Numbers(module.forward(torch.tensor(batch.Inputs, shape))), network.Infer(batch.Inputs), 1e-4, 1e-6);
        var state = module.state_dict();
        foreach (var counter in network.Buffers.Where(buffer => buffer.Info.IsCounter))
        {
            Assert.Equal(1, counter.Count);
            Assert.Equal(1, state[counter.Name].item<long>());
        }
    }

    private static string Text(string name, IEnumerable<long> shape) => $"{name} ({string.Join("×", shape)})";

    private static void InTemporaryFile(Action<string> test)
    {
        TorchLibrary.Require();
        var path = Path.GetTempFileName();
        try
        {
            test(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}

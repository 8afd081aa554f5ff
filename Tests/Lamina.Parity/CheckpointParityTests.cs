using TorchSharp;

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
            module.state_dict().Select(entry => $"{entry.Key} ({string.Join("×", entry.Value.shape)})"),
            LeNet5.Info.Parameters.Select(parameter => $"{parameter.Name} ({string.Join("×", parameter.Shape)})"));
    }

    [SkippableFact]
    public void A_checkpoint_written_here_loads_into_PyTorchs_module() => InTemporaryFile(path =>
    {
        using var network = new LeNet5(seed: 5);
        network.Save(path);

        using var module = new TorchLeNet5();
        var state = module.state_dict();
        var tensors = SafetensorsBySpecification.Read(path);
        Assert.Equal(state.Keys.Order(), tensors.Keys.Order());
        using (torch.no_grad())
        {
            foreach (var (name, tensor) in state)
            {
                Assert.Equal(tensor.shape, tensors[name].Shape);
                tensor.copy_(torch.tensor(tensors[name].Values, tensors[name].Shape));
            }
        }

        AssertSameOutputs(module, network);
    });

    [SkippableFact]
    public void A_checkpoint_of_PyTorchs_module_loads_here() => InTemporaryFile(path =>
    {
        using var module = new TorchLeNet5();
        SafetensorsBySpecification.Write(
            path,
            module.state_dict().Select(entry => (entry.Key, entry.Value.shape, entry.Value.detach().contiguous().data<float>().ToArray())));

        using var network = new LeNet5(seed: 6);
        network.Load(path);
        AssertSameOutputs(module, network);
    });

    private static void AssertSameOutputs(TorchLeNet5 module, LeNet5 network)
    {
        using var scope = torch.NewDisposeScope();
        using var inference = torch.no_grad();
        var batch = new Batch(LeNet5.Info, Loss.CrossEntropy, 19);
        var expected = module.forward(torch.tensor(batch.Inputs, [19, 1, 28, 28]));
        Close.Assert("outputs", TorchNetwork.Numbers(expected), network.Infer(batch.Inputs), 1e-4, 1e-6);
    }

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

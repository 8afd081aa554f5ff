using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lamina.Parity;

/// <summary>PyTorch's copy of a network: the same weights in leaf tensors, the same function.</summary>
internal sealed class TorchNetwork : IDisposable
{
    private readonly NetworkCase one;
    private readonly Dictionary<string, TorchSharp.Modules.Parameter> parameters;
    private readonly Dictionary<string, Tensor> buffers;

    public TorchNetwork(NetworkCase one, Network network)
    {
        this.one = one;
        parameters = network.Parameters.ToDictionary(
            parameter => parameter.Name,
            parameter => new TorchSharp.Modules.Parameter(torch.tensor(parameter.Values.ToArray(), [.. parameter.Shape.Select(dimension => (long)dimension)])));
        buffers = network.Buffers.ToDictionary(
            buffer => buffer.Name,
            buffer => buffer.Info.IsCounter
                ? torch.tensor(buffer.Count)
                : torch.tensor(buffer.Values.ToArray(), [.. buffer.Shape.Select(dimension => (long)dimension)]));
    }

    public IEnumerable<TorchSharp.Modules.Parameter> Parameters => parameters.Values;

    /// <summary>What the network gives; in training the batch norms take the batch's statistics, and their running ones follow.</summary>
    public Tensor Outputs(Batch batch, bool isTraining)
    {
        var inputs = torch.tensor(batch.Inputs, [batch.Samples, .. one.Info.InputShape.Select(dimension => (long)dimension)]);
        return TorchFlow.Run(one.Reference, inputs, name => parameters.TryGetValue(name, out var parameter) ? parameter : buffers[name], isTraining);
    }

    public Tensor Loss(Batch batch) => TorchLoss.Of(Outputs(batch, isTraining: true), batch);

    public double[] ValuesOf(string name) => Numbers(parameters[name]);

    public double[] BufferOf(string name) => Close.ToDoubles(buffers[name].to_type(ScalarType.Float32).data<float>().ToArray());

    public double[] GradientOf(string name) => Numbers(parameters[name].grad!);

    public static double[] Numbers(Tensor tensor) => Close.ToDoubles(tensor.detach().contiguous().data<float>().ToArray());

    /// <summary>One step: zero_grad, forward, loss, backward, step.</summary>
    public double TrainStep(Batch batch, optim.Optimizer optimizer)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = Loss(batch);
        loss.backward();
        optimizer.step();
        return loss.item<float>();
    }

    public void Dispose()
    {
        foreach (var parameter in parameters.Values)
            parameter.Dispose();
        foreach (var buffer in buffers.Values)
            buffer.Dispose();
    }
}

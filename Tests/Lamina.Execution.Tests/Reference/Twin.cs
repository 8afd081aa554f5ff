namespace Lamina.Execution.Tests;

/// <summary>Outputs and losses of a live network by its naive twin.</summary>
public static class Twin
{
    /// <summary>The parameters and buffers of a network in doubles, by name; to be changed at will. A counter is one number.</summary>
    public static Dictionary<string, double[]> TensorsOf(Network network)
    {
        var tensors = network.Parameters.ToDictionary(parameter => parameter.Name, parameter => Close.ToDoubles(parameter.Values));
        foreach (var buffer in network.Buffers)
            tensors[buffer.Name] = buffer.Info.IsCounter ? [buffer.Count] : Close.ToDoubles(buffer.Values);
        return tensors;
    }

    /// <summary>What inference gives.</summary>
    public static double[] Outputs(NetworkCase one, Network network, float[] inputs) => Outputs(one, TensorsOf(network), inputs, isTraining: false);

    /// <summary>The loss of a training step.</summary>
    public static double Loss(NetworkCase one, Network network, Batch batch) => Loss(one, TensorsOf(network), batch);

    /// <summary>The loss of a training step; the buffers among the tensors follow it.</summary>
    public static double Loss(NetworkCase one, Dictionary<string, double[]> tensors, Batch batch)
    {
        var outputs = Outputs(one, tensors, batch.Inputs, isTraining: true);
        return NaiveLoss.Of(batch.Loss, outputs, batch.Labels, batch.Targets, one.Info.OutputSize);
    }

    private static double[] Outputs(NetworkCase one, Dictionary<string, double[]> tensors, float[] inputs, bool isTraining) =>
        NaiveFlow.Run(one.Reference, [.. one.Info.InputShape], Close.ToDoubles(inputs), name => tensors[name], isTraining);
}

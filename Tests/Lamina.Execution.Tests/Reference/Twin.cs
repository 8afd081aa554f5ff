namespace Lamina.Execution.Tests;

/// <summary>Outputs and losses of a live network by its naive twin.</summary>
public static class Twin
{
    /// <summary>The parameters of a network in doubles, by name; to be changed at will.</summary>
    public static Dictionary<string, double[]> ParametersOf(Network network) =>
        network.Parameters.ToDictionary(parameter => parameter.Name, parameter => Close.ToDoubles(parameter.Values));

    public static double[] Outputs(NetworkCase one, Network network, float[] inputs) => Outputs(one, ParametersOf(network), inputs);

    public static double[] Outputs(NetworkCase one, Dictionary<string, double[]> parameters, float[] inputs) =>
        NaiveFlow.Run(one.Reference, [.. one.Info.InputShape], Close.ToDoubles(inputs), name => parameters[name]);

    public static double Loss(NetworkCase one, Network network, Batch batch) => Loss(one, ParametersOf(network), batch);

    public static double Loss(NetworkCase one, Dictionary<string, double[]> parameters, Batch batch)
    {
        var outputs = Outputs(one, parameters, batch.Inputs);
        return batch.Loss switch
        {
            MSELoss loss => NaiveLoss.MSE(loss, outputs, batch.Targets!),
            CrossEntropyLoss loss => NaiveLoss.CrossEntropy(loss, outputs, batch.Labels!),
            var other => throw new NotSupportedException($"{other} has no naive twin."),
        };
    }
}

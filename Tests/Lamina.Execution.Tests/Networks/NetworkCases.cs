namespace Lamina.Execution.Tests;

/// <summary>Every network of this folder; together they use every operator with every argument.</summary>
public static class NetworkCases
{
    public static IReadOnlyList<NetworkCase> All { get; } =
    [
        .. Convolutions.Cases,
        .. PaddingModes.Cases,
        .. Linears.Cases,
        .. Poolings.Cases,
        .. Activations.Cases,
        .. Residuals.Cases,
        .. BatchNorms.Cases,
        .. SampleNorms.Cases,
        .. Movements.Cases,
        .. OtherRanks.Cases,
        .. Concats.Cases,
        .. DeclaredLosses.Cases,
    ];

    public static TheoryData<string> Names => new(All.Select(one => one.Name));

    public static TheoryData<string> NamesInBothSpellings => new(All.Where(one => one.CreateTwin is not null).Select(one => one.Name));

    public static NetworkCase Named(string name) => All.Single(one => one.Name == name);
}

namespace Lamina.Analyzers.Tests.Texts;

/// <summary>Networks that are odd, but right: nothing is said of any of them, neither an error nor advice.</summary>
public sealed class RightNetworksTests
{
    private const int LeastNetworks = 100;

    [Fact]
    public async Task Nothing_is_said_of_what_is_odd_but_right()
    {
        var networks = TableNetwork.Read(Path.Combine(Tables.Folder, "right.txt"));
        Assert.True(networks.Count >= LeastNetworks, $"Only {networks.Count}.");
        await Parallel.ForEachAsync(networks, async (network, _) => await network.JudgeAsync());
        Assert.Empty(networks.Where(network => network.Mistakes.Count > 0).Select(network => $"{network.Line}\n{string.Join('\n', network.Mistakes.Select(mistake => mistake.Diagnostic))}"));
    }
}

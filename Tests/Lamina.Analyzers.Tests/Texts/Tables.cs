using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests.Texts;

/// <summary>The tables of networks, by theme, judged once for all tests.</summary>
internal static class Tables
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, IReadOnlyList<TableNetwork>>>> Judged = new(JudgeAsync);

    /// <summary>Where the tables are.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "Tests", "Lamina.Analyzers.Tests", "Texts");

    /// <summary>The wrong networks, by the name of their table.</summary>
    public static Task<IReadOnlyDictionary<string, IReadOnlyList<TableNetwork>>> WrongAsync() => Judged.Value;

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<TableNetwork>>> JudgeAsync()
    {
        var tables = Directory.GetFiles(Path.Combine(Folder, "Wrong"), "*.txt")
            .Where(file => !file.EndsWith(".verified.txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), TableNetwork.Read);
        await Parallel.ForEachAsync(tables.Values.SelectMany(networks => networks), async (network, _) => await network.JudgeAsync());
        return tables;
    }
}

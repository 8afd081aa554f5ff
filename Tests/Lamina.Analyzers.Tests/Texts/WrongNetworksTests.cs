using System.Text;
using Lamina.Analyzers.Tests.Verification;
using Lamina.Core.Model;
using Xunit.Abstractions;

namespace Lamina.Analyzers.Tests.Texts;

/// <summary>
/// The tables of what Lamina says of wrong networks: in <c>NAME.txt</c> a network a line, and in <c>NAME.verified.txt</c> the rule, the token, the whole text and
/// the fixes with what they make. A change of words is a change of those files, to be read as a user reads it; LAMINA_UPDATE_TEXTS=1 writes them anew.
/// </summary>
public sealed class WrongNetworksTests(ITestOutputHelper output)
{
    private const int LeastNetworks = 500;
    private const double LeastShareWithFix = 0.8;

    [Fact]
    public async Task Every_text_token_and_fix_is_as_the_tables_have_it()
    {
        var tables = await Tables.WrongAsync();
        Assert.True(tables.Values.Sum(networks => networks.Count) >= LeastNetworks);
        foreach (var (name, networks) in tables)
        {
            var text = Render(networks);
            var file = Path.Combine(Tables.Folder, "Wrong", $"{name}.verified.txt");
            if (Environment.GetEnvironmentVariable("LAMINA_UPDATE_TEXTS") == "1")
                await File.WriteAllTextAsync(file, text);
            Assert.Equal(await File.ReadAllTextAsync(file), text);
        }
    }

    [Fact]
    public async Task Every_network_has_a_mistake_and_none_is_told_twice()
    {
        foreach (var network in await NetworksAsync())
        {
            Assert.True(network.Mistakes.Count > 0, network.Line);
            Assert.True(network.Mistakes.DistinctBy(mistake => mistake.Diagnostic.Location).Count() == network.Mistakes.Count, network.Line);
        }
    }

    [Fact]
    public async Task Every_rule_has_a_text_in_the_tables()
    {
        var told = (await NetworksAsync()).SelectMany(network => network.Mistakes).Select(mistake => mistake.Diagnostic.Id).ToHashSet();
        var rules = TestProject.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id);
        Assert.Empty(rules.Except([RuleIds.LayerShape, RuleIds.Failure]).Except(told));
    }

    [Fact]
    public async Task Every_fix_takes_its_mistake_away_and_makes_none()
    {
        foreach (var network in await NetworksAsync())
        {
            foreach (var fix in network.Mistakes.SelectMany(mistake => mistake.Fixes))
            {
                var (before, after) = (network.Mistakes.Count(mistake => mistake.IsError), fix.Left.Count(mistake => mistake.IsError));
                // A body that could not be read may have a mistake of its own, which its signature has hidden.
                var wasHidden = fix.Title.Contains("Define", StringComparison.Ordinal) && after <= before;
                // Advice waits until there are no errors.
                var helps = after < before || (after == before && fix.Left.Count < network.Mistakes.Count);
                Assert.True(helps || wasHidden, $"{network.Line}\n{fix.Title}\n{fix.After}\n{string.Join('\n', fix.Left.Select(mistake => mistake.Diagnostic))}");
            }
        }
    }

    [Fact]
    public async Task Most_networks_that_have_a_right_fix_are_offered_it()
    {
        var networks = await NetworksAsync();
        foreach (var network in networks.Where(network => network.WhyNoFix is not null))
            Assert.True(network.Mistakes.All(mistake => mistake.Fixes.Count == 0), $"{network.Line}\nhas a fix after all.");
        var fixable = networks.Where(network => network.WhyNoFix is null).ToArray();
        var without = fixable.Where(network => network.Mistakes.Any(mistake => mistake.Fixes.Count == 0)).ToArray();
        output.WriteLine($"{networks.Count} wrong networks; of {fixable.Length} that have a right fix, {fixable.Length - without.Length} are offered it: {1 - ((double)without.Length / fixable.Length):P1}. Without:");
        foreach (var network in without)
            output.WriteLine(network.Line);
        Assert.True(fixable.Length - without.Length >= LeastShareWithFix * fixable.Length, $"Of {fixable.Length} networks, {without.Length} have no fix.");
    }

    private static async Task<IReadOnlyList<TableNetwork>> NetworksAsync() => [.. (await Tables.WrongAsync()).Values.SelectMany(networks => networks)];

    private static string Render(IEnumerable<TableNetwork> networks)
    {
        var table = new StringBuilder();
        foreach (var network in networks)
        {
            table.Append(network.Line).Append('\n');
            foreach (var mistake in network.Mistakes)
            {
                table.Append($"    {mistake.Diagnostic.Id} {mistake.Marked}\n");
                // What C# says is C#'s to change.
                if (!mistake.IsOfCSharp)
                    table.Append($"        {mistake.Message.Replace("\n", "\n        ", StringComparison.Ordinal)}\n");
                foreach (var fix in mistake.Fixes)
                {
                    table.Append($"        fix: {fix.Title}\n");
                    foreach (var line in TableSource.Changed(network.Source, fix.After))
                        table.Append($"            {line}\n");
                }
            }

            if (network.WhyNoFix is { } why)
                table.Append($"    no fix: {why}\n");
            table.Append('\n');
        }

        return table.ToString();
    }
}

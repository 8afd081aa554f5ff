using System.Collections.Immutable;
using Lamina.Analyzers.Tests.Verification;
using Lamina.Core.Model;
using Lamina.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Analyzers.Tests;

/// <summary>Half-typed code is the common case in an editor: whatever stands there, no analyzer throws and every run ends in time.</summary>
public sealed class RobustnessTests
{
    private const int EditsPerSource = 1000;

    // Of processor time, not of the clock's: far above what any run takes, far below what a user would call a hang, on a machine that others load as well.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public static TheoryData<string> SourceNames => [.. Sources.All.Keys];

    [Theory]
    [MemberData(nameof(SourceNames))]
    public async Task Cut_doubled_and_swapped_tokens_never_make_an_analyzer_throw(string name)
    {
        var random = new Random(20250801);
        var tokens = SyntaxFactory.ParseTokens(Sources.All[name]).Select(token => token.ToFullString()).ToArray();
        for (var i = 0; i < EditsPerSource; i++)
        {
            var source = string.Concat(Mutate(tokens, random));
            var diagnostics = await DiagnoseAsync(source);
            var foreign = diagnostics.FirstOrDefault(diagnostic => !diagnostic.Id.StartsWith("LAM", StringComparison.Ordinal));
            Assert.True(foreign is null, $"{foreign}\n{source}");
        }
    }

    [Theory]
    [MemberData(nameof(SourceNames))]
    public Task The_sources_themselves_are_right(string name) => Verify.AcceptsAsync(Sources.All[name]);

    private static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(string source)
    {
        using var limit = new ProcessorTimeLimit(Limit);
        try
        {
            return await TestProject.DiagnoseAsync(TestProject.Compile(source), limit.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"It does not end in {Limit} of processor time:\n{source}");
        }
    }

    // One to three edits: a cut, a copy, or two tokens that change places.
    private static List<string> Mutate(string[] tokens, Random random)
    {
        var mutated = tokens.ToList();
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(mutated.Count);
            switch (random.Next(3))
            {
                case 0:
                    mutated.RemoveAt(at);
                    break;
                case 1:
                    mutated.Insert(random.Next(mutated.Count), mutated[at]);
                    break;
                default:
                    var other = random.Next(mutated.Count);
                    (mutated[at], mutated[other]) = (mutated[other], mutated[at]);
                    break;
            }
        }

        return mutated;
    }
}

using System.Collections.Immutable;
using Lamina.Analyzers.Tests.Verification;
using Lamina.Core.Model;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM1000: an exception of Lamina's own, which no source may cause and which is therefore thrown here.</summary>
public sealed class FailureTests
{
    private static readonly INamedTypeSymbol Net = (INamedTypeSymbol)TestProject.Compile(
        """
        using Lamina;
        [Network(8)]
        [Linear(3)]
        public sealed partial class Net;
        """).GetSymbolsWithName("Net").Single();

    [Fact]
    public void What_throws_while_a_network_is_read_is_told_at_its_name()
    {
        var reading = NetworkReader.ReadOrFail(Net, () => throw new InvalidOperationException("no such layer"));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((RuleIds.Failure, "Net"), (problem.Id, problem.Location.SourceTree!.GetText().ToString(problem.Location.SourceSpan)));
        Assert.StartsWith("Lamina failed on the network 'Net', which is a mistake of Lamina and not yours: InvalidOperationException (no such layer)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_members_are_written_and_throw()
    {
        var declaration = NetworkReader.ReadOrFail(Net, () => throw new InvalidOperationException()).Declaration;
        Assert.True(declaration.CanEmit);
        Assert.False(declaration.IsValid);
    }

    [Fact]
    public void A_reading_that_is_cancelled_has_not_failed() =>
        Assert.Throws<OperationCanceledException>(() => NetworkReader.ReadOrFail(Net, () => throw new OperationCanceledException()));
}

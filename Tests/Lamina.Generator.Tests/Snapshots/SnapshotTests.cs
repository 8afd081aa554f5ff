using Lamina.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
#if VERIFY
using VerifyXunit;
#endif

namespace Lamina.Generator.Tests.Snapshots;

/// <summary>What the generator writes for the sample networks: as checked in, without a warning, and running.</summary>
#if VERIFY
[UsesVerify]
#endif
public sealed class SnapshotTests
{
    [Theory]
    [MemberData(nameof(SampleNetworks.Names), MemberType = typeof(SampleNetworks))]
    public Task The_generated_code_is_as_checked_in(string name) =>
        Snapshot.Match($"{nameof(SnapshotTests)}.{name}", GeneratorRun.Of(SampleNetworks.All[name].Source).Files);

    [Theory]
    [MemberData(nameof(SampleNetworks.Names), MemberType = typeof(SampleNetworks))]
    public void The_generated_code_compiles_without_a_warning_in_any_nullable_context(string name)
    {
        foreach (var nullable in new[] { NullableContextOptions.Enable, NullableContextOptions.Disable })
            GeneratorRun.Of(GeneratorRun.Compile(nullable, SampleNetworks.All[name].Source)).AssertCompiles();
    }

    [Theory]
    [MemberData(nameof(SampleNetworks.ValidNames), MemberType = typeof(SampleNetworks))]
    public void The_generated_code_trains(string name)
    {
        using var network = new LoadedNetwork(GeneratorRun.Of(SampleNetworks.All[name].Source), SampleNetworks.All[name].TypeName);
        Assert.True(float.IsFinite(network.TrainStep(samples: 20)));
        Assert.All(network.Network.Parameters, parameter => Assert.Contains(parameter.Gradient.ToArray(), value => value != 0));
    }

    [Fact]
    public void A_wrong_network_throws_when_it_is_created_and_says_where_to_look()
    {
        var run = GeneratorRun.Of(SampleNetworks.All["MissingFlatten"].Source);
        Assert.Single(run.Files);
        var exception = Assert.Throws<System.Reflection.TargetInvocationException>(() => new LoadedNetwork(run, "MissingFlatten").Dispose());
        Assert.Contains("LAM1001", Assert.IsType<InvalidOperationException>(exception.InnerException).Message, StringComparison.Ordinal);
    }
}

using Lamina.Core.Reading.Declarations;
using Lamina.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Lamina.Generator.Tests.Api;

/// <summary>The names that a user's part of a network cannot have are those that the generated part has.</summary>
public sealed class ReservedNamesTests
{
    [Theory]
    [InlineData("Flatten, Linear(4), ReLU, Linear(3)")]
    [InlineData("Conv2d(8, 3), BatchNorm2d, ReLU, Flatten, Linear(3)")]
    [InlineData("ReLU, Linear(3)")] // wrong: its members throw
    public void Every_member_that_is_written_or_inherited_is_reserved(string layers)
    {
        var run = GeneratorRun.Of(
            $"""
            using Lamina;

            [Network(1, 6, 6), {layers}]
            public sealed partial class Net;
            """);
        var network = run.Output.GetTypeByMetadataName("Net")!;
        Assert.Contains("Info", Names(network, Accessibility.Private));
        Assert.Contains("Infer", Names(network.BaseType!, Accessibility.Protected));
        Assert.Empty(Names(network, Accessibility.Private).Except(ReservedNames.Generated));
        Assert.Empty(Names(network.BaseType!, Accessibility.Protected).Except(ReservedNames.Generated).Except(ReservedNames.Inherited));
    }

    // Less accessors, constructors, and what stands for layers: properties and structs named by them.
    private static HashSet<string> Names(INamedTypeSymbol type, Accessibility least) =>
    [
        .. type.GetMembers()
            .Where(member => member.DeclaredAccessibility >= least && member.DeclaredAccessibility != Accessibility.Internal && member.CanBeReferencedByName)
            .Where(member => member is not INamedTypeSymbol && member is not IPropertySymbol { Type.ContainingType: not null })
            .Select(member => member.Name),
    ];
}

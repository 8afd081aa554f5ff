using System.Reflection;
using Lamina.Generator.Emit;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Api;

/// <summary>The names of generated members: readable, and never in the way of anything else.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("conv1", "Conv1")]
    [InlineData("layer1.0.conv1", "Layer1_0_Conv1")]
    [InlineData("in_proj", "InProj")]
    [InlineData("features.3", "Features_3")]
    [InlineData("features.denseblock1.denselayer1.norm1", "Features_Denseblock1_Denselayer1_Norm1")]
    [InlineData("features.0.0", "Features_0_0")]
    [InlineData("0", "_0")]
    [InlineData("0.conv", "_0_Conv")]
    [InlineData("running_mean", "RunningMean")]
    [InlineData("__", "_")]
    public void A_layers_property_is_its_PyTorch_name_in_CSharp_casing(string name, string property) => Assert.Equal(property, Names.Pascal(name));

    [Fact]
    public void Scoped_names_become_properties()
    {
        var run = GeneratorRun.Of(SampleNetworks.All["Nested"].Source).AssertCompiles();
        Assert.Contains("public WeightBiasLayer Features_0_Conv =>", run.File("Nested.g.cs"), StringComparison.Ordinal);
        Assert.Contains("(\"features.1.inner.conv1.weight\", ", run.File("Nested.g.cs"), StringComparison.Ordinal);
    }

    // Everything a network inherits, and what every generated part declares.
    private static string[] TakenNames =>
    [
        .. typeof(Network).GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(member => member is FieldInfo { IsPrivate: false, IsAssembly: false } or MethodInfo { IsSpecialName: false, IsPrivate: false, IsAssembly: false } or PropertyInfo { GetMethod: { IsAssembly: false, IsPrivate: false } })
            .Select(member => member.Name)
            .Append("Info")
            .Append("Inference")
            .Append("Gradients")
            .Append("Net")
            .Distinct()
            .Order(),
    ];

    [Fact]
    public void Layers_named_like_inherited_or_generated_members_get_a_number()
    {
        var taken = TakenNames;
        Assert.Contains("Infer", taken);
        var layers = string.Join(", ", taken.Select(name => $"Linear(4, Name = \"{char.ToLowerInvariant(name[0])}{name[1..]}\"), Tanh"));
        var run = GeneratorRun.Of(
            $"""
            using Lamina;
            [Network(4)]
            [{layers}]
            public sealed partial class Net;
            """).AssertCompiles();
        Assert.Contains(" Infer2 =>", run.File("Net.g.cs"), StringComparison.Ordinal);
        Assert.Contains(" Info2 =>", run.File("Net.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Layers_whose_names_differ_in_case_or_by_an_ending_do_not_collide() =>
        GeneratorRun.Of(
            """
            using Lamina;
            [Network(4)]
            [Linear(4, Name = "a"), Linear(4, Name = "A"), Linear(4, Name = "aLayer"), Linear(4, Name = "a_layer"), Linear(4, Name = "a2"), Tanh(Name = "a_")]
            public sealed partial class Net;
            """).AssertCompiles();

    [Fact]
    public void Layers_named_like_the_users_own_members_do_not_collide() =>
        GeneratorRun.Of(
            """
            using Lamina;
            [Network(4)]
            public sealed partial class Net
            {
                private const int Classes = 3;

                static Flow Define(Flow x) => Tail(Head(x.Tanh(name: "inference")));

                static Flow Head(Flow x) => x.Linear(4, name: "head").Tanh();

                static Flow Tail(Flow x) => x.Linear(Classes, name: "tail");
            }
            """).AssertCompiles();
}

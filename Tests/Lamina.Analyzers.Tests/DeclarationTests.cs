using Lamina.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM1008.</summary>
public sealed class DeclarationTests
{
    [Fact]
    public Task A_class_that_is_not_partial_is_reported_at_its_name() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(6)]
        [Linear(3)]
        public sealed class {|LAM1008:Net|};
        """,
        "'Net' must be partial, so that the generator can write the rest of the class: add 'partial'.");

    [Fact]
    public Task A_type_around_the_network_must_be_partial_too() => Verify.ReportsAsync(
        """
        using Lamina;
        public static class {|LAM1008:Models|}
        {
            [Network(6)]
            [Linear(3)]
            public sealed partial class Net;
        }
        """,
        "'Models' must be partial, because the network 'Net' stands inside it and the generator writes the rest of it: add 'partial'.");

    [Fact]
    public Task A_network_without_layers_is_reported() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(6)]
        public sealed partial class {|LAM1008:Net|};
        """,
        "'Net' has no layers: write them as attributes below [Network(...)], or in 'static Flow Define(Flow x)'.");

    [Fact]
    public Task A_network_that_is_only_a_loss_is_reported() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(6)]
        [CrossEntropyLoss]
        public sealed partial class {|LAM1008:Net|};
        """,
        "A network needs at least one layer before its loss.");

    [Fact]
    public Task Two_spellings_at_once_are_reported_at_the_second() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(6)]
        [Linear(3)]
        public sealed partial class Net
        {
            static Flow {|LAM1008:Define|}(Flow x) => x.Linear(3);
        }
        """,
        "'Net' declares its layers both as attributes and in Define: keep one of the two.");

    [Fact]
    public Task Duplicate_names_are_reported_at_the_second() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(6)]
        [Linear(3, Name = "a"), Tanh, Linear(3, Name = {|LAM1008:"a"|})]
        public sealed partial class Net;
        """,
        "Two layers are named 'a', this and the one at line 3: names are the keys of a checkpoint, so give each its own.");

    [Fact]
    public Task A_loss_that_is_not_last_is_reported_at_the_loss() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(6)]
        [Linear(3), {|LAM1008:MSELoss|}, Tanh]
        public sealed partial class Net;
        """,
        "'loss1' (MSELoss) must be the last layer, but another one follows: nothing can read a loss. Move it to the end.");

    [Theory]
    [InlineData("public {|LAM1008:static|} partial class Net;", "'Net' is static, but a network has weights and so needs instances: remove 'static'.")]
    [InlineData("public {|LAM1008:abstract|} partial class Net;", "'Net' is abstract, so it can never be created: remove 'abstract'.")]
    [InlineData("public partial class {|LAM1008:Net|}<T>;", "'Net' is generic, but a network's shapes are fixed: remove the type parameters.")]
    [InlineData("{|LAM1008:file|} partial class Net;", "'Net' is file-local, so no other file can hold its generated part: remove 'file'.")]
    public Task A_class_that_cannot_be_a_network_is_reported(string declaration, string message) => Verify.ReportsAsync(
        $"""
        using Lamina;
        [Network(6)]
        [Linear(3)]
        {declaration}
        """,
        message);

    [Fact]
    public Task An_input_of_size_zero_is_reported_at_the_number() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(6, {|LAM1008:0|}, 8)]
        [Flatten, Linear(3)]
        public sealed partial class Net;
        """,
        "The input's dimension 2 is 0, but each must be at least 1. The batch is free and never written.");

    [Fact]
    public Task A_network_in_two_parts_is_reported_once() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(6)]
        [Linear(3), {|LAM1008:MSELoss|}, Tanh]
        public sealed partial class Net;
        public sealed partial class Net;
        public sealed partial class Net { public int More => 1; }
        """,
        "'loss1' (MSELoss) must be the last layer, but another one follows: nothing can read a loss. Move it to the end.");

    [Fact]
    public async Task The_generated_part_with_its_constructor_is_not_the_users_mistake()
    {
        var generated = CSharpSyntaxTree.ParseText(
            """
            partial class LeNet5
            {
                public LeNet5(int seed) { }
                public static LeNet5 Create() => new(1);
            }
            """,
            new CSharpParseOptions(LanguageVersion.Latest),
            "Lamina.Generator/Lamina.Generator.NetworkGenerator/LeNet5.g.cs");
        var compilation = TestProject.Compile(Sources.All["LeNet5"]).AddSyntaxTrees(generated);
        Assert.DoesNotContain(await TestProject.DiagnoseAsync(compilation), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public Task A_constructor_of_the_users_is_reported() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(6)]
        [Linear(3)]
        public sealed partial class Net
        {
            public {|LAM1008:Net|}() { }
        }
        """,
        "'Net' declares a constructor, but the generator writes the one that lays out and initialises the weights: use a static method that creates the network instead.");

    [Fact]
    public Task A_nested_partial_network_is_right() => Verify.AcceptsAsync(
        """
        using Lamina;
        namespace Models;
        public static partial class Zoo
        {
            internal partial struct Small
            {
                [Network(6)]
                [Linear(3), MSELoss]
                private partial class Net;
            }
        }
        """);

    [Theory]
    [InlineData("public sealed class Net;", "public sealed partial class Net;")]
    [InlineData("class Net;", "partial class Net;")]
    [InlineData("internal sealed class Net\n{\n}", "internal sealed partial class Net\n{\n}")]
    public Task The_fix_adds_partial_before_the_keyword(string before, string after) => VerifyFix.AppliesAsync(
        $"using Lamina;\n[Network(6)]\n[Linear(3)]\n{before}",
        $"using Lamina;\n[Network(6)]\n[Linear(3)]\n{after}",
        "Make 'Net' partial");

    [Fact]
    public Task Fixing_all_makes_every_type_around_the_networks_partial_once() => VerifyFix.AppliesToAllAsync(
        """
        using Lamina;
        public static class Zoo
        {
            public static class Small
            {
                [Network(6)]
                [Linear(3)]
                public sealed class First;

                [Network(6)]
                [Linear(3)]
                public sealed class Second;
            }
        }
        """,
        """
        using Lamina;
        public static partial class Zoo
        {
            public static partial class Small
            {
                [Network(6)]
                [Linear(3)]
                public sealed partial class First;

                [Network(6)]
                [Linear(3)]
                public sealed partial class Second;
            }
        }
        """);

    [Fact]
    public Task No_fix_is_offered_for_a_network_without_layers() => VerifyFix.OffersNothingAsync(
        """
        using Lamina;
        [Network(6)]
        public sealed partial class Net;
        """);

    [Theory]
    [InlineData("public static partial class Net;", "public partial class Net;", "Remove 'static'")]
    [InlineData("public abstract partial class Net;", "public partial class Net;", "Remove 'abstract'")]
    [InlineData("public partial class Net : Base;\npublic class Base;", "public partial class Net;\npublic class Base;", "Remove the base class")]
    public Task The_fix_takes_away_what_a_network_cannot_have(string before, string after, string title)
    {
        const string Layers = "using Lamina;\n[Network(4)]\n[Linear(2)]\n";
        return VerifyFix.AppliesAsync(Layers + before, Layers + after, title);
    }

    [Theory]
    [InlineData("Flow Define(Flow x)", "static Flow Define(Flow x)")]
    [InlineData("public static object Define(Flow x)", "public static Flow Define(Flow x)")]
    public Task The_fix_corrects_the_signature_of_Define(string before, string after)
    {
        return VerifyFix.AppliesAsync(Network(before), Network(after), "Make it 'static Flow Define(Flow x)'");

        static string Network(string signature) => $"using Lamina;\n[Network(4)]\npublic sealed partial class Net\n{{\n    {signature} => x.Linear(2);\n}}\n";
    }

    [Theory]
    [InlineData("Linear(3, Name = \"a b\"), ReLU", "Linear(3), ReLU")]
    [InlineData("Linear(3, Name = \"fc\"), ReLU, Linear(3, Name = \"fc\", Bias = false)", "Linear(3, Name = \"fc\"), ReLU, Linear(3, Bias = false)")]
    [InlineData("Linear(3), ReLU(Name = \"\")", "Linear(3), ReLU")]
    public Task The_fix_leaves_a_name_out_that_cannot_be_one(string before, string after) => VerifyFix.AppliesToChainAsync("4", before, after, "Leave the name out");
}

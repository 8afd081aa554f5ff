using Lamina.Analyzers.Tests.Verification;
using Lamina.Core.Reading.Declarations;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM1008 where the user's part of a network and the generated one would meet, or the project's C# is too old for it.</summary>
public sealed class ReservedNamesTests
{
    public static TheoryData<string> Names => [.. ReservedNames.Generated];

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_member_that_the_generator_writes_is_reported_at_the_users(string name) => Verify.ReportsAsync(
        $$"""
        using Lamina;
        [Network(8)]
        [Linear(3)]
        public sealed partial class Net { const int {|LAM1008:{{name}}|} = 3; }
        """,
        $"'{name}' is the name of a member that the generator writes into 'Net': give yours another name.");

    [Fact]
    public Task A_network_called_as_one_of_them_is_reported_at_its_name() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(8)]
        [Linear(3)]
        public sealed partial class {|LAM1008:Info|};
        """,
        "A network cannot be called 'Info', because the generator writes a member of that name into it: give it another name.");

    // What runs the network is no member of it.
    [Fact]
    public Task Good_names_are_the_users() => Verify.AcceptsAsync(
        """
        using Lamina;
        [Network(8)]
        public sealed partial class Net
        {
            const int Channels = 3;
            const int Program = 4;

            static int CountItems(int step) => step;
            static Flow Kernels(Flow x) => x.Linear(CountItems(Channels));
            static Flow Invalid(Flow x) => x.ReLU();
            static int RunItem => Program;
            static Flow Define(Flow x) => Invalid(Kernels(x)).Linear(RunItem);
        }
        """);

    [Fact]
    public Task Members_that_layers_go_out_of_the_way_of_are_right() => Verify.AcceptsAsync(
        """
        using Lamina;
        [Network(8)]
        [Linear(3), Linear(3, Name = "ToString")]
        public sealed partial class Net { const int Fc1 = 3; class Fc1Layer; static int Weight => 3; }
        """);

    [Fact]
    public async Task A_CSharp_that_is_too_old_is_told_once_for_the_project()
    {
        const string Networks =
            """
            using Lamina;
            [Network(8)]
            [Linear(3)]
            public sealed partial class First { }
            [Network(8)]
            [Linear(3)]
            public sealed partial class Second { }
            """;
        var compilation = TestProject.Compile(Networks);
        var old = CSharpSyntaxTree.ParseText(Networks, new CSharpParseOptions(LanguageVersion.CSharp11), "/src/Networks1.cs");
        var diagnostics = await TestProject.DiagnoseAsync(compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(old));
        var told = Assert.Single(diagnostics, diagnostic => diagnostic.Id == "LAM1008");
        Assert.Equal("Lamina needs C# 12.0, but this project is compiled as C# 11.0: remove <LangVersion> from it, or write <LangVersion>latest</LangVersion>.", told.GetMessage());
        Assert.Equal("First", Networks.Substring(told.Location.SourceSpan.Start, told.Location.SourceSpan.Length));
    }
}

using Lamina.Editor.Tests.Editors;

namespace Lamina.Editor.Tests;

/// <summary>A fix that the package brings is offered where the mistake is shown, and takes it away. (csharp-ls 0.28 offers Roslyn's own fixes only.)</summary>
[Collection(EditorCollection.Name)]
public sealed class FixTests(EditorFixture editors)
{
    [Theory]
    [InlineData(
        "[Network(1, 28, 28)]\n[Conv2d(6, 5), Tanh]\n[{|LAM1001:Linear|}(10)]\npublic sealed partial class Net;",
        "[Network(1, 28, 28)]\n[Conv2d(6, 5), Tanh]\n[Flatten]\n[Linear(10)]\npublic sealed partial class Net;")]
    [InlineData(
        "[Network(1, 4, 4)]\n[Conv2d(8, {|LAM1003:5|}), MaxPool2d(2)]\npublic sealed partial class Net;",
        "[Network(1, 4, 4)]\n[Conv2d(8, 5, Padding = 2), MaxPool2d(2)]\npublic sealed partial class Net;")]
    [InlineData(
        "[Network(4), Linear(3)]\npublic sealed class {|LAM1008:Net|};",
        "[Network(4), Linear(3)]\npublic sealed partial class Net;")]
    [InlineData(
        "[Network(3, 8, 8)]\n[Conv2d(4, 3), Flatten, Linear(10), {|LAM2001:ReLU|}, CrossEntropyLoss]\npublic sealed partial class Net;",
        "[Network(3, 8, 8)]\n[Conv2d(4, 3), Flatten, Linear(10), CrossEntropyLoss]\npublic sealed partial class Net;")]
    public async Task The_first_fix_repairs_the_network(string broken, string repaired)
    {
        var session = await editors.OpenAsync(Client.Workspace);
        await session.StartAsync((Session.Network, "using Lamina;\n\n" + broken + "\n"));
        await session.AssertToldAsync();

        var host = (WorkspaceHost)session.Editor;
        var fix = (await host.FixesAsync(Session.Network))[0];
        await host.ApplyAsync(fix);

        Assert.Equal("using Lamina;\n\n" + repaired + "\n", await host.TextAsync(Session.Network));
        Assert.Empty(await session.ToldAsync());
    }

    [Fact]
    public async Task A_mistake_in_another_file_is_repaired_there()
    {
        var session = await editors.OpenAsync(Client.Workspace);
        const string Network = "using Lamina;\n\n[Network(3, 8, 8)]\npublic sealed partial class Net\n{\n    static Flow Define(Flow x) => Helpers.Head(x);\n}\n";
        const string Helper = "using Lamina;\n\nstatic class Helpers\n{\n    public static Flow Head(Flow x) => x.Conv2d(4, 3).{|LAM1001:Linear|}(10);\n}\n";
        await session.StartAsync((Session.Network, Network), (Session.Helper, Helper));
        await session.AssertToldAsync();

        var host = (WorkspaceHost)session.Editor;
        await host.ApplyAsync((await host.FixesAsync(Session.Helper))[0]);

        Assert.Equal(Helper.Replace("{|LAM1001:Linear|}", "Flatten().Linear", StringComparison.Ordinal), await host.TextAsync(Session.Helper));
        Assert.Empty(await session.ToldAsync());
    }
}

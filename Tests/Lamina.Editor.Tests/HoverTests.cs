namespace Lamina.Editor.Tests;

/// <summary>The mouse on a network shows its layers with their shapes, whatever the user says of it himself.</summary>
[Collection(EditorCollection.Name)]
public sealed class HoverTests(EditorFixture editors)
{
    [SkippableTheory, InBoth]
    public async Task The_name_of_a_network_shows_its_table_of_shapes(Client client)
    {
        var session = await editors.OpenAsync(client);
        const string Network =
            """
            using Lamina;

            /// <summary>Reads digits.</summary>
            [Network(1, 28, 28)]
            [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2), Flatten, Linear(10)]
            public sealed partial class N$$et;
            """;
        await session.StartAsync((Session.Network, Network));

        var shown = await session.Editor.HoverAsync(Session.Network, MarkedText.Parse(Network).Cursor!.Value);

        Assert.Contains("Reads digits.", shown, StringComparison.Ordinal);
        foreach (var row in (string[])["conv1 Conv2d 6×28×28 156 117,600", "pool1 AvgPool2d 6×14×14", "fc1 Linear 10 11,770 11,760"])
            Assert.Contains(row, Squeezed(shown), StringComparison.Ordinal);
    }

    [SkippableTheory, InBoth]
    public async Task A_use_in_another_file_shows_it_too(Client client)
    {
        var session = await editors.OpenAsync(client);
        const string Use = "class Uses { N$$et net = new(1); }";
        await session.StartAsync((Session.Network, "using Lamina;\n[Network(4), Linear(3)]\npublic sealed partial class Net;"), (Session.Use, Use));

        Assert.Contains("fc1 Linear 3", Squeezed(await session.Editor.HoverAsync(Session.Use, MarkedText.Parse(Use).Cursor!.Value)), StringComparison.Ordinal);
    }

    // Columns are aligned with blanks, which each editor shows in its own way.
    private static string Squeezed(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
}

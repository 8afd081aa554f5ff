using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace Lamina.Editor.Tests;

/// <summary>
/// A network is typed, character by character, and the editor asks for the mistakes of the file after each. What has been typed is nearly always wrong C#; nothing may fall over at it, and
/// what is there in the end must be right.
/// </summary>
[Collection(EditorCollection.Name)]
public sealed class TypingTests(EditorFixture editors, ITestOutputHelper output)
{
    // An analyzer that threw, a generator that did, one that could not be loaded, and a mistake of Lamina's own.
    private static readonly string[] Failures = ["AD0001", "CS8785", "CS8784", "CS8032", "LAM1000"];

    [SkippableTheory, InBoth]
    public Task A_chain_of_attributes(Client client) => TypeAsync(
        client,
        """
        using Lamina;

        [Network(1, 28, 28)]
        [Conv2d(6, 5, Padding = Padding.Same), Tanh, AvgPool2d(2)]
        [Flatten, Linear(10)]
        public sealed partial class Net;
        """);

    [SkippableTheory, InBoth]
    public Task A_method(Client client) => TypeAsync(
        client,
        """
        using Lamina;

        [Network(3, 8, 8)]
        partial class Net
        {
            static Flow Define(Flow x)
            {
                for (var c = 4; c < 9; c *= 2)
                    x = x.Conv2d(c, 3).ReLU();
                return x.Flatten().Linear(x.Channels);
            }
        }
        """);

    private async Task TypeAsync(Client client, string text)
    {
        var session = await editors.OpenAsync(client);
        await session.StartAsync();
        var times = new List<double>();
        for (var typed = text.IndexOf('[', StringComparison.Ordinal) + 1; typed <= text.Length; typed++)
        {
            // An editor indents the line itself.
            if (text[typed - 1] == ' ' && text[typed - 2] is ' ' or '\n')
                continue;
            var start = Stopwatch.GetTimestamp();
            await session.WriteAsync(Session.Network, text[..typed]);
            var told = await session.Editor.DiagnoseAsync(Session.Network);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Assert.DoesNotContain(told, told => Failures.Contains(told.Id));
        }

        await session.AssertToldAsync();
        times.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"latency: {client}, a network typed, ms after each of {times.Count} characters: median {times[times.Count / 2]:f0}, largest {times[^1]:f0}"));
    }
}

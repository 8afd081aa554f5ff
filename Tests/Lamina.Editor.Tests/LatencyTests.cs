using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace Lamina.Editor.Tests;

/// <summary>How long an editor takes from an edit to what it shows. Printed, not asserted: the time of a busy machine is no fault of the code.</summary>
[Collection(EditorCollection.Name)]
public sealed class LatencyTests(EditorFixture editors, ITestOutputHelper output)
{
    private const int Edits = 7;

    private const string LeNet5 =
        """
        using Lamina;

        // 0
        [Network(1, 28, 28)]
        [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
        [Conv2d(16, 5), Tanh, AvgPool2d(2)]
        [Flatten, Linear(120), Tanh, Linear(84), Tanh, Linear(10)]
        public sealed partial class LeNet5;
        """;

    [SkippableTheory, InBoth]
    public async Task Of_LeNet5(Client client)
    {
        var session = await editors.OpenAsync(client);
        await session.StartAsync((Session.Network, LeNet5), (Session.Use, "// 0"));
        await session.AssertToldAsync();
        await MeasureAsync(client, session, "a number in LeNet-5", Session.Network, i => LeNet5.Replace("Linear(84)", $"Linear({84 + i})", StringComparison.Ordinal));
        await MeasureAsync(client, session, "a comment beside it", Session.Network, i => LeNet5.Replace("// 0", $"// {i}", StringComparison.Ordinal));
        await MeasureAsync(client, session, "a comment in another file", Session.Use, i => $"// {i}");
        await session.AssertToldAsync();
    }

    private async Task MeasureAsync(Client client, Session session, string edit, string file, Func<int, string> text)
    {
        var times = new List<double>();
        for (var i = 1; i <= Edits; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await session.WriteAsync(file, text(i));
            await session.Editor.DiagnoseAsync(Session.Network);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"latency: {client}, {edit}, ms: median {times[Edits / 2]:f0}, largest {times[^1]:f0}"));
    }
}

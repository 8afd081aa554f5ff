namespace Lamina.Benchmarks.Editor;

/// <summary>One network as a user writes it, and how the same file reads without Lamina.</summary>
/// <param name="Title">As the table names it.</param>
/// <param name="Text">Its file; <c>NUMBER</c> stands where an edit changes a number.</param>
internal sealed record EditedNetwork(string Title, string Text)
{
    /// <summary>The file with that number, and with a comment before everything else.</summary>
    public string With(int number, string comment = "") =>
        $"// {comment}\n" + Text.Replace("NUMBER", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>The same C# without a network in it: no attributes of Lamina's, and Define has another name.</summary>
    public EditedNetwork WithoutNetwork => this with
    {
        Text = string.Join('\n', Text.Split('\n').Where(line => !line.StartsWith('['))).Replace("Define", "Layers", StringComparison.Ordinal),
    };
}

/// <summary>The networks of the table: one of each size.</summary>
internal static class EditorSources
{
    public static IReadOnlyList<EditedNetwork> Networks { get; } =
    [
        new("LeNet-5", """
            using Lamina;
            [Network(1, 28, 28)]
            [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
            [Conv2d(16, 5), Tanh, AvgPool2d(2)]
            [Flatten]
            [Linear(NUMBER), Tanh, Linear(84), Tanh, Linear(10)]
            public sealed partial class Net;
            """),
        new("ResNet-18", Residual("Basic", "2, 2, 2, 2", """
                    var y = x.Conv2d(channels, 3, stride: stride, padding: 1, bias: false).BatchNorm2d().ReLU()
                             .Conv2d(channels, 3, padding: 1, bias: false).BatchNorm2d();
                    var width = channels;
            """)),
        new("ResNet-152", Residual("Bottleneck", "3, 8, 36, 3", """
                    var width = 4 * channels;
                    var y = x.Conv2d(channels, 1, bias: false).BatchNorm2d().ReLU()
                             .Conv2d(channels, 3, stride: stride, padding: 1, bias: false).BatchNorm2d().ReLU()
                             .Conv2d(width, 1, bias: false).BatchNorm2d();
            """)),
    ];

    /// <summary>A file that has nothing to do with networks, as most of a project's have; <c>NUMBER</c> stands where an edit changes it.</summary>
    public static string Unrelated(int file) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        namespace Project.Part{{file}};
        /// <summary>Some work of the project's own.</summary>
        public sealed class Ledger{{file}}
        {
            private readonly List<(string Name, decimal Amount)> entries = [];
            public int Limit() => NUMBER;
            public decimal Total => entries.Sum(entry => entry.Amount);
            public void Add(string name, decimal amount)
            {
                if (amount == 0 || entries.Count >= Limit())
                    throw new ArgumentOutOfRangeException(nameof(amount));
                entries.Add((name, amount));
            }
            public IEnumerable<string> Largest(int count) =>
                from entry in entries
                orderby entry.Amount descending
                where entry.Name.Length > 0
                select $"{entry.Name}: {entry.Amount}";
            public IReadOnlyDictionary<string, decimal> ByName() =>
                entries.GroupBy(entry => entry.Name).ToDictionary(group => group.Key, group => group.Sum(entry => entry.Amount));
        }
        """;

    private static string Residual(string block, string depths, string body) => $$"""
        using Lamina;
        [Network(3, 224, 224)]
        public sealed partial class Net
        {
            static Flow Define(Flow x)
            {
                x = x.Conv2d(64, 7, stride: 2, padding: 3, bias: false).BatchNorm2d().ReLU().MaxPool2d(3, stride: 2, padding: 1);
                var depths = new[] { {{depths}} };
                for (var stage = 0; stage < depths.Length; stage++)
                {
                    for (var i = 0; i < depths[stage]; i++)
                    {
                        var (channels, stride) = (64 << stage, stage > 0 && i == 0 ? 2 : 1);
                        x = x.Scope($"layer{stage + 1}.{i}", y => {{block}}(y, channels, stride));
                    }
                }

                return x.AdaptiveAvgPool2d(1).Flatten().Linear(NUMBER, name: "fc");
            }

            static Flow {{block}}(Flow x, int channels, int stride)
            {
        {{body}}
                var shortcut = stride == 1 && x.Channels == width
                    ? x
                    : x.Conv2d(width, 1, stride: stride, bias: false, name: "downsample.0").BatchNorm2d(name: "downsample.1");
                return (y + shortcut).ReLU();
            }
        }
        """;
}

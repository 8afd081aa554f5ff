using Lamina.Core.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Core.Tests.Reading;

/// <summary>The reader runs at every keystroke: whatever is typed so far, it neither throws nor hangs.</summary>
public sealed class HalfTypedTests
{
    private const string Define = """
        using System; using System.Linq; using System.Collections.Generic; using Lamina;
        [Network(3, 32, 32)]
        public sealed partial class Net
        {
            enum Kind { Plain, Wide = 2 }
            readonly record struct Block(int Channels, int Stride = 1) { public int Twice => Channels * 2; }
            static readonly int[] Widths = [8, 16];
            static Flow Define(Flow x)
            {
                x = x.Conv2d(8, (3, 3), padding: Padding.Same, name: "stem").ReLU();
                foreach (var (channels, stride) in new[] { (8, 1), (16, 2) })
                    for (int i = 0; i < 2; i++)
                        x = x.Scope($"layer{i}.{channels}", y => Basic(y, channels, i == 0 ? stride : 1));
                var kind = Widths.Length switch { > 1 and < 3 => Kind.Wide, _ when x.Height > 3 => Kind.Plain, _ => (Kind)1 };
                List<Block> blocks = [new(4), new Block(6) { Stride = 1 }];
                while (blocks.Count < 3) { blocks.Add(blocks[^1] with { Channels = Math.Max(3, (int)kind) }); }
                var (a, b) = (blocks[0].Twice, 1 << 2);
                switch (a) { case 8 when b > 2: a += b--; break; default: a /= 3; break; }
                int Local(int n) => n <= 1 ? 1 : n * Local(n - 1);
                return x.MaxPool2d(2, ceilMode: true).Flatten().Linear(Local(3) + a).Dropout(0.5).Linear(10).CrossEntropyLoss(labelSmoothing: 0.1, reduction: Reduction.Sum);
            }
            static Flow Basic(Flow x, int channels, int stride)
            {
                var y = x.Conv2d(channels, 3, stride: stride, padding: 1).ReLU();
                return y + (x.Channels == channels && stride == 1 ? x : x.Conv2d(channels, 1, stride: stride));
            }
        }
        """;

    private const string Attributes = """
        using Lamina;
        namespace Models { static partial class Outer {
        [Network(1, 28, 28)]
        [Conv2d(6, 5, 3, Padding = new[] { 2, 1 }, Name = "c1"), Tanh, AvgPool2d(2, CeilMode = true)]
        [Conv2d(16, kernelSize: 5, PaddingMode = PaddingMode.Circular), Tanh, MaxPool2d(2, Stride = 1), Dropout(0.25)]
        [Flatten, Linear(120, Bias = false), Sigmoid, Linear(10), CrossEntropyLoss(Weight = new double[] { 1, 2 }, IgnoreIndex = -1)]
        internal sealed partial class Net { } } }
        """;

    [Fact]
    public void The_whole_sources_are_read_without_a_problem()
    {
        Assert.Empty(Source.Read(Define).Problems);
        Assert.Single(Source.Read(Attributes).Problems); // ten classes, two weights
    }

    [Theory]
    [InlineData(Define, 1)]
    [InlineData(Define, 2)]
    [InlineData(Attributes, 3)]
    public void Edited_tokens_never_throw(string source, int seed)
    {
        var random = new Random(seed);
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToArray();
        for (var round = 0; round < 60; round++)
        {
            var edited = tokens.ToList();
            for (var edit = random.Next(1, 4); edit > 0; edit--)
            {
                var at = random.Next(edited.Count);
                switch (random.Next(4))
                {
                    case 0: edited.RemoveAt(at); break;
                    case 1: edited.Insert(at, edited[at]); break;
                    case 2: edited[at] = tokens[random.Next(tokens.Length)]; break;
                    default: (edited[at], edited[^1]) = (edited[^1], edited[at]); break;
                }
            }

            Read(string.Concat(edited));
        }
    }

    [Fact]
    public void Each_prefix_of_Define_is_read()
    {
        for (var length = Define.Length; length > 300; length -= 37)
            Read(Define[..length]);
    }

    [Fact]
    public void Each_token_can_be_missing()
    {
        var tokens = CSharpSyntaxTree.ParseText(Define).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToArray();
        for (var missing = 20; missing < tokens.Length; missing += 3)
            Read(string.Concat(tokens.Where((_, index) => index != missing)));
    }

    [Theory]
    [InlineData("record struct R { public R Self { get; set; } }", "default(R)")]
    [InlineData("record struct R { public R? Self { get; set; } }", "default(R)")]
    [InlineData("record struct R<T> { public R<R<T>> Self { get; set; } }", "default(R<int>)")]
    public void A_struct_that_holds_itself_is_read(string type, string value) =>
        Read($"using Lamina; {type} [Network(8)] public sealed partial class Net {{ static Flow Define(Flow x) => x.Linear({value}.Self == {value}.Self ? 2 : 3); }}");

    private static void Read(string source)
    {
        var compilation = Source.Compile(source);
        foreach (var network in Source.Networks(compilation))
        {
            try
            {
                var reading = Lamina.Core.Reading.NetworkReader.Read(network, compilation, CancellationToken.None);
                if (reading.Declaration.IsValid)
                    Assert.Empty(reading.Problems);
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{exception}\n{source}");
            }
        }
    }
}

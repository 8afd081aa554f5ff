using Lamina.Core.Model;
using Lamina.Core.Tests.Support;

namespace Lamina.Core.Tests.Reading;

/// <summary>Whole networks written as Define.</summary>
public sealed class DefineTests
{
    private const string LeNet5 = """
        using Lamina;

        [Network(1, 28, 28)]
        public sealed partial class LeNet5
        {
            static Flow Define(Flow x) => x
                .Conv2d(6, 5, padding: 2).Tanh().AvgPool2d(2)
                .Conv2d(16, 5).Tanh().AvgPool2d(2)
                .Flatten()
                .Linear(120).Tanh().Linear(84).Tanh().Linear(10);
        }
        """;

    private const string ResNet18 = """
        using Lamina;

        [Network(3, 224, 224)]
        public sealed partial class ResNet18
        {
            static Flow Define(Flow x)                    // read by the generator, never run
            {
                x = x.Conv2d(64, 7, stride: 2, padding: 3, bias: false).ReLU().MaxPool2d(3, stride: 2, padding: 1);
                foreach (var (channels, stride) in new[] { (64, 1), (128, 2), (256, 2), (512, 2) })
                {
                    x = Basic(x, channels, stride);
                    x = Basic(x, channels, 1);
                }
                return x.AvgPool2d(7).Flatten().Linear(1000);
            }

            static Flow Basic(Flow x, int channels, int stride)
            {
                var shortcut = stride == 1 && x.Channels == channels
                    ? x
                    : x.Conv2d(channels, 1, stride: stride, bias: false);
                var y = x.Conv2d(channels, 3, stride: stride, padding: 1, bias: false).ReLU()
                         .Conv2d(channels, 3, padding: 1, bias: false);
                return (y + shortcut).ReLU();
            }
        }
        """;

    [Fact]
    public void Both_spellings_of_LeNet5_give_one_graph()
    {
        var chain = Source.Read("""
            using Lamina;
            [Network(1, 28, 28)]
            [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2), Conv2d(16, 5), Tanh, AvgPool2d(2), Flatten]
            [Linear(120), Tanh, Linear(84), Tanh, Linear(10)]
            public sealed partial class LeNet5;
            """);
        var define = Source.Read(LeNet5);
        Assert.Empty(define.Problems);
        Assert.True(define.Declaration.IsValid);
        Assert.Equal(chain.Declaration, define.Declaration);
        Assert.Equal(chain.Declaration.GetHashCode(), define.Declaration.GetHashCode());
    }

    [Fact]
    public void ResNet18_is_read_through_its_helper()
    {
        var reading = Source.Read(ResNet18);
        Assert.Empty(reading.Problems);
        Assert.True(reading.Declaration.IsValid);
        var graph = reading.Declaration.Graph;
        Assert.Equal(20, graph.Nodes.Count(node => node.Operator is Core.Ops.Conv2d));
        Assert.Equal(8, graph.Nodes.Count(node => node.Operator is Core.Ops.Add));
        Assert.Equal(new Shape(512, 7, 7), reading.Shapes[graph.Output - 3]);
        Assert.Equal(new Shape(1000), reading.Shapes[graph.Output]);
        var inHelper = reading.Sources.Nodes[4];
        Assert.Equal("Basic", Assert.Single(inHelper.CallStack).Method);
        Assert.Equal("Basic", inHelper.CallStack[0].Location.Text());
    }

    [Fact]
    public void A_mistake_in_a_helper_shows_both_branches_and_the_call()
    {
        var reading = Source.Read(ResNet18.Replace("? x\n            : x.Conv2d(channels, 1, stride: stride, bias: false)", "? x\n            : x.Conv2d(channels, 1, bias: false)"));
        var problem = reading.Problems[0];
        Assert.Equal(RuleIds.SizeMismatch, problem.Id);
        Assert.Equal("+", problem.Location.Text());
        Assert.StartsWith(
            "'add3' (+) adds 128×28×28 from 'conv8' (Conv2d, line 23) and 128×56×56 from 'conv6' (Conv2d, line 21), but both must have one shape.\n",
            problem.Message);
        Assert.EndsWith("\n  in Basic, called at line 11, from Define", problem.Message);
        Assert.Equal(["Conv2d", "Conv2d", "Basic"], problem.Related.Select(location => location.Text()));
        Assert.Single(reading.Problems);
    }

    [Fact]
    public void A_missing_flatten_is_told_at_the_layer()
    {
        var problem = Assert.Single(Source.Read(LeNet5.Replace(".Flatten()", "")).Problems);
        Assert.Equal(RuleIds.RankMismatch, problem.Id);
        Assert.Equal("Linear", problem.Location.Text());
        Assert.Equal(
            """
            'fc1' (Linear) expects a vector per sample but receives 16×5×5 from 'pool2' (AvgPool2d, line 8).
              1×28×28 → conv1 6×28×28 → tanh1 → pool1 6×14×14 → conv2 16×10×10 → tanh2 → pool2 16×5×5 → fc1 ✗
              16·5·5 = 400, so a Flatten is missing before 'fc1'.
            """,
            problem.Message);
    }

    [Fact]
    public void A_helper_may_stand_in_another_file()
    {
        var reading = Source.Read(
            "using Lamina; [Network(3, 8, 8)] partial class Net { static Flow Define(Flow x) => Blocks.Down(x, 4).Linear(2); }",
            "using Lamina; static class Blocks {\n public static Flow Down(this Flow x, int channels) => x.Conv2d(channels, 3).MaxPool2d(2); }");
        var problem = Assert.Single(reading.Problems);
        Assert.Contains("from 'pool1' (MaxPool2d, File1.cs line 2)", problem.Message);
    }

    [Fact]
    public void The_loss_is_what_Define_returns()
    {
        var reading = Source.Define("return x.Flatten().Linear(10).CrossEntropyLoss(labelSmoothing: 0.1, weight: [1, 1, 1, 1, 1, 1, 1, 1, 1, 2.5]);");
        Assert.Empty(reading.Problems);
        Assert.Equal((2, 3), (reading.Declaration.Graph.Output, reading.Declaration.Graph.Loss));
        Assert.Equal(2.5, ((Core.Ops.CrossEntropyLoss)reading.Declaration.Graph[3].Operator).Weight[9]);
    }

    [Theory]
    [InlineData("x = x.Flatten().Linear(10); x.MSELoss(); return x;", "MSELoss", "must be what Define returns")]
    [InlineData("return x.Flatten().MSELoss().Linear(2);", "MSELoss", "must be the last layer")]
    [InlineData("return x;", "Define", "Define returns its input")]
    [InlineData("return x.Flatten(name: \"a\").Linear(2, name: \"a\");", "\"a\"", "Two layers are named 'a'")]
    [InlineData("return x.Scope(\"a b\", y => y.ReLU());", "\"a b\"", "The scope name 'a b' contains ' '")]
    [InlineData("return x.ReLU(name: \"é\");", "\"é\"", "contains 'é'")]
    public void A_wrong_declaration_is_told_at_its_token(string body, string token, string message)
    {
        var problem = Assert.Single(Source.Define(body).Problems);
        Assert.Equal(RuleIds.Declaration, problem.Id);
        Assert.Equal(token, problem.Location.Text());
        Assert.Contains(message, problem.Message);
    }

    [Fact]
    public void Scopes_prefix_names_and_number_apart()
    {
        var reading = Source.Define("""
            x = x.Conv2d(8, 3, name: "conv1");
            for (int i = 0; i < 2; i++)
                x = x.Scope($"layer1.{i}", y => y.Conv2d(8, 3).ReLU().Scope("inner", z => z.Conv2d(8, 1, name: "last")));
            return x.Conv2d(4, 1);
            """);
        Assert.Empty(reading.Problems);
        Assert.Equal("conv1 layer1.0.conv1 layer1.0.relu1 layer1.0.inner.last layer1.1.conv1 layer1.1.relu1 layer1.1.inner.last conv2", reading.Names());
    }

    [Fact]
    public void A_layer_that_reaches_nothing_stays_in_the_graph()
    {
        var reading = Source.Define("var unused = x.Conv2d(8, 3); return x.ReLU();");
        Assert.Empty(reading.Problems);
        Assert.Equal(["conv1 Conv2d(0)", "relu1 ReLU(0)"], reading.Layers());
        Assert.Equal(2, reading.Declaration.Graph.Output);
    }

    [Fact]
    public void After_a_wrong_shape_nothing_else_is_told()
    {
        var reading = Source.Define("x = x.Conv2d(8, 50); if (x.Channels == 8) x = x.Linear(0); return x;");
        Assert.Equal(RuleIds.WindowDoesNotFit, Assert.Single(reading.Problems).Id);
    }

    [Fact]
    public void Asking_a_vector_for_its_height_is_a_rank_mismatch()
    {
        var problem = Assert.Single(Source.Define("x = x.Flatten(); return x.Linear(x.Height);").Problems);
        Assert.Equal(RuleIds.RankMismatch, problem.Id);
        Assert.Equal("Height", problem.Location.Text());
        Assert.Contains("'flatten1' (Flatten), which gives 3072", problem.Message);
    }

    [Fact]
    public void A_mistake_in_a_helper_that_is_called_twice_is_told_once()
    {
        var reading = Source.Define("return Branch(x) + Branch(x);", "static Flow Branch(Flow x) => x.Conv2d(4, 3, groups: 2);");
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(RuleIds.NotDivisible, problem.Id);
        Assert.EndsWith("in Branch, called at line 10, from Define", problem.Message);
    }

    [Fact]
    public void Extension_members_are_helpers_too()
    {
        var reading = Source.Read("""
            using Lamina;
            [Network(3, 8, 8)] partial class Net { static Flow Define(Flow x) => x.Down(4).Flat(channels: 2).Linear(x.Double); }
            static class Blocks
            {
                public static Flow Flat(this Flow x, int channels = 3) => x.Conv2d(channels, 1).Flatten();
                extension(Flow x)
                {
                    public Flow Down(int channels) => x.Conv2d(channels, 3).MaxPool2d(2);
                    public int Double => x.Channels * 2;
                }
            }
            """);
        Assert.Empty(reading.Problems);
        Assert.Equal("conv1 pool1 conv2 flatten1 fc1", reading.Names());
        Assert.Equal(new Shape(6), reading.Shapes[5]);
    }
}

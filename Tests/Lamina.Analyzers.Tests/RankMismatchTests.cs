using Lamina.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM1001.</summary>
public sealed class RankMismatchTests
{
    [Fact]
    public Task A_missing_flatten_is_reported_at_the_layer() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(1, 28, 28)]
        [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
        [Conv2d(16, 5), Tanh, [|AvgPool2d|](2)]
        [{|LAM1001:Linear|}(120), Tanh, Linear(84), Tanh, Linear(10)]
        public sealed partial class LeNet5;
        """,
        """
        'fc1' (Linear) expects a vector per sample but receives 16×5×5 from 'pool2' (AvgPool2d, line 4).
          1×28×28 → conv1 6×28×28 → tanh1 → pool1 6×14×14 → conv2 16×10×10 → tanh2 → pool2 16×5×5 → fc1 ✗
          16·5·5 = 400, so a Flatten is missing before 'fc1'.
        """);

    [Fact]
    public Task A_missing_flatten_is_reported_at_the_method_of_the_layer() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(2, 3, 3)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => x.[|Tanh|]().{|LAM1001:Linear|}(10).ReLU().Linear(3);
        }
        """,
        """
        'fc1' (Linear) expects a vector per sample but receives 2×3×3 from 'tanh1' (Tanh, line 5).
          2×3×3 → tanh1 → fc1 ✗
          2·3·3 = 18, so a Flatten is missing before 'fc1'.
        """);

    [Fact]
    public Task A_layer_in_a_helper_shows_the_calls_that_led_to_it() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(2, 3, 3)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => [|Head|](x.[|Tanh|]());

            static Flow Head(Flow x) => [|Classify|](x);

            static Flow Classify(Flow x) => x.{|LAM1001:Linear|}(10);
        }
        """,
        """
        'fc1' (Linear) expects a vector per sample but receives 2×3×3 from 'tanh1' (Tanh, line 5).
          2×3×3 → tanh1 → fc1 ✗
          2·3·3 = 18, so a Flatten is missing before 'fc1'.
          in Classify, called at line 7, in Head, called at line 5, from Define
        """);

    [Fact]
    public async Task A_helper_in_another_file_names_the_file_of_what_led_to_it()
    {
        var project = TestProject.Create(
            """
            using Lamina;
            [Network(2, 3, 3)]
            public sealed partial class Net
            {
                static Flow Define(Flow x) => Heads.Classify(x.Tanh());
            }
            """,
            """
            using Lamina;
            internal static class Heads
            {
                public static Flow Classify(Flow x) => x.Linear(10);
            }
            """);
        var diagnostic = Assert.Single(await TestProject.DiagnoseAsync(project), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("/src/Networks2.cs", diagnostic.Location.SourceTree!.FilePath);
        Assert.All(diagnostic.AdditionalLocations, location => Assert.Equal("/src/Networks1.cs", location.SourceTree!.FilePath));
        Assert.Equal(
            """
            'fc1' (Linear) expects a vector per sample but receives 2×3×3 from 'tanh1' (Tanh, Networks1.cs line 5).
              2×3×3 → tanh1 → fc1 ✗
              2·3·3 = 18, so a Flatten is missing before 'fc1'.
              in Classify, called at Networks1.cs line 5, from Define
            """,
            diagnostic.GetMessage());
    }

    [Fact]
    public Task A_convolution_after_the_flatten_is_reported() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(1, 28, 28)]
        [[|Flatten|], {|LAM1001:Conv2d|}(6, 5), Tanh, MaxPool2d(2)]
        public sealed partial class Net;
        """,
        """
        'conv1' (Conv2d) expects a map of channels × height × width but receives 784 from 'flatten1' (Flatten, line 3).
          1×28×28 → flatten1 784 → conv1 ✗
          A convolution slides over height and width, which 'flatten1' (Flatten, line 3) has taken away: place it before that.
        """);

    [Fact]
    public Task A_pooling_of_a_vector_is_reported() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(1, 28, 28)]
        [[|Flatten|], {|LAM1001:MaxPool2d|}(2), Linear(3)]
        public sealed partial class Net;
        """,
        """
        'pool1' (MaxPool2d) expects a map of channels × height × width but receives 784 from 'flatten1' (Flatten, line 3).
          1×28×28 → flatten1 784 → pool1 ✗
          Pooling slides over height and width, which 'flatten1' (Flatten, line 3) has taken away: place it before that.
        """);

    [Fact]
    public Task A_loss_over_a_map_is_reported() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(2, 3, 3)]
        [[|Tanh|], {|LAM1001:CrossEntropyLoss|}]
        public sealed partial class Net;
        """,
        """
        'loss1' (CrossEntropyLoss) expects a vector of class scores per sample but receives 2×3×3 from 'tanh1' (Tanh, line 3).
          2×3×3 → tanh1 → loss1 ✗
          2·3·3 = 18, so a Flatten is missing before 'loss1'.
        """);

    [Fact]
    public Task A_linear_layer_after_the_flatten_is_right() => Verify.AcceptsAsync(
        """
        using Lamina;
        [Network(2, 3, 3)]
        [Tanh, Flatten, Linear(10), CrossEntropyLoss]
        public sealed partial class Net;
        """);

    [Fact]
    public Task The_fix_gives_the_first_layer_of_a_list_a_list_before_it() => VerifyFix.AppliesAsync(
        """
        using Lamina;

        /// <summary>LeCun et al. 1998.</summary>
        [Network(1, 28, 28)]
        [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
        // The classifier.
        [Linear(120), Tanh, Linear(10)]
        public sealed partial class LeNet5;
        """,
        """
        using Lamina;

        /// <summary>LeCun et al. 1998.</summary>
        [Network(1, 28, 28)]
        [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
        // The classifier.
        [Flatten]
        [Linear(120), Tanh, Linear(10)]
        public sealed partial class LeNet5;
        """,
        "Insert Flatten before 'fc1'");

    [Fact]
    public Task The_fix_stays_inside_a_list_that_has_begun() => VerifyFix.AppliesAsync(
        """
        using Lamina;
        [Network(1, 28, 28)]
        [Conv2d(6, 5), Tanh, Linear(10)]
        public sealed partial class Net;
        """,
        """
        using Lamina;
        [Network(1, 28, 28)]
        [Conv2d(6, 5), Tanh, Flatten, Linear(10)]
        public sealed partial class Net;
        """,
        "Insert Flatten before 'fc1'");

    [Fact]
    public Task The_fix_takes_a_line_of_its_own_where_layers_do() => VerifyFix.AppliesAsync(
        """
        namespace Models
        {
            [Lamina.Network(1, 28, 28)]
            [
                Lamina.Tanh,
                Lamina.Linear(10, Name = "head"),
            ]
            public sealed partial class Net;
        }
        """,
        """
        namespace Models
        {
            [Lamina.Network(1, 28, 28)]
            [
                Lamina.Tanh,
                Lamina.Flatten,
                Lamina.Linear(10, Name = "head"),
            ]
            public sealed partial class Net;
        }
        """,
        "Insert Flatten before 'head'");

    [Fact]
    public Task The_fix_stays_on_a_line_that_other_lists_share() => VerifyFix.AppliesAsync(
        """
        using Lamina;
        [Network(2, 3, 3)] [Tanh] [Linear(10)] public sealed partial class Net;
        """,
        """
        using Lamina;
        [Network(2, 3, 3)] [Tanh] [Flatten] [Linear(10)] public sealed partial class Net;
        """,
        "Insert Flatten before 'fc1'");

    [Fact]
    public Task The_fix_keeps_the_line_endings_and_tabs_of_the_file() => VerifyFix.AppliesAsync(
        "using Lamina;\r\nnamespace Models\r\n{\r\n\t[Network(2, 3, 3)]\r\n\t[Linear(10)]\r\n\tpublic sealed partial class Net;\r\n}\r\n",
        "using Lamina;\r\nnamespace Models\r\n{\r\n\t[Network(2, 3, 3)]\r\n\t[Flatten]\r\n\t[Linear(10)]\r\n\tpublic sealed partial class Net;\r\n}\r\n",
        "Insert Flatten before 'fc1'");

    [Fact]
    public Task The_fix_extends_a_chain_of_calls() => VerifyFix.AppliesAsync(
        """
        using Lamina;
        [Network(2, 3, 3)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => x.Tanh().Linear(10).ReLU();
        }
        """,
        """
        using Lamina;
        [Network(2, 3, 3)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => x.Tanh().Flatten().Linear(10).ReLU();
        }
        """,
        "Insert Flatten before 'fc1'");

    [Fact]
    public Task The_fix_keeps_the_layout_of_a_chain_with_a_call_a_line() => VerifyFix.AppliesAsync(
        """
        using Lamina;
        [Network(2, 3, 3)]
        public sealed partial class Net
        {
            static Flow Define(Flow x)
            {
                var y = x
                    .Tanh()  // squash
                    .Linear(10)
                    .ReLU();
                return y;
            }
        }
        """,
        """
        using Lamina;
        [Network(2, 3, 3)]
        public sealed partial class Net
        {
            static Flow Define(Flow x)
            {
                var y = x
                    .Tanh()  // squash
                    .Flatten()
                    .Linear(10)
                    .ReLU();
                return y;
            }
        }
        """,
        "Insert Flatten before 'fc1'");

    [Fact]
    public Task Fixing_all_repairs_every_network_of_a_file() => VerifyFix.AppliesToAllAsync(
        """
        using Lamina;
        [Network(2, 3, 3)]
        [Tanh, Linear(10)]
        public sealed partial class First;
        [Network(2, 3, 3)]
        [Linear(10, Name = "other")]
        public sealed partial class Second;
        """,
        """
        using Lamina;
        [Network(2, 3, 3)]
        [Tanh, Flatten, Linear(10)]
        public sealed partial class First;
        [Network(2, 3, 3)]
        [Flatten]
        [Linear(10, Name = "other")]
        public sealed partial class Second;
        """);

    [Fact]
    public Task Fixing_all_repairs_both_branches_of_a_graph() => VerifyFix.AppliesToAllAsync(
        """
        using Lamina;
        [Network(2, 3, 3)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => x.Linear(10) + x.Tanh().Linear(10);
        }
        """,
        """
        using Lamina;
        [Network(2, 3, 3)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => x.Flatten().Linear(10) + x.Tanh().Flatten().Linear(10);
        }
        """);

    [Fact]
    public Task No_fix_is_offered_where_a_flatten_would_not_help() => VerifyFix.OffersNothingAsync(
        """
        using Lamina;
        [Network(1, 28, 28)]
        [Flatten, Linear(9), Conv2d(6, 5)]
        public sealed partial class Net;
        """);

    [Fact]
    public Task No_fix_is_offered_where_what_follows_fails_then() => VerifyFix.OffersNothingAsync(
        """
        using Lamina;
        [Network(2, 3, 3)]
        [Linear(10), MaxPool2d(2)]
        public sealed partial class Net;
        """);

    [Fact]
    public Task The_fix_is_offered_in_a_helper_where_it_is_right_for_every_call() => VerifyFix.AppliesAsync(
        """
        using Lamina;
        [Network(2, 8, 8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => Dense(Dense(x));

            static Flow Dense(Flow x) => x.Linear(10).ReLU();
        }
        """,
        """
        using Lamina;
        [Network(2, 8, 8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => Dense(Dense(x));

            static Flow Dense(Flow x) => x.Flatten().Linear(10).ReLU();
        }
        """,
        "Insert Flatten before 'fc1'");

    [Theory]
    [InlineData("3, 8, 8", "Conv2d(8, 3, Bias = false), BatchNorm1d, ReLU", "Conv2d(8, 3, Bias = false), BatchNorm2d, ReLU", "Make 'bn1' a BatchNorm2d")]
    [InlineData("3, 8, 8", "Conv2d(8, 3, Bias = false), BatchNorm1d(Eps = 0.001), Linear(4)", "Conv2d(8, 3, Bias = false), BatchNorm2d(Eps = 0.001), Flatten, Linear(4)", "Make 'bn1' a BatchNorm2d and insert Flatten before 'fc1'")]
    [InlineData("16", "Linear(8, Bias = false), BatchNorm2d, ReLU", "Linear(8, Bias = false), BatchNorm1d, ReLU", "Make 'bn1' a BatchNorm1d")]
    [InlineData("3, 8, 8", "Flatten, Conv2d(6, 3), ReLU, Linear(4)", "Conv2d(6, 3), ReLU, Flatten, Linear(4)", "Remove 'flatten1' and insert Flatten before 'fc1'")]
    [InlineData("3, 8, 8", "ReLU, Flatten, MaxPool2d(2), Flatten, Linear(4)", "ReLU, MaxPool2d(2), Flatten, Linear(4)", "Remove 'flatten1'")]
    [InlineData("3, 8, 8", "Flatten(StartDim = 2), Linear(4)", "Flatten(StartDim = 1), Linear(4)", "Set startDim of 'flatten1' to 1")]
    public Task The_fix_is_what_is_meant_and_not_only_what_passes(string shape, string before, string after, string title) =>
        VerifyFix.AppliesToChainAsync(shape, before, after, title);

    [Theory]
    [InlineData("3, 8, 8", "return x.Flatten().Conv2d(6, 3).ReLU().Linear(4);", "return x.Conv2d(6, 3).ReLU().Flatten().Linear(4);", "Remove 'flatten1' and insert Flatten before 'fc1'")]
    [InlineData("3, 8, 8", "return x.Flatten(startDim: 2).Linear(4);", "return x.Flatten(startDim: 1).Linear(4);", "Set startDim of 'flatten1' to 1")]
    [InlineData("3, 8, 8", "return Flow.Concat(x, x.Flatten()).Linear(4);", "return Flow.Concat(x.Flatten(), x.Flatten()).Linear(4);", "Insert Flatten before 'concat1'")]
    public Task The_fix_moves_and_mends_calls(string shape, string before, string after, string title) =>
        VerifyFix.AppliesToDefineAsync(shape, before, after, title);

    [Fact]
    public Task The_fix_takes_a_list_of_one_away_with_its_line() => VerifyFix.AppliesAsync(
        """
        using Lamina;
        [Network(3, 8, 8)]
        [Flatten]
        [Conv2d(6, 3), Flatten]
        [Linear(4)]
        public sealed partial class Net;
        """,
        """
        using Lamina;
        [Network(3, 8, 8)]
        [Conv2d(6, 3), Flatten]
        [Linear(4)]
        public sealed partial class Net;
        """,
        "Remove 'flatten1'");
}

using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM2001.</summary>
public sealed class ActivationBeforeLossTests
{
    [Theory]
    [InlineData("Sigmoid", "sigmoid1", "Scores between 0 and 1 give no class more than e times the share of another")]
    [InlineData("Tanh", "tanh1", "Scores between −1 and 1 give no class more than e² times the share of another")]
    [InlineData("ReLU", "relu1", "A score below 0 becomes 0, and its gradient too")]
    [InlineData("ReLU6", "relu1", "A score below 0 becomes 0, and its gradient too")]
    [InlineData("Dropout", "dropout1", "In training it sets scores of classes to 0 at random")]
    [InlineData("BatchNorm1d", "bn1", "It takes away the mean score of each class and with it how frequent the class is")]
    public Task What_changes_the_scores_right_before_a_cross_entropy_is_reported(string layer, string name, string effect) => Verify.ReportsAsync(
        $$"""
        using Lamina;
        [Network(8)]
        [Linear(10, Bias = false), {|LAM2001:{{layer}}|}, Identity, Flatten, [|CrossEntropyLoss|]]
        public sealed partial class Net;
        """,
        $"""
        '{name}' ({layer}) stands right before 'loss1' (CrossEntropyLoss, line 3), which takes scores of any size and sign and applies softmax itself.
          {effect}: leave it out.
        """);

    [Fact]
    public Task A_cross_entropy_over_one_score_is_reported_at_the_loss() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => x.[|Linear|](1).{|LAM2001:CrossEntropyLoss|}();
        }
        """,
        """
        'loss1' (CrossEntropyLoss) compares the scores of classes, but 'fc1' (Linear, line 5) gives one: the loss is always 0 and nothing is learned.
          Give each class a score, two for yes and no, or use MSELoss.
        """);

    [Theory]
    [InlineData("Linear(10), ReLU, Linear(10), CrossEntropyLoss")]
    [InlineData("Linear(10), Sigmoid, MSELoss")]
    [InlineData("Linear(1), MSELoss")]
    [InlineData("Linear(10), Sigmoid")]
    public Task Other_ends_are_silent(string layers) => Verify.AcceptsAsync(
        $"""
        using Lamina;
        [Network(8)]
        [{layers}]
        public sealed partial class Net;
        """);

    [Theory]
    [InlineData("Linear(3), Sigmoid, CrossEntropyLoss", "Linear(3), CrossEntropyLoss", "Remove 'sigmoid1'")]
    [InlineData("Linear(3), Dropout(0.5), CrossEntropyLoss", "Linear(3), CrossEntropyLoss", "Remove 'dropout1'")]
    public Task The_fix_leaves_it_out(string before, string after, string title) => VerifyFix.AppliesToChainAsync("4", before, after, title);
}

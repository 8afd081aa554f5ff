using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM2001.</summary>
public sealed class ActivationBeforeLossTests
{
    [Theory]
    [InlineData("Sigmoid", "sigmoid1", "Scores between 0 and 1 give no class more than e times the share of another")]
    [InlineData("Softmax", "softmax1", "Scores between 0 and 1 give no class more than e times the share of another")]
    [InlineData("LogSoftmax", "softmax1", "The logarithms of a softmax have themselves for the logarithms of theirs, so that it changes nothing")]
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

    [Theory]
    [InlineData("Sigmoid", "sigmoid1", "BCEWithLogitsLoss", "Scores between 0 and 1 give nothing a probability below one half or above 0.73")]
    [InlineData("Sigmoid", "sigmoid1", "FocalLoss", "Scores between 0 and 1 give nothing a probability below one half or above 0.73")]
    [InlineData("Softmax", "softmax1", "MultiLabelSoftMarginLoss", "Scores between 0 and 1 give nothing a probability below one half or above 0.73")]
    [InlineData("LogSoftmax", "softmax1", "BCEWithLogitsLoss", "Scores that are not above 0 give nothing a probability above one half")]
    [InlineData("Tanh", "tanh1", "BCEWithLogitsLoss", "Scores between −1 and 1 give nothing a probability below 0.27 or above 0.73")]
    [InlineData("ReLU", "relu1", "BCEWithLogitsLoss", "A score below 0 becomes 0, and its gradient too, so that nothing gets a probability below one half")]
    [InlineData("Dropout", "dropout1", "BCEWithLogitsLoss", "In training it sets scores to 0 at random")]
    [InlineData("BatchNorm1d", "bn1", "BCEWithLogitsLoss", "It takes away the mean score of each output and with it how frequent a yes is")]
    public Task What_changes_the_scores_right_before_a_loss_that_applies_sigmoid_is_reported(string layer, string name, string loss, string effect) => Verify.ReportsAsync(
        $$"""
        using Lamina;
        [Network(8)]
        [Linear(10, Bias = false), {|LAM2001:{{layer}}|}, [|{{loss}}|]]
        public sealed partial class Net;
        """,
        $"""
        '{name}' ({layer}) stands right before 'loss1' ({loss}, line 3), which takes scores of any size and sign and applies sigmoid itself.
          {effect}: leave it out.
        """);

    [Theory]
    [InlineData("Softmax", "softmax1", "NLLLoss")]
    [InlineData("Sigmoid", "sigmoid1", "KLDivLoss")]
    public Task Probabilities_before_a_loss_that_takes_their_logarithms_are_reported(string layer, string name, string loss) => Verify.ReportsAsync(
        $$"""
        using Lamina;
        [Network(8)]
        [Linear(10), {|LAM2001:{{layer}}|}, [|{{loss}}|]]
        public sealed partial class Net;
        """,
        $"""
        '{name}' ({layer}) stands right before 'loss1' ({loss}, line 3), which takes logarithms of probabilities.
          It gives the probabilities themselves: take LogSoftmax in its place.
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
    [InlineData("Linear(10), LogSoftmax, NLLLoss")]
    [InlineData("Linear(10), LogSoftmax, KLDivLoss")]
    [InlineData("Linear(10), Sigmoid, BCELoss")]
    [InlineData("Linear(1), BCEWithLogitsLoss")]
    [InlineData("Linear(1), Tanh, L1Loss")]
    public Task Other_ends_are_silent(string layers) => Verify.AcceptsAsync(
        $"""
        using Lamina;
        [Network(8)]
        [{layers}]
        public sealed partial class Net;
        """);

    [Theory]
    [InlineData("Linear(3), Sigmoid, CrossEntropyLoss", "Linear(3), CrossEntropyLoss", "Remove 'sigmoid1'")]
    [InlineData("Linear(3), Softmax, CrossEntropyLoss", "Linear(3), CrossEntropyLoss", "Remove 'softmax1'")]
    [InlineData("Linear(3), Sigmoid, BCEWithLogitsLoss", "Linear(3), BCEWithLogitsLoss", "Remove 'sigmoid1'")]
    [InlineData("Linear(3), Dropout(0.5), CrossEntropyLoss", "Linear(3), CrossEntropyLoss", "Remove 'dropout1'")]
    public Task The_fix_leaves_it_out(string before, string after, string title) => VerifyFix.AppliesToChainAsync("4", before, after, title);
}

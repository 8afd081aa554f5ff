using System.Globalization;
using System.Text.RegularExpressions;

namespace Lamina.Samples.Tests;

[Collection(TrainedSample.Collection)]
public sealed class TrainTests(TrainedSample trained)
{
    [Fact]
    public void Training_shows_the_network_with_its_totals()
    {
        Assert.Contains(trained.Run.Lines, line => line.Contains("conv2") && line.Contains("16×10×10") && line.Contains("2,416") && line.Contains("240,000"));
        Assert.Contains(trained.Run.Lines, line => line.Contains("total") && line.Contains("61,706") && line.Contains("416,520"));
    }

    [Fact]
    public void Each_epoch_has_a_plain_line_with_loss_accuracy_and_pace()
    {
        var epochs = trained.Run.Lines.Where(line => line.StartsWith("epoch", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, epochs.Length);
        Assert.All(epochs, epoch => Assert.Matches(@"^epoch \d/2  loss \d\.\d{4}  accuracy 0\.\d{4} +[\d,]+ samples/s$", epoch));
        Assert.DoesNotContain('\u001b', trained.Run.Output);
    }

    [Fact]
    public void Two_epochs_read_four_digits_in_five() // ten reach what PyTorch reaches; two are enough to tell that it learns
    {
        Assert.Equal(0, trained.Run.ExitCode);
        Assert.StartsWith("test accuracy 0.", trained.Run.Lines[^1]);
        Assert.InRange(double.Parse(trained.Run.Lines[^1]["test accuracy ".Length..], CultureInfo.InvariantCulture), 0.8, 1);
    }

    [Fact]
    public void The_saved_network_reads_test_digits() =>
        Assert.Equal(6, Regex.Count(trained.Run.Output, @"\breads \d"));

    [Fact]
    public void The_same_seed_gives_the_same_result_on_one_thread()
    {
        using var again = new Sample();
        var run = again.Run("--epochs", "2", "--threads", "1");
        Assert.Equal(trained.Run.Lines[^1], run.Lines[^1]);
        Assert.Equal(File.ReadAllBytes(trained.Weights), File.ReadAllBytes(again.PathOf("lenet5.safetensors")));
    }

    [Theory]
    [InlineData("--epochs", "0", "--epochs takes a whole number")]
    [InlineData("--batch", "many", "--batch takes a whole number")]
    [InlineData("--lr", "-1", "--lr takes a number above 0")]
    [InlineData("--threads", "0", "--threads takes a whole number")]
    [InlineData("--seed", "1.5", "--seed takes a whole number")]
    [InlineData("--speed", "9", "--speed")]
    [InlineData("--device", "abacus", "No device is named 'abacus'")]
    public void A_wrong_option_is_one_line_and_exit_code_1(string option, string value, string message) => AssertFails(message, option, value);

    [Fact]
    public void A_missing_data_folder_is_named() => AssertFails("nowhere: there is no such folder", "--data", "nowhere");

    [Fact]
    public void A_corrupt_data_file_is_named_with_the_reason()
    {
        using var sample = new Sample();
        File.WriteAllText(sample.PathOf("train-images-idx3-ubyte"), "these are no pictures");
        File.WriteAllText(sample.PathOf("train-labels-idx1-ubyte"), "");
        AssertFails("train-images-idx3-ubyte: it starts with", sample, "--data", ".");
    }

    private static void AssertFails(string message, params string[] arguments)
    {
        using var sample = new Sample();
        AssertFails(message, sample, arguments);
    }

    private static void AssertFails(string message, Sample sample, params string[] arguments)
    {
        var run = sample.Run(arguments);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, Assert.Single(run.Errors.TrimEnd().Split('\n')));
        Assert.Empty(run.Output);
    }
}

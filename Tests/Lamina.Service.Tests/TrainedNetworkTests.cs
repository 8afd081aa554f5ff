namespace Lamina.Samples.Tests;

public sealed class TrainedNetworkTests
{
    [Fact]
    public void Without_weights_it_is_trained_on_the_bundled_digits_and_with_saved_ones_it_reads_alike()
    {
        var weights = Path.GetTempFileName();
        try
        {
            using var trained = TrainedNetwork.Create(weights: null);
            var digits = DigitSheet.Load().Test;
            var reader = new DigitReader(trained);
            Assert.InRange(reader.Accuracy(digits), 0.85, 1);
            trained.Save(weights);
            using var loaded = TrainedNetwork.Create(weights);
            var picture = digits.Inputs[..Client.Pixels];
            Assert.Equal(reader.Read(picture).Probabilities, new DigitReader(loaded).Read(picture).Probabilities);
        }
        finally
        {
            File.Delete(weights);
        }
    }

    [Fact]
    public void Weights_that_are_none_are_refused()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "these are no weights");
            Assert.Throws<CheckpointException>(() => TrainedNetwork.Create(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}

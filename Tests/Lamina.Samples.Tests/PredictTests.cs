namespace Lamina.Samples.Tests;

[Collection(TrainedSample.Collection)]
public sealed class PredictTests(TrainedSample trained)
{
    [Theory]
    [InlineData(20, false)] // a cell of the sheet
    [InlineData(28, false)] // the network's own size
    [InlineData(200, false)]
    [InlineData(200, true)]
    public void A_vertical_stroke_is_a_one(int size, bool darkOnLight)
    {
        var image = trained.PathOf($"stroke{size}{darkOnLight}.bmp");
        File.WriteAllBytes(image, Bitmap.Grey(size, (x, y) =>
        {
            var pixel = size == 28 ? 1 : size / 20.0; // of the network's, whose digits are about 15 high
            var (u, v) = ((x + 0.5 - (size / 2)) / pixel, (y + 0.5 - (size / 2)) / pixel);
            var ink = Math.Abs(u) < 1.2 && Math.Abs(v) < 7 ? 255 : 0;
            return (byte)(darkOnLight ? 255 - ink : ink);
        }));

        var run = trained.Predict(image);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("digit 1", run.Lines);
        Assert.Equal(10, run.Lines.Count(line => line.Length > 3 && char.IsDigit(line[0]) && line[1..3] == "  "));
    }

    [Fact]
    public void A_picture_without_ink_has_no_digit()
    {
        File.WriteAllBytes(trained.PathOf("blank.bmp"), Bitmap.Grey(50, (_, _) => 200));
        AssertFails("no digit in it", "blank.bmp");
    }

    [Fact]
    public void A_missing_picture_is_named() => AssertFails("nothing.png: there is no such file", "nothing.png");

    [Fact]
    public void A_file_that_is_no_picture_is_named()
    {
        File.WriteAllText(trained.PathOf("notes.png"), "no picture");
        AssertFails("notes.png: no picture", "notes.png");
    }

    [Fact]
    public void Missing_weights_are_named()
    {
        File.WriteAllBytes(trained.PathOf("grey.bmp"), Bitmap.Grey(20, (x, _) => (byte)(x * 12)));
        AssertFails("other.safetensors: there is no such file", "grey.bmp", "--weights", "other.safetensors");
    }

    private void AssertFails(string message, params string[] arguments)
    {
        var run = trained.Predict(arguments);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, Assert.Single(run.Errors.TrimEnd().Split('\n')));
        Assert.Empty(run.Output);
    }
}

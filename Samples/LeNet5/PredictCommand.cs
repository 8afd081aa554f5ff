using System.CommandLine;
using System.Globalization;

namespace Lamina.Samples;

/// <summary><c>lenet5 predict IMAGE</c>: reads one digit with saved weights.</summary>
internal static class PredictCommand
{
    private const string Pictures =
        "A picture of one digit (PNG, JPEG, BMP or GIF), up to 32 megapixels, light on dark or dark on light, of any depth or with a palette. " +
        "Colours are read as grey, and what is transparent as the background that a PNG names, else as white, or as black if nothing stood out from that.";

    public static Command Create()
    {
        var image = new Argument<string>("IMAGE") { Description = Pictures };
        var weights = new Option<string>("--weights") { Description = "The saved network.", HelpName = "FILE", DefaultValueFactory = _ => "lenet5.safetensors" };
        var command = new Command("predict", "Reads the digit in a picture.") { image, weights };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(image), parsed.GetRequiredValue(weights)));
        return command;
    }

    private static int Run(string image, string weights)
    {
        using var net = new LeNet5 { Threads = 1 }; // one picture: a second thread would only cost its start
        net.Load(weights);
        var picture = DigitImage.Load(image);
        var reading = new DigitReader(net).Read(picture);
        foreach (var line in TextPicture.Lines(picture, Canvas.Size)) // as the network sees it
            Console.WriteLine(line.TrimEnd());
        Console.WriteLine($"digit {reading.Digit}");
        for (var digit = 0; digit < reading.Probabilities.Length; digit++)
            Console.WriteLine($"{digit}  {reading.Probabilities[digit].ToString("F4", CultureInfo.InvariantCulture)}");
        return 0;
    }
}

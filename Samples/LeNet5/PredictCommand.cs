using System.CommandLine;
using System.Globalization;

namespace Lamina.Samples;

/// <summary><c>lenet5 predict IMAGE</c>: reads one digit with saved weights.</summary>
internal static class PredictCommand
{
    public static Command Create()
    {
        var image = new Argument<string>("IMAGE") { Description = "A picture of one digit (PNG, JPEG, BMP or GIF) of any size, light on dark or dark on light." };
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

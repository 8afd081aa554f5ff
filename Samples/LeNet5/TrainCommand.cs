using System.CommandLine;
using Spectre.Console;

namespace Lamina.Samples;

/// <summary><c>lenet5</c>: trains, saves, loads what was saved into a fresh network and shows how that one reads.</summary>
internal static partial class TrainCommand
{
    private const string CheckpointFile = "lenet5.safetensors";

    public static RootCommand Create()
    {
        var epochs = Arguments.Whole("--epochs", "How often the network sees all training data.", 10, 1, 100_000);
        var batch = Arguments.Whole("--batch", "Samples in a training step.", 64, 1, 1 << 16);
        var rate = Arguments.Positive("--lr", "Adam's learning rate.", 1e-3f, 10f);
        var seed = Arguments.Whole("--seed", "Of the first parameters and of the order of the samples.", 42UL, 0UL, ulong.MaxValue);
        var threads = Arguments.Whole("--threads", "Threads to train on; the result does not depend on it.", Environment.ProcessorCount, 1, 1024);
        var data = new Option<string?>("--data") { Description = "A folder with MNIST's four IDX files, plain or gzipped; left out, the bundled digits.", HelpName = "DIR" };
        var root = new RootCommand("Trains LeNet-5 to read handwritten digits.") { epochs, batch, rate, seed, threads, data };
        AddDeviceOption(root);
        root.SetAction(parsed => Run(parsed, new Settings(
            parsed.GetValue(epochs), parsed.GetValue(batch), parsed.GetValue(rate), parsed.GetValue(seed), parsed.GetValue(threads), parsed.GetValue(data))));
        return root;
    }

    // Only where the program is not compiled natively: see TrainCommand.Device.cs.
    static partial void AddDeviceOption(RootCommand root);

    static partial void MoveToDevice(ParseResult parsed, LeNet5 net, ref IDisposable? device);

    private static int Run(ParseResult parsed, Settings settings)
    {
        var digits = settings.Data is null ? DigitSheet.Load() : IdxFolder.Load(settings.Data);
        var console = AnsiConsole.Console;
        using var net = new LeNet5(settings.Seed) { Threads = settings.Threads };
        IDisposable? device = null;
        MoveToDevice(parsed, net, ref device);
        using var held = device;
        NetworkTable.Show(console, LeNet5.Info);
        console.WriteLine($"{digits.Train.Count:N0} training and {digits.Test.Count:N0} test samples, batch {settings.Batch}, threads {settings.Threads}");

        var trainer = new Trainer<LeNet5>(net, new Adam(settings.LearningRate), Loss.CrossEntropy)
        {
            BatchSize = settings.Batch,
            ShuffleSeed = settings.Seed,
            Progress = new ConsoleProgress(console),
        };
        trainer.Fit(digits.Train, settings.Epochs, digits.Test);
        net.Save(CheckpointFile);
        console.WriteLine($"saved {CheckpointFile}");

        using var fresh = new LeNet5 { Threads = settings.Threads };
        fresh.Load(CheckpointFile);
        var reader = new DigitReader(fresh);
        ReadingGallery.Show(console, reader, digits.Test);
        console.WriteLine($"test accuracy {reader.Accuracy(digits.Test):F4}");
        return 0;
    }

    private sealed record Settings(int Epochs, int Batch, float LearningRate, ulong Seed, int Threads, string? Data);
}

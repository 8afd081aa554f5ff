namespace Lamina.Samples;

/// <summary>The network that answers.</summary>
internal static class TrainedNetwork
{
    private const int Epochs = 3; // a second or two, and nine digits in ten

    /// <summary>Loads saved weights, or trains on the bundled digits where there are none.</summary>
    /// <param name="weights">A file that the LeNet5 sample has saved, or null.</param>
    public static LeNet5 Create(string? weights)
    {
        var network = new LeNet5(seed: 42);
        try
        {
            if (weights is null)
                Train(network);
            else
                network.Load(weights);
            network.Threads = 1; // a request is one picture; it is the requests that share the processors
            return network;
        }
        catch
        {
            network.Dispose();
            throw;
        }
    }

    private static void Train(LeNet5 network)
    {
        var digits = DigitSheet.Load();
        new Trainer<LeNet5>(network, new Adam(1e-3f), Loss.CrossEntropy) { BatchSize = 64, ShuffleSeed = 42 }.Fit(digits.Train, Epochs);
        Console.WriteLine($"trained {Epochs} epochs on {digits.Train.Count} digits; test accuracy {new DigitReader(network).Accuracy(digits.Test):F4}");
    }
}

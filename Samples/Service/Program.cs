using Lamina;
using Lamina.Samples;

try
{
    using var network = TrainedNetwork.Create(new ConfigurationBuilder().AddCommandLine(args).Build()["weights"]);
    await using var service = DigitService.Create(network, args);
    await service.RunAsync();
    return 0;
}
catch (Exception exception) when (exception is CheckpointException or IOException or UnauthorizedAccessException or FormatException)
{
    Console.Error.WriteLine($"digit-service: {exception.Message.ReplaceLineEndings(" ")}"); // what is wrong with the user's file, option or address
    return 1;
}

using System.CommandLine;
using Lamina.GpuTests.Networks;

namespace Lamina.GpuCheck;

/// <summary><c>one NETWORK...</c>: a few training steps and an inference, for a sanitizer or a profiler to watch.</summary>
internal static class OneCommand
{
    public static Command Create()
    {
        var device = Options.Device();
        var networks = new Argument<string[]>("network") { Description = $"Of {string.Join(", ", Subjects.All.Keys)}.", Arity = ArgumentArity.OneOrMore };
        networks.AcceptOnlyFromAmong([.. Subjects.All.Keys]);
        var batch = new Option<int>("--batch") { Description = "Samples at once.", DefaultValueFactory = _ => 3, HelpName = "N" };
        var steps = new Option<int>("--steps") { Description = "Training steps.", DefaultValueFactory = _ => 2, HelpName = "N" };
        var command = new Command("one", "Trains networks for a few steps, for a sanitizer or a profiler to watch.") { networks, device, batch, steps };
        command.SetAction(parsed => Options.OnDevice(parsed.GetValue(device)!, gpu =>
        {
            foreach (var name in parsed.GetRequiredValue(networks))
                Run(gpu, name, parsed.GetValue(batch), parsed.GetValue(steps));
            return 0;
        }));
        return command;
    }

    private static void Run(Gpu gpu, string name, int batch, int steps)
    {
        using var twins = new Twins(Subjects.All[name], gpu);
        var optimizer = new Adam(1e-3f);
        for (var step = 0; step < steps; step++)
            Console.WriteLine($"{name}, step {step}: loss {twins.Device.TrainStep(twins.Inputs(batch), twins.Labels(batch), Loss.CrossEntropy, optimizer):R}");
        Console.WriteLine($"{name}, output {twins.Device.Infer(twins.Inputs(batch))[0]:R}");
    }
}

using System.CommandLine;
using Lamina.GpuCheck.Timing;
using Lamina.GpuServices;
using Lamina.GpuTests.Networks;
using Lamina.Zoo;

namespace Lamina.GpuCheck;

/// <summary><c>time</c>: training steps and products, as tables.</summary>
internal static class TimeCommand
{
    private const string Products = "products";

    /// <param name="Name">As <c>--only</c> has it.</param>
    /// <param name="Batch">Samples of a step.</param>
    /// <param name="BriefBatch">Samples where little work must do; 0 to leave it out then.</param>
    /// <param name="Measure">Times it.</param>
    private sealed record Work(string Name, int Batch, int BriefBatch, Func<Gpu, int, bool, StepTiming> Measure)
    {
        public static Work Of<TNetwork>(Func<TNetwork> create, int batch, int briefBatch)
            where TNetwork : Network => new($"{typeof(TNetwork).Name}-{batch}", batch, briefBatch, (gpu, samples, isBrief) =>
            {
                using var network = create();
                return StepTiming.Measure(
                    gpu, network, samples, isBrief, (timed, step) => KernelProfile.Print(gpu, $"{timed.Architecture.Name}, batch {samples}", step));
            });
    }

    private static readonly Work[] Works =
    [
        Work.Of(() => new LeNet5(1), 64, 8),
        Work.Of(() => new LeNet5(1), 1024, 0),
        Work.Of(() => new Vgg11BN(1), 32, 0),
        Work.Of(() => new Vgg11BN(1), 256, 0),
        Work.Of(() => new ResNet18(1), 64, 0),
    ];

    public static Command Create()
    {
        var (device, brief, only) = (Options.Device(), Options.Brief(), Options.Only("works", [Products, .. Works.Select(work => work.Name)]));
        var beside = new Option<FileInfo?>("--beside") { Description = "What pytorch.py wrote, to show beside.", HelpName = "FILE" };
        var command = new Command("time", "Times training steps, and a product with each tile.") { device, brief, only, beside };
        command.SetAction(parsed => Options.OnDevice(
            parsed.GetValue(device)!, gpu => Run(gpu, parsed.GetValue(only)!, parsed.GetValue(brief), PyTorchTimings.Read(parsed.GetValue(beside)))));
        return command;
    }

    private static int Run(Gpu gpu, string[] only, bool isBrief, PyTorchTimings beside)
    {
        Console.WriteLine(DevicesCommand.Describe(gpu));
        if (Options.Chosen([Products], only, name => name).Count > 0)
            TimeTable.Print([.. Enum.GetValues<TileShape>().Select(tile => ProductTiming.Measure(gpu, tile, isBrief ? 128 : 4096, isBrief))], beside);

        var steps = new List<StepTiming>();
        foreach (var work in Options.Chosen(Works, only, work => work.Name))
        {
            var batch = isBrief ? work.BriefBatch : work.Batch;
            if (batch == 0)
                continue;
            steps.Add(work.Measure(gpu, batch, isBrief));
            TimeTable.Print([steps[^1]], beside); // at once: what follows may be cut off
        }

        if (steps.Count > 1)
            TimeTable.Print(steps, beside);
        return 0;
    }
}

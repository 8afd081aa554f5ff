using System.CommandLine;
using Spectre.Console;

namespace Lamina.Samples;

/// <content>
/// <c>--device gpu</c>: the same training on a CUDA or OpenCL device. The native program is compiled without this file, because ILGPU, which makes kernels out
/// of IL while the program runs, needs .NET.
/// </content>
internal static partial class TrainCommand
{
    private const string Processor = "cpu";

    private static readonly Option<string> Device = new("--device")
    {
        Description = "Where to train: cpu, gpu for the best device there is, or a part of a device's name.",
        HelpName = "DEVICE",
        DefaultValueFactory = _ => Processor,
    };

    static partial void AddDeviceOption(RootCommand root) => root.Options.Add(Device);

    static partial void MoveToDevice(ParseResult parsed, LeNet5 net, ref IDisposable? device)
    {
        var name = parsed.GetValue(Device)!;
        if (name.Equals(Processor, StringComparison.OrdinalIgnoreCase))
            return;
        try
        {
            var gpu = name.Equals("gpu", StringComparison.OrdinalIgnoreCase) ? Gpu.Default() : Gpu.Open(name);
            device = gpu;
            AnsiConsole.Console.WriteLine(gpu.Warning ?? $"on {gpu.Device}");
            net.To(gpu);
        }
        catch (GpuException exception)
        {
            throw new UserException(exception.Message);
        }
    }
}

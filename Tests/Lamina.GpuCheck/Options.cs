using System.CommandLine;

namespace Lamina.GpuCheck;

/// <summary>What several commands take.</summary>
internal static class Options
{
    public static Option<string> Device() => new("--device")
    {
        Description = "'cuda', 'opencl', 'simulator', or a part of the device's name.",
        DefaultValueFactory = _ => "cuda",
        HelpName = "NAME",
    };

    public static Option<bool> Brief() => new("--brief")
    {
        Description = "The same path with little work: a rehearsal on a device that is slow.",
    };

    public static Option<string[]> Only(string what, IEnumerable<string> names) => new("--only")
    {
        Description = $"Only {what} whose name has this in it; may be given several times. There are: {string.Join(", ", names)}.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
        HelpName = "NAME",
    };

    /// <summary>Those of a list that <c>--only</c> names.</summary>
    public static IReadOnlyList<T> Chosen<T>(IReadOnlyList<T> all, string[] only, Func<T, string> name) =>
        only.Length == 0 ? all : [.. all.Where(each => only.Any(part => name(each).Contains(part, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>Runs a command on a device; a device that cannot be had is told in one line.</summary>
    public static int OnDevice(string name, Func<Gpu, int> command)
    {
        try
        {
            using var gpu = Gpu.Open(name);
            return command(gpu);
        }
        catch (GpuException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}

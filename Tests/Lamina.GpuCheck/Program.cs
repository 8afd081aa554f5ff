using System.CommandLine;
using System.Globalization;

namespace Lamina.GpuCheck;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var root = new RootCommand("Checks and times Lamina's kernels on a device.")
        {
            DevicesCommand.Create(),
            CheckCommand.Create(),
            TimeCommand.Create(),
            OneCommand.Create(),
        };
        return root.Parse(arguments.Length == 0 ? ["--help"] : arguments).Invoke();
    }
}

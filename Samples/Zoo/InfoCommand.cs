using System.CommandLine;
using Lamina.Samples;
using Spectre.Console;

namespace Lamina.Zoo;

/// <summary><c>zoo info NETWORK</c>: its layers as a table.</summary>
internal static class InfoCommand
{
    public static Command Create()
    {
        var network = Arguments.Network();
        var command = new Command("info", "Shows a network's layers with their shapes, parameters and multiply-adds.") { network };
        command.SetAction(parsed => NetworkTable.Show(AnsiConsole.Console, parsed.GetRequiredValue(network).Info));
        return command;
    }
}

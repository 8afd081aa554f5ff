using System.CommandLine;
using System.Globalization;

namespace Lamina.Zoo;

/// <summary><c>zoo list</c>: one line a network.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "Shows which networks there are.");
        command.SetAction(_ =>
        {
            Console.WriteLine($"{"network",-18}{"input",-12}{"outputs",8}{"layers",8}{"parameters",14}{"multiply-adds",16}");
            foreach (var (name, info, _) in ZooNetwork.All)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-18}{string.Join('×', info.InputShape),-12}{info.OutputSize,8}{info.Layers.Count,8}{info.ParameterCount,14:N0}{info.MultiplyAdds,16:N0}"));
            }
        });
        return command;
    }
}

namespace Lamina.GpuTests;

/// <summary>The test project is a program as well: it lists the devices, for a test that starts it with another driver.</summary>
internal static class Program
{
    private static void Main()
    {
        foreach (var device in Gpu.Devices)
            Console.WriteLine(device);
    }
}

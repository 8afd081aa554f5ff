using System.Diagnostics;
using Lamina.GpuServices;

namespace Lamina.GpuCheck.Timing;

/// <summary>
/// Where a step's time goes: the device is waited for before each launch, and what passed since the one before is that one's. Short kernels show the time of
/// the wait itself; ncu tells better where it may run.
/// </summary>
internal sealed class KernelProfile
{
    private const int Shown = 16;

    private readonly Dictionary<string, Line> lines = [];
    private readonly Gpu gpu;
    private Line? running;
    private long since;

    private KernelProfile(Gpu gpu) => this.gpu = gpu;

    /// <summary>Prints the kernels of a piece of work that take most of its time.</summary>
    public static void Print(Gpu gpu, string title, Action work)
    {
        var profile = new KernelProfile(gpu);
        gpu.Synchronize();
        gpu.Kernels.Launching = profile.Launching;
        work();
        profile.Stop();
        gpu.Kernels.Launching = null;
        profile.Print(title);
    }

    private void Launching(KernelLaunch launch)
    {
        Stop();
        var name = $"{launch.Problem.Name} ({launch.Kernel})";
        if (!lines.TryGetValue(name, out running))
            lines.Add(name, running = new(name, KernelFacts.Of(launch)));
        running.Launches++;
        running.MultiplyAdds += launch.MultiplyAdds;
        running.Groups = launch.Config.GridDim.Size;
        since = Stopwatch.GetTimestamp();
    }

    private void Stop()
    {
        gpu.Synchronize();
        if (running is not null)
            running.Milliseconds += Stopwatch.GetElapsedTime(since).TotalMilliseconds;
        running = null;
    }

    private void Print(string title)
    {
        var all = lines.Values.Sum(line => line.Milliseconds);
        Console.WriteLine($"\n{title}: {all:F2} ms in {lines.Values.Sum(line => line.Launches)} launches with a wait after each\n");
        Console.WriteLine("| kernel | launches | ms | share | TFLOP/s | groups | registers | spilled bytes | shared bytes | groups a multiprocessor | occupancy |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var line in lines.Values.OrderByDescending(line => line.Milliseconds).Take(Shown))
        {
            Console.WriteLine(
                $"| {line.Name} | {line.Launches} | {line.Milliseconds:F3} | {line.Milliseconds / all:P0} | {(line.MultiplyAdds == 0 ? "–" : $"{2e-9 * line.MultiplyAdds / line.Milliseconds:F2}")} | {line.Groups} | {TimeTable.Cells(line.Facts)} |");
        }

        Console.WriteLine($"\nof {lines.Count} kernels, those that spill: {Spilling()}");
    }

    private string Spilling()
    {
        var spilling = lines.Values.Where(line => line.Facts is { SpilledBytes: > 0 }).Select(line => $"{line.Name} {line.Facts!.SpilledBytes} bytes").ToArray();
        return lines.Values.All(line => line.Facts is null) ? "not known here" : spilling.Length == 0 ? "none" : string.Join(", ", spilling);
    }

    private sealed class Line(string name, KernelFacts? facts)
    {
        public string Name { get; } = name;

        public KernelFacts? Facts { get; } = facts;

        public int Launches { get; set; }

        public int Groups { get; set; }

        public double Milliseconds { get; set; }

        public double MultiplyAdds { get; set; }
    }
}

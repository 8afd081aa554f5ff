using System.Diagnostics;

namespace Lamina.Tests.Files;

/// <summary>A process that is killed while it saves.</summary>
internal static class EndlessSave
{
    /// <summary>What makes the test project's program save.</summary>
    public const string Argument = "save";

    /// <summary>In that process: writes some bytes, says so, and waits for its end.</summary>
    public static int Run(string file)
    {
        AtomicFile.Write(file, stream =>
        {
            stream.Write(new byte[1 << 17]);
            Console.WriteLine("writing");
            Thread.Sleep(Timeout.Infinite);
        });
        return 0;
    }

    /// <summary>Starts that process, and kills it in the middle.</summary>
    public static void StartAndKill(string file)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            ArgumentList = { typeof(EndlessSave).Assembly.Location, Argument, file },
        };
        using var process = Process.Start(start)!;
        Assert.Equal("writing", process.StandardOutput.ReadLine());
        process.Kill();
        process.WaitForExit();
    }
}

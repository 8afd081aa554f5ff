using System.Diagnostics;

namespace Lamina.Samples.Tests;

/// <summary>What a run of the sample printed and returned.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.TrimEnd().Split('\n', StringSplitOptions.TrimEntries);
}

/// <summary>Runs the sample as a user does: as a process, in a folder of its own that goes when the test ends.</summary>
public sealed class Sample : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lamina-sample-");

    internal string PathOf(string file) => Path.Combine(folder.FullName, file);

    internal SampleRun Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lenet5.dll"), .. arguments])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new SampleRun(process.ExitCode, output, errors.Result);
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}

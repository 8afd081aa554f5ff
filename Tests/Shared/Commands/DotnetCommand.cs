using System.Diagnostics;

namespace Lamina.Tests.Shared;

/// <summary>What a <c>dotnet</c> command said.</summary>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    /// <summary>The output, of a command that must succeed.</summary>
    public string Success => ExitCode == 0 ? Output : throw new InvalidOperationException($"exit code {ExitCode}\n{Output}");
}

/// <summary>Runs <c>dotnet</c> as a user types it, in a folder.</summary>
internal static class DotnetCommand
{
    // No test of speed, which a busy machine would fail: it only keeps a command that never ends from holding all other tests.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    public static string Host { get; } =
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";

    public static async Task<DotnetResult> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Host, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        SetEnvironment(start.Environment);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} does not end");
        }

        return new(process.ExitCode, await output + await error);
    }

    /// <summary>
    /// The environment of a process that builds: nothing outlives it, unless who runs the tests wants a compiler that waits, and nothing that the test host has set for
    /// itself misleads it.
    /// </summary>
    public static void SetEnvironment(IDictionary<string, string?> environment)
    {
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment.TryAdd("UseSharedCompilation", "false");
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        foreach (var name in (string[])["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly"])
            environment.Remove(name);
    }
}

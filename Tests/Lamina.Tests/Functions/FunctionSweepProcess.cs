using System.Diagnostics;

namespace Lamina.Tests.Functions;

/// <summary>The sweep in a process of its own, with some of the processor's instructions switched off: that is decided at process start.</summary>
internal static class FunctionSweepProcess
{
    /// <summary>The test project's own program, as that process runs it: checks all functions and writes their outputs.</summary>
    /// <param name="arguments">Density and file.</param>
    public static int Main(string[] arguments)
    {
        if (arguments is [Files.EndlessSave.Argument, var file])
            return Files.EndlessSave.Run(file);
        if (arguments is not [var density, var path])
        {
            Console.Error.WriteLine("usage: Lamina.Tests DENSITY FILE   (the tests themselves run by 'dotnet test')");
            return 2;
        }

        if (FunctionSweep.CheckAll(int.Parse(density), out var outputs) is { } complaint)
        {
            Console.Error.WriteLine(complaint);
            return 1;
        }

        File.WriteAllBytes(path, [.. BitConverter.GetBytes(VectorMathTests.WidestVectors), .. outputs]);
        return 0;
    }

    /// <summary>The widest vectors of a process without those instructions, and its outputs.</summary>
    public static async Task<(int Bits, byte[] Outputs)> RunWithout(string instructions, int density)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "outputs");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardError = true,
            ArgumentList = { typeof(FunctionSweepProcess).Assembly.Location, density.ToString(), path },
        };
        // .NET 10 names the whole family AVX512, earlier versions its foundation.
        start.Environment[$"DOTNET_Enable{instructions}"] = "0";
        if (instructions == "AVX512")
            start.Environment["DOTNET_EnableAVX512F"] = "0";
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"Without {instructions} the process ends with {process.ExitCode}: {error}");
        var bytes = await File.ReadAllBytesAsync(path);
        return (BitConverter.ToInt32(bytes), bytes[sizeof(int)..]);
    }
}

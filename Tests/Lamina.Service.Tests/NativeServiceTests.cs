using System.Diagnostics;

namespace Lamina.Samples.Tests;

/// <summary>The service as a program of its own, published natively: <c>LAMINA_SERVICE</c> says where it is.</summary>
public sealed class NativeServiceTests
{
    private const string Announcement = "Now listening on: ";

    [SkippableFact]
    public async Task The_native_program_answers_as_a_lone_network()
    {
        var program = Environment.GetEnvironmentVariable("LAMINA_SERVICE");
        Skip.If(string.IsNullOrEmpty(program), "LAMINA_SERVICE names no published service: dotnet publish Samples/Service -c Release -r linux-x64 -p:PublishAot=true");
        var folder = Directory.CreateTempSubdirectory("lamina-service-");
        try
        {
            var weights = Path.Combine(folder.FullName, "lenet5.safetensors");
            using (var network = Weights.Network())
                network.Save(weights);
            using var service = Process.Start(new ProcessStartInfo(program, ["--weights", weights, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true })!;
            try
            {
                await ClientLoad.AnswersAreThoseOfALoneNetwork(await Address(service));
            }
            finally
            {
                service.Kill();
                service.WaitForExit();
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [SkippableFact]
    public void A_missing_file_of_weights_is_one_line_and_exit_code_1()
    {
        var program = Environment.GetEnvironmentVariable("LAMINA_SERVICE");
        Skip.If(string.IsNullOrEmpty(program), "LAMINA_SERVICE names no published service.");
        using var service = Process.Start(new ProcessStartInfo(program, ["--weights", "nowhere.safetensors"]) { RedirectStandardError = true })!;
        var errors = service.StandardError.ReadToEnd();
        service.WaitForExit();
        Assert.Equal(1, service.ExitCode);
        Assert.Contains("nowhere.safetensors", Assert.Single(errors.TrimEnd().Split('\n')));
    }

    // What it prints is read to its end, also what comes after the address: else it would wait for a reader.
    private static Task<Uri> Address(Process service)
    {
        var address = new TaskCompletionSource<Uri>();
        service.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
                address.TrySetException(new InvalidOperationException("The service ended before it listened."));
            else if (line.Data.IndexOf(Announcement, StringComparison.Ordinal) is var at and >= 0)
                address.TrySetResult(new Uri(line.Data[(at + Announcement.Length)..]));
        };
        service.BeginOutputReadLine();
        return address.Task;
    }
}

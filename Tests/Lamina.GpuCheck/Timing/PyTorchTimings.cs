using System.Text.Json;

namespace Lamina.GpuCheck.Timing;

/// <summary>What pytorch.py measured on the same device.</summary>
internal sealed record PyTorchTimings(PyTorchStep[] Steps, Dictionary<string, double> Products)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Nothing measured.</summary>
    public static PyTorchTimings None { get; } = new([], []);

    /// <summary>Teraflops of cuBLAS's product of large matrices, with TF32 off: what shares are taken of. Null if it was not measured.</summary>
    public double? Peak => Products.TryGetValue("fp32", out var peak) ? peak : null;

    /// <summary>Reads the file, or says why not and has nothing.</summary>
    public static PyTorchTimings Read(FileInfo? file)
    {
        if (file is null)
            return None;
        try
        {
            return JsonSerializer.Deserialize<PyTorchTimings>(File.ReadAllText(file.FullName), Web) ?? None;
        }
        catch (Exception exception) when (exception is IOException or JsonException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"Nothing of PyTorch is shown: {exception.Message}");
            return None;
        }
    }

    /// <summary>Milliseconds of a step in one mode, as text.</summary>
    public string Step(string network, int batch, string mode) =>
        Steps.FirstOrDefault(step => step.Network == network && step.Batch == batch && step.Mode == mode) is { } found ? $"{found.Step:F3} / {found.Started:F3}" : "–";
}

/// <summary>One of them.</summary>
/// <param name="Network">Lamina's name for it.</param>
/// <param name="Batch">Samples.</param>
/// <param name="Mode">fp32, tf32 or mixed.</param>
/// <param name="Step">Milliseconds of a step whose loss is waited for.</param>
/// <param name="Started">Milliseconds of a step where several are started and then waited for.</param>
internal sealed record PyTorchStep(string Network, int Batch, string Mode, double Step, double Started);

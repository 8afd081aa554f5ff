namespace Lamina.GpuCheck.Timing;

/// <summary>The tables that go into the documentation.</summary>
internal static class TimeTable
{
    public static void Print(IReadOnlyList<StepTiming> steps, PyTorchTimings beside)
    {
        Console.WriteLine("\nA training step; PyTorch's milliseconds are those of a step whose loss is waited for / of one among several that are started together\n");
        Console.WriteLine(
            "| network | batch | TrainStep ms | Trainer ms | started together ms | samples/s | TFLOP/s | of cuBLAS fp32 | launches | host ms | host µs a launch | PyTorch fp32 | TF32 | mixed, channels last |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var step in steps)
        {
            Console.WriteLine(
                $"| {step.Network} | {step.Batch} | {step.TrainStep:F3} | {step.Trainer:F3} | {step.Started:F3} | {step.SamplesPerSecond:F0} | {step.Teraflops:F2} | {Share(step.Teraflops, beside)} | " +
                $"{step.Launches} | {step.Enqueued:F3} | {step.MicrosecondsPerLaunch:F1} | {beside.Step(step.Network, step.Batch, "fp32")} | {beside.Step(step.Network, step.Batch, "tf32")} | {beside.Step(step.Network, step.Batch, "mixed")} |");
        }
    }

    public static void Print(IReadOnlyList<ProductTiming> products, PyTorchTimings beside)
    {
        Console.WriteLine($"\nA product of {products[0].Size}×{products[0].Size} matrices; cuBLAS, TFLOP/s: {string.Join(", ", beside.Products.Select(pair => $"{pair.Key} {pair.Value:F1}"))}\n");
        Console.WriteLine("| tile | ms | TFLOP/s | of cuBLAS fp32 | registers | spilled bytes | shared bytes | groups a multiprocessor | occupancy |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var product in products)
            Console.WriteLine($"| {product.Tile} | {product.Milliseconds:F3} | {product.Teraflops:F2} | {Share(product.Teraflops, beside)} | {Cells(product.Facts)} |");
    }

    /// <summary>Registers, spills, shared memory, groups and occupancy as cells of a row.</summary>
    public static string Cells(KernelFacts? facts) =>
        facts is null ? "– | – | – | – | –" : $"{facts.Registers} | {facts.SpilledBytes} | {facts.SharedBytes} | {facts.GroupsAtOnce} | {facts.Occupancy:P0}";

    private static string Share(double teraflops, PyTorchTimings beside) => beside.Peak is { } peak ? $"{teraflops / peak:P0}" : "–";
}

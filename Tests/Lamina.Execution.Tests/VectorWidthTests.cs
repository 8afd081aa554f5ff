using System.Diagnostics;

namespace Lamina.Execution.Tests;

/// <summary>One program on every rung of the ladder of vector widths: 512, 256 and 128 bits, and none.</summary>
public sealed class VectorWidthTests
{
    [Theory]
    [InlineData("AVX512", 256)]
    [InlineData("AVX2", 128)]
    [InlineData("HWIntrinsic", 0)]
    public async Task Narrower_vectors_give_the_same_numbers(string instructions, int mostBits)
    {
        var path = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
            {
                RedirectStandardError = true,
                ArgumentList = { typeof(Program).Assembly.Location, path },
            };
            // .NET 10 names the whole family AVX512, earlier versions its foundation.
            start.Environment[$"DOTNET_Enable{instructions}"] = "0";
            if (instructions == "AVX512")
                start.Environment["DOTNET_EnableAVX512F"] = "0";
            using var process = Process.Start(start)!;
            var error = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, $"Without {instructions} the process ends with {process.ExitCode}: {error}");

            var (expected, actual) = (WidthReport.Compute(), WidthReport.Read(path));
            Assert.True(actual.Bits <= mostBits, $"DOTNET_Enable{instructions}=0 should leave at most {mostBits} bits, but {actual.Bits} are in use.");
            Close.Assert($"without {instructions}", Close.ToDoubles(expected.Numbers), actual.Numbers, 1e-3, 1e-5);
            if (instructions == "AVX512")
                Assert.All(expected.Parts.Where(IsTheSameOn256Bits), part => Assert.Equal(Bits(part.Of(expected)), Bits(part.Of(actual))));
        }
        finally
        {
            File.Delete(path);
        }
    }

    // What docs/internals.md promises between 512 and 256 bits; with fewer there is no fused multiply-add. Gradients are summed over as many lanes as there are.
    private static bool IsTheSameOn256Bits(WidthReport.Part part) => part.What switch
    {
        "outputs" => true,
        "loss" => part.Samples > 4 || part.LanesFrom == 0,
        _ => false,
    };

    private static int[] Bits(ReadOnlySpan<float> numbers)
    {
        var bits = new int[numbers.Length];
        for (var i = 0; i < bits.Length; i++)
            bits[i] = BitConverter.SingleToInt32Bits(numbers[i]);
        return bits;
    }
}

using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Lamina.GpuTests.Networks;

namespace Lamina.GpuCheck.Checks;

/// <summary>The same training twice gives the same bits.</summary>
internal sealed record BitsCheck(string Network, int Batch, int BriefBatch) : Check($"bits-{Network}")
{
    public override IEnumerable<Finding> Run(Gpu gpu, bool isBrief)
    {
        var batch = isBrief ? BriefBatch : Batch;
        if (batch == 0)
            yield break;
        var (first, second) = (Train(gpu, batch), Train(gpu, batch));
        yield return new(first == second, $"parameters after 3 steps with batch {batch}: {first} and {second}");
    }

    private string Train(Gpu gpu, int batch)
    {
        using var twins = new Twins(Subjects.All[Network], gpu);
        var optimizer = new Adam(1e-3f);
        for (var step = 0; step < 3; step++)
            twins.Device.TrainStep(twins.Inputs(batch), twins.Labels(batch), Loss.CrossEntropy, optimizer);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var parameter in twins.Device.Parameters)
            hash.AppendData(MemoryMarshal.AsBytes(parameter.Values));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}

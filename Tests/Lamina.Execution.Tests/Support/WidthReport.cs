using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lamina.Execution.Tests;

/// <summary>What every small network computes in this process, and the widest vectors it has for that.</summary>
/// <param name="Bits">512, 256, 128, or 0 where no vector is accelerated.</param>
/// <param name="Numbers">Outputs, losses and gradients of all networks, in order.</param>
internal sealed record WidthReport(int Bits, float[] Numbers)
{
    /// <summary>Networks that are quick even without vector instructions.</summary>
    public static IEnumerable<NetworkCase> Networks => NetworkCases.All.Where(one => one.Info.MultiplyAdds < 20_000);

    public static WidthReport Compute()
    {
        var numbers = new List<float>();
        foreach (var one in Networks)
        {
            using var network = one.Create(13);
            var batch = new Batch(one, 17, 8);
            foreach (var layout in one.Layouts)
            {
                network.LanesFrom = layout;
                numbers.AddRange(network.Infer(batch.Inputs));
                batch.TrainStep(network, new Adam(1e-2f));
                numbers.Add(batch.GradientsOf(network));
                foreach (var parameter in network.Parameters)
                    numbers.AddRange(parameter.Gradient);
            }
        }

        var bits = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
        return new(bits, [.. numbers]);
    }

    public static WidthReport Read(string path)
    {
        var numbers = MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(path));
        return new((int)numbers[0], numbers[1..].ToArray());
    }

    public void Write(string path) => File.WriteAllBytes(path, [.. MemoryMarshal.AsBytes<float>(new float[] { Bits }), .. MemoryMarshal.AsBytes<float>(Numbers)]);
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lamina.Execution.Tests;

/// <summary>What every small network computes in this process, and the widest vectors it has for that.</summary>
/// <param name="Bits">512, 256, 128, or 0 where no vector is accelerated.</param>
/// <param name="Numbers">Outputs, losses and gradients of all networks, in order.</param>
/// <param name="Parts">What the numbers are, in order; empty for a report that was read.</param>
internal sealed record WidthReport(int Bits, float[] Numbers, IReadOnlyList<WidthReport.Part> Parts)
{
    /// <summary>Networks that are quick even without vector instructions.</summary>
    public static IEnumerable<NetworkCase> Networks => NetworkCases.All.Where(one => one.Info.MultiplyAdds < 20_000);

    public static WidthReport Compute()
    {
        var numbers = new List<float>();
        var parts = new List<Part>();
        foreach (var one in Networks)
        {
            // A few samples and many: matrix products of a few are computed in another way.
            foreach (var layout in one.Layouts)
            {
                foreach (var samples in new[] { Math.Max(2, one.LeastSamples), 17 })
                    Run(one, layout, samples);
            }
        }

        var bits = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
        return new(bits, [.. numbers], parts);

        void Run(NetworkCase one, int layout, int samples)
        {
            using var network = one.Create(13);
            network.LanesFrom = layout;
            var batch = new Batch(one, samples, 8);
            Add("outputs", network.Infer(batch.Inputs));
            Add("loss", [batch.GradientsOf(network)]);
            foreach (var parameter in network.Parameters)
                Add("gradient", parameter.Gradient);
            // Once more with what the step has made of the parameters and the running statistics.
            batch.TrainStep(network, new Adam(1e-2f));
            Add("later", [batch.GradientsOf(network)]);
            foreach (var parameter in network.Parameters)
                Add("later", parameter.Gradient);

            void Add(string what, ReadOnlySpan<float> more)
            {
                parts.Add(new(one.Name, layout, samples, what, numbers.Count, more.Length));
                numbers.AddRange(more);
            }
        }
    }

    public static WidthReport Read(string path)
    {
        var numbers = MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(path));
        return new((int)numbers[0], numbers[1..].ToArray(), []);
    }

    public void Write(string path) => File.WriteAllBytes(path, [.. MemoryMarshal.AsBytes<float>(new float[] { Bits }), .. MemoryMarshal.AsBytes<float>(Numbers)]);

    /// <summary>Some of the numbers.</summary>
    /// <param name="LanesFrom">The network's layout.</param>
    /// <param name="What"><c>outputs</c>, <c>loss</c>, <c>gradient</c>, or <c>later</c>: after a step.</param>
    /// <param name="First">The first of them.</param>
    /// <param name="Count">How many.</param>
    public sealed record Part(string Network, int LanesFrom, int Samples, string What, int First, int Count)
    {
        public ReadOnlySpan<float> Of(WidthReport report) => report.Numbers.AsSpan(First, Count);
    }
}

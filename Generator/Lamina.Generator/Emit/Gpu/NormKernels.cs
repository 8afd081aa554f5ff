using System.Globalization;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.ChannelLanes;
using Lamina.Generator.Passes.Gpu;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>Batch norm: statistics, normalisation and both parts of its gradient. Row 0 of the statistics is the mean, row 1 the biased variance.</summary>
internal static class NormKernels
{
    public static IEnumerable<GpuKernel>? Write(GpuStep step) => step.Anchor switch
    {
        BatchStatistics statistics => [Statistics(step, statistics)],
        BatchNormalize norm => [Normalize(step, norm)],
        FixedNormalize norm => [Normalize(step, norm)],
        BatchNormSums sums => [Sums(step, sums)],
        BatchNormByData norm => [ByData(step, norm)],
        BatchNormByParameter => [], // stored with the sums
        _ => null,
    };

    public static GpuKernel Statistics(GpuStep step, BatchStatistics statistics)
    {
        var x = BlockedShape.Of(step.Input(0));
        var kernel = new GpuKernel(KernelForm.Moments, step.Equation).Samples();
        step.Read(kernel, "x", 0);
        step.Write(kernel, "statistics");
        if (statistics.Running is { } running)
        {
            kernel.View("runningMean", step.Buffer(running.Mean), step.Network.Buffers[running.Mean].Spec.Shape, isOfSamples: false);
            kernel.View("runningVariance", step.Buffer(running.Variance), step.Network.Buffers[running.Variance].Spec.Shape, isOfSamples: false);
            kernel.Field("float", "share", running.Momentum is { } momentum ? Number(momentum) : $"at.ShareOfAverage({step.Network.Buffers[running.Counter].Offset})", "of the batch in the running statistics");
        }

        kernel
            .Member($"public int Channels => {x.Channels};\n")
            .Member($"public int Count => {Ix.Times("samples", x.Pixels)};\n")
            .Member($"public bool ChannelsAreInnermost => {(x.Pixels == 1 ? "true" : "false")};")
            .Method("public float Load(int channel, int index)", $"return x[{SumKernels.Place(x)}];");
        return kernel.Method(
            "public void Store(int channel, float mean, float squares)",
            "statistics[channel] = mean;",
            $"statistics[{x.Channels} + channel] = squares / Count;",
            statistics.Running is null ? "" : "runningMean[channel] += share * (mean - runningMean[channel]);",
            statistics.Running is null ? "" : "runningVariance[channel] += share * ((squares / (Count - 1)) - runningVariance[channel]);");
    }

    public static GpuKernel Normalize(GpuStep step, BatchNormalize norm) => Normalize(step, norm.Epsilon, norm.IsAffine, isFixed: false);

    public static GpuKernel Normalize(GpuStep step, FixedNormalize norm) => Normalize(step, norm.Epsilon, norm.IsAffine, isFixed: true);

    /// <summary>Both sums of the gradient. They are the gradients of β and γ as they are, so those are stored on the way.</summary>
    public static GpuKernel Sums(GpuStep step, BatchNormSums sums)
    {
        var x = BlockedShape.Of(step.Input(0));
        var kernel = new GpuKernel(KernelForm.PairOfSums, step.Equation).Samples();
        step.Read(kernel, "x", 0);
        step.Read(kernel, "statistics", 1);
        step.Read(kernel, "dy", 2);
        step.Write(kernel, "sums");
        var store = new List<string> { "sums[channel] = pair.First;", $"sums[{x.Channels} + channel] = pair.Second;" };
        foreach (var (gradient, row) in step.Readers<BatchNormByParameter>().Select(reader => (reader, ((BatchNormByParameter)reader.Primitive).Row)))
        {
            var name = row == 0 ? "dbeta" : "dgamma";
            step.WriteGradient(kernel, name, gradient);
            store.Add($"{name}[channel] = pair.{(row == 0 ? "First" : "Second")};");
        }

        return kernel
            .Member($"public int Channels => {x.Channels};\n")
            .Member($"public int Count => {Ix.Times("samples", x.Pixels)};\n")
            .Member($"public bool ChannelsAreInnermost => {(x.Pixels == 1 ? "true" : "false")};")
            .Method(
                "public FloatPair Load(int channel, int index)",
                $"var at = {SumKernels.Place(x)};",
                $"return new FloatPair(dy[at], dy[at] * ({Standardized("x[at]", "statistics[channel]", $"statistics[{x.Channels} + channel]", sums.Epsilon)}));")
            .Method("public void Store(int channel, FloatPair pair)", [.. store]);
    }

    public static GpuKernel ByData(GpuStep step, BatchNormByData norm)
    {
        var x = BlockedShape.Of(step.Input(0));
        var kernel = new GpuKernel(KernelForm.Elements, step.Equation).Samples();
        step.Read(kernel, "x", 0);
        step.Read(kernel, "statistics", 1);
        step.Read(kernel, "sums", 2);
        step.Read(kernel, "dy", 3);
        if (norm.IsAffine)
            step.Read(kernel, "gamma", 4);
        step.Write(kernel, "dx");
        var root = $"DeviceMath.Sqrt(statistics[{x.Channels} + channel] + {Number(norm.Epsilon)})";
        return kernel
            .Member($"public int Count => {Ix.Times("samples", (long)x.Channels * x.Pixels)};")
            .Method(
                "public void Run(int index)",
                [
                    Channel(x),
                    $"var count = (float)({Ix.Times("samples", x.Pixels)});",
                    $"var scale = 1f / {root};",
                    "var standardized = (x[index] - statistics[channel]) * scale;",
                    $"var inner = dy[index] - (sums[channel] / count) - (standardized * (sums[{x.Channels} + channel] / count));",
                    .. step.Store("dx", "index", norm.IsAffine ? "gamma[channel] * scale * inner" : "scale * inner"),
                ]);
    }

    /// <summary>(value − mean)/√(variance + ε)·γ + β.</summary>
    public static string Normalized(string value, string mean, string variance, double epsilon, string? affineChannel)
    {
        var standardized = Standardized(value, mean, variance, epsilon);
        return affineChannel is null ? standardized : $"({standardized} * gamma[{affineChannel}]) + beta[{affineChannel}]";
    }

    private static string Standardized(string value, string mean, string variance, double epsilon) =>
        $"({value} - {mean}) / DeviceMath.Sqrt({variance} + {Number(epsilon)})";

    private static GpuKernel Normalize(GpuStep step, double epsilon, bool isAffine, bool isFixed)
    {
        var x = BlockedShape.Of(step.Input(0));
        var kernel = new GpuKernel(KernelForm.Elements, step.Equation).Samples();
        step.Read(kernel, "x", 0);
        step.Read(kernel, isFixed ? "mean" : "statistics", 1);
        if (isFixed)
            step.Read(kernel, "variance", 2);
        if (isAffine)
        {
            step.Read(kernel, "gamma", isFixed ? 3 : 2);
            step.Read(kernel, "beta", isFixed ? 4 : 3);
        }

        step.Write(kernel, "y");
        var (mean, variance) = isFixed ? ("mean[channel]", "variance[channel]") : ("statistics[channel]", $"statistics[{x.Channels} + channel]");
        return kernel
            .Member($"public int Count => {Ix.Times("samples", (long)x.Channels * x.Pixels)};")
            .Method(
                "public void Run(int index)",
                [Channel(x), .. step.Store("y", "index", Normalized("x[index]", mean, variance, epsilon, isAffine ? "channel" : null))]);
    }

    private static string Channel(BlockedShape x) => $"var channel = {Ix.Rest(Ix.Over("index", x.Pixels), x.Channels)};";

    private static string Number(double value) => ((float)value).ToString("R", CultureInfo.InvariantCulture) + "f";
}

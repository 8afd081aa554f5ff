using System.Globalization;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.SampleLanes;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>One number of the result for each thread, out of the same number of the operands.</summary>
internal static class ElementKernels
{
    public static IEnumerable<GpuKernel>? Write(GpuStep step) => step.Anchor switch
    {
        Pointwise pointwise => [Pointwise(step, pointwise)],
        DropoutMask mask => [Dropout(step, mask, step.Network.LanesFrom)],
        _ => null,
    };

    private static readonly string[] OperandNames = ["x", "first", "second", "third"];

    public static GpuKernel Pointwise(GpuStep step, Pointwise pointwise)
    {
        var kernel = new GpuKernel(KernelForm.Elements, $"y = {pointwise.Body.ToText(Names(step.Inputs))}").Samples();
        for (var input = 0; input < step.Inputs; input++)
            step.Read(kernel, Names(step.Inputs)[input], input);
        step.Write(kernel, "y");
        var (declarations, result) = ScalarFormula.ToStatements(pointwise.Body, [.. Names(step.Inputs).Select(name => $"{name}[index]")]);
        return kernel
            .Member($"public int Count => {Ix.Times("samples", step.Shape.Size)};")
            .Method("public void Run(int index)", [.. declarations, $"y[index] = {result};"]);
    }

    /// <summary>Dropout's factors. They are the processor's own, which counts them by its layout.</summary>
    public static GpuKernel Dropout(GpuStep step, DropoutMask mask, int lanesFrom)
    {
        var shape = BlockedShape.Of(step.Shape);
        var kernel = new GpuKernel(KernelForm.Elements, $"{step.Equation}, p = {mask.P.ToString("R", CultureInfo.InvariantCulture)}, with the processor's bits")
            .Samples()
            .Field("int", "stream", Ix.Number(mask.Stream), "keeps layers apart")
            .Field("DeviceStep", "step", "at.Step", "seed and number of the step");
        step.Write(kernel, "y");
        var threshold = (uint)Math.Min(mask.P * 4294967296.0, uint.MaxValue);
        var ending = $"stream, step, {threshold.ToString(CultureInfo.InvariantCulture)}u, {Formula.Literal((float)(1 / (1 - mask.P)))}";
        var inLanes = $"DeviceRandom.DropoutFactor(element, sample, {ending})";
        var row = Ix.Plus(Ix.Times("channel / 16", shape.Pixels), Ix.Rest("element", shape.Pixels));
        var place = $"({Ix.Enclosed(row)} * samples) + sample";
        var inChannels = $"DeviceRandom.DropoutFactor({place}, channel % 16, 0, {ending})";
        var needsChannel = lanesFrom > 0;
        return kernel
            .Member($"public int Count => {Ix.Times("samples", step.Shape.Size)};")
            .Method(
                "public void Run(int index)",
                $"var sample = {Ix.Over("index", step.Shape.Size)};",
                $"var element = {Ix.Rest("index", step.Shape.Size)};",
                needsChannel ? $"var channel = {Ix.Over("element", shape.Pixels)};" : "",
                lanesFrom switch
                {
                    0 => $"y[index] = {inLanes};",
                    int.MaxValue => $"y[index] = {inChannels};",
                    _ => $"y[index] = samples >= {lanesFrom}\n    ? {inLanes}\n    : {inChannels};",
                });
    }

    // A sum of many flows may have more operands than fusion joins.
    private static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(input => input < OperandNames.Length ? OperandNames[input] : $"operand{input}")];
}

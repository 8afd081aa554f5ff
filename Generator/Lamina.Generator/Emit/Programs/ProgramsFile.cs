using System.Globalization;
using Lamina.Generator.Emit.SampleLanes;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Programs;

/// <summary>The generated file with what the engine has to know of a network's programs, and the memory they take: all of it is known only once the network is compiled.</summary>
internal static class ProgramsFile
{
    public static string Write(CompiledNetwork network)
    {
        var type = network.Declaration.Type;
        var code = new CodeWriter();
        GeneratedFile.WriteHeader(code);
        using (code.Block($"namespace {ProgramsClass.Namespace}"))
        using (ProgramsClass.Open(code, type, $" : {ProgramsClass.Base}"))
        {
            code.Line($"static partial void Create(ref {ProgramsClass.Base}? programs) =>");
            using (code.Indent())
                code.Line($"programs = new {ProgramsClass.NameOf(type)}();");
            code.Line();
            code.Line($"public override global::Lamina.MemoryPlan Memory {{ get; }} = {Memory(network)};");
            code.Line();
            code.Line($"public override global::Lamina.CompilerServices.NetworkProgram Program {{ get; }} = {Program(network)};");
        }

        return code.ToString();
    }

    private static string Memory(CompiledNetwork network)
    {
        var (inference, training) = network.SampleLanes is { } lanes ? (Floats(lanes.Inference.FloatsPerGroup), Floats(lanes.Training.FloatsPerGroup)) : (0, 0);
        var plan = $"new(ArenaFloats: {network.ArenaFloats}, InferenceFloatsPerGroup: {inference}, TrainingFloatsPerGroup: {training})";
        if (network.ChannelLanes is not { } channels)
            return plan;
        var kept = network.Declaration.Recomputes
            ? $"\n    TrainingFloatsPerSampleKept = {Floats(channels.Training.SampleFloatsKept)},"
            : "";
        return
            $$"""
            {{plan}}
            {
                LanesFrom = {{LanesFrom(network)}},
                InferenceFloatsPerSample = {{Floats(channels.Inference.Memory.SampleFloats)}},
                TrainingFloatsPerSample = {{Floats(channels.Training.Memory.SampleFloats)}},{{kept}}
            }
            """;
    }

    private static string Program(CompiledNetwork network)
    {
        if (network.SampleLanes is not { } lanes)
            return "new(0, 0, 0, 0, 0, 0) { LanesFrom = int.MaxValue }";
        var program =
            $"""
            new(
                InferenceInput: {lanes.Inference.InputOffset},
                InferenceOutput: {lanes.Inference.OutputOffset},
                TrainingInput: {lanes.Training.InputOffset},
                TrainingOutput: {lanes.Training.OutputOffset},
                TrainingOutputGradient: {lanes.Training.OutputGradientOffset},
                GradientPieces: {GradientPieces.Cut(lanes.Training, new KernelSet(network)).Count})
            """;
        return network.ChannelLanes is null ? program : $"{program} {{ LanesFrom = {LanesFrom(network)} }}";
    }

    private static string LanesFrom(CompiledNetwork network) =>
        network.Layout.HasSamplesInLanes ? network.Layout.LanesFrom.ToString(CultureInfo.InvariantCulture) : "int.MaxValue";

    // What does not fit is refused when it is allocated.
    private static long Floats(long floats) => Math.Min(floats, int.MaxValue);
}

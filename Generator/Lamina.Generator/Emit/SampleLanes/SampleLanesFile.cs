using Lamina.Generator.Emit.Programs;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>The generated file with a network's kernels and the order in which they run.</summary>
internal static class SampleLanesFile
{
    private static readonly string[] Usings =
    [
        "System", "System.Runtime.CompilerServices", "System.Runtime.InteropServices", "System.Runtime.Intrinsics", "Lamina.CompilerServices",
    ];

    /// <summary>What stands in for the engine's call: its member, the method that it hands on to, and the generic method behind that.</summary>
    private static IEnumerable<(string Member, string Name, string Method, string Parameters, string Arguments)> Entries =>
    [
        ("InferGroup", "Infer", "Inference", "ref float parameters, ref float memory", "ref parameters, ref memory"),
        ("ForwardGroup", "Forward", "ForwardPass", "ref float parameters, ref float memory, in global::Lamina.CompilerServices.TrainingStep step", "ref parameters, ref memory, step"),
        ("BackwardGroup", "Backward", "BackwardPass", "ref float parameters, ref float memory", "ref parameters, ref memory"),
        ("SumGradients", "Gradient", "Gradients", "int piece, ref float gradients, ref float memory, nint groups", "piece, ref gradients, ref memory, groups"),
    ];

    public static string Write(CompiledNetwork network)
    {
        var kernels = new KernelSet(network);
        var epilogues = new EpilogueSet(kernels.Taken);
        var pieces = GradientPieces.Cut(network.Training, kernels);
        var programs = new ProgramWriter(network, kernels);
        var code = new CodeWriter();
        GeneratedFile.WriteKernelHeader(code);
        using (code.Block($"namespace {ProgramsClass.Namespace}"))
        {
            foreach (var name in Usings)
                code.Line($"using global::{name};");
            code.Line();
            code.Summary($"The kernels of {network.Declaration.Type.Name.TrimStart('@')} and the order in which they run; in a namespace of their own, where no name of the project's is in the way.");
            code.Line(GeneratedFile.GeneratedCode);
            using (code.Block($"file static class {ClassOf(network)}"))
            {
                foreach (var entry in Entries)
                    WriteDispatch(code, entry);
                programs.WritePlaces(code);
                programs.WriteInference(code);
                programs.WriteForward(code);
                programs.WriteBackward(code);
                programs.WriteGradients(code, pieces);
                foreach (var kernel in kernels.All)
                    KernelWriter.Write(code, kernel, epilogues);
                epilogues.Write(code);
            }

            code.Line();
            using (ProgramsClass.Open(code, network.Declaration.Type))
            {
                foreach (var entry in Entries)
                    ProgramsClass.Override(code, $"void {entry.Member}({entry.Parameters})", $"{ClassOf(network)}.{entry.Name}({entry.Arguments})");
            }
        }

        // Only some kernels clear a range first.
        var text = code.ToString();
        return text.Contains("MemoryMarshal") ? text : text.Replace("    using global::System.Runtime.InteropServices;\n", "");
    }

    /// <summary>The name of the class with the kernels. It is local to its file, so that networks of one name have one each.</summary>
    public static string ClassOf(CompiledNetwork network) => Names.Short(network.Declaration.Type.Name.TrimStart('@')) + "SampleLanes";

    // The three checks are constants to the JIT: one call remains.
    private static void WriteDispatch(CodeWriter code, (string Member, string Name, string Method, string Parameters, string Arguments) entry)
    {
        using (code.Block($"public static void {entry.Name}({entry.Parameters})"))
        {
            code.Line("if (Vector512.IsHardwareAccelerated)");
            using (code.Indent())
                code.Line($"{entry.Method}<Lanes512>({entry.Arguments});");
            code.Line("else if (Vector256.IsHardwareAccelerated)");
            using (code.Indent())
                code.Line($"{entry.Method}<Lanes256>({entry.Arguments});");
            code.Line("else");
            using (code.Indent())
                code.Line($"{entry.Method}<Lanes128>({entry.Arguments});");
        }

        code.Line();
    }
}
